import { languages } from "../templates/Text";
import type { TableDeclaration } from "../templates/types";
import type { RememberedColumn } from "./state";

/** A column of a table as Excel shows it now. */
export interface ActualColumn {
  readonly id: number;
  readonly name: string;
  /** Within the table, from 0. */
  readonly index: number;
}

export interface ResolvedColumns {
  /** By column key. Only these may be read from or written to. */
  readonly columns: Readonly<Record<string, ActualColumn>>;
  /**
   * Keys whose column could not be told for certain. `candidate` is the column that stands where ours stood and now
   * bears another heading: a person has to say whether it is still the same.
   */
  readonly unresolved: readonly { readonly key: string; readonly candidate: ActualColumn | null }[];
}

/**
 * Finds our columns in a table that people rename, reorder and extend. A column is accepted when its id and heading
 * are both as remembered; otherwise the one that bears the remembered heading or ours in either language; otherwise it
 * is left unresolved, because writing into a wrong column is worse than asking.
 */
export function resolveColumns(
  declaration: TableDeclaration,
  remembered: Readonly<Record<string, RememberedColumn>>,
  actual: readonly ActualColumn[],
): ResolvedColumns {
  const columns: Record<string, ActualColumn> = {};
  const unresolved: { key: string; candidate: ActualColumn | null }[] = [];
  const taken = new Set<number>();
  const accept = (key: string, column: ActualColumn) => {
    columns[key] = column;
    taken.add(column.id);
  };

  for (const { key } of declaration.columns) {
    const memory = remembered[key];
    const same = memory && actual.find((column) => column.id === memory.id && column.name === memory.heading);
    if (same) accept(key, same);
  }
  for (const { key, heading } of declaration.columns) {
    if (columns[key] !== undefined) continue;
    const names = [remembered[key]?.heading, ...languages.map((language) => heading[language])];
    const byHeading = actual.find((column) => !taken.has(column.id) && names.includes(column.name));
    if (byHeading) accept(key, byHeading);
  }
  for (const { key } of declaration.columns) {
    if (columns[key] !== undefined) continue;
    const memory = remembered[key];
    const candidate = memory && actual.find((column) => column.id === memory.id && !taken.has(column.id));
    unresolved.push({ key, candidate: candidate ?? null });
  }
  return { columns, unresolved };
}

/** Gives what to remember of resolved columns. */
export function rememberColumns({ columns }: ResolvedColumns): Readonly<Record<string, RememberedColumn>> {
  return Object.fromEntries(Object.entries(columns).map(([key, { id, name }]) => [key, { id, heading: name }]));
}

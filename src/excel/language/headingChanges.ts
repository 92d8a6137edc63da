import { tables as declarations } from "../../templates/tables";
import type { Language } from "../../templates/Text";
import type { ColumnDeclaration } from "../../templates/types";
import type { LocatedTable } from "../locateTables";
import type { ActualColumn } from "../resolveColumns";

export interface HeadingChange {
  readonly column: ColumnDeclaration;
  readonly actual: ActualColumn;
  /** Null where people gave the column a heading of their own, or another column bears ours already. */
  readonly heading: string | null;
}

/** Decides the headings of one table's columns in another language; only those that are still ours change. */
export function headingChanges(
  { key, resolved, actualColumns }: LocatedTable,
  from: Language,
  to: Language,
): readonly HeadingChange[] {
  const columns: readonly ColumnDeclaration[] = declarations[key].columns;
  const ours = new Set(Object.values(resolved.columns).map(({ id }) => id));
  const others = new Set(actualColumns.filter(({ id }) => !ours.has(id)).map(({ name }) => name.toLowerCase()));
  return columns.flatMap((column): HeadingChange[] => {
    const actual = resolved.columns[column.key];
    if (actual === undefined) return [];
    const wanted = column.heading[to];
    const isOurs = actual.name === column.heading[from] && !others.has(wanted.toLowerCase());
    return [{ column, actual, heading: isOurs ? wanted : null }];
  });
}

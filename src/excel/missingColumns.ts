import type { TableKey } from "../templates/types";
import type { TableRows } from "./types";

/** A column of ours that a table no longer has, or not under a name that can be told for certain. */
export interface MissingColumn {
  readonly table: TableKey;
  readonly column: string;
}

/** Gathers the columns that were wanted and not found. */
export function missingColumns(tables: readonly TableRows[]): readonly MissingColumn[] {
  return tables.flatMap(({ table, missing }) => missing.map((column) => ({ table, column })));
}

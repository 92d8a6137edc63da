import type { RecordRow } from "../../core/records";
import type { SeenRow } from "../../core/upkeep/upkeepFacts";
import { textOf } from "../cellValues";
import { upkeepColumns } from "../../templates/upkeep";
import type { MirrorTable } from "./MirrorContents";
import { bearersOf, identifierColumn, recordAt } from "./mirrorTable";
import type { ColumnRead } from "./readColumns";

/** Rows of one table that upkeep has to look at. */
export interface SeenTable {
  readonly occasion: "seen" | "found";
  readonly rows: readonly SeenRow[];
  /** Identifiers that were known before and now stand nowhere, with what was known of their rows. */
  readonly vanished: ReadonlyMap<string, RecordRow>;
}

/**
 * Gives what was read of one row, by column key; columns that the workbook does not have are left out, so that nothing is
 * decided by them.
 */
export function readRecord(reads: readonly ColumnRead[], table: MirrorTable["table"], rowIndex: number): RecordRow {
  const record: Record<string, RecordRow[string]> = {};
  for (const read of reads) {
    const offset = rowIndex - read.rowIndex;
    if (read.table !== table || offset < 0 || offset >= read.rowCount) continue;
    const value = read.values()[offset];
    if (value !== undefined && upkeepColumns[table].includes(read.column)) record[read.column] = value;
  }
  return record;
}

/**
 * Finds the identifiers that a table had and has no more, with what was known of their rows. `told` is the table as events
 * tell that it was, which may know of identifiers that were given since it was last read.
 */
export function vanishedFrom(
  before: MirrorTable | undefined,
  after: MirrorTable,
  told?: MirrorTable,
): ReadonlyMap<string, RecordRow> {
  const vanished = new Map<string, RecordRow>();
  const column = identifierColumn(after.table);
  const now = bearersOf(after);
  for (const table of [before, told]) {
    if (column === null || table === undefined || table.columns[column] === after.columns[column]) continue;
    for (const [identifier, [row]] of bearersOf(table)) {
      if (now.has(identifier) || row === undefined) continue;
      const record = recordAt(table, row);
      if (record !== null) vanished.set(identifier, record);
    }
  }
  return vanished;
}

/** So many rows without anything mirrored are looked at; a table with more of them was made long in advance. */
const mostBlankRows = 2_000;

/** Finds the rows that bear no identifier and may hold something, if only in columns that are not mirrored. */
export function unnumberedRows(table: MirrorTable): readonly number[] {
  const identifier = identifierColumn(table.table);
  const identifiers = identifier === null ? undefined : table.columns[identifier];
  if (identifiers === undefined) return [];
  const others = Object.entries(table.columns)
    .filter(([key]) => key !== identifier && upkeepColumns[table.table].includes(key))
    .map(([, cells]) => cells);
  const without = identifiers.flatMap((cell, row) => (textOf(cell) === "" ? [row] : []));
  const isBlank = (row: number) => others.every((cells) => textOf(cells[row]) === "");
  const blank = without.filter(isBlank).slice(0, mostBlankRows);
  return [...without.filter((row) => !isBlank(row)), ...blank];
}

/** Tells whether a table is as it was made: a table keeps one row, which is then blank. */
export function isUnused(table: MirrorTable): boolean {
  return table.rowCount === 1 && Object.values(table.columns).every(([cell]) => textOf(cell) === "");
}

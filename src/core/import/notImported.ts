import type { ImportPlan } from "./ImportPlan";
import type { HeldBackCode } from "./ImportProblem";
import { cellTextLimit } from "./convertCell";
import type { SourceTable } from "./SourceTable";

/** How the list of rows that were not imported reads. */
export interface NotImportedWords {
  readonly rowNumber: string;
  readonly reason: string;
  readonly originalText: string;
  readonly heldBack: (code: HeldBackCode) => string;
  readonly leftOut: string;
  /** Why cells of a row were not updated; named by column key or heading. */
  readonly refused: (columns: readonly string[]) => string;
}

/** Columns that were not updated, by row of the source. */
export type RefusedColumns = ReadonlyMap<number, readonly string[]>;

/** Gives the columns that were not updated, by row of the source. */
export function refusedColumnsOf(
  { updates }: ImportPlan,
  refused: readonly { readonly rowIndex: number; readonly column: string }[],
): RefusedColumns {
  const rowNumbersOf = new Map(updates.map(({ rowIndex, rowNumbers }) => [rowIndex, rowNumbers]));
  const columns = new Map<number, string[]>();
  for (const { rowIndex, column } of refused) {
    for (const row of rowNumbersOf.get(rowIndex) ?? []) columns.set(row, [...(columns.get(row) ?? []), column]);
  }
  return columns;
}

/** Counts the rows that cannot be read and those that the person left out. */
export function countNotImported({ heldBack }: SourceTable, { leftOutRowNumbers }: ImportPlan): number {
  return heldBack.length + leftOutRowNumbers.length;
}

/**
 * Lists the rows that were not imported, or not in full: row number, reason, then the row's own cells under the source's
 * headings; a row that cannot be cut into cells keeps its whole text in a column of its own. The first line holds the
 * headings. Cells are cut where Excel's end.
 */
export function notImportedCells(
  source: SourceTable,
  { leftOutRowNumbers }: ImportPlan,
  refused: RefusedColumns,
  words: NotImportedWords,
): readonly (readonly (string | number)[])[] {
  const leftOut = new Set(leftOutRowNumbers);
  const hasText = source.heldBack.length > 0;
  const readable = source.rows.flatMap(({ rowNumber, cells, surplus }) => {
    const columns = refused.get(rowNumber);
    const reason = leftOut.has(rowNumber) ? words.leftOut : columns && words.refused(columns);
    return reason === undefined ? [] : [[rowNumber, reason, ...(hasText ? [""] : []), ...cells, ...surplus]];
  });
  const unreadable = source.heldBack.map(({ rowNumber, code, text }) => [rowNumber, words.heldBack(code), text]);
  const rows = [...readable, ...unreadable].sort(([one], [other]) => Number(one) - Number(other));
  const own = [words.rowNumber, words.reason, ...(hasText ? [words.originalText] : [])];
  const lines = [[...own, ...source.columns.map(({ name }) => name)], ...rows];
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return lines.map((line) =>
    Array.from({ length: width }, (_, index) => {
      const cell = line[index] ?? "";
      return typeof cell === "string" ? cell.slice(0, cellTextLimit) : cell;
    }),
  );
}

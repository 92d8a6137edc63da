import type { CellValue, RecordRow } from "../records";
import type { UpkeepTable } from "./UpkeepTable";

/** Tells whether a cell holds nothing that can be seen; one that is not known holds nothing either. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Gives a cell as text without spaces around it. */
export function trimmedText(cell: CellValue | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

/** Gives a cell's number or date serial; null for everything else. */
export function numberIn(cell: CellValue | undefined): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}

/** Tells whether two cells hold the same; all blanks are alike. */
export function sameCell(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return a === b || (isBlank(a) && isBlank(b));
}

/** Tells whether a row holds anything that a person filled in. */
export function hasData(table: UpkeepTable, row: RecordRow | null): boolean {
  return row !== null && table.dataColumns.some((column) => !isBlank(row[column]));
}

/** Tells whether two rows hold the same in all columns that a person fills, as far as they are known of both. */
export function sameData(table: UpkeepTable, a: RecordRow, b: RecordRow): boolean {
  return table.dataColumns.every(
    (column) => a[column] === undefined || b[column] === undefined || sameCell(a[column], b[column]),
  );
}

/**
 * Tells whether two rows are the same row but for their identifiers: all that a person fills is alike, or at least all
 * by which a person would recognise it. Rows that share nothing but blanks are not.
 */
export function isSameRow(table: UpkeepTable, a: RecordRow, b: RecordRow): boolean {
  const known = (column: string): boolean => a[column] !== undefined && b[column] !== undefined;
  const alike = (columns: readonly string[]): boolean => {
    const compared = columns.filter(known);
    return compared.some((column) => !isBlank(a[column])) && compared.every((column) => sameCell(a[column], b[column]));
  };
  return alike(table.identityColumns) || alike(table.dataColumns);
}

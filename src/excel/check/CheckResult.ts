import type { Finding } from "../../core/check/Finding";
import type { Language } from "../../templates/Text";
import type { TableKey } from "../../templates/types";
import type { RecordPlace } from "../goToRecord";
import type { CellValue } from "../types";

/** Where a table was when it was checked. */
export interface CheckedPlace {
  readonly worksheetName: string;
  readonly tableName: string;
  /** Sheet row of the first data row, from 0. */
  readonly firstRowIndex: number;
  readonly rowCount: number;
  /** Sheet column of each column, from 0; of ours by key, of the team's own by heading. */
  readonly columnIndexes: Readonly<Record<string, number>>;
  /** The headings that the columns of ours have in this workbook, by key. */
  readonly headings: Readonly<Record<string, string>>;
  /** Key of the column by which rows are known, and what stands in it; effect rows are known by their campaign. */
  readonly identifierColumn: string;
  readonly identifiers: readonly CellValue[];
}

export interface CheckResult {
  readonly status: "complete" | "cancelled";
  /** In the order of the sheets and their rows. */
  readonly findings: readonly Finding[];
  /** Rows that hold something; of a cancelled check, rows that were looked at. */
  readonly rows: number;
  readonly tables: Readonly<Partial<Record<TableKey, CheckedPlace>>>;
  readonly settings: {
    readonly worksheetName: string;
    readonly columnIndexes: Readonly<Partial<Record<string, number>>>;
  };
  /** Language of the sheets. */
  readonly language: Language;
  /** False where Excel would not say which cells hold formulas and rules: those were not checked. */
  readonly kindsRead: boolean;
  /** Milliseconds since 1970, by this computer's clock. */
  readonly at: number;
}

/** Gives the way to a finding's cell; null where it is about no cell, such as a column that is missing. */
export function placeOfFinding(result: CheckResult, { at, found }: Finding): RecordPlace | null {
  const table = result.tables[at.table as TableKey];
  if (table !== undefined) return placeInTable(table, at.column, at.rowNumber - 1 - table.firstRowIndex);
  const columnIndex = result.settings.columnIndexes[at.table];
  if (columnIndex === undefined) return null;
  const rowIndex = at.rowNumber - 1;
  const place = { rowIndex, columnIndex, idColumnIndex: columnIndex, firstRowIndex: rowIndex, rowCount: 1 };
  return { worksheetName: result.settings.worksheetName, id: String(found).trim(), ...place };
}

/** Gives the way to the same column of another row that a finding is about; null where there is no such cell. */
export function placeOfOther({ tables }: CheckResult, { at }: Finding, rowInTable: number): RecordPlace | null {
  const table = tables[at.table as TableKey];
  return table === undefined ? null : placeInTable(table, at.column, rowInTable);
}

function placeInTable(table: CheckedPlace, column: string, rowInTable: number): RecordPlace | null {
  const { worksheetName, firstRowIndex, rowCount, columnIndexes, identifierColumn, identifiers } = table;
  const columnIndex = columnIndexes[column];
  const idColumnIndex = columnIndexes[identifierColumn];
  if (columnIndex === undefined) return null;
  const place = { worksheetName, rowIndex: firstRowIndex + rowInTable, columnIndex, firstRowIndex, rowCount };
  const id = String(identifiers[rowInTable] ?? "").trim();
  return { ...place, idColumnIndex: idColumnIndex ?? columnIndex, id };
}

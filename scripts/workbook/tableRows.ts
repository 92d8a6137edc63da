import { isoDateOf } from "../../src/core/dates";
import { tables } from "../../src/templates/tables";
import type { Language } from "../../src/templates/Text";
import type { ColumnDeclaration, TableKey } from "../../src/templates/types";
import { parseArea } from "../../workbench/engine/addresses";
import type { CellFile, SheetFile, WorkbookFile } from "../../workbench/xlsx/WorkbookFile";

/** One row of a table by column key; columns that an import added are known by their heading. Blanks are null. */
export type PrintedRow = Readonly<Record<string, string | number | boolean | null>>;

/** Reads a table of ours out of a workbook; dates are written out (`2017-03-31`). None when the workbook has no such table. */
export function tableRows(file: WorkbookFile, key: TableKey, language: Language): readonly PrintedRow[] {
  const { tableName, columns: declared } = tables[key];
  const sheet = file.sheets.find(({ tables: onSheet }) => onSheet.some(({ name }) => name === tableName));
  const table = sheet?.tables.find(({ name }) => name === tableName);
  const area = table === undefined ? undefined : parseArea(table.address);
  if (sheet === undefined || table === undefined || area === undefined) return [];
  const columns = table.columns.map(({ name }) => declared.find(({ heading }) => heading[language] === name) ?? name);
  const rows = Array.from({ length: area.rowCount - 1 }, (): Record<string, string | number | boolean | null> =>
    Object.fromEntries(columns.map((column) => [keyOf(column), null])),
  );
  for (const { rowIndex, columnIndex, value } of sheet.cells) {
    const row = rows[rowIndex - area.rowIndex - 1];
    const column = columns[columnIndex - area.columnIndex];
    if (row !== undefined && column !== undefined && rowIndex > area.rowIndex)
      row[keyOf(column)] = printed(value, column);
  }
  return rows.filter((row) => Object.values(row).some((value) => value !== null));
}

/** Lists a sheet's cells as rows of values, blanks null, without blank rows and columns at its ends. */
export function sheetRows(sheet: SheetFile): readonly (readonly PrintedRow[string][])[] {
  const filled = sheet.cells.filter(({ value }) => printed(value) !== null);
  const width = Math.max(0, ...filled.map(({ columnIndex }) => columnIndex + 1));
  const height = Math.max(0, ...filled.map(({ rowIndex }) => rowIndex + 1));
  const rows = Array.from({ length: height }, () => new Array<PrintedRow[string]>(width).fill(null));
  for (const { rowIndex, columnIndex, value } of filled) rows[rowIndex]?.splice(columnIndex, 1, printed(value));
  return rows;
}

function keyOf(column: ColumnDeclaration | string): string {
  return typeof column === "string" ? column : column.key;
}

function printed(value: CellFile["value"], column?: ColumnDeclaration | string): PrintedRow[string] {
  if (value === undefined || value === "") return null;
  if (typeof value === "object") return value.error;
  const isDate = typeof column === "object" && column.value.type === "date";
  return isDate && typeof value === "number" ? isoDateOf(value) : value;
}

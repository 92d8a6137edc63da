import {
  MAX_COLUMNS,
  MAX_ROWS,
  area,
  isInsideGrid,
  isWholeColumns,
  isWholeRows,
  lastColumnOf,
  lastRowOf,
  type Area,
} from "./Area";

/** `A` for 0, `XFD` for 16,383. */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 0 for `A`; the letters are taken as they are, whatever their case. */
export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2`, `B2:C5`, `B:C` for whole columns, `2:5` for whole rows; with `$` signs where asked for. */
export function formatArea(a: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  if (isWholeColumns(a)) return `${sign}${columnLetters(a.columnIndex)}:${sign}${columnLetters(lastColumnOf(a))}`;
  if (isWholeRows(a)) return `${sign}${a.rowIndex + 1}:${sign}${lastRowOf(a) + 1}`;
  const first = `${sign}${columnLetters(a.columnIndex)}${sign}${a.rowIndex + 1}`;
  if (a.rowCount === 1 && a.columnCount === 1) return first;
  return `${first}:${sign}${columnLetters(lastColumnOf(a))}${sign}${lastRowOf(a) + 1}`;
}

const PLAIN_SHEET_NAME = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*$/;
const LOOKS_LIKE_REFERENCE = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

/** The sheet's name as formulas write it: in quotes unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export function fullAddress(sheetName: string, a: Area, absolute = false): string {
  return `${quotedSheetName(sheetName)}!${formatArea(a, absolute)}`;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function spanning(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const result = area(
    Math.min(row1, row2),
    Math.min(column1, column2),
    Math.abs(row2 - row1) + 1,
    Math.abs(column2 - column1) + 1,
  );
  return isInsideGrid(result) ? result : undefined;
}

/** Reads an A1 address without a sheet; undefined when it is none. */
export function parseArea(text: string): Area | undefined {
  const cells = ADDRESS.exec(text);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return spanning(Number(r1) - 1, columnIndexOf(c1), Number(r2) - 1, columnIndexOf(c2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return spanning(0, columnIndexOf(columns[1] ?? ""), MAX_ROWS - 1, columnIndexOf(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

export interface SheetAddress {
  readonly sheetName?: string;
  readonly area: Area;
}

/** Reads an address with or without its sheet, quoted or not; undefined when it is none. */
export function parseAddress(text: string): SheetAddress | undefined {
  const trimmed = text.trim();
  const mark = trimmed.lastIndexOf("!");
  const found = parseArea(trimmed.slice(mark + 1));
  if (!found) return undefined;
  if (mark < 0) return { area: found };
  const name = trimmed.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheetName: quoted ? (quoted[1] ?? "").replaceAll("''", "'") : name, area: found };
}

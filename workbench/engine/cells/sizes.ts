import { isWholeColumns, isWholeRows, lastColumnOf, lastRowOf, type Area } from "../Area";
import type { Book } from "../Book";
import { COLUMN_PIXELS, ROW_PIXELS } from "../sheets";
import { formatNumber } from "./formatNumber";
import { valueOf } from "./values";

/** The add-in asks for column widths in points; the screen and Univer count pixels. */
export function columnPixels(book: Book, sheetId: string, columnIndex: number): number {
  return book.grid.sheet(sheetId).getConfig().columnData[columnIndex]?.w ?? COLUMN_PIXELS;
}

export function rowPixels(book: Book, sheetId: string, rowIndex: number): number {
  const row = book.grid.sheet(sheetId).getConfig().rowData[rowIndex];
  return row?.h ?? row?.ah ?? ROW_PIXELS;
}

export function setColumnPixels(book: Book, sheetId: string, target: Area, pixels: number): void {
  const { columnData } = book.grid.sheet(sheetId).getConfig();
  book.grid.makeRoom(sheetId, 1, isWholeRows(target) ? 1 : lastColumnOf(target) + 1);
  const last = isWholeRows(target) ? book.grid.sheet(sheetId).getColumnCount() - 1 : lastColumnOf(target);
  for (let column = target.columnIndex; column <= last; column++)
    columnData[column] = { ...columnData[column], w: pixels };
  book.grid.onWritten(sheetId, target);
}

export function setRowPixels(book: Book, sheetId: string, target: Area, pixels: number): void {
  const { rowData } = book.grid.sheet(sheetId).getConfig();
  book.grid.makeRoom(sheetId, isWholeColumns(target) ? 1 : lastRowOf(target) + 1, 1);
  const last = isWholeColumns(target) ? book.grid.sheet(sheetId).getRowCount() - 1 : lastRowOf(target);
  for (let row = target.rowIndex; row <= last; row++) rowData[row] = { ...rowData[row], h: pixels, ia: 0 };
  book.grid.onWritten(sheetId, target);
}

/** About as wide as the standard font draws it: Chinese characters take two digits' room. */
function textPixels(text: string, fontSize = 11): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return Math.ceil((units * 7 * fontSize) / 11);
}

/** Makes columns as wide as their widest text, as far as that can be told without a screen. */
export function autofitColumns(book: Book, sheetId: string, target: Area): void {
  const extent = book.grid.extent(sheetId);
  for (
    let column = target.columnIndex;
    column <= Math.min(lastColumnOf(target), (extent?.columnCount ?? 0) - 1);
    column++
  ) {
    let widest = 0;
    for (let row = target.rowIndex; row <= Math.min(lastRowOf(target), (extent?.rowCount ?? 0) - 1); row++) {
      const value = valueOf(book.grid.cell(sheetId, row, column));
      if (value === "") continue;
      const style = book.grid.styleAt(sheetId, row, column);
      const text = typeof value === "number" ? formatNumber(value, style.numberFormat, book.locale) : String(value);
      widest = Math.max(widest, ...text.split("\n").map((line) => textPixels(line, style.fontSize)));
    }
    if (widest > 0)
      setColumnPixels(book, sheetId, { ...target, columnIndex: column, columnCount: 1, rowCount: 1 }, widest + 14);
  }
}

/** Makes rows as high as their wrapped texts need. */
export function autofitRows(book: Book, sheetId: string, target: Area): void {
  const extent = book.grid.extent(sheetId);
  for (let row = target.rowIndex; row <= Math.min(lastRowOf(target), (extent?.rowCount ?? 0) - 1); row++) {
    let lines = 1;
    for (let column = 0; column < (extent?.columnCount ?? 0); column++) {
      const style = book.grid.styleAt(sheetId, row, column);
      if (!style.wrap) continue;
      const text = String(valueOf(book.grid.cell(sheetId, row, column)));
      const width = Math.max(1, columnPixels(book, sheetId, column) - 6);
      lines = Math.max(
        lines,
        text
          .split("\n")
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(textPixels(line, style.fontSize) / width)), 0),
      );
    }
    setRowPixels(book, sheetId, { ...target, rowIndex: row, rowCount: 1 }, lines * ROW_PIXELS);
  }
}

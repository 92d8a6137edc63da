import { area } from "../Area";
import type { Book } from "../Book";
import { formatNumber } from "../cells/formatNumber";
import { hideRows } from "../cells/hidden";
import { valueOf } from "../cells/values";
import type { SheetState, TableState } from "../state";
import { bodyOf } from "./growTable";

/** Shows only rows whose cell in the column reads as one of the texts; without texts the column filters nothing more. */
export function filterTable(
  book: Book,
  sheet: SheetState,
  table: TableState,
  columnId: number,
  texts: readonly string[] | undefined,
): void {
  book.assertWritable(sheet.id, "AutoFilter.apply");
  table.filters.delete(columnId);
  if (texts) table.filters.set(columnId, texts);
  applyFilters(book, sheet, table);
}

/** Shows every row of the table again. */
export function clearFilters(book: Book, sheet: SheetState, table: TableState): void {
  book.assertWritable(sheet.id, "AutoFilter.clearCriteria");
  table.filters.clear();
  applyFilters(book, sheet, table);
}

/** A filter looks at the rows that are there when it is set: rows that come later are shown, as in Excel. */
function applyFilters(book: Book, sheet: SheetState, table: TableState): void {
  const body = bodyOf(table);
  for (let row = body.rowIndex; row < body.rowIndex + body.rowCount; row++)
    hideRows(book, sheet.id, area(row, 0), !isShown(book, sheet, table, row));
  book.onStateChanged("tables");
}

function isShown(book: Book, sheet: SheetState, table: TableState, row: number): boolean {
  return [...table.filters].every(([columnId, texts]) => {
    const index = table.columns.findIndex(({ id }) => id === columnId);
    return index < 0 || texts.includes(textAt(book, sheet.id, row, table.area.columnIndex + index));
  });
}

function textAt(book: Book, sheetId: string, row: number, column: number): string {
  const value = valueOf(book.grid.cell(sheetId, row, column));
  if (typeof value !== "number") return String(value);
  return formatNumber(value, book.grid.styleAt(sheetId, row, column).numberFormat, book.locale);
}

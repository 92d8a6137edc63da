import { area, lastColumnOf } from "../Area";
import type { Book } from "../Book";
import { markStale } from "../formulas/retranslate";
import type { SheetState, TableColumnState, TableState } from "../state";
import { readHeadings } from "./headings";

/** Column ids count up within their table and are never given twice. */
export function nextColumnId(table: TableState): number {
  return table.columns.reduce((highest, column) => Math.max(highest, column.id), 0) + 1;
}

/** Takes the columns right beside the table in; blank headings get names. */
export function widenTable(book: Book, sheet: SheetState, table: TableState, columnCount: number): void {
  const first = lastColumnOf(table.area) + 1;
  table.area = { ...table.area, columnCount: table.area.columnCount + columnCount };
  const headings = area(table.area.rowIndex, table.area.columnIndex, 1, table.area.columnCount);
  const names = table.showHeaders ? readHeadings(book, sheet, headings) : [];
  for (let index = 0; index < columnCount; index++) {
    const column: TableColumnState = {
      id: nextColumnId(table),
      name: names[first - table.area.columnIndex + index] ?? `Column${String(index + 1)}`,
    };
    table.columns.push(column);
  }
  markStale(book);
  book.onStateChanged("tables");
}

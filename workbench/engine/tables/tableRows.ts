import { area, lastRowOf } from "../Area";
import type { Book } from "../Book";
import { isBlank } from "../cells/values";
import { insertCells } from "../structure";
import type { SheetState, TableState } from "../state";
import { bodyOf, canGrow, growTable } from "./growTable";

/** Puts blank rows into a table, before the row `index` of its body or at its end; what stands below moves down if it must. */
export function addTableRows(
  book: Book,
  sheet: SheetState,
  table: TableState,
  index: number | undefined,
  count: number,
): number {
  const body = bodyOf(table);
  const at = index ?? body.rowCount;
  const rowIndex = body.rowIndex + at;
  const strip = area(rowIndex, table.area.columnIndex, count, table.area.columnCount);
  if (at < body.rowCount) {
    insertCells(book, sheet, strip, "down");
    return rowIndex;
  }
  if (!canGrow(sheet, table, count) || !isFree(book, sheet, table)) insertCells(book, sheet, strip, "down");
  growTable(book, sheet, table, count);
  book.events.changed(sheet.id, strip, "RowInserted");
  return rowIndex;
}

/** True when nothing stands anywhere below the table that appending would run over. */
function isFree(book: Book, sheet: SheetState, table: TableState): boolean {
  const extent = book.grid.extent(sheet.id);
  for (let row = lastRowOf(table.area) + 1; row < (extent?.rowCount ?? 0); row++) {
    for (let column = 0; column < table.area.columnCount; column++)
      if (!isBlank(book.grid.cell(sheet.id, row, table.area.columnIndex + column))) return false;
  }
  return true;
}

import { area, intersectionOf, lastColumnOf, lastRowOf, type Area } from "../Area";
import type { Book } from "../Book";
import { isBlank } from "../cells/values";
import type { SheetState, TableState } from "../state";
import { fillCalculatedColumns } from "./calculatedColumns";
import { canGrow, growTable } from "./growTable";
import { takeOverHeadings } from "./headings";
import { widenTable } from "./widenTable";

/** What Excel does by itself after cells were written: tables grow, headings rename columns, calculated columns fill. */
export function tablesAfterWrite(book: Book, sheetId: string, written: Area): void {
  const sheet = book.requireSheet(sheetId);
  for (const table of sheet.tables) {
    const added = rowsBelow(book, sheet, table, written);
    if (added > 0 && canGrow(sheet, table, added)) {
      book.undo.split();
      growTable(book, sheet, table, added);
    }
    const wider = columnsBeside(book, sheet, table, written);
    if (wider > 0) widenTable(book, sheet, table, wider);
    if (intersectionOf(table.area, written)) {
      takeOverHeadings(book, sheet, table, written);
      fillCalculatedColumns(book, sheet, table, written);
    }
  }
}

function anyFilled(book: Book, sheetId: string, a: Area): boolean {
  for (let row = a.rowIndex; row <= lastRowOf(a); row++) {
    for (let column = a.columnIndex; column <= lastColumnOf(a); column++)
      if (!isBlank(book.grid.cell(sheetId, row, column))) return true;
  }
  return false;
}

/** How many written rows, right below the table and without a blank one between, it takes in. */
function rowsBelow(book: Book, sheet: SheetState, table: TableState, written: Area): number {
  const first = lastRowOf(table.area) + 1;
  if (written.rowIndex > first || lastRowOf(written) < first) return 0;
  const left = Math.max(written.columnIndex, table.area.columnIndex);
  const right = Math.min(lastColumnOf(written), lastColumnOf(table.area));
  if (left > right) return 0;
  let row = first;
  while (row <= lastRowOf(written) && anyFilled(book, sheet.id, area(row, left, 1, right - left + 1))) row++;
  return row - first;
}

/** How many written columns, right beside the table, it takes in. */
function columnsBeside(book: Book, sheet: SheetState, table: TableState, written: Area): number {
  const first = lastColumnOf(table.area) + 1;
  if (sheet.isProtected || written.columnIndex !== first) return 0;
  const rows = intersectionOf(area(table.area.rowIndex, first, table.area.rowCount, written.columnCount), written);
  if (!rows) return 0;
  let column = first;
  while (column <= lastColumnOf(written) && anyFilled(book, sheet.id, { ...rows, columnIndex: column, columnCount: 1 }))
    column++;
  const blocked = sheet.tables.some(
    (other) =>
      other !== table &&
      intersectionOf(other.area, area(table.area.rowIndex, first, table.area.rowCount, column - first)),
  );
  return blocked ? 0 : column - first;
}

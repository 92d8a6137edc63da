import { HostError } from "../../objects/HostObject";
import { area, intersectionOf, lastColumnOf, type Area } from "../Area";
import type { Book } from "../Book";
import { isBlank } from "../cells/values";
import { deleteCells, insertCells } from "../structure";
import type { SheetState, TableColumnState, TableState } from "../state";
import { markStale } from "../formulas/retranslate";
import { renameColumn, uniqueHeading } from "./headings";
import { nextColumnId, widenTable } from "./widenTable";

/** Puts a column into a table, before the column `index` or at its right; cells beside it move right if they must. */
export function addTableColumn(
  book: Book,
  sheet: SheetState,
  table: TableState,
  index: number | undefined,
  name: string | undefined,
): TableColumnState {
  const at = index ?? table.columns.length;
  const strip = area(table.area.rowIndex, table.area.columnIndex + at, table.area.rowCount, 1);
  if (at === 0) addFirstColumn(book, sheet, table, strip);
  else if (at < table.columns.length) insertCells(book, sheet, strip, "right");
  else {
    if (!isFree(book, sheet, table)) insertCells(book, sheet, strip, "right");
    widenTable(book, sheet, table, 1);
    book.events.changed(sheet.id, strip, "ColumnInserted");
  }
  const column = table.columns[at];
  if (!column) throw new HostError("GeneralException", "The column could not be added.", "TableColumnCollection.add");
  if (name !== undefined) renameColumn(book, sheet, table, column, name);
  return column;
}

/** Cells put in before the first column move the table; it then takes them in. */
function addFirstColumn(book: Book, sheet: SheetState, table: TableState, strip: Area): void {
  insertCells(book, sheet, strip, "right");
  table.area = { ...table.area, columnIndex: strip.columnIndex, columnCount: table.area.columnCount + 1 };
  const name = uniqueHeading(
    "",
    table.columns.map((column) => column.name),
    book.locale,
  );
  table.columns.unshift({ id: nextColumnId(table), name });
  book.grid.write(sheet.id, { ...strip, rowCount: 1 }, () => ({ v: name, t: 1 }));
  markStale(book);
  book.onStateChanged("tables");
}

function isFree(book: Book, sheet: SheetState, table: TableState): boolean {
  const column = lastColumnOf(table.area) + 1;
  const strip = area(table.area.rowIndex, column, table.area.rowCount, 1);
  if (sheet.tables.some((other) => other !== table && intersectionOf(other.area, strip))) return false;
  for (let row = strip.rowIndex; row < strip.rowIndex + strip.rowCount; row++)
    if (!isBlank(book.grid.cell(sheet.id, row, column))) return false;
  return true;
}

/** Takes a column out of its table, cells and all; a table keeps at least one. */
export function deleteTableColumn(book: Book, sheet: SheetState, table: TableState, column: TableColumnState): void {
  if (table.columns.length === 1)
    throw new HostError("InvalidOperation", "A table needs at least one column.", "TableColumn.delete");
  deleteCells(
    book,
    sheet,
    area(table.area.rowIndex, table.area.columnIndex + table.columns.indexOf(column), table.area.rowCount, 1),
    "left",
  );
}

import { HostError } from "../../objects/HostObject";
import { intersectionOf, type Area } from "../Area";
import type { Book } from "../Book";
import { DEFAULT_TABLE_STYLE } from "../Book";
import { EVENT } from "../EventLog";
import { isWellNamed } from "../names";
import { renameTableIn } from "../formulas/rename";
import { markStale, retranslate } from "../formulas/retranslate";
import { isStructured, translateOrRef } from "../formulas/translate";
import { insertCells } from "../structure";
import type { SheetState, TableState } from "../state";
import { readHeadings } from "./headings";
import { clearFilters } from "./tableFilter";

const defaultName = { "zh-CN": "表", "en-US": "Table" } as const;

function freeName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = `${defaultName[book.locale]}${String(number)}`;
    if (!book.tableByName(name) && !book.nameIn(name, undefined)) return name;
  }
}

/** Refuses an area that Excel would not make a table of: over another table, or over merged cells. */
function checkTableArea(sheet: SheetState, wanted: Area, location: string, own?: TableState): void {
  const other = sheet.tables.find((table) => table !== own && intersectionOf(table.area, wanted));
  if (other) throw new HostError("InvalidArgument", `A table can't overlap another table (${other.name}).`, location);
  if (sheet.merges.some((merge) => intersectionOf(merge, wanted)))
    throw new HostError("InvalidOperation", "A table can't contain merged cells.", location);
}

/** Makes a table. Without headings, cells move down one row and default headings are put in. */
export function createTable(book: Book, sheet: SheetState, wanted: Area, hasHeaders: boolean): TableState {
  const location = "TableCollection.add";
  book.assertWritable(sheet.id, location);
  checkTableArea(sheet, wanted, location);
  if (!hasHeaders) insertCells(book, sheet, { ...wanted, rowCount: 1 }, "down");
  const whole = hasHeaders
    ? { ...wanted, rowCount: Math.max(2, wanted.rowCount) }
    : { ...wanted, rowCount: wanted.rowCount + 1 };
  checkTableArea(sheet, whole, location);
  const headings = readHeadings(book, sheet, { ...whole, rowCount: 1 });
  const table: TableState = {
    id: String(book.nextId()),
    name: freeName(book),
    area: whole,
    style: DEFAULT_TABLE_STYLE,
    showHeaders: true,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    showTotals: false,
    columns: headings.map((name, index) => ({ id: index + 1, name })),
    filters: new Map(),
  };
  sheet.tables.push(table);
  markStale(book);
  book.events.other(EVENT.tableAdded, [sheet.id, "Workbook"], {
    tableId: table.id,
    worksheetId: sheet.id,
    source: "Local",
  });
  book.onStateChanged("tables");
  return table;
}

export function renameTable(book: Book, table: TableState, name: string): void {
  book.assertWritable(undefined, "Table.name");
  if (!isWellNamed(name))
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format. A table name begins with a letter or _, has no spaces and is no cell address.",
      "Table.name",
    );
  const taken = book.tableByName(name);
  if ((taken && taken.table !== table) || book.nameIn(name, undefined))
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      "Table.name",
    );
  const before = table.name;
  table.name = name;
  const rename = (formula: string): string => renameTableIn(formula, before, name);
  for (const entry of book.names) entry.formula = rename(entry.formula);
  for (const { table: other } of book.tables())
    for (const column of other.columns)
      if (column.calculatedFormula !== undefined) column.calculatedFormula = rename(column.calculatedFormula);
  retranslate(book, (text) => {
    const changed = text.includes("[") ? rename(text) : text;
    return changed === text ? undefined : changed;
  });
  book.onStateChanged("tables");
}

/** Gives a table another area that shares its heading row. https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1) */
export function resizeTable(book: Book, sheet: SheetState, table: TableState, wanted: Area): void {
  const location = "Table.resize";
  book.assertWritable(sheet.id, location);
  checkTableArea(sheet, wanted, location, table);
  const sameHead =
    wanted.rowIndex === table.area.rowIndex &&
    wanted.columnIndex <= table.area.columnIndex + table.area.columnCount - 1 &&
    wanted.columnIndex + wanted.columnCount > table.area.columnIndex;
  if (!sameHead || wanted.rowCount < (table.showHeaders ? 2 : 1)) {
    throw new HostError(
      "InvalidArgument",
      "The new area must keep the table's heading row and at least one row below it, and overlap the table.",
      location,
    );
  }
  applyArea(book, sheet, table, wanted);
}

function applyArea(book: Book, sheet: SheetState, table: TableState, wanted: Area): void {
  const shift = table.area.columnIndex;
  const before = table.columns;
  table.area = wanted;
  const names = readHeadings(book, sheet, { ...wanted, rowCount: 1 });
  let nextId = before.reduce((highest, column) => Math.max(highest, column.id), 0);
  table.columns = names.map((name, index) => before[wanted.columnIndex + index - shift] ?? { id: ++nextId, name });
  markStale(book);
  book.onStateChanged("tables");
}

/** Takes the table away and leaves its cells; formulas that named it get plain references. */
export function convertToRange(book: Book, sheet: SheetState, table: TableState): void {
  book.assertWritable(sheet.id, "Table.convertToRange");
  const named = table.name.toLowerCase();
  retranslate(book, (text, sheetId, rowIndex, columnIndex) => {
    const inside = book.tableAt(sheetId, rowIndex, columnIndex) === table;
    if (!isStructured(text) || !(inside || text.toLowerCase().includes(named))) return undefined;
    return translateOrRef(text, { sheetId, rowIndex, columnIndex }, book.tableIndex);
  });
  removeTable(book, sheet, table);
}

/** Forgets the table; references to it become `#REF!`. Rows that its filter hid are shown again. */
export function removeTable(book: Book, sheet: SheetState, table: TableState): void {
  if (table.filters.size > 0) clearFilters(book, sheet, table);
  book.undo.forget();
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  markStale(book);
  book.events.other(EVENT.tableDeleted, [sheet.id, "Workbook"], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
    source: "Local",
  });
  book.onStateChanged("tables");
}

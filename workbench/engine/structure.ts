import { HostError } from "../objects/HostObject";
import { containsArea, intersectionOf, isWholeColumns, isWholeRows, type Area } from "./Area";
import type { Book } from "./Book";
import type { ChangeType, ShiftDirection } from "./EventLog";
import { shiftArea, type GridChange } from "./GridChange";
import { retranslate } from "./formulas/retranslate";
import { shiftReferences } from "./formulas/shift";
import type { SheetState, TableState } from "./state";
import { moveWithGrid } from "./areaTracker";
import { bodyOf, equipRows, extendRulesUp } from "./tables/growTable";

/** Puts blank cells in; what stands there moves down or right. Whole rows and columns are put in as such. */
export function insertCells(book: Book, sheet: SheetState, target: Area, direction: "down" | "right"): void {
  book.assertWritable(sheet.id, "Range.insert");
  changeGrid(book, sheet, changeFor(sheet.id, target, "insert", direction === "down" ? "rows" : "columns"));
}

/** Takes cells out; what stands below or to the right moves in. */
export function deleteCells(book: Book, sheet: SheetState, target: Area, direction: "up" | "left"): void {
  book.assertWritable(sheet.id, "Range.delete");
  changeGrid(book, sheet, changeFor(sheet.id, target, "delete", direction === "up" ? "rows" : "columns"));
}

function changeFor(sheetId: string, target: Area, kind: GridChange["kind"], axis: GridChange["axis"]): GridChange {
  if (isWholeRows(target)) return { sheetId, kind, axis: "rows", index: target.rowIndex, count: target.rowCount };
  if (isWholeColumns(target))
    return { sheetId, kind, axis: "columns", index: target.columnIndex, count: target.columnCount };
  return axis === "rows"
    ? {
        sheetId,
        kind,
        axis,
        index: target.rowIndex,
        count: target.rowCount,
        span: { index: target.columnIndex, count: target.columnCount },
      }
    : {
        sheetId,
        kind,
        axis,
        index: target.columnIndex,
        count: target.columnCount,
        span: { index: target.rowIndex, count: target.rowCount },
      };
}

/** Applies a change to the cells and lets formulas, tables, names, rules, links and charts follow. */
function changeGrid(book: Book, sheet: SheetState, change: GridChange): void {
  checkTables(sheet, change);
  followChange(book, sheet, change, () => {
    book.grid.apply(change);
  });
}

/**
 * Lets everything but the cells follow a change of the grid; `apply` moves the cells themselves. Formulas are read
 * before and written after, since they stand in the cells that move.
 */
function followChange(book: Book, sheet: SheetState, change: GridChange, apply: () => void): void {
  book.undo.forget();
  const ofTable = sheet.tables.some((table) => isTableLine(table, change));
  apply();
  moveWithGrid(book, sheet, change);
  retranslate(book, (text, sheetId) => {
    const own = book.sheetById(sheetId)?.name;
    const shifted = shiftReferences(text, own, sheet.name, change);
    return shifted === text ? undefined : shifted;
  });
  equipInsertedRows(book, sheet, change);
  const [area, changeType] = [changedArea(change), changeTypeOf(change, ofTable)];
  if (change.span) book.events.shifted(sheet.id, area, changeType, shiftDirectionOf(change));
  else book.events.changed(sheet.id, area, changeType);
  book.onStateChanged("tables");
}

/** Rows put in inside a table take over its formats and calculated columns. */
function equipInsertedRows(book: Book, sheet: SheetState, change: GridChange): void {
  if (change.kind !== "insert" || change.axis !== "rows") return;
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const inserted = intersectionOf(body, changedArea(change));
    if (!inserted || inserted.columnCount < body.columnCount || inserted.rowCount === body.rowCount) continue;
    if (inserted.rowIndex === body.rowIndex) extendRulesUp(sheet, body, inserted.rowCount);
    equipRows(
      book,
      sheet,
      table,
      inserted,
      inserted.rowIndex > body.rowIndex ? inserted.rowIndex - 1 : inserted.rowIndex + inserted.rowCount,
    );
  }
}

function changedArea({ axis, index, count, span }: GridChange): Area {
  const across = span ?? { index: 0, count: axis === "rows" ? 16_384 : 1_048_576 };
  return axis === "rows"
    ? { rowIndex: index, rowCount: count, columnIndex: across.index, columnCount: across.count }
    : { rowIndex: across.index, rowCount: across.count, columnIndex: index, columnCount: count };
}

/** True for rows (or columns) of one table, as “insert table rows above” puts them in and “delete table rows” takes them out. */
function isTableLine({ area }: TableState, { axis, index, span }: GridChange): boolean {
  if (!span) return false;
  const [along, across] =
    axis === "rows"
      ? [area.rowIndex, { index: area.columnIndex, count: area.columnCount }]
      : [area.columnIndex, { index: area.rowIndex, count: area.rowCount }];
  const length = axis === "rows" ? area.rowCount : area.columnCount;
  return span.index === across.index && span.count === across.count && index >= along && index < along + length;
}

function changeTypeOf({ axis, kind, span }: GridChange, ofTable: boolean): ChangeType {
  if (span && !ofTable) return kind === "insert" ? "CellInserted" : "CellDeleted";
  if (axis === "rows") return kind === "insert" ? "RowInserted" : "RowDeleted";
  return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
}

function shiftDirectionOf({ axis, kind }: GridChange): ShiftDirection {
  if (axis === "rows") return kind === "insert" ? "ShiftCellDown" : "ShiftCellUp";
  return kind === "insert" ? "ShiftCellRight" : "ShiftCellLeft";
}

/** Excel refuses to move part of a table: cells may be shifted beside it or across its full width (or height) only. */
function checkTables(sheet: SheetState, change: GridChange): void {
  const { span } = change;
  if (!span) return;
  const reach: Area =
    change.axis === "rows"
      ? { rowIndex: change.index, rowCount: 1_048_576 - change.index, columnIndex: span.index, columnCount: span.count }
      : { rowIndex: span.index, rowCount: span.count, columnIndex: change.index, columnCount: 16_384 - change.index };
  const torn = sheet.tables.find((table) => intersectionOf(table.area, reach) && !movesWhole(table, reach, change));
  if (torn)
    throw new HostError(
      "InvalidOperation",
      `This operation is not allowed. It would shift cells in the table ${torn.name}.`,
      `Range.${change.kind}`,
    );
}

function movesWhole(table: TableState, reach: Area, change: GridChange): boolean {
  if (containsArea(reach, table.area)) return true;
  const covers =
    change.axis === "rows"
      ? reach.columnIndex <= table.area.columnIndex &&
        reach.columnIndex + reach.columnCount >= table.area.columnIndex + table.area.columnCount
      : reach.rowIndex <= table.area.rowIndex &&
        reach.rowIndex + reach.rowCount >= table.area.rowIndex + table.area.rowCount;
  return covers && shiftArea(table.area, change) !== undefined;
}

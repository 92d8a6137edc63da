import { area, intersectionOf, type Area } from "../Area";
import type { Book } from "../Book";
import { formulaTextOf, isBlank } from "../cells/values";
import { formulaCell } from "../cells/formulaCell";
import { offsetReferences } from "../formulas/shift";
import type { SheetState, TableState } from "../state";
import { bodyOf } from "./growTable";

/**
 * After formulas were written into a table: a column that holds one formula throughout becomes a calculated column, and
 * one whose other cells are blank is filled, as Excel's AutoCorrect does.
 * https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
export function fillCalculatedColumns(book: Book, sheet: SheetState, table: TableState, written: Area): void {
  const body = bodyOf(table);
  const touched = intersectionOf(body, written);
  if (!touched) return;
  for (let columnIndex = touched.columnIndex; columnIndex < touched.columnIndex + touched.columnCount; columnIndex++) {
    const column = table.columns[columnIndex - table.area.columnIndex];
    const formula = commonFormula(
      book,
      sheet.id,
      area(touched.rowIndex, columnIndex, touched.rowCount, 1),
      body.rowIndex,
    );
    if (!column || formula === undefined) continue;
    const rest = restOf(book, sheet.id, area(body.rowIndex, columnIndex, body.rowCount, 1), touched);
    if (rest === "blank") fill(book, sheet.id, area(body.rowIndex, columnIndex, body.rowCount, 1), formula);
    if (rest !== "other") column.calculatedFormula = formula;
  }
}

/** The formula of all the cells as it would read in the first body row; undefined when they differ or hold none. */
function commonFormula(book: Book, sheetId: string, cells: Area, firstRow: number): string | undefined {
  let common: string | undefined;
  let firstText: string | undefined;
  for (let row = cells.rowIndex; row < cells.rowIndex + cells.rowCount; row++) {
    const text = formulaTextOf(book.grid.cell(sheetId, row, cells.columnIndex));
    if (text === undefined) return undefined;
    if (text === firstText && !mayBeRelative(text)) continue;
    const normal = offsetReferences(text, firstRow - row, 0);
    if (common !== undefined && normal !== common) return undefined;
    common = normal;
    firstText = text;
  }
  return common;
}

const CELL_REFERENCE = /[A-Za-z]\d/;
const mayBeRelative = (text: string): boolean => CELL_REFERENCE.test(text);

function restOf(book: Book, sheetId: string, column: Area, touched: Area): "none" | "blank" | "other" {
  let rest: "none" | "blank" = "none";
  for (let row = column.rowIndex; row < column.rowIndex + column.rowCount; row++) {
    if (row >= touched.rowIndex && row < touched.rowIndex + touched.rowCount) continue;
    if (!isBlank(book.grid.cell(sheetId, row, column.columnIndex))) return "other";
    rest = "blank";
  }
  return rest;
}

function fill(book: Book, sheetId: string, column: Area, formula: string): void {
  book.grid.write(sheetId, column, (row, columnIndex, cell) =>
    isBlank(cell)
      ? formulaCell(
          book,
          sheetId,
          row,
          columnIndex,
          offsetReferences(formula, row - column.rowIndex, 0),
          cell?.s,
          "carriedOn",
        )
      : cell,
  );
  book.events.changed(sheetId, column);
}

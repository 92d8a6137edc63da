import type { CellValue } from "../records";

/**
 * What Excel's `values` gives for a cell in error. A text of the same letters cannot be told apart, and nobody types one.
 * Source: Excel.ErrorCellValueType (learn.microsoft.com/javascript/api/excel/excel.errorcellvaluetype).
 */
const errorValues: ReadonlySet<CellValue> = new Set([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#EXTERNAL!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#PYTHON!",
  "#REF!",
  "#SPILL!",
  "#TIMEOUT!",
  "#UNKNOWN!",
  "#VALUE!",
]);

/** Tells whether a cell shows one of Excel's errors. */
export function isErrorValue(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && cell.startsWith("#") && errorValues.has(cell);
}

import type { CellValue } from "./types";

/** Texts of which Excel would make a formula, and such as begin with the `'` that it takes away. */
const special = /^[=+\-@']/;

/**
 * Texts of which Excel would make a number, a date, a time or a truth value in a cell of General format: `007`, `1-2`,
 * `3/4`, `1E5`, `12%`, `¥5`, `Mar 1`, `TRUE`. Generous, because the mark does no harm to any other text.
 */
const entryLike =
  /^(?:[\s.,]*[\d(（¥￥$€£]|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s,.-]*\d)/i;

/** Writes a value so that Excel keeps it as it is: texts that it would read as something else get a `'` before them. */
export function asCellText(value: CellValue): CellValue {
  return typeof value === "string" && (special.test(value) || entryLike.test(value)) ? `'${value}` : value;
}

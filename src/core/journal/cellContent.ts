import type { CellValue } from "../records";
import type { CellContent } from "./JournalEntry";

/** Tells whether a content is a formula; a text that only looks like one has a `'` before it, see {@link contentOf}. */
export function isFormula(content: CellContent): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/**
 * Makes the content of a cell from what Excel's `formulas` and `values` give for it. Both give a text such as `=1+1`
 * without the `'` by which it was entered (OfficeDev/office-js issue 6687); only a formula differs from its own value.
 * A text that begins like a formula therefore bears one `'` more than the cell shows.
 */
export function contentOf(formula: CellValue, value: CellValue): CellContent {
  if (typeof formula !== "string" || !/^'*=/.test(formula)) return formula;
  return formula.startsWith("=") && formula !== value ? formula : `'${formula}`;
}

/** Gives the value that a content without formula stands for: takes the `'` away that {@link contentOf} put before it. */
export function valueOfContent(content: CellContent): CellValue {
  return typeof content === "string" && /^'+=/.test(content) ? content.slice(1) : content;
}

/** Gives the content of a cell that holds a plain value, so that `=1+1` as a text is not taken for a formula. */
export function contentOfValue(value: CellValue): CellContent {
  return contentOf(value, value);
}

/**
 * Tells whether two contents are the same. Numbers may differ in the last of Excel's 15 digits; a number and a text of
 * the same digits are different.
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one === other) return true;
  if (typeof one !== "number" || typeof other !== "number") return false;
  return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-14;
}

import type { Argument, Given } from "./FunctionDeclaration";

/**
 * Reads a number that must be there; a blank cell counts as 0, as it does in Excel's own functions. Anything else that
 * is not a number gives NaN, which every metric answers with #VALUE!.
 */
export function numberOf(given: Given): number {
  if (isBlank(given)) return 0;
  return typeof given === "number" ? given : Number.NaN;
}

/** Tells whether an argument was left out, or is a blank cell on the platforms that hand those over as null. */
export function isOmitted(given: Given): boolean {
  return given === null || given === undefined;
}

/** Reads a text; a number is written as Excel would without a format. */
export function textOf(given: Given): string {
  return isMatrix(given) || isOmitted(given) ? "" : String(given);
}

/** Reads the cells of a column or block in reading order; a single cell is a block of one. */
export function cellsOf(given: Given): readonly Argument[] {
  if (isMatrix(given)) return given.flat();
  return given === undefined ? [] : [given];
}

/** Tells whether a cell is blank in any of the forms in which Excel hands a blank over. */
export function isBlank(given: Given): boolean {
  return given === null || given === undefined || given === "";
}

function isMatrix(given: Given): given is readonly (readonly Argument[])[] {
  return Array.isArray(given);
}

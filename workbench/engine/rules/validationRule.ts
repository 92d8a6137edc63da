import { area, type Area } from "../Area";
import { parseAddress } from "../addresses";
import type { Book } from "../Book";
import { valueOf, type CellValue } from "../cells/values";
import { translateOrRef } from "../formulas/translate";
import type { SheetState, ValidationState } from "../state";
import { seenFrom } from "./ruleAnchor";

/** Tells whether a value in a cell keeps the rule. */
export function holds(
  book: Book,
  sheet: SheetState,
  validation: ValidationState,
  rowIndex: number,
  columnIndex: number,
  value: CellValue,
): boolean {
  const { rule } = validation;
  if (rule.type === "list") return holdsList(book, sheet, validation, rowIndex, columnIndex, value);
  if (rule.type === "custom") {
    const result = operand(book, sheet, validation, rowIndex, columnIndex, rule.formula1);
    return result === true || (typeof result === "number" && result !== 0);
  }
  const measured = rule.type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === "wholeNumber" && !Number.isInteger(measured)) return false;
  const first = operand(book, sheet, validation, rowIndex, columnIndex, rule.formula1);
  const second =
    rule.formula2 === undefined ? first : operand(book, sheet, validation, rowIndex, columnIndex, rule.formula2);
  return compare(measured, validation.rule.operator ?? "Between", Number(first), Number(second));
}

function compare(
  value: number,
  operator: NonNullable<ValidationState["rule"]["operator"]>,
  first: number,
  second: number,
): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}

/** The rule's formula as it reads from another cell of its areas. */
function formulaAt(validation: ValidationState, formula: string, rowIndex: number, columnIndex: number): string {
  return seenFrom([area(rowIndex, columnIndex)], validation.areas, formula);
}

function operand(
  book: Book,
  sheet: SheetState,
  validation: ValidationState,
  rowIndex: number,
  columnIndex: number,
  formula: string | number,
): CellValue {
  if (typeof formula === "number") return formula;
  if (!formula.startsWith("=")) return Number.isNaN(Number(formula)) ? formula : Number(formula);
  const place = { sheetId: sheet.id, rowIndex, columnIndex };
  const translated = translateOrRef(formulaAt(validation, formula, rowIndex, columnIndex), place, book.tableIndex);
  const [result = ""] = book.calculation.evaluateNow([{ ...place, formula: translated }]);
  return result;
}

/** The cells a list rule draws its choices from; undefined for a list written in the rule itself. */
function listSource(
  book: Book,
  sheet: SheetState,
  validation: ValidationState,
  rowIndex: number,
  columnIndex: number,
): { sheetId: string; area: Area } | undefined {
  const { formula1 } = validation.rule;
  if (typeof formula1 !== "string" || !formula1.startsWith("=")) return undefined;
  const place = { sheetId: sheet.id, rowIndex, columnIndex };
  const translated = translateOrRef(formulaAt(validation, formula1, rowIndex, columnIndex), place, book.tableIndex);
  const found = parseAddress(translated.slice(1));
  const source = found && (found.sheetName === undefined ? sheet : book.sheetByName(found.sheetName));
  return found && source ? { sheetId: source.id, area: found.area } : undefined;
}

/** The choices of a list rule, in order; blanks of the source are among them. */
export function listChoices(
  book: Book,
  sheet: SheetState,
  validation: ValidationState,
  rowIndex: number,
  columnIndex: number,
): CellValue[] {
  const source = listSource(book, sheet, validation, rowIndex, columnIndex);
  if (!source)
    return typeof validation.rule.formula1 === "string" && !validation.rule.formula1.startsWith("=")
      ? validation.rule.formula1.split(",").map((item) => item.trim())
      : [];
  const extent = book.grid.extent(source.sheetId);
  const choices: CellValue[] = [];
  const lastRow = Math.min(source.area.rowIndex + source.area.rowCount, extent?.rowCount ?? 0);
  for (let row = source.area.rowIndex; row < lastRow; row++) {
    for (let column = source.area.columnIndex; column < source.area.columnIndex + source.area.columnCount; column++)
      choices.push(valueOf(book.grid.cell(source.sheetId, row, column)));
  }
  return choices;
}

/**
 * A list whose source holds a blank accepts anything while "ignore blank" is on: an old trait of Excel that the
 * workbench keeps, so that templates are not built on a friendlier one. Lists written in the rule heed case.
 */
function holdsList(
  book: Book,
  sheet: SheetState,
  validation: ValidationState,
  rowIndex: number,
  columnIndex: number,
  value: CellValue,
): boolean {
  const choices = listChoices(book, sheet, validation, rowIndex, columnIndex);
  const fromCells = listSource(book, sheet, validation, rowIndex, columnIndex) !== undefined;
  if (fromCells && validation.ignoreBlanks && choices.includes("")) return true;
  const text = fromCells ? String(value).toLowerCase() : String(value);
  return choices.some((choice) => (fromCells ? String(choice).toLowerCase() : String(choice)) === text);
}

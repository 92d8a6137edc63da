import { containsCell, type Area } from "../Area";
import type { Book } from "../Book";
import { parseEntry } from "../cells/parseEntry";
import { formulaCell } from "../cells/formulaCell";
import { cellOf, isErrorText, type CellValue } from "../cells/values";
import { UnknownReference } from "../formulas/translate";
import type { SheetState, ValidationState } from "../state";
import type { ICellData } from "../univerPackages";
import { holds } from "./validationRule";

export type Verdict =
  | { readonly kind: "pass" }
  | { readonly kind: "stop" | "warning" | "information"; readonly title: string; readonly message: string };

const PASS: Verdict = { kind: "pass" };

const STANDARD = {
  "zh-CN": { title: "Excel", message: "此值与此单元格定义的数据验证限制不匹配。" },
  "en-US": {
    title: "Excel",
    message: "This value doesn't match the data validation restrictions defined for this cell.",
  },
} as const;

function ruleAt(sheet: SheetState, rowIndex: number, columnIndex: number): ValidationState | undefined {
  return sheet.validations.find((rule) => rule.areas.some((a) => containsCell(a, rowIndex, columnIndex)));
}

/**
 * What Excel's data validation answers when a person enters a text. Blank entries always pass: a rule is asked only
 * when something is typed. https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
 */
export async function checkEntry(book: Book, sheet: SheetState, cell: Area, text: string): Promise<Verdict> {
  const rule = ruleAt(sheet, cell.rowIndex, cell.columnIndex);
  if (!rule || text === "" || rule.error?.show === false) return PASS;
  await book.calculation.idle();
  if (wouldHold(book, sheet, cell, rule, text)) return PASS;
  const standard = STANDARD[book.locale];
  return {
    kind: rule.error?.style ?? "stop",
    title: rule.error?.title === undefined || rule.error.title === "" ? standard.title : rule.error.title,
    message: rule.error?.message === undefined || rule.error.message === "" ? standard.message : rule.error.message,
  };
}

/** Enters the text for the time of the check, since rules look at the cell itself, then puts back what was there. */
function wouldHold(book: Book, sheet: SheetState, cell: Area, rule: ValidationState, text: string): boolean {
  const { grid } = book;
  const { rowIndex, columnIndex } = cell;
  const before = grid.cell(sheet.id, rowIndex, columnIndex);
  const entry = parseEntry(text, book.locale, grid.styleAt(sheet.id, rowIndex, columnIndex).numberFormat);
  if (entry.kind === "blank" || entry.kind === "refused") return true;
  let value: CellValue = "";
  let trial: ICellData | undefined;
  if (entry.kind === "formula") {
    try {
      trial = formulaCell(book, sheet.id, rowIndex, columnIndex, entry.formula, before?.s);
    } catch (error) {
      if (error instanceof UnknownReference) return true;
      throw error;
    }
    [value = ""] = book.calculation.evaluateNow([{ sheetId: sheet.id, rowIndex, columnIndex, formula: trial.f ?? "" }]);
    trial = { ...trial, ...cellOf(value) };
  } else {
    value = entry.value;
    trial = { ...cellOf(value), ...(before?.s ? { s: before.s } : {}) };
  }
  // A custom function has not answered yet; Excel asks no rule of it either.
  if (value === "#BUSY!") return true;
  if (isErrorText(value) && entry.kind === "formula" && rule.rule.type !== "custom") return false;
  return grid.during(sheet.id, rowIndex, columnIndex, trial, () =>
    holds(book, sheet, rule, rowIndex, columnIndex, value),
  );
}

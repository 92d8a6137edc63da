import { colourRulesFor, stateColours, type RenderedColourRule } from "../templates/colours";
import { columnLettersIn, type BodyPlace } from "../templates/rowRule";
import type { Language } from "../templates/Text";
import type { ColumnDeclaration } from "../templates/types";
import { headingPromptFor, validationFor, type ValidationRule } from "../templates/validation";

/** Row of the first data row, as Excel counts. */
export const firstBodyRow = 2;

/**
 * Checks what people type into a stretch of a column's body, which begins at the place's first row, with words that say
 * what is expected. Tables carry the rules of their rows on to the rows they grow by.
 */
export function addValidation(
  range: Excel.Range,
  place: BodyPlace,
  column: ColumnDeclaration,
  language: Language,
): void {
  const validation = validationFor(column, place, language);
  if (validation === null) return;
  const { rule, style, ignoreBlanks, errorTitle, errorMessage } = validation;
  range.dataValidation.rule = asExcelRule(rule);
  range.dataValidation.ignoreBlanks = ignoreBlanks;
  range.dataValidation.errorAlert = { style, title: errorTitle, message: errorMessage, showAlert: true };
}

/** Excel's interface takes the limits of dates as texts only. */
function asExcelRule(rule: ValidationRule): Excel.DataValidationRule {
  if (!("date" in rule)) return rule;
  const { formula1, formula2, operator } = rule.date;
  return {
    date: { operator, formula1: String(formula1), ...(formula2 !== undefined && { formula2: String(formula2) }) },
  };
}

/**
 * Shows a column's help while its heading is selected. A prompt is part of a validation, so the heading gets one that
 * any heading passes.
 */
export function helpOnHeading(
  heading: Excel.Range,
  address: string,
  column: ColumnDeclaration,
  language: Language,
): void {
  heading.dataValidation.rule = { custom: { formula: `=LEN(${address})>0` } };
  heading.dataValidation.prompt = { ...headingPromptFor(column, language), showPrompt: true };
}

/**
 * Colours cells of a stretch of rows by their state. Formulas are relative to the range they are set from, so each rule is set from the
 * whole column (office-js issue 5194); the first rule that holds decides. Gives what was added.
 */
export function addColourRules(
  sheet: Excel.Worksheet,
  place: BodyPlace,
  lastRowNumber: number,
  rules: readonly RenderedColourRule[] = colourRulesFor(place),
): readonly Excel.ConditionalFormat[] {
  const added: Excel.ConditionalFormat[] = [];
  // Excel puts a new rule before the older ones: the most important is added last.
  for (const { columns, formula, colour } of [...rules].reverse()) {
    const { fill, font } = stateColours[colour];
    for (const key of columns) {
      const letters = columnLettersIn(place, key);
      const format = sheet
        .getRange(`${letters}${place.firstRowNumber}:${letters}${lastRowNumber}`)
        .conditionalFormats.add("Custom");
      const { custom } = format;
      custom.rule.formula = formula;
      if (fill !== undefined) custom.format.fill.color = fill;
      if (font !== undefined) custom.format.font.color = font;
      added.push(format);
    }
  }
  return added;
}

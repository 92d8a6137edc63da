import { toFileFormula } from "../formulas/fileFormula";
import type { ValidationFile } from "../WorkbookFile";
import { xml, xmlText } from "../archive/xml";

/** Names of types and operators in files; both ways (ECMA-376 18.18.21 and 18.18.20). */
export const fileTypes = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
} as const satisfies Record<ValidationFile["type"], string>;

export const fileOperators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<NonNullable<ValidationFile["operator"]>, string>;

/** Writes a sheet's `dataValidations`; nothing when there are none. */
export function writeValidations(validations: readonly ValidationFile[]): string {
  return validations.length === 0
    ? ""
    : xml("dataValidations", { count: validations.length }, validations.map(validationXml));
}

function validationXml(validation: ValidationFile): string {
  const { type, operator, ignoreBlanks, inCellDropDown, error, prompt, formula1, formula2 } = validation;
  return xml(
    "dataValidation",
    {
      type: fileTypes[type],
      errorStyle: error === undefined || error.style === "stop" ? undefined : error.style,
      operator: operator === undefined || operator === "Between" ? undefined : fileOperators[operator],
      allowBlank: ignoreBlanks ? 1 : undefined,
      // The attribute means the opposite of its name: 1 hides the arrow (ECMA-376 18.3.1.32).
      showDropDown: type === "list" && inCellDropDown === false ? 1 : undefined,
      showInputMessage: prompt?.show ? 1 : undefined,
      showErrorMessage: error?.show ? 1 : undefined,
      errorTitle: error?.title || undefined,
      error: error?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: validation.address,
    },
    xmlText("formula1", criterion(formula1, type)),
    formula2 === undefined ? "" : xmlText("formula2", criterion(formula2, type)),
  );
}

/** A formula without `=`, a number, or a list's items as one text in quotes. */
function criterion(value: string | number, type: ValidationFile["type"]): string {
  if (typeof value === "string" && value.startsWith("=")) return toFileFormula(value);
  return typeof value === "string" && type === "list" ? `"${value.replace(/"/g, '""')}"` : String(value);
}

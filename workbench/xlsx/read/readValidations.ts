import { fromFileFormula } from "../formulas/fileFormula";
import { child, childrenOf, flag, unescaped, type XmlElement } from "../archive/parseXml";
import type { ValidationFile } from "../WorkbookFile";
import { fileOperators, fileTypes } from "../write/writeValidations";

const types = new Map(
  Object.entries(fileTypes).map(([type, stored]) => [stored as string, type as ValidationFile["type"]]),
);
const operators = new Map(
  Object.entries(fileOperators).map(([operator, stored]) => [
    stored as string,
    operator as NonNullable<ValidationFile["operator"]>,
  ]),
);
/** Only these compare; lists and own formulas have no operator. */
const comparing: ReadonlySet<ValidationFile["type"]> = new Set([
  "wholeNumber",
  "decimal",
  "date",
  "time",
  "textLength",
]);

/** Reads a sheet's `dataValidations`; rules that allow everything say nothing and are left out. */
export function readValidations(element: XmlElement | undefined): ValidationFile[] {
  return childrenOf(element, "dataValidation").flatMap((validation) => {
    const type = types.get(validation.attributes["type"] ?? "none");
    const formula1 = child(validation, "formula1")?.text;
    return type === undefined || formula1 === undefined ? [] : [readValidation(validation, type, formula1)];
  });
}

function readValidation(validation: XmlElement, type: ValidationFile["type"], formula1: string): ValidationFile {
  const { attributes } = validation;
  const formula2 = child(validation, "formula2")?.text;
  const operator = comparing.has(type) ? operators.get(attributes["operator"] ?? "between") : undefined;
  const error = readError(validation);
  const prompt = readPrompt(validation);
  return {
    address: (attributes["sqref"] ?? "").trim(),
    type,
    ...(operator !== undefined && { operator }),
    formula1: readCriterion(formula1, type),
    ...(isRange(operator) && formula2 && { formula2: readCriterion(formula2, type) }),
    ...(type === "list" && { inCellDropDown: !flag(validation, "showDropDown") }),
    ignoreBlanks: flag(validation, "allowBlank"),
    ...(error && { error }),
    ...(prompt && { prompt }),
  };
}

/** Some programs store a second bound with every rule. */
function isRange(operator: ValidationFile["operator"]): boolean {
  return operator === "Between" || operator === "NotBetween";
}

function readError(validation: XmlElement): ValidationFile["error"] {
  const { errorStyle, errorTitle, error } = validation.attributes;
  const show = flag(validation, "showErrorMessage");
  if (!show && errorStyle === undefined && errorTitle === undefined && error === undefined) return undefined;
  const style = errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop";
  return { style, title: unescaped(errorTitle ?? ""), message: unescaped(error ?? ""), show };
}

function readPrompt(validation: XmlElement): ValidationFile["prompt"] {
  const { promptTitle, prompt } = validation.attributes;
  const show = flag(validation, "showInputMessage");
  // Excel sets the flag on rules without any message, too.
  if (promptTitle === undefined && prompt === undefined) return undefined;
  return { title: unescaped(promptTitle ?? ""), message: unescaped(prompt ?? ""), show };
}

function readCriterion(stored: string, type: ValidationFile["type"]): string | number {
  const text = unescaped(stored).trim();
  const quoted = /^"([\s\S]*)"$/.exec(text)?.[1];
  if (type === "list" && quoted !== undefined) return quoted.replace(/""/g, '"');
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : fromFileFormula(text);
}

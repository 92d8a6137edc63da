import { functionDeclarations } from "../templates/functions";
import type { FunctionDeclaration, Given } from "../templates/functions/FunctionDeclaration";
import { type Language, languageFor } from "../templates/Text";
import { excelErrorOf } from "./excelErrorOf";

/**
 * Hands every declared function to Excel. To be called once, when Office is ready; the explanations of errors are in
 * the given language, by default that of Office.
 */
export function registerFunctions(language: Language = languageFor(Office.context.displayLanguage)): void {
  const functions: Record<string, (...given: Given[]) => number | string> = {};
  for (const declaration of functionDeclarations) functions[declaration.id] = excelFunctionOf(declaration, language);
  CustomFunctions.associate(functions);
}

/**
 * Makes what Excel calls: it returns the value or throws Excel's error. After the declared arguments, Excel hands over
 * its invocation object, which no function of ours needs.
 */
function excelFunctionOf({ parameters, run }: FunctionDeclaration, language: Language) {
  return (...given: Given[]): number | string => {
    const result = run(...given.slice(0, parameters.length));
    if (result.ok) return result.value;
    throw excelErrorOf(result, language);
  };
}

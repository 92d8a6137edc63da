import type { Language } from "../Text";
import { functionDeclarations } from "./index";

/** One function in Excel's metadata format, learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "number" | "string" | "any";
    readonly dimensionality: "scalar" | "matrix";
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "number" | "string"; readonly dimensionality: "scalar" };
}

/** The metadata file of one language. */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Gives the content of functions.<language>.json, from which Excel knows the functions. An error value in an argument
 * never reaches a function: Excel passes it on as the result.
 */
export function functionsJson(language: Language): FunctionsMetadata {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: false,
    functions: functionDeclarations.map(({ id, name, description, parameters, result }) => ({
      id,
      name,
      description: description[language],
      parameters: parameters.map((parameter) => ({
        name: parameter.name[language],
        description: parameter.description[language],
        type: parameter.type,
        dimensionality: parameter.dimensionality,
        ...(parameter.optional === true ? { optional: true as const } : {}),
      })),
      result: { type: result, dimensionality: "scalar" },
    })),
  };
}

import type { FunctionDeclaration } from "./FunctionDeclaration";

export type PreparedArguments = { readonly values: readonly unknown[] } | { readonly error: string };

/** How a blank cell reaches a scalar parameter: as 0 on some platforms, as null on others (office-js#4702, #1951). */
export type BlankArguments = "zero" | "null";

/**
 * Prepares the arguments of one call as Excel does by the function's declaration: omitted ones are null, a parameter of
 * dimensionality `matrix` always gets rows of cells, a number parameter takes numeric text and booleans and refuses
 * other text with #VALUE!, an error handed in is the result.
 */
export function prepareArguments(
  declaration: FunctionDeclaration,
  args: readonly unknown[],
  blanks: BlankArguments,
): PreparedArguments {
  const values: unknown[] = [];
  for (const [index, parameter] of declaration.parameters.entries()) {
    const given = args[index];
    if (given === undefined) {
      if (parameter.optional !== true) return { error: "#VALUE!" };
      values.push(null);
    } else if (parameter.dimensionality === "matrix") {
      const rows = Array.isArray(given) ? (given as readonly (readonly unknown[])[]) : [[given]];
      const error = rows.flat().find(isErrorText);
      if (error !== undefined) return { error };
      values.push(rows);
    } else {
      const scalar = scalarArgument(given, parameter.type ?? "any", blanks);
      if ("error" in scalar) return scalar;
      values.push(scalar.value);
    }
  }
  return args.length > declaration.parameters.length ? { error: "#VALUE!" } : { values };
}

function scalarArgument(given: unknown, type: string, blanks: BlankArguments): { value: unknown } | { error: string } {
  let value = given;
  if (Array.isArray(given)) {
    const rows = given as readonly (readonly unknown[])[];
    if (rows.length !== 1 || rows[0]?.length !== 1) return { error: "#VALUE!" };
    value = rows[0][0];
  }
  if (isErrorText(value)) return { error: value };
  if (value === null || value === "") {
    if (value === "" && type === "number") return { error: "#VALUE!" };
    return { value: value === null && blanks === "zero" && type !== "string" ? 0 : value };
  }
  if (type === "number") {
    const number =
      typeof value === "boolean" ? Number(value) : typeof value === "string" ? Number(value.trim()) : value;
    return typeof number === "number" && Number.isFinite(number) ? { value: number } : { error: "#VALUE!" };
  }
  return { value: type === "string" && typeof value !== "string" ? textOf(value) : value };
}

function textOf(value: unknown): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const errorTexts: ReadonlySet<unknown> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

function isErrorText(value: unknown): value is string {
  return errorTexts.has(value);
}

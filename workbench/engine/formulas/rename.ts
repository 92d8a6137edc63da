import { formatStructured, parseStructured, type StructuredReference } from "./structured";
import { formulaOf, tokensOf, type FormulaToken } from "./tokens";
import { quotedSheetName } from "../addresses";

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function mapStructured(
  formula: string,
  change: (reference: StructuredReference) => StructuredReference | undefined,
): string {
  if (!formula.includes("[")) return formula;
  return formulaOf(
    tokensOf(formula).map((token) => {
      if (token.kind !== "structured") return token;
      const reference = parseStructured(token.table, token.inner);
      const changed = reference && change(reference);
      return changed ? { text: formatStructured(changed) } : token;
    }),
  );
}

/** The formula with a table's new name. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return mapStructured(formula, (reference) => (same(reference.table, from) ? { ...reference, table: to } : undefined));
}

/**
 * The formula with the new headings of a table's columns. `renamed` gives them by the old ones in lower case; `standsIn`
 * is the table that holds the formula, for `[@x]`.
 */
export function renameColumnsIn(
  formula: string,
  table: string,
  renamed: ReadonlyMap<string, string>,
  standsIn: string | undefined,
): string {
  const newHeading = (heading: string | undefined): string | undefined =>
    heading === undefined ? undefined : renamed.get(heading.toLowerCase());
  return mapStructured(formula, (reference) => {
    const means = reference.table === "" ? standsIn : reference.table;
    const [from, to] = [newHeading(reference.from), newHeading(reference.to)];
    if (!same(means, table) || (from === undefined && to === undefined)) return undefined;
    return { ...reference, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  });
}

/** The formula once tables are gone: references to them become `#REF!`. */
export function dropTablesIn(formula: string, tables: readonly string[]): string {
  if (tables.length === 0 || !formula.includes("[")) return formula;
  return formulaOf(
    tokensOf(formula).map((token) =>
      token.kind === "structured" && tables.some((name) => same(token.table, name)) ? { text: "#REF!" } : token,
    ),
  );
}

function mapTokens(formula: string, change: (token: FormulaToken) => string | undefined): string {
  return formulaOf(tokensOf(formula).map((token) => ({ text: change(token) ?? token.text })));
}

/** The formula with a worksheet's new name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  return mapTokens(formula, (token) => {
    if (token.kind === "reference" && same(token.sheet, from)) return `${quotedSheetName(to)}!${token.local}`;
    if (token.kind === "name" && same(token.sheet, from)) return `${quotedSheetName(to)}!${token.name}`;
    return undefined;
  });
}

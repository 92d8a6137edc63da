import { formatStructured, parseStructured } from "../../engine/formulas/structured";
import { formulaOf, tokensOf, type FormulaToken } from "../../engine/formulas/tokens";
import { futureFunctionPrefixes } from "./futureFunctions";
import { markParameters } from "./lambdaParameters";

/**
 * Formulas have two spellings: as Excel shows them (`=MAXIFS(…,[@金额])`) and as files hold them
 * (`_xlfn.MAXIFS(…,Customers[[#This Row],[金额]])`, without `=`). Both are English with commas.
 */

/** The marks of files: newer functions, parameters of LET and LAMBDA, functions of an add-in. */
const storedPrefix = /^_xl(?:fn|ws|pm|dudf)[._]/i;

/** Writes a formula as a file holds it; `table` is the table in whose rows it stands, for `[@列]`. */
export function toFileFormula(formula: string, table = ""): string {
  const tokens = tokensOf(formula.replace(/^=/, "")).map((token) => {
    if (token.kind === "function")
      return { ...token, text: (futureFunctionPrefixes.get(token.text.toUpperCase()) ?? "") + token.text };
    return token.kind === "structured" ? { ...token, text: storedReference(token, table) } : token;
  });
  return formulaOf(markParameters(tokens));
}

/** Writes a formula of a file as Excel shows it, with its `=`; `table` is the table in whose rows it stands. */
export function fromFileFormula(stored: string, table = ""): string {
  const tokens = tokensOf(stored).map((token) => {
    if (token.kind === "function" || token.kind === "name") return { text: withoutPrefixes(token.text) };
    return token.kind === "structured" ? { text: shownReference(token, table) } : token;
  });
  return `=${formulaOf(tokens)}`;
}

type StructuredToken = Extract<FormulaToken, { kind: "structured" }>;

function storedReference(token: StructuredToken, ownTable: string): string {
  const reference = parseStructured(token.table, token.inner);
  if (reference === undefined) return token.text;
  return formatStructured({ ...reference, at: false, table: reference.table === "" ? ownTable : reference.table });
}

function shownReference(token: StructuredToken, ownTable: string): string {
  const reference = parseStructured(token.table, token.inner);
  if (reference === undefined || reference.items.length !== 1 || reference.items[0] !== "#This Row") return token.text;
  return formatStructured({ ...reference, at: true, table: reference.table === ownTable ? "" : reference.table });
}

function withoutPrefixes(name: string): string {
  let rest = name;
  while (storedPrefix.test(rest)) rest = rest.replace(storedPrefix, "");
  return rest;
}

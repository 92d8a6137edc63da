/**
 * Cuts a formula (English, commas) into the pieces that matter for references; every character lands in exactly one
 * piece, so that joining the texts gives the formula back. Grammar: [MS-XLSX] 2.2.2, Formulas.
 */
export type FormulaToken =
  | { readonly kind: "reference"; readonly text: string; readonly sheet?: string; readonly local: string }
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inner: string }
  | { readonly kind: "name"; readonly text: string; readonly sheet?: string; readonly name: string }
  | { readonly kind: "function"; readonly text: string }
  | {
      readonly kind:
        "text" | "number" | "operator" | "open" | "close" | "separator" | "space" | "error" | "array" | "unknown";
      readonly text: string;
    };

const SPACE = /\s+/y;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR_VALUE = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const SHEET = /(?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!/y;
const REFERENCE =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w.\u0080-\uffff([!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.\u0080-\uffff([!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.\u0080-\uffff([!])/y;
const WORD = /[A-Za-z_\\\u0080-\uffff][\w.?\\\u0080-\uffff]*/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%@:#]/y;
const ARRAY = /\{[^{}]*\}/y;

function matchAt(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

/** The end of the bracket that opens at `at`, past its closing bracket; -1 when it never closes. `'` escapes one character. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") index++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return index + 1;
  }
  return -1;
}

function structuredAt(formula: string, at: number, table: string): FormulaToken | undefined {
  const start = at + table.length;
  if (formula[start] !== "[") return undefined;
  const end = bracketEnd(formula, start);
  if (end < 0) return undefined;
  return { kind: "structured", text: formula.slice(at, end), table, inner: formula.slice(start + 1, end - 1) };
}

function unquotedSheet(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function wordAt(formula: string, at: number): FormulaToken | undefined {
  const prefix = matchAt(SHEET, formula, at);
  if (prefix !== undefined) {
    const sheet = unquotedSheet(prefix);
    const local = matchAt(REFERENCE, formula, at + prefix.length);
    if (local !== undefined) return { kind: "reference", text: prefix + local, sheet, local };
    const error = matchAt(ERROR_VALUE, formula, at + prefix.length);
    if (error !== undefined) return { kind: "error", text: prefix + error };
    const name = matchAt(WORD, formula, at + prefix.length);
    return name === undefined ? undefined : { kind: "name", text: prefix + name, sheet, name };
  }
  const local = matchAt(REFERENCE, formula, at);
  if (local !== undefined) return { kind: "reference", text: local, local };
  const word = matchAt(WORD, formula, at);
  if (word === undefined) return undefined;
  const structured = structuredAt(formula, at, word);
  if (structured) return structured;
  return formula[at + word.length] === "("
    ? { kind: "function", text: word }
    : { kind: "name", text: word, name: word };
}

function tokenAt(formula: string, at: number): FormulaToken {
  const character = formula[at] ?? "";
  const plain: readonly [RegExp, "space" | "text" | "array"][] = [
    [SPACE, "space"],
    [STRING, "text"],
    [ARRAY, "array"],
  ];
  for (const [pattern, kind] of plain) {
    const text = matchAt(pattern, formula, at);
    if (text !== undefined) return { kind, text };
  }
  if (character === "[") {
    const structured = structuredAt(formula, at, "");
    if (structured) return structured;
  }
  const error = matchAt(ERROR_VALUE, formula, at);
  if (error !== undefined) return { kind: "error", text: error };
  const word = wordAt(formula, at);
  if (word) return word;
  const number = matchAt(NUMBER, formula, at);
  if (number !== undefined) return { kind: "number", text: number };
  if (character === "(") return { kind: "open", text: character };
  if (character === ")") return { kind: "close", text: character };
  if (character === "," || character === ";") return { kind: "separator", text: character };
  const operator = matchAt(OPERATOR, formula, at);
  return operator === undefined ? { kind: "unknown", text: character } : { kind: "operator", text: operator };
}

/** Cuts a formula into tokens, its leading `=` (if any) being an operator. Never throws: what it cannot read is `unknown`. */
export function tokensOf(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** Puts tokens together again. */
export function formulaOf(tokens: readonly { readonly text: string }[]): string {
  return tokens.map((token) => token.text).join("");
}

const OPERANDS = new Set(["reference", "structured", "name", "text", "number", "error", "array"]);

/**
 * Tells whether Excel would take the text as a formula: balanced brackets, operators between operands, nothing
 * unreadable. Function names and argument counts are not judged (Excel accepts unknown names too).
 */
export function isWellFormed(formula: string): boolean {
  const tokens = tokensOf(formula.startsWith("=") ? formula.slice(1) : formula).filter(
    (token) => token.kind !== "space",
  );
  let depth = 0;
  let afterOperand = false;
  for (const token of tokens) {
    if (token.kind === "unknown") return false;
    if (OPERANDS.has(token.kind) || token.kind === "function") {
      if (afterOperand) return false;
      afterOperand = token.kind !== "function";
    } else if (token.kind === "open") {
      if (afterOperand) return false;
      depth++;
    } else if (token.kind === "close") {
      if (--depth < 0) return false;
      afterOperand = true;
    } else if (token.kind === "separator") {
      if (depth === 0) return false;
      afterOperand = false;
    } else if (token.text === "%" || token.text === "#") {
      if (!afterOperand) return false;
    } else {
      if (!afterOperand && !["+", "-", "@"].includes(token.text)) return false;
      afterOperand = false;
    }
  }
  return depth === 0 && tokens.length > 0 && afterOperand;
}

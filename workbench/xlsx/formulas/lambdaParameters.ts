import type { FormulaToken } from "../../engine/formulas/tokens";

type Token = { readonly kind: FormulaToken["kind"]; readonly text: string };

interface OpenCall {
  readonly name: string;
  readonly parameters: Set<string>;
  argument: number;
}

/**
 * Marks the parameters of LET and LAMBDA as files hold them, `_xlpm.x`: without the mark Excel shows `#NAME?`.
 * Source: [MS-XLSX] 2.2.2.1 (lambda-parameter).
 */
export function markParameters(tokens: readonly Token[]): Token[] {
  if (!tokens.some((token) => isBinder(token.text))) return [...tokens];
  const calls: OpenCall[] = [];
  let called = "";
  return tokens.map((token, index) => {
    if (token.kind === "open") calls.push({ name: called, parameters: new Set(), argument: 0 });
    if (token.kind === "close") calls.pop();
    const innermost = calls.at(-1);
    if (token.kind === "separator" && innermost) innermost.argument++;
    called = token.kind === "function" ? token.text : token.kind === "space" ? called : "";
    if (token.kind !== "name") return token;
    if (innermost && isBinder(innermost.name) && binds(innermost, tokens, index))
      innermost.parameters.add(token.text.toLowerCase());
    const bound = calls.some((call) => call.parameters.has(token.text.toLowerCase()));
    return bound ? { ...token, text: `_xlpm.${token.text}` } : token;
  });
}

function isBinder(text: string): boolean {
  return /^_xlfn\.(?:LET|LAMBDA)$/i.test(text);
}

/** LET binds every other argument but its last; LAMBDA all but its last: a name alone, followed by a comma. */
function binds(call: OpenCall, tokens: readonly Token[], index: number): boolean {
  const next = neighbour(tokens, index, 1);
  const before = neighbour(tokens, index, -1);
  const alone = next?.kind === "separator" && (before?.kind === "separator" || before?.kind === "open");
  return alone && (!/LET$/i.test(call.name) || call.argument % 2 === 0);
}

function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  let at = index + step;
  while (tokens[at]?.kind === "space") at += step;
  return tokens[at];
}

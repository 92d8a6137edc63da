import { parseIdentifier } from "../identifiers";
import { type CheckColumn, isBlank, nothing, textIn } from "./CheckedTable";
import type { IdentifierIndex } from "./IdentifierIndex";
import type { CellRule } from "./textCells";
import { plainCode } from "./tidyText";

/** Finds identifiers that several rows bear, and such as are well-formed but for case, width and spaces. */
export function identifierRule({ key, prefix }: CheckColumn, own: IdentifierIndex): CellRule {
  return (cell, rowIndex) => {
    const text = textIn(cell);
    if (text === "") return nothing;
    const rows = own.rowsOf(text);
    if (rows.length > 1) {
      const others = rows.filter((row) => row !== rowIndex);
      return [{ code: "identifierDoubled", column: key, data: { text, count: rows.length }, others }];
    }
    const after = plainCode(text);
    const isWellFormed = parseIdentifier(after)?.prefix === prefix;
    // Never a number that another row bears: then it is for a person to say which row is meant.
    if (String(cell) === after || !isWellFormed || own.rowsOf(after).some((row) => row !== rowIndex)) return nothing;
    return [{ code: "identifierSpelling", column: key, data: { text }, fix: { kind: "cell", after } }];
  };
}

/**
 * Finds references that no row of the other table answers, with the identifier that is meant where that is certain: it
 * differs only in case, width and spaces, or the text is the name of exactly one row.
 */
export function referenceRule({ key }: CheckColumn, other: IdentifierIndex): CellRule {
  return (cell) => {
    if (isBlank(cell)) return nothing;
    const text = textIn(cell);
    const rows = other.rowsOf(text);
    if (rows.length > 1) return [{ code: "ambiguousReference", column: key, data: { text, count: rows.length } }];
    if (rows.length === 1 && text === cell) return nothing;
    const spelled = rows.length === 1 ? text : other.spelledLike(text);
    const after = spelled ?? other.ofName(text);
    const code = spelled === null ? "unknownReference" : "referenceSpelling";
    return [{ code, column: key, data: { text }, ...(after !== null && { fix: { kind: "cell", after } as const }) }];
  };
}

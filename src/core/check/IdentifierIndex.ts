import { normaliseName } from "../import/normaliseWord";
import type { CellValue } from "../records";
import { textIn } from "./CheckedTable";
import { plainCode } from "./tidyText";

/** Who bears which identifier and which name in one table. */
export class IdentifierIndex {
  private readonly bearers = new Map<string, number[]>();
  private readonly plain = new Map<string, string>();
  private readonly named = new Map<string, Set<string>>();

  constructor(identifiers: readonly CellValue[], names: readonly CellValue[]) {
    identifiers.forEach((cell, rowIndex) => {
      const identifier = textIn(cell);
      if (identifier === "") return;
      const rows = this.bearers.get(identifier);
      if (rows) rows.push(rowIndex);
      else this.bearers.set(identifier, [rowIndex]);
      this.plain.set(plainCode(identifier), identifier);
      const name = normaliseName(textIn(names[rowIndex]));
      if (name !== "") this.named.set(name, (this.named.get(name) ?? new Set()).add(identifier));
    });
  }

  /** Gives the rows of the identifier exactly as written, from 0. */
  rowsOf(identifier: string): readonly number[] {
    return this.bearers.get(identifier) ?? [];
  }

  /** Gives the identifier that a text means but for case, width and spaces, or null. */
  spelledLike(text: string): string | null {
    return this.plain.get(plainCode(text)) ?? null;
  }

  /** Gives the one identifier whose row bears that name; null where there is none or more than one. */
  ofName(name: string): string | null {
    const identifiers = this.named.get(normaliseName(name));
    const [only] = identifiers ?? [];
    return identifiers?.size === 1 && only !== undefined ? only : null;
  }

  /** Every identifier with its rows, in the order of the table. */
  entries(): Iterable<readonly [identifier: string, rowIndexes: readonly number[]]> {
    return this.bearers;
  }
}

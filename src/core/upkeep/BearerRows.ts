import type { RowChange } from "./RowChange";
import type { UpkeepReason } from "./upkeepFacts";

/** Who bears which identifier while new ones are being planned: the rows as they are, with what is planned for them. */
export class BearerRows {
  private readonly planned = new Map<number, string>();
  private readonly rowsByPlanned = new Map<string, number[]>();

  constructor(
    private readonly column: string,
    private readonly bearers: ReadonlyMap<string, readonly number[]>,
  ) {}

  /** Gives the rows that will bear an identifier, from the top. */
  of(identifier: string): readonly number[] {
    const left = (this.bearers.get(identifier) ?? []).filter((rowIndex) => !this.planned.has(rowIndex));
    return [...left, ...(this.rowsByPlanned.get(identifier) ?? [])].sort((a, b) => a - b);
  }

  /** Plans an identifier for a row. */
  write(row: RowChange, identifier: string, reason: UpkeepReason): void {
    row.write(this.column, identifier, reason);
    this.planned.set(row.rowIndex, identifier);
    this.rowsByPlanned.set(identifier, [...(this.rowsByPlanned.get(identifier) ?? []), row.rowIndex]);
  }
}

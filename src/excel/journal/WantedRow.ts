import type { AnyTable } from "./anyTables";

/** A row to read as it is now, wherever it stands. */
export interface WantedRow {
  readonly tableName: string;
  /** Where it stood when it was last seen, within the table's body, from 0. */
  readonly rowIndex: number;
  /** What tells it from other rows, see `rowIdentifierOf`; null where only its place is known. */
  readonly rowIdentifier: string | null;
  /** Gives the columns to read, once the table's columns are known. */
  readonly columnsOf: (table: AnyTable) => readonly number[];
  /** Whether number formats are needed. */
  readonly formats: boolean;
}

/** Cells of so many rows weigh less than a range of their own, with formula and format. */
export const cellGap = 12;

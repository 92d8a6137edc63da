import type { IdentifierPrefix } from "../identifiers";
import type { UpkeepTableKey } from "./upkeepFacts";

/** What upkeep must know of a table's declaration; filled from the declarations by `src/templates/upkeep.ts`. */
export interface UpkeepTable {
  readonly key: UpkeepTableKey;
  /** The column of the table's own identifiers, and the date by whose day a row found later is numbered. */
  readonly identifier: {
    readonly column: string;
    readonly prefix: IdentifierPrefix;
    readonly dayColumn: string;
  } | null;
  /** Columns that a person fills: the first of them to hold something makes the row one that is numbered. */
  readonly dataColumns: readonly string[];
  /** Columns by which a person recognises a row; where all of them are as before, it is the same row. */
  readonly identityColumns: readonly string[];
  /** The column that is stamped with the time of day at which a row was entered; a copy of the row shares it. */
  readonly enteredAt: string | null;
  /** Columns that may hold several words of a list. */
  readonly choiceColumns: readonly { readonly column: string; readonly list: string }[];
  /** Columns that hold an identifier of another table. */
  readonly referenceColumns: readonly { readonly column: string; readonly table: UpkeepTableKey }[];
}

export type UpkeepTables = Readonly<Record<UpkeepTableKey, UpkeepTable>>;

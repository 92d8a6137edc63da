import type { DateSerial } from "../dates";
import type { IdentifierMarks } from "../identifiers";
import type { Problem } from "../problem";
import type { CellValue, RecordRow } from "../records";

export type { IdentifierMarks } from "../identifiers";

export type UpkeepTableKey = "customers" | "campaigns" | "followUps" | "effects";

/** A row in which something changed. */
export interface SeenRow {
  /** Within the table's body, from 0, after the change. */
  readonly rowIndex: number;
  /** What was known of the row before, as far as the add-in keeps its columns in memory; null where it was new or unknown. */
  readonly before: RecordRow | null;
  /** A column that is left out is not known, or not resolved: nothing is decided by it or written to it. */
  readonly after: RecordRow;
  /**
   * True where the row came as one change of several cells: pasted, filled, inserted with content. What such a row says
   * of its stage or status may have happened at any time, so that a new one gets no dates for it.
   */
  readonly pasted?: boolean;
}

/** Everything that decides what the add-in fills in, at one moment. */
export interface UpkeepFacts {
  readonly table: UpkeepTableKey;
  /**
   * `seen`: what this person has just done. `found`: rows that were changed while nobody looked, on opening for example;
   * nothing is then stamped with today.
   */
  readonly occasion: "seen" | "found";
  /** The user's own clock, with its time of day. */
  readonly now: DateSerial;
  /** The person's name on the team, where the pane was told; approvals are recorded in it. */
  readonly me?: string;
  /** What several choices in one cell are joined by in this workbook: `、` or `, `. */
  readonly choiceSeparator: string;
  readonly rows: readonly SeenRow[];
  /** All identifiers of the table after the change, with the rows that bear them. */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  /** Identifiers that were known before the change and now stand nowhere, with what was known of their rows. */
  readonly vanished: ReadonlyMap<string, RecordRow>;
  readonly marks: IdentifierMarks;
  /** Gives the key of a system list's word as the workbook has it now, or null. */
  readonly keyOf: (list: string, cell: CellValue | undefined) => string | null;
  /** Gives the word that the workbook has now for a key of a system list. */
  readonly wordOf: (list: string, key: string) => string;
  /** Gives the words of a list as the workbook has them now, system and open lists alike. */
  readonly wordsOf: (list: string) => readonly string[];
}

export type UpkeepReason =
  | "identifierGiven"
  | "identifierPutBack"
  | "identifierOfCopy"
  | "identifierRenumbered"
  | "created"
  | "intentReached"
  | "won"
  | "firstDueKept"
  | "done"
  | "approvalDecided"
  | "budgetProposed"
  | "approvalReset"
  | "periodRead"
  | "choicesNormalised";

export interface UpkeepWrite {
  readonly rowIndex: number;
  readonly column: string;
  readonly before: CellValue;
  readonly value: CellValue;
  readonly reason: UpkeepReason;
}

/**
 * What could not be decided for certain and is listed by the check instead. `at` names table and column, `data` the
 * `identifier` and the row's `rowIndex`; `identifierChanged` also what stands there now as `found`. `referenceUncertain`:
 * a row refers to an identifier that two rows bore, and it is not known which of them it means.
 */
export type UpkeepFindingCode = "identifierLost" | "identifierDoubled" | "identifierChanged" | "referenceUncertain";

export interface UpkeepPlan {
  readonly writes: readonly UpkeepWrite[];
  /** The marks after the writes; the same object where none changed. */
  readonly marks: IdentifierMarks;
  readonly findings: readonly Problem<UpkeepFindingCode>[];
}

/** A cell of another table that refers to a row by its identifier. */
export interface Reference {
  readonly table: UpkeepTableKey;
  readonly rowIndex: number;
  /** The referring row's own identifier; empty where its table has none or the row lacks it. */
  readonly rowIdentifier: string;
  readonly column: string;
}

/** What decides about identifiers that two people gave at the same moment; read after our own writes and after others'. */
export interface CollisionFacts {
  readonly table: UpkeepTableKey;
  /** The user's own clock. */
  readonly now: DateSerial;
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  readonly marks: IdentifierMarks;
  /** Gives what is known of a row of the table now; null where it is not known. */
  readonly rowAt: (rowIndex: number) => RecordRow | null;
  /** Gives the cells of other tables that hold an identifier of this one. */
  readonly referencesTo: (identifier: string) => readonly Reference[];
}

/** References that follow a renumbered row. */
export interface ReferenceWrite extends Reference {
  readonly before: string;
  readonly value: string;
}

export interface CollisionPlan extends UpkeepPlan {
  readonly references: readonly ReferenceWrite[];
}

import type { DateSerial } from "../dates";
import type { Problem } from "../problem";
import type { CellValue, RecordRow } from "../records";

/** Highest number given on each day, by identifier prefix and day serial: `C` → 45474 → 12. */
export type IdentifierMarks = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A row in which something changed. */
export interface SeenRow {
  /** Within the table's body, from 0, after the change. */
  readonly rowIndex: number;
  /** What was known of the row before, as far as the add-in keeps its columns in memory; null where it was new or unknown. */
  readonly before: RecordRow | null;
  readonly after: RecordRow;
}

/** Everything that decides what the add-in fills in, at one moment. */
export interface UpkeepFacts {
  readonly table: "customers" | "campaigns" | "followUps" | "effects";
  /**
   * `seen`: what this person has just done. `found`: rows that were changed while nobody looked, on opening for example;
   * nothing is then stamped with today.
   */
  readonly occasion: "seen" | "found";
  /** The user's own clock, with its time of day. */
  readonly now: DateSerial;
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

/** What could not be decided for certain and is listed by the check instead. */
export type UpkeepFindingCode = "identifierLost" | "identifierDoubled" | "identifierChanged";

export interface UpkeepPlan {
  readonly writes: readonly UpkeepWrite[];
  /** The marks after the writes; the same object where none changed. */
  readonly marks: IdentifierMarks;
  readonly findings: readonly Problem<UpkeepFindingCode>[];
}

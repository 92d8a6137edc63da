import type { DateSerial } from "../core/dates";
import type { ListKey, TableKey } from "./types";

/** What a row is judged against besides its declaration; what is not known is not judged. */
export interface RowContext {
  /** The user's own calendar day, for dates that may not lie ahead. */
  readonly today?: DateSerial;
  /** The words of lists as the workbook has them now, system lists in their declared order. */
  readonly words?: Readonly<Partial<Record<ListKey, readonly string[]>>>;
  /** Identifiers in use, for columns that refer to another table. */
  readonly identifiers?: Readonly<Partial<Record<TableKey, ReadonlySet<string>>>>;
}

/**
 * What can be wrong with a cell of a row. `implausibleContact` and `unknownWord` in an open list are worth a look, the
 * others are mistakes; the words for each are in `messages/rows.ts`.
 */
export type RowProblemCode =
  | "required"
  | "tooLong"
  | "notText"
  | "notNumber"
  | "notWhole"
  | "negative"
  | "notDate"
  | "inFuture"
  | "beforeOther"
  | "badIdentifier"
  | "implausibleContact"
  | "unknownWord"
  | "tooFewChoices"
  | "unknownReference";

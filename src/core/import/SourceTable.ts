import type { Flag, HeldBackCode } from "./ImportProblem";

export interface SourceColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  /** How the column is named in mapping files and lists: its heading, made unique; `#3` where the heading is blank. */
  readonly name: string;
}

export interface SourceRow {
  /** Row as a spreadsheet program would count it when it opens the file: the headings are row 1. */
  readonly rowNumber: number;
  /** As many as there are columns. */
  readonly cells: readonly string[];
  /** What was odd about the row as such; `column` names a {@link SourceColumn}. */
  readonly flags: readonly Flag[];
  /** Cells beyond the last heading that held something. */
  readonly surplus: readonly string[];
}

/** A row that cannot be read as cells, as it stands in the file. */
export interface HeldBackRow {
  readonly rowNumber: number;
  readonly code: HeldBackCode;
  readonly text: string;
}

/** A delimited file, cut into rows and cells. Rows plus rows held back are all its rows but blank lines. */
export interface SourceTable {
  readonly delimiter: string;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly heldBack: readonly HeldBackRow[];
  readonly blankLineCount: number;
}

/** Gives way to the screen between two portions of long work; throws when the person cancelled. */
export type Pause = (done: number, total: number) => Promise<void>;

import type { Flag, HeldBackCode } from "./ImportProblem";

export interface SourceColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  /** How the column is named in mapping files and lists: its heading, made unique; `#3` where the heading is blank. */
  readonly name: string;
}

export interface SourceRow {
  /** Row as a spreadsheet program counts it, from 1; in a file without a title the headings are row 1. */
  readonly rowNumber: number;
  /** As many as there are columns; see GridRow for how what is no text is written. */
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

/** A source, cut into rows and cells. Rows plus rows held back are all that stands below its headings but blank lines. */
export interface SourceTable {
  /** The character that separates cells in a text; empty for sheets. */
  readonly delimiter: string;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly heldBack: readonly HeldBackRow[];
  /** Blank rows among the others. */
  readonly blankLineCount: number;
  /** Row of the source that holds the headings; 0 where it has none. */
  readonly headingRowNumber: number;
  /** Rows above the headings that hold something, such as a title; they are not imported. */
  readonly titleRowCount: number;
  /** Rows that only repeat the headings, as printed lists do on every page; they are not imported. */
  readonly repeatedHeadingCount: number;
  /** Rows that are hidden in their sheet, whether they are imported or not. */
  readonly hiddenRowCount: number;
  readonly leavesOutHidden: boolean;
}

/** Gives way to the screen between two portions of long work; throws when the person cancelled. */
export type Pause = (done: number, total: number) => Promise<void>;

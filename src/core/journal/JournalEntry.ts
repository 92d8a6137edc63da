import type { CellValue } from "../records";

/** What a cell holds as Excel's `formulas` gives it: a value, or a formula with its `=`. */
export type CellContent = CellValue;

/** One cell that the add-in wrote, so that it can be found again and restored wherever its row is by then. */
export interface CellEdit {
  /** Name of the Excel table: `Customers`, `Settings_Source`. */
  readonly tableName: string;
  /** What stands in the row's identifier column after the edit; null where the table has none. */
  readonly rowIdentifier: string | null;
  /** Row within the table's body when it was written, from 0. */
  readonly rowIndex: number;
  /** Key of a column of ours, heading of another. */
  readonly column: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Number formats, where the edit had to change the format as well. */
  readonly formats?: { readonly before: string; readonly after: string };
}

/** A row that the add-in added below a table. */
export interface AddedRow {
  readonly rowIdentifier: string | null;
  readonly rowIndex: number;
  /** What was written, by column as in {@link CellEdit}; cells that are not named were left to the table. */
  readonly cells: Readonly<Record<string, CellContent>>;
}

/** One kind of change that can be taken back; an action may consist of several, which are undone last first. */
export type JournalStep =
  | { readonly kind: "cells"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "rows"; readonly tableName: string; readonly rows: readonly AddedRow[] }
  /** Columns added behind a table; undo removes those that hold nothing by then. */
  | { readonly kind: "columns"; readonly tableName: string; readonly headings: readonly string[] }
  /** A sheet that the add-in made; undo removes it where nobody has changed it since. */
  | { readonly kind: "sheet"; readonly sheetName: string; readonly cells: readonly (readonly CellContent[])[] };

/** What the person or the add-in did, as one entry; words for each are in `templates/messages/journal.ts`. */
export type JournalAction =
  | "upkeep"
  | "fix"
  | "restoreRules"
  | "import"
  | "adopt"
  | "rename"
  | "handOver"
  | "choices"
  | "reference"
  | "language"
  | "computed"
  | "freeze"
  | "structure";

/** One action, in the order in which its steps were done. */
export interface JournalEntry {
  readonly id: string;
  /** Milliseconds since 1970, by this computer's clock. */
  readonly at: number;
  readonly action: JournalAction;
  /** What the entry's sentence names: `count`, `name`, `sheet`, … */
  readonly data: Readonly<Record<string, string | number>>;
  readonly steps: readonly JournalStep[];
}

/** What undo left as it is. */
export interface KeptCell {
  readonly tableName: string;
  readonly rowIdentifier: string | null;
  readonly column: string;
  /** Where it is now, such as `客户信息管理表!C5`; null where its row, column or table is gone. */
  readonly address: string | null;
  /** What stands there now; null where it is gone. */
  readonly found: CellContent | null;
}

export interface UndoResult {
  /** Cells restored, rows, columns and sheets removed. */
  readonly restored: number;
  readonly kept: readonly KeptCell[];
}

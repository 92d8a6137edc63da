import type { CellValue } from "../records";

/**
 * What a cell holds as Excel's `formulas` gives it: a value, or a formula with its `=`. A text that only looks like a
 * formula has a `'` before it, see `contentOf`.
 */
export type CellContent = CellValue;

/** One cell that the add-in wrote, so that it can be found again and restored wherever its row is by then. */
export interface CellEdit {
  /** Name of the Excel table: `Customers`, `Settings_Source`. */
  readonly tableName: string;
  /**
   * What tells the row from others after the edit: its identifier; campaign and period of an effect row; the first cell of
   * a row of any other table. Null where it had none.
   */
  readonly rowIdentifier: string | null;
  /** Row within the table's body when it was written, from 0. */
  readonly rowIndex: number;
  /** Key of a column of ours, heading of another. */
  readonly column: string;
  /** Excel's id of a column that is not ours, within its table: its heading may be changed at any time. */
  readonly columnId?: number;
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

/** Where a row stood when it was written to, and what tells it from others, as in {@link CellEdit}. */
export interface RowPlace {
  readonly rowIdentifier: string | null;
  readonly rowIndex: number;
}

/** Cells of a column that got the column's rule and had none before. */
export interface RestoredValidation {
  /** Key of a column of ours. */
  readonly column: string;
  readonly rows: readonly RowPlace[];
}

/** Conditional formats that were added for cells of a column. */
export interface RestoredColours {
  readonly column: string;
  /** Excel's id of each, and its formula as it was written. */
  readonly formats: readonly { readonly id: string; readonly formula: string }[];
}

/** One kind of change that can be taken back; an action may consist of several, which are undone last first. */
export type JournalStep =
  | { readonly kind: "cells"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "rows"; readonly tableName: string; readonly rows: readonly AddedRow[] }
  /** Columns added behind a table; undo removes those that hold nothing by then. */
  | { readonly kind: "columns"; readonly tableName: string; readonly headings: readonly string[] }
  /** A sheet that the add-in made; undo removes it where nobody has changed it since. */
  | { readonly kind: "sheet"; readonly sheetName: string; readonly cells: readonly (readonly CellContent[])[] }
  /** Rules and colours of columns that were put back where cells lacked them; undo takes away those that still stand. */
  | {
      readonly kind: "rules";
      readonly tableName: string;
      readonly validations: readonly RestoredValidation[];
      readonly colours: readonly RestoredColours[];
    }
  /** The workbook was switched as a whole, between languages or kinds of computed columns; undo switches it back. */
  | {
      readonly kind: "mode";
      readonly mode: "language" | "computed";
      readonly before: string;
      readonly after: string;
      /** Cells that were written for a language; columns whose formulas were switched for computed columns. */
      readonly count: number;
      /** Words of lists as they were, by `list.key`, where the team had reworded them. */
      readonly words?: Readonly<Record<string, string>>;
    }
  /** A list became a table of ours; undo gives it its former name, or none, and takes away columns that hold nothing. */
  | {
      readonly kind: "adoption";
      readonly tableName: string;
      readonly formerName: string | null;
      readonly headings: readonly string[];
    };

/** What the person or the add-in did, as one entry; words for each are in `templates/messages/journal.ts`. */
export type JournalAction =
  | "upkeep"
  | "fix"
  | "restoreRules"
  | "import"
  | "adopt"
  | "rename"
  /** A word or a team member was added to a list; `name` is the word. */
  | "addWord"
  /** A word or a team member was taken out of a list. */
  | "removeWord"
  | "handOver"
  | "choices"
  /** A follow-up record was added; `name` is the customer's. */
  | "followUp"
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

/** Why undo left something as it is. */
export type KeptReason =
  /** The cell holds something else than was written. */
  | "changed"
  /** A row that was added has been edited since, or filled in further; the cell is one that shows it. */
  | "rowEdited"
  | "rowGone"
  /** Several rows bear the row's identifier, and none stands in its place. */
  | "rowDoubled"
  /** The column is gone, or cannot be told for certain. */
  | "columnMissing"
  | "tableMissing"
  /** The sheet is protected. */
  | "protected"
  /** Rows are hidden, by a filter for example: Excel does not delete rows among them. */
  | "rowsHidden"
  /** The cell has another rule by now, or the conditional format another formula. */
  | "ruleChanged"
  /** A column that was added holds something by now. */
  | "columnInUse"
  /** A sheet that was made has been changed; the cell is the first that shows it. */
  | "sheetChanged";

/** What undo left as it is. */
export interface KeptCell {
  /** Name of the Excel table, or of the sheet where a whole sheet was kept. */
  readonly tableName: string;
  readonly rowIdentifier: string | null;
  /** Key or heading; empty where a whole sheet was kept. */
  readonly column: string;
  readonly reason: KeptReason;
  /** Where it is now, such as `客户信息管理表!C5`; null where its row, column or table is gone. */
  readonly address: string | null;
  /** What stands there now; null where it is gone. */
  readonly found: CellContent | null;
}

export interface UndoResult {
  readonly status: "complete" | "cancelled" | "failed";
  /** Cells restored, rows, columns and sheets removed. */
  readonly restored: number;
  readonly kept: readonly KeptCell[];
}

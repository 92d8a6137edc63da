import type { DateSerial } from "../dates";
import type { CellValue, RecordRow } from "../records";
import type { CellFinding, CheckTable } from "./Finding";

/** What a check must know of a column; declarations give it for ours. */
export interface CheckColumn {
  /** Key of a column of ours, heading of another. */
  readonly key: string;
  /** `custom` is a column of the team's own. */
  readonly kind: "entered" | "native" | "stamped" | "proposed" | "custom";
  readonly type:
    "text" | "contact" | "identifier" | "reference" | "choice" | "choices" | "date" | "dateTime" | "number";
  /** Of a choice: the list's key. */
  readonly list?: string;
  /** Of an identifier: what it begins with. */
  readonly prefix?: string;
  /** Of a reference: the table whose identifiers it names. */
  readonly references?: CheckTable;
  /** A person may type over the formula's result. */
  readonly mayBeTypedOver: boolean;
  /** The number format that its values need. */
  readonly numberFormat: string;
}

/** One of our tables as it was read: by column, each array as long as the table has rows. */
export interface CheckedTable {
  readonly key: CheckTable;
  /** Those of our columns that the workbook has, and the team's own. */
  readonly columns: readonly CheckColumn[];
  readonly rowCount: number;
  /** Row of the sheet in which the body begins, from 1. */
  readonly firstRowNumber: number;
  readonly values: Readonly<Record<string, readonly CellValue[]>>;
  /** Tells whether a cell holds a formula; rows from 0. */
  readonly isFormula: (column: string, rowIndex: number) => boolean;
}

/** A list as the workbook has it now. */
export interface CheckedList {
  /** Words in the list's order; blanks left out. */
  readonly words: readonly string[];
  /** Of a system list: its values with everything that means them, in the list's order. */
  readonly values?: readonly { readonly key: string; readonly word: string; readonly aliases: readonly string[] }[];
}

/** Everything that rules may look at besides the row. */
export interface CheckFacts {
  /** The day that the sheets go by. */
  readonly today: DateSerial;
  readonly tables: Readonly<Partial<Record<CheckTable, CheckedTable>>>;
  /** By list key; a list that is missing or empty is not judged. */
  readonly lists: Readonly<Record<string, CheckedList>>;
  /** What joins several choices in one cell: `、` or `, `. */
  readonly choiceSeparator: string;
  /** Phrases that say nothing as a next action, in the form that {@link plainPhrase} gives. */
  readonly vaguePhrases: ReadonlySet<string>;
  /** Writes a period as the effect sheet's own formulas read it. */
  readonly periodText: (period: { readonly start: DateSerial; readonly end: DateSerial }) => string;
}

/** A row that holds something. */
export interface CheckedRow {
  readonly table: CheckedTable;
  /** From 0 within the body. */
  readonly rowIndex: number;
  readonly cells: RecordRow;
}

/** Looks at one row; rules that look at nothing else are made once per table, so that they may prepare what they need. */
export type RowRule = (row: CheckedRow) => readonly CellFinding[];

export const nothing: readonly CellFinding[] = [];

/** Gives one row by column key. */
export function rowOf({ columns, values }: CheckedTable, rowIndex: number): RecordRow {
  const row: Record<string, CellValue> = {};
  for (const { key } of columns) row[key] = values[key]?.[rowIndex] ?? "";
  return row;
}

/** Tells whether a cell shows nothing. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Reads a cell as text without the spaces around it. */
export function textIn(cell: CellValue | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

/** Reads a day; a date kept as text and an impossible one are null. */
export function dayIn(cell: CellValue | undefined): DateSerial | null {
  return typeof cell === "number" && cell >= 1 ? Math.floor(cell) : null;
}

/** Reads a number; null where none is filled in, which is not zero. */
export function numberIn(cell: CellValue | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/** Gives the key of a system list's word, or null. */
export function valueKey({ lists }: CheckFacts, list: string, cell: CellValue | undefined): string | null {
  const word = textIn(cell).toLowerCase();
  if (word === "") return null;
  const values = lists[list]?.values ?? [];
  return values.find((value) => value.word.toLowerCase() === word)?.key ?? null;
}

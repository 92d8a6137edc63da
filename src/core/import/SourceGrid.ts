import type { FlagCode, HeldBackCode } from "./ImportProblem";

/** What is odd about a row of a source, or about one of its cells, before its headings are known. */
export interface GridRemark {
  readonly code: FlagCode;
  /** Position of the cell, from 0; none where the whole row is meant. */
  readonly columnIndex?: number;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** A row of a source as it stands there. Blank rows have no cells. */
export interface GridRow {
  /** As the source's own program counts it, from 1. */
  readonly rowNumber: number;
  /**
   * Cells as text that converts back to exactly what they held: figures as JavaScript writes them, days as
   * `2024-07-01`, moments as `2024-07-01 09:30:00`.
   */
  readonly cells: readonly string[];
  readonly remarks?: readonly GridRemark[];
  /** Why the row cannot be read as cells, and the row as it stands in the file. */
  readonly unreadable?: { readonly code: HeldBackCode; readonly text: string };
  /** True for a row that a filter or a person hides in its sheet. */
  readonly hidden?: boolean;
}

/** All rows of a source, whichever kind it is, before it is decided which of them holds the headings. */
export interface SourceGrid {
  /** The character that separates cells; empty for sheets. */
  readonly delimiter: string;
  readonly rows: readonly GridRow[];
  /** True where a row states how many cells it has, so that one with fewer than the headings is worth a word. */
  readonly countsCells: boolean;
}

/** Gives a sheet's rows up to the last that holds something: formats may reach far below. */
export function withoutBlankEnd(rows: readonly GridRow[]): readonly GridRow[] {
  const end = rows.reduce((length, row, index) => (isBlankRow(row) ? length : index + 1), 0);
  return rows.slice(0, end);
}

/** Says whether a row holds nothing at all. */
export function isBlankRow({ cells, unreadable }: GridRow): boolean {
  return unreadable === undefined && cells.every((cell) => cell === "");
}

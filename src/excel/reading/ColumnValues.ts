import type { CellValue } from "../types";
import { answerBytes } from "./answerBytes";
import type { CellRead } from "./CellRead";
import type { CellWeight } from "./CellWeight";

/** Gives rows of one column as a range; the first of the read is 0. */
export type RangeOfRows = (from: number, rowCount: number) => Excel.Range;

/** The values of rows of one column, as far as they have been read. */
export class ColumnValues implements CellRead {
  private readonly cells: CellValue[] = [];

  constructor(
    private readonly rangeOf: RangeOfRows,
    readonly rowCount: number,
    readonly weight: CellWeight,
  ) {}

  /** From the first row on; all of them once {@link isRead}. */
  values(): readonly CellValue[] {
    return this.cells;
  }

  get isRead(): boolean {
    return this.cells.length >= this.rowCount;
  }

  readonly request = (from: number, rowCount: number): (() => number) => {
    const range = this.rangeOf(from, rowCount).load("values");
    return () => {
      const values = range.values.map(([cell]) => cell as CellValue);
      values.forEach((value, offset) => (this.cells[from + offset] = value));
      return answerBytes(values);
    };
  };
}

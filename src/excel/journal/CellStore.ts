import { contentOf } from "../../core/journal/cellContent";
import type { CellContent } from "../../core/journal/JournalEntry";
import { answerBytes } from "../reading/answerBytes";
import type { CellValue } from "../types";

/** What a cell held when it was read. */
export interface ReadCell {
  readonly content: CellContent;
  /** Null where number formats were not asked for. */
  readonly numberFormat: string | null;
}

/** A rectangle of a table's body to read; all from 0 within the table. */
export interface Stretch {
  readonly tableName: string;
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly columnIndex: number;
  readonly columnCount: number;
  readonly formats: boolean;
}

/** Cells of tables as they were read, by table, row and column. */
export class CellStore {
  private readonly cells = new Map<string, Map<number, Map<number, ReadCell>>>();

  /** Gives a cell, or undefined where it was not read. */
  get(tableName: string, rowIndex: number, columnIndex: number): ReadCell | undefined {
    return this.cells.get(tableName)?.get(columnIndex)?.get(rowIndex);
  }

  /** Asks for a stretch; the function that it gives takes the cells over after the sync, and tells their bytes. */
  request(range: Excel.Range, stretch: Stretch): () => number {
    range.load(stretch.formats ? "formulas,values,numberFormat" : "formulas,values");
    return () => {
      const { formulas, values } = range;
      const formats = stretch.formats ? range.numberFormat : null;
      formulas.forEach((row, y) =>
        row.forEach((formula, x) => {
          const content = contentOf(formula as CellValue, values[y]?.[x] as CellValue);
          const numberFormat = formats === null ? null : String(formats[y]?.[x] ?? "General");
          this.set(stretch.tableName, stretch.rowIndex + y, stretch.columnIndex + x, { content, numberFormat });
        }),
      );
      return answerBytes([formulas, values, formats ?? []].flat(2) as CellValue[]);
    };
  }

  /** Notes what a cell held. */
  set(tableName: string, rowIndex: number, columnIndex: number, cell: ReadCell): void {
    const table = this.cells.get(tableName) ?? new Map<number, Map<number, ReadCell>>();
    this.cells.set(tableName, table);
    const column = table.get(columnIndex) ?? new Map<number, ReadCell>();
    table.set(columnIndex, column.set(rowIndex, cell));
  }
}

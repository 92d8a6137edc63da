import type { CellValue } from "../core/records";
import type { TableKey } from "../templates/types";

export type { CellValue } from "../core/records";

/** The rows of one of our tables, by column; the arrays are all `rowCount` long. */
export interface TableRows {
  readonly table: TableKey;
  readonly worksheetName: string;
  readonly tableName: string;
  /** Sheet row of the first data row, counted from 0. */
  readonly firstRowIndex: number;
  readonly rowCount: number;
  /** By column key; a column that the workbook no longer has is missing here and named in {@link missing}. */
  readonly columns: Readonly<Record<string, readonly CellValue[]>>;
  /** Sheet column of each column key, counted from 0. */
  readonly columnIndexes: Readonly<Record<string, number>>;
  readonly missing: readonly string[];
}

/** A row to append, by column key; columns that people added are known by their heading. Absent keys stay blank. */
export type NewRow = Readonly<Record<string, CellValue>>;

/** Told while long work goes on; `total` does not change during one operation. */
export type ReportProgress = (done: number, total: number) => void;

/** Asked between steps of long work whether to go on; a DOM `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

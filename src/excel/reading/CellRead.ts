import type { CellWeight } from "./CellWeight";

/** Rows of cells that are to be read, from above, in as many parts as Excel's limit of an answer makes necessary. */
export interface CellRead {
  readonly rowCount: number;
  /** Shared by all reads whose rows weigh alike: those of one column. */
  readonly weight: CellWeight;
  /**
   * Asks for some of the rows, counted from the first of the read. The function that it gives is to be called after the
   * sync, takes them over and tells what they weigh in the answer, in bytes. May be asked for the same rows again.
   */
  readonly request: (from: number, rowCount: number) => () => number;
}

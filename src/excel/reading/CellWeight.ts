/** So many cells as an answer must hold before it counts more than what was expected. */
const rowsOfDoubt = 2;

/** What a row of a read weighs in an answer, in bytes: expected at first, and known ever better with each answer. */
export class CellWeight {
  private isLearned = false;

  constructor(private expected: number) {}

  get bytesPerRow(): number {
    return this.expected;
  }

  /** True once an answer has told. */
  get learned(): boolean {
    return this.isLearned;
  }

  /**
   * Learns from an answer. Later rows are taken to be like the last that came: where those were heavier, at once; where
   * they were lighter, the more the more there were of them.
   */
  learn(rows: number, bytes: number): void {
    if (rows <= 0) return;
    this.isLearned = true;
    const blended = (this.expected * rowsOfDoubt + bytes) / (rowsOfDoubt + rows);
    this.expected = Math.max(bytes / rows, blended);
  }
}

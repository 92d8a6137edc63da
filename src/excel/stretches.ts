/** Rows of a table's body that stand below each other, from 0. */
export interface Stretch {
  readonly rowIndex: number;
  readonly rowCount: number;
}

/** Cells of so many rows weigh less than a range of their own. */
const usualGap = 8;

/**
 * Joins row indexes, in any order and however often each is named, into stretches that hold all of them. Rows with at most
 * `gap` others between them are taken together.
 */
export function stretchesOf(rows: Iterable<number>, gap = usualGap): readonly Stretch[] {
  const stretches: { rowIndex: number; rowCount: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = stretches.at(-1);
    if (last !== undefined && row - (last.rowIndex + last.rowCount) <= gap) last.rowCount = row - last.rowIndex + 1;
    else stretches.push({ rowIndex: row, rowCount: 1 });
  }
  return stretches;
}

/** One cell to write; both indexes from 0. */
export interface BlockCell<T> {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: T;
}

/** A stretch of one column, written at once; null leaves a cell between as it is. */
export interface Block<T> {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (T | null)[];
}

/**
 * Gathers cells into as few stretches of single columns as is sensible, from left to right and from top to bottom. Cells
 * of one column that are at most `gap` rows apart share a stretch; with a gap of 0 every cell is one of its own. Where a
 * cell is given twice, the later one counts.
 */
export function groupIntoBlocks<T>(cells: readonly BlockCell<T>[], gap: number): readonly Block<T>[] {
  const byColumn = new Map<number, Map<number, T>>();
  for (const { rowIndex, columnIndex, value } of cells) {
    const column = byColumn.get(columnIndex) ?? new Map<number, T>();
    byColumn.set(columnIndex, column.set(rowIndex, value));
  }
  const blocks: Block<T>[] = [];
  for (const [columnIndex, column] of [...byColumn].sort(([one], [other]) => one - other)) {
    let values: (T | null)[] = [];
    let rowIndex = -Infinity;
    for (const [row, value] of [...column].sort(([one], [other]) => one - other)) {
      const distance = row - (rowIndex + values.length - 1);
      if (distance > gap) {
        values = [];
        rowIndex = row;
        blocks.push({ rowIndex, columnIndex, values });
      } else for (let skipped = 1; skipped < distance; skipped++) values.push(null);
      values.push(value);
    }
  }
  return blocks;
}

/** Gathers row indexes into runs of neighbours, from below: rows deleted in this order do not move those still to go. */
export function runsFromBelow(
  rowIndexes: Iterable<number>,
): readonly { readonly rowIndex: number; readonly count: number }[] {
  const runs: { rowIndex: number; count: number }[] = [];
  for (const row of [...new Set(rowIndexes)].sort((one, other) => other - one)) {
    const last = runs.at(-1);
    if (last !== undefined && last.rowIndex === row + 1) {
      last.rowIndex = row;
      last.count += 1;
    } else runs.push({ rowIndex: row, count: 1 });
  }
  return runs;
}

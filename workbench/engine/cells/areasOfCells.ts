import { area, type Area } from "../Area";

/** The rectangles that make up some cells: runs within a row, and equal runs of neighbouring rows together. */
export function areasOfCells(cells: readonly { readonly rowIndex: number; readonly columnIndex: number }[]): Area[] {
  const columnsByRow = new Map<number, Set<number>>();
  for (const { rowIndex, columnIndex } of cells) {
    const columns = columnsByRow.get(rowIndex);
    if (columns) columns.add(columnIndex);
    else columnsByRow.set(rowIndex, new Set([columnIndex]));
  }
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [rowIndex, columns] of [...columnsByRow].sort(([a], [b]) => a - b)) {
    const next = runsOf(columns).map(({ first, count }) => {
      const above = open.find(
        (a) => a.rowIndex + a.rowCount === rowIndex && a.columnIndex === first && a.columnCount === count,
      );
      return above ? { ...above, rowCount: above.rowCount + 1 } : area(rowIndex, first, 1, count);
    });
    done.push(...open.filter((a) => !next.some((b) => b.rowIndex === a.rowIndex && b.columnIndex === a.columnIndex)));
    open = next;
  }
  return [...done, ...open];
}

function runsOf(columns: ReadonlySet<number>): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

import type { ChunkPart } from "./planAppend";
import type { CellValue } from "./types";
import type { WrittenPart } from "./writeRows";

/** A row of the workbook in which something had been entered before it was written over. */
interface OverwrittenRow {
  readonly written: WrittenPart;
  /** Within the part's rows. */
  readonly index: number;
  /** Sheet column and what stood there, as Excel writes it in the formula bar. */
  readonly entered: ReadonlyMap<number, unknown>;
  /** The row as it is now, after the sync. */
  readonly now: Excel.Range;
}

/**
 * Gives back what was written over: to be called after the sync that wrote. Cells that still hold what was written get what
 * stood there before, which is sent with the caller's next sync. Gives the rows that were displaced by it, to be written
 * below their tables. No round trip where nothing was overwritten, and one where something was.
 */
export async function giveBack(
  context: Excel.RequestContext,
  written: readonly WrittenPart[],
): Promise<readonly ChunkPart[]> {
  const rows = written.flatMap(overwrittenRows);
  if (rows.length === 0) return [];
  await context.sync();
  for (const row of rows) restore(row);
  return written.flatMap((part) => {
    const own = rows.filter((row) => row.written === part).map(({ index }) => part.part.plan.rows[index]);
    const moved = own.filter((row) => row !== undefined);
    return moved.length === 0
      ? []
      : [{ plan: { ...part.part.plan, rows: moved, isBelow: true }, start: 0, count: moved.length }];
  });
}

function overwrittenRows(written: WrittenPart): OverwrittenRow[] {
  const { part, block, overwritten } = written;
  const entered = new Map<number, Map<number, unknown>>();
  for (const range of overwritten) {
    if (range.isNullObject) continue;
    range.formulas.forEach((cells, rowOffset) => {
      cells.forEach((cell: unknown, columnOffset) => {
        if (cell === "") return;
        const row = range.rowIndex + rowOffset - block.rowIndex;
        const inRow = entered.get(row) ?? new Map<number, unknown>();
        entered.set(row, inRow.set(range.columnIndex + columnOffset, cell));
      });
    });
  }
  return [...entered].map(([row, cells]) => ({
    written,
    index: part.start + row,
    entered: cells,
    now: block.getRow(row).load("values"),
  }));
}

/** Somebody may have gone on meanwhile: only cells that hold what was written are touched. */
function restore({ written, index, entered, now }: OverwrittenRow): void {
  const { located, targets, rows } = written.part.plan;
  for (const [key, { index: column }] of Object.entries(targets)) {
    const value: CellValue | undefined = rows[index]?.[key];
    if (value === undefined || value === "" || now.values[0]?.[column] !== value) continue;
    now.getCell(0, column).formulas = [[entered.get(located.firstColumnIndex + column) ?? ""]];
  }
}

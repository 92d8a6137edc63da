import { area, intersectionOf, lastColumnOf, lastRowOf, type Area } from "../Area";
import { rowsBetween, rowsWithin, type FormulaBlock, type FormulaReference } from "./formulaBlocks";

export interface Changed {
  readonly sheetId: string;
  readonly area: Area;
}

interface Reader {
  readonly block: FormulaBlock;
  readonly reference: FormulaReference;
}

/**
 * Finds the formulas that a change reaches, directly or through others. Columns of one formula are looked at as a whole,
 * so that the work grows with the number of different formulas and not with the number of cells.
 */
export class DependencyMap {
  private readonly readers = new Map<string, Reader[]>();

  constructor(
    readonly blocks: readonly FormulaBlock[],
    sheetIdOf: (name: string) => string | undefined,
  ) {
    for (const block of blocks) {
      for (const reference of block.references) {
        const sheetId = reference.sheetName === undefined ? block.sheetId : sheetIdOf(reference.sheetName);
        if (sheetId === undefined) continue;
        const readers = this.readers.get(sheetId);
        if (readers) readers.push({ block, reference });
        else this.readers.set(sheetId, [{ block, reference }]);
      }
    }
  }

  /** The rows of each block to be calculated anew. */
  reachedBy(changes: readonly Changed[], isVolatile: (block: FormulaBlock) => boolean): Map<FormulaBlock, Set<number>> {
    const reached = new Map<FormulaBlock, Set<number>>();
    const merged = mergedChanges(changes);
    const queue: Changed[] = [...merged];
    const mark = (block: FormulaBlock, rows: readonly number[]): void => {
      const known = reached.get(block) ?? new Set<number>();
      const fresh = rows.filter((row) => !known.has(row));
      if (fresh.length === 0) return;
      for (const row of fresh) known.add(row);
      reached.set(block, known);
      const first = fresh.reduce((least, row) => Math.min(least, row), Infinity);
      const last = fresh.reduce((most, row) => Math.max(most, row), 0);
      queue.push({ sheetId: block.sheetId, area: area(first, block.columnIndex, last - first + 1, 1) });
    };
    for (const block of this.blocks) {
      if (isVolatile(block)) mark(block, block.rows);
      for (const change of merged) if (change.sheetId === block.sheetId) mark(block, rowsWithin(block, change.area));
    }
    for (let change = queue.pop(); change; change = queue.pop()) {
      for (const { block, reference } of this.readers.get(change.sheetId) ?? []) {
        if (reached.get(block)?.size === block.rows.length) continue;
        mark(block, rowsReading(block, reference, change.area));
      }
    }
    return reached;
  }
}

/** Fewer changes that cover the same cells: single cells below one another become one strip. */
function mergedChanges(changes: readonly Changed[]): Changed[] {
  const strips = new Map<string, Changed[]>();
  const merged: Changed[] = [];
  for (const change of changes) {
    if (change.area.columnCount > 1) {
      merged.push(change);
      continue;
    }
    const key = `${change.sheetId}|${String(change.area.columnIndex)}`;
    const strip = strips.get(key);
    if (strip) strip.push(change);
    else strips.set(key, [change]);
  }
  for (const strip of strips.values()) merged.push(...joinedRuns(strip));
  return merged;
}

function joinedRuns(strip: readonly Changed[]): Changed[] {
  const runs: Changed[] = [];
  for (const change of [...strip].sort((a, b) => a.area.rowIndex - b.area.rowIndex)) {
    const last = runs.at(-1);
    if (!last || change.area.rowIndex > lastRowOf(last.area) + 1) {
      runs.push(change);
      continue;
    }
    const end = Math.max(lastRowOf(last.area), lastRowOf(change.area));
    runs[runs.length - 1] = { ...last, area: { ...last.area, rowCount: end - last.area.rowIndex + 1 } };
  }
  return runs;
}

function rowsReading(block: FormulaBlock, reference: FormulaReference, changed: Area): readonly number[] {
  if (!reference.moves) return intersectionOf(reference.area, changed) ? block.rows : [];
  if (reference.area.columnIndex > lastColumnOf(changed) || lastColumnOf(reference.area) < changed.columnIndex)
    return [];
  const [root = 0] = block.rows;
  const from = changed.rowIndex - (lastRowOf(reference.area) - root);
  const to = lastRowOf(changed) - (reference.area.rowIndex - root);
  return rowsBetween(block, from, to);
}

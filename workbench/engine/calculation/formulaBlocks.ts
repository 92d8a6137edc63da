import { area, lastColumnOf, lastRowOf, type Area } from "../Area";
import { parseArea } from "../addresses";
import { formulaTextOf } from "../cells/values";
import { offsetReferences } from "../formulas/shift";
import { tokensOf } from "../formulas/tokens";
import type { ICellData } from "../univerPackages";

/** Cells that a formula reads. */
export interface FormulaReference {
  readonly sheetName: string | undefined;
  /** As read by the block's first row. */
  readonly area: Area;
  /** True when each row of the block reads its own row (or one so many rows away) and not all the same cells. */
  readonly moves: boolean;
}

/** Cells of one column that hold the same formula: what Excel's files call a shared formula. */
export interface FormulaBlock {
  readonly sheetId: string;
  readonly columnIndex: number;
  readonly rows: number[];
  /** Excel's text in the first row, by which the others are recognised. */
  readonly text: string;
  readonly references: readonly FormulaReference[];
  readonly volatility: "none" | "day" | "always";
}

const ALWAYS = /(?:^|[^\w.])(?:OFFSET|INDIRECT|RAND|RANDBETWEEN|RANDARRAY|NOW)\(/i;
const DAY = /(?:^|[^\w.])TODAY\(/i;
const RELATIVE_ROW = /(?:^|[^$\d.])\d+/;
const CELL_LIKE = /[A-Za-z]\d/;

function volatilityOf(formula: string): FormulaBlock["volatility"] {
  if (ALWAYS.test(formula)) return "always";
  return DAY.test(formula) ? "day" : "none";
}

/** Corners whose row has no `$` in front move with the formula. */
function movesWithRow(local: string): "all" | "some" | "none" {
  const corners = local.split(":").filter((corner) => /\d/.test(corner));
  const moving = corners.filter((corner) => RELATIVE_ROW.test(corner.replace(/^\$?[A-Za-z]+/, "")));
  if (moving.length === 0) return "none";
  return moving.length === corners.length ? "all" : "some";
}

function referencesOf(formula: string): FormulaReference[] {
  const references: FormulaReference[] = [];
  for (const token of tokensOf(formula)) {
    if (token.kind !== "reference") continue;
    const found = parseArea(token.local);
    if (!found) continue;
    const moves = movesWithRow(token.local);
    // Half-fixed ranges such as A$1:A5 read ever more rows: the block as a whole reads the column from there on.
    const read = moves === "some" ? area(0, found.columnIndex, 1_048_576, found.columnCount) : found;
    references.push({ sheetName: token.sheet, area: read, moves: moves === "all" });
  }
  return references;
}

type Rows = Record<number, Record<number, ICellData | undefined> | undefined>;

/** Groups the formulas of a sheet by column and text, looking at each cell once. */
export function blocksOf(sheetId: string, rows: Rows): FormulaBlock[] {
  const blocks: FormulaBlock[] = [];
  const lastInColumn = new Map<number, FormulaBlock>();
  for (const [rowKey, cells] of Object.entries(rows)) {
    const row = Number(rowKey);
    for (const columnKey in cells) {
      const cell = cells[Number(columnKey)];
      if (!cell?.f) continue;
      const column = Number(columnKey);
      const text = formulaTextOf(cell) ?? "";
      const above = lastInColumn.get(column);
      if (above && continues(above, text, row)) {
        above.rows.push(row);
        continue;
      }
      const block: FormulaBlock = {
        sheetId,
        columnIndex: column,
        rows: [row],
        text,
        references: referencesOf(cell.f),
        volatility: volatilityOf(cell.f),
      };
      blocks.push(block);
      lastInColumn.set(column, block);
    }
  }
  return blocks;
}

function continues(above: FormulaBlock, text: string, row: number): boolean {
  const [first = row] = above.rows;
  if (!CELL_LIKE.test(above.text)) return above.text === text;
  return offsetReferences(above.text, row - first, 0) === text;
}

/** Where in the block's rows the first one stands that is at or below a row. */
function indexFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The block's rows between two rows, both included. */
export function rowsBetween(block: FormulaBlock, first: number, last: number): readonly number[] {
  const from = indexFrom(block.rows, first);
  const to = indexFrom(block.rows, last + 1);
  return from === 0 && to === block.rows.length ? block.rows : block.rows.slice(from, to);
}

/** The part of a block that lies in an area. */
export function rowsWithin(block: FormulaBlock, a: Area): readonly number[] {
  if (block.columnIndex < a.columnIndex || block.columnIndex > lastColumnOf(a)) return [];
  return rowsBetween(block, a.rowIndex, lastRowOf(a));
}

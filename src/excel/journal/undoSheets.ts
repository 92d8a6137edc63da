import { contentOf, sameContent } from "../../core/journal/cellContent";
import type { CellContent, JournalStep, KeptCell } from "../../core/journal/JournalEntry";
import { cellAddress } from "../../templates/cellAddress";
import type { CellValue } from "../types";

type SheetStep = Extract<JournalStep, { readonly kind: "sheet" }>;

interface SheetUndo {
  /** Reads what did not go along with the first sync: pieces only exist above Excel's limit of an answer. */
  readonly finish: (context: Excel.RequestContext) => Promise<void>;
  /** Queues the removal of sheets that nobody has changed, and tells how many and what stays. */
  readonly queue: () => { readonly removed: number; readonly kept: readonly KeptCell[] };
}

/** So many cells are read at once; 5 MB is the most that Excel on the web sends. */
const cellsAtOnce = 40_000;

/**
 * Asks what sheets that were made hold now; goes along with the next sync. A sheet counts as unchanged when its cells
 * hold what was written and nothing stands beside or below them.
 */
export function requestSheetUndo(context: Excel.RequestContext, steps: readonly SheetStep[]): SheetUndo {
  const requested = steps.map((step) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheetName).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    const columnCount = Math.max(1, ...step.cells.map((row) => row.length));
    const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / columnCount));
    const pieces = Array.from({ length: Math.ceil(step.cells.length / rowsAtOnce) }, (_, index) => {
      const rowIndex = index * rowsAtOnce;
      const rowCount = Math.min(rowsAtOnce, step.cells.length - rowIndex);
      return { rowIndex, range: sheet.getRangeByIndexes(rowIndex, 0, rowCount, columnCount) };
    });
    pieces[0]?.range.load("formulas,values");
    return { step, sheet, used, pieces };
  });
  return {
    finish: async (context) => {
      const waiting = requested.filter(({ sheet }) => !sheet.isNullObject).flatMap(({ pieces }) => pieces.slice(1));
      for (const { range } of waiting) await readPiece(context, range);
    },
    queue: () => {
      let removed = 0;
      const kept: KeptCell[] = [];
      for (const { step, sheet, used, pieces } of requested) {
        if (sheet.isNullObject) continue;
        const changed = beyond(step, used) ?? firstDifference(step, pieces);
        if (changed === null) {
          sheet.delete();
          removed += 1;
          continue;
        }
        const address = `${step.sheetName}!${cellAddress(changed.rowIndex, changed.columnIndex)}`;
        const name = { tableName: step.sheetName, rowIdentifier: null, column: "" };
        kept.push({ ...name, reason: "sheetChanged", address, found: changed.found });
      }
      return { removed, kept };
    },
  };
}

async function readPiece(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
  range.load("formulas,values");
  await context.sync();
}

interface ChangedCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly found: CellContent | null;
}

/** Gives the last used cell where it lies outside of what was written. */
function beyond({ cells }: SheetStep, used: Excel.Range): ChangedCell | null {
  if (used.isNullObject) return null;
  const rowIndex = used.rowIndex + used.rowCount - 1;
  const columnIndex = used.columnIndex + used.columnCount - 1;
  const width = Math.max(1, ...cells.map((row) => row.length));
  return rowIndex >= cells.length || columnIndex >= width ? { rowIndex, columnIndex, found: null } : null;
}

function firstDifference(
  { cells }: SheetStep,
  pieces: readonly { readonly rowIndex: number; readonly range: Excel.Range }[],
): ChangedCell | null {
  for (const { rowIndex: first, range } of pieces) {
    const { formulas, values } = range;
    for (const [y, row] of formulas.entries()) {
      for (const [x, formula] of row.entries()) {
        const found = contentOf(formula as CellValue, values[y]?.[x] as CellValue);
        const written = cells[first + y]?.[x] ?? "";
        if (!sameContent(found, written)) return { rowIndex: first + y, columnIndex: x, found };
      }
    }
  }
  return null;
}

import { contentOf, sameContent } from "../../core/journal/cellContent";
import type { CellContent, JournalStep, KeptCell } from "../../core/journal/JournalEntry";
import { cellAddress } from "../../templates/cellAddress";
import { answerBytes } from "../reading/answerBytes";
import type { CellRead } from "../reading/CellRead";
import { CellWeight } from "../reading/CellWeight";
import { expectedContentBytes } from "../reading/expectedBytes";
import type { CellValue } from "../types";

type SheetStep = Extract<JournalStep, { readonly kind: "sheet" }>;

interface SheetUndo {
  /** What the sheets hold, to be read after the sync. */
  readonly reads: readonly CellRead[];
  /** Queues the removal of sheets that nobody has changed, and tells how many and what stays; once all is read. */
  readonly queue: () => { readonly removed: number; readonly kept: readonly KeptCell[] };
}

/**
 * Asks for sheets that were made; goes along with the next sync. A sheet counts as unchanged when its cells hold what was
 * written and nothing stands beside or below them.
 */
export function requestSheetUndo(context: Excel.RequestContext, steps: readonly SheetStep[]): SheetUndo {
  const requested = steps.map((step) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheetName).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    return { step, sheet, used, rows: new SheetRows(sheet, step) };
  });
  return {
    reads: requested.map(({ rows }) => rows),
    queue: () => {
      let removed = 0;
      const kept: KeptCell[] = [];
      for (const { step, sheet, used, rows } of requested) {
        if (sheet.isNullObject) continue;
        const changed = beyond(step, used) ?? firstDifference(step, rows.contents);
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

/** The rows of a sheet that was made, as they are now; none where the sheet is gone. */
class SheetRows implements CellRead {
  readonly contents: (readonly CellContent[])[] = [];
  readonly rowCount: number;
  readonly weight: CellWeight;
  private readonly columnCount: number;

  constructor(
    private readonly sheet: Excel.Worksheet,
    { cells }: SheetStep,
  ) {
    this.rowCount = cells.length;
    this.columnCount = widthOf(cells);
    this.weight = new CellWeight(this.columnCount * expectedContentBytes(null, "", false));
  }

  request(from: number, rowCount: number): () => number {
    const range = this.sheet.getRangeByIndexes(from, 0, rowCount, this.columnCount).load("formulas,values");
    return () => {
      if (this.sheet.isNullObject) return 0;
      const { formulas, values } = range as { formulas: CellValue[][]; values: CellValue[][] };
      formulas.forEach((row, y) => {
        this.contents[from + y] = row.map((formula, x) => contentOf(formula, values[y]?.[x] ?? ""));
      });
      return answerBytes([formulas, values].flat(2));
    };
  }
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
  return rowIndex >= cells.length || columnIndex >= widthOf(cells) ? { rowIndex, columnIndex, found: null } : null;
}

function firstDifference({ cells }: SheetStep, contents: readonly (readonly CellContent[])[]): ChangedCell | null {
  for (const [rowIndex, row] of contents.entries()) {
    for (const [columnIndex, found] of row.entries()) {
      if (!sameContent(found, cells[rowIndex]?.[columnIndex] ?? "")) return { rowIndex, columnIndex, found };
    }
  }
  return null;
}

function widthOf(cells: SheetStep["cells"]): number {
  return Math.max(1, ...cells.map((row) => row.length));
}

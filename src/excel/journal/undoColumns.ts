import type { CellContent, JournalStep, KeptCell } from "../../core/journal/JournalEntry";
import { tables } from "../../templates/tables";
import { tableKeyOf } from "./anyTables";

type ColumnsStep = Extract<JournalStep, { readonly kind: "columns" }>;

interface ColumnUndo {
  /** To be called after the sync: queues the removal of columns that hold nothing, and tells how many and what stays. */
  readonly queue: () => { readonly removed: number; readonly kept: readonly KeptCell[] };
}

/**
 * Asks whether columns that were added hold anything; to be called when everything else of the entry is queued, since
 * rows that go may have been all that they held. A column that is gone or has another heading is not looked for.
 */
export function requestColumnUndo(context: Excel.RequestContext, steps: readonly ColumnsStep[]): ColumnUndo {
  const requested = steps.flatMap(({ tableName, headings }) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const protection = table.worksheet.protection.load("protected");
    return headings.map((heading) => {
      const column = table.columns.getItemOrNullObject(heading).load("name");
      const used = column.getDataBodyRange().getUsedRangeOrNullObject(true).load("address");
      // Counts of the effect table may be typed over; in the other tables the first cell of a formula stands for all.
      const cells = (tableName === tables.effects.tableName ? used : used.getCell(0, 0)).load("formulas");
      return { tableName, heading, table, protection, column, used, cells };
    });
  });
  return {
    queue: () => {
      let removed = 0;
      const kept: KeptCell[] = [];
      for (const { tableName, heading, table, protection, column, used, cells } of requested) {
        if (table.isNullObject || column.isNullObject) continue;
        const keep = { tableName, rowIdentifier: null, column: heading } as const;
        const entered = used.isNullObject
          ? undefined
          : (cells.formulas.flat() as CellContent[]).find((cell) => cell !== "" && !isComputed(tableName, cell));
        if (entered !== undefined) {
          const found = entered;
          kept.push({ ...keep, reason: "columnInUse", address: firstCellOf(used.address), found });
        } else if (protection.protected) kept.push({ ...keep, reason: "protected", address: null, found: null });
        else {
          column.delete();
          removed += 1;
        }
      }
      return { removed, kept };
    },
  };
}

/** In tables of ours a formula is the sheet's own; anywhere else it is somebody's work. */
function isComputed(tableName: string, cell: CellContent): boolean {
  return tableKeyOf(tableName) !== null && typeof cell === "string" && cell.startsWith("=");
}

/** Gives the first cell of an address: `表!C2:C9` → `表!C2`. */
function firstCellOf(address: string): string {
  return address.replace(/:[^:!]*$/, "");
}

import type { CellContent, JournalEntry, JournalStep, KeptCell } from "../../core/journal/JournalEntry";
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
 *
 * @param later actions done since: what the add-in filled in, such as identifiers, does not count as held.
 */
export function requestColumnUndo(
  context: Excel.RequestContext,
  steps: readonly ColumnsStep[],
  later: readonly JournalEntry[],
): ColumnUndo {
  const requested = steps.flatMap(({ tableName, headings }) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const protection = table.worksheet.protection.load("protected");
    return headings.map((heading) => {
      const column = table.columns.getItemOrNullObject(heading).load("name");
      const used = column.getDataBodyRange().getUsedRangeOrNullObject(true).load("address");
      const filledIn = filledInSince(later, tableName, heading);
      // Counts of the effect table may be typed over; in the other tables the first cell of a formula stands for all.
      const isMixed = tableName === tables.effects.tableName || filledIn.size > 0;
      const cells = (isMixed ? used : used.getCell(0, 0)).load("formulas");
      return { tableName, heading, table, protection, column, used, cells, filledIn };
    });
  });
  return {
    queue: () => {
      let removed = 0;
      const kept: KeptCell[] = [];
      for (const { tableName, heading, table, protection, column, used, cells, filledIn } of requested) {
        if (table.isNullObject || column.isNullObject) continue;
        const keep = { tableName, rowIdentifier: null, column: heading } as const;
        const entered = used.isNullObject
          ? undefined
          : (cells.formulas.flat() as CellContent[]).find(
              (cell) => cell !== "" && !filledIn.has(cell) && !isComputed(tableName, cell),
            );
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

/** Gives what actions wrote into a column of ours. */
function filledInSince(later: readonly JournalEntry[], tableName: string, heading: string): ReadonlySet<CellContent> {
  const key = tableKeyOf(tableName);
  const column = key && tables[key].columns.find((each) => Object.values(each.heading).includes(heading))?.key;
  const edits = later
    .filter(({ action }) => action === "upkeep")
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.kind === "cells" ? step.edits : []));
  return new Set(
    edits.filter((edit) => edit.tableName === tableName && edit.column === column).map(({ after }) => after),
  );
}

/** In tables of ours a formula is the sheet's own; anywhere else it is somebody's work. */
function isComputed(tableName: string, cell: CellContent): boolean {
  return tableKeyOf(tableName) !== null && typeof cell === "string" && cell.startsWith("=");
}

/** Gives the first cell of an address: `表!C2:C9` → `表!C2`. */
function firstCellOf(address: string): string {
  return address.replace(/:[^:!]*$/, "");
}

import { tables as declarations } from "../../templates/tables";
import type { TableKey } from "../../templates/types";

/** Our own table that a list is to take the place of. */
export interface ReplacedTable {
  /** A table as we make it has one row that holds nothing but formulas. */
  readonly isEmpty: boolean;
  /** Queues its removal: with its sheet where nothing else stands there, else by itself. */
  readonly remove: () => void;
}

/**
 * Asks what stands in our table and on its sheet; to be called before a sync, and the function that it gives, after. Null
 * where the workbook has no such table.
 */
export function requestReplaced(context: Excel.RequestContext, key: TableKey): () => ReplacedTable | null {
  const table = context.workbook.tables.getItemOrNullObject(declarations[key].tableName);
  const body = table.getDataBodyRange();
  const firstRow = body.getRow(0).load("formulas");
  const whole = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const used = table.worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    if (table.isNullObject) return null;
    const cells: readonly unknown[] = firstRow.formulas[0] ?? [];
    return {
      isEmpty: whole.rowCount <= 2 && cells.every((cell) => cell === "" || String(cell).startsWith("=")),
      remove: () => (isWithin(used, whole) ? table.worksheet : table).delete(),
    };
  };
}

function isWithin(used: Excel.Range, whole: Excel.Range): boolean {
  return (
    used.isNullObject ||
    (used.rowIndex >= whole.rowIndex &&
      used.columnIndex >= whole.columnIndex &&
      used.rowIndex + used.rowCount <= whole.rowIndex + whole.rowCount &&
      used.columnIndex + used.columnCount <= whole.columnIndex + whole.columnCount)
  );
}

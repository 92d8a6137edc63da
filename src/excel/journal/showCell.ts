import { readCells } from "./readCells";

/** A cell of a table, to be found again wherever its row is. */
export interface CellPlace {
  readonly tableName: string;
  /** Row within the table's body when it was seen, from 0. */
  readonly rowIndex: number;
  readonly rowIdentifier: string | null;
  /** Key of a column of ours, heading of another; empty for the row as such. */
  readonly column: string;
  readonly columnId?: number;
}

/**
 * Brings a cell into view and selects it, wherever its row stands by now. Gives false when its row, column or table is
 * gone. Two round trips, three when the row has moved.
 */
export async function showCell({ column, columnId, ...row }: CellPlace): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook, rowIndexOf } = await readCells(context, [{ ...row, columnsOf: () => [], formats: false }]);
    const table = workbook.tables.get(row.tableName);
    const rowIndex = rowIndexOf(row);
    if (table === undefined || typeof rowIndex !== "number") return false;
    const columnIndex = column === "" ? 0 : table.columnOf(column, columnId)?.index;
    if (columnIndex === undefined) return false;
    table.sheet.activate();
    table.sheet.getCell(table.firstRowIndex + rowIndex, table.firstColumnIndex + columnIndex).select();
    await context.sync();
    return true;
  });
}

/**
 * Brings a cell into view and selects it by its address, such as `客户信息管理表!C5` or `'My sheet'!C5`. Gives false when
 * its sheet is gone. Two round trips.
 */
export async function showAddress(address: string): Promise<boolean> {
  const split = address.lastIndexOf("!");
  const name = address.slice(0, split);
  const sheetName = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    sheet.getRange(address.slice(split + 1)).select();
    await context.sync();
    return true;
  });
}

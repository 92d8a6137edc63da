import { textOf } from "./cellValues";
import type { CellValue, TableRows } from "./types";

/** Where a row of one of our tables was when it was read, and by which identifier it is known. */
export interface RecordPlace {
  readonly worksheetName: string;
  /** Stays when the sheet is renamed, for as long as the workbook is open. */
  readonly worksheetId?: string;
  /** Sheet row, from 0. */
  readonly rowIndex: number;
  /** Sheet column of the cell to go to, from 0. */
  readonly columnIndex: number;
  /** Sheet column of the identifier, from 0. */
  readonly idColumnIndex: number;
  readonly id: string;
  /** The table's body when it was read. */
  readonly firstRowIndex: number;
  readonly rowCount: number;
}

/**
 * Gives the place of a row that was read, to go to the cell of one column in it; the first column where the workbook no
 * longer has that one.
 */
export function recordPlace(
  rows: TableRows & { readonly worksheetId?: string },
  rowInTable: number,
  idColumn: string,
  column: string,
): RecordPlace {
  const idColumnIndex = rows.columnIndexes[idColumn] ?? 0;
  return {
    worksheetName: rows.worksheetName,
    ...(rows.worksheetId === undefined ? {} : { worksheetId: rows.worksheetId }),
    rowIndex: rows.firstRowIndex + rowInTable,
    columnIndex: rows.columnIndexes[column] ?? idColumnIndex,
    idColumnIndex,
    id: textOf(rows.columns[idColumn]?.[rowInTable]),
    firstRowIndex: rows.firstRowIndex,
    rowCount: rows.rowCount,
  };
}

/**
 * Brings a row of a table into view and selects one cell of it. The row may have moved since it was read, by sorting for
 * example, whose event may still be on its way: its identifier is looked at first, and looked for when another one stands
 * there. Gives false when the row is gone. Two round trips, three when the row has moved; the library adds one to let
 * go of ranges.
 */
export async function goToRecord(place: RecordPlace): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.worksheetId ?? place.worksheetName);
    const idCell = sheet.getCell(place.rowIndex, place.idColumnIndex).load("values");
    await context.sync();
    let { rowIndex } = place;
    if (textOf(idCell.values[0]?.[0] as CellValue | undefined) !== place.id) {
      // Rows inserted above move the table as well, so the whole column is searched.
      const column = sheet.getCell(place.firstRowIndex, place.idColumnIndex).getEntireColumn();
      const ids = column.getUsedRangeOrNullObject(true).load("values,rowIndex");
      await context.sync();
      const found = ids.isNullObject ? [] : ids.values;
      const position = found.findIndex(([id]) => textOf(id as CellValue | undefined) === place.id);
      if (position < 0) return false;
      rowIndex = ids.rowIndex + position;
    }
    sheet.activate();
    sheet.getCell(rowIndex, place.columnIndex).select();
    await context.sync();
    return true;
  });
}

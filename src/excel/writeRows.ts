import { numberFormatOf } from "../templates/numberFormats";
import { tables as declarations } from "../templates/tables";
import { asCellText } from "./cellText";
import type { ChunkPart } from "./planAppend";

/**
 * Queues the writing of one stretch of rows: the table grows first, so that its computed columns fill by themselves, then
 * the new cells take their columns' formats, and last their values.
 */
export function writeRows({ plan, start, count }: ChunkPart): void {
  const { located, rows, startRowIndex, targets } = plan;
  const { sheet, table, firstRowIndex, firstColumnIndex, rowCount, actualColumns } = located;
  const width = actualColumns.length;
  const rowIndex = startRowIndex + start;
  const endRowIndex = Math.max(firstRowIndex + rowCount, rowIndex + count);
  if (endRowIndex > firstRowIndex + rowCount || start > 0) {
    table.resize(sheet.getRangeByIndexes(firstRowIndex - 1, firstColumnIndex, endRowIndex - firstRowIndex + 1, width));
  }

  for (const column of declarations[located.key].columns) {
    const actual = located.resolved.columns[column.key];
    const format = numberFormatOf(column);
    if (actual === undefined || format === "General") continue;
    setForAll(sheet.getRangeByIndexes(rowIndex, firstColumnIndex + actual.index, count, 1), "numberFormat", format);
  }
  const entries = Object.entries(targets);
  const block = sheet.getRangeByIndexes(rowIndex, firstColumnIndex, count, width);
  block.values = rows.slice(start, start + count).map((row) => {
    // Null leaves a cell as it is: computed columns keep the formula that the table gave them.
    const cells: unknown[] = new Array<null>(width).fill(null);
    for (const [key, { index }] of entries) {
      const value = row[key];
      if (value !== undefined && value !== "") cells[index] = asCellText(value);
    }
    return cells;
  });
}

/**
 * Sets one number format or formula for a whole range. Excel takes a single text for all cells, which its types do not
 * say (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
export function setForAll(range: Excel.Range, property: "numberFormat" | "formulas", text: string): void {
  range[property] = text as unknown as string[][];
}

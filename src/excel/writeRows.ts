import { numberFormatOf } from "../templates/numberFormats";
import { tables as declarations } from "../templates/tables";
import { asCellText } from "./cellText";
import { enteredColumns, type ChunkPart } from "./planAppend";

/** A stretch of rows as it was queued for writing. */
export interface WrittenPart {
  readonly part: ChunkPart;
  /** The cells written. Their place is known only then: rows that somebody adds meanwhile must not be written over. */
  readonly block: Excel.Range;
  /** What stood there just before; null objects where nothing did, which is the rule. */
  readonly overwritten: readonly Excel.Range[];
}

/**
 * Queues the writing of one stretch of rows: the table grows first, so that its computed columns fill by themselves, then
 * the new cells take their columns' formats, and last their values. Somebody may enter something there after room was
 * looked for; what stands there is therefore read in the same round trip, see `giveBack`.
 */
export function writeRows(part: ChunkPart): WrittenPart {
  const { plan, start, count } = part;
  const { located, rows, targets } = plan;
  const overwritten = enteredWhere(part);
  const block = growOver(part).load("rowIndex");
  for (const column of declarations[located.key].columns) {
    const actual = located.resolved.columns[column.key];
    const format = numberFormatOf(column);
    if (actual === undefined || format === "General") continue;
    setForAll(block.getColumn(actual.index), "numberFormat", format);
  }
  for (const [heading, format] of Object.entries(plan.formats ?? {})) {
    const actual = targets[heading];
    if (actual !== undefined) setForAll(block.getColumn(actual.index), "numberFormat", format);
  }
  const width = located.actualColumns.length;
  const entries = Object.entries(targets);
  block.values = rows.slice(start, start + count).map((row) => {
    // Null leaves a cell as it is: computed columns keep the formula that the table gave them.
    const cells: unknown[] = new Array<null>(width).fill(null);
    for (const [key, { index }] of entries) {
      const value = row[key];
      if (value !== undefined && value !== "") cells[index] = asCellText(value);
    }
    return cells;
  });
  return { part, block, overwritten };
}

/** Asks what people have entered where rows are to go. */
function enteredWhere({ plan, start, count }: ChunkPart): readonly Excel.Range[] {
  const { located, startRowIndex, isBelow } = plan;
  if (isBelow) {
    const lastRow = located.table.getDataBodyRange().getLastRow();
    return [requestUsed(lastRow.getOffsetRange(1, 0).getResizedRange(count - 1, 0))];
  }
  return enteredColumns(located).map(({ index }) =>
    requestUsed(located.sheet.getRangeByIndexes(startRowIndex + start, located.firstColumnIndex + index, count, 1)),
  );
}

function requestUsed(range: Excel.Range): Excel.Range {
  return range.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");
}

/** Lets the table grow as far as the rows need and gives their cells. */
function growOver({ plan, start, count }: ChunkPart): Excel.Range {
  const { located, startRowIndex, isBelow } = plan;
  const { sheet, table, firstRowIndex, firstColumnIndex, rowCount, actualColumns } = located;
  if (isBelow) {
    table.resize(table.getRange().getResizedRange(count, 0));
    return table
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - count, 0)
      .getResizedRange(count - 1, 0);
  }
  const width = actualColumns.length;
  const rowIndex = startRowIndex + start;
  const endRowIndex = Math.max(firstRowIndex + rowCount, rowIndex + count);
  if (endRowIndex > firstRowIndex + rowCount || start > 0) {
    table.resize(sheet.getRangeByIndexes(firstRowIndex - 1, firstColumnIndex, endRowIndex - firstRowIndex + 1, width));
  }
  return sheet.getRangeByIndexes(rowIndex, firstColumnIndex, count, width);
}

/**
 * Sets one number format or formula for a whole range. Excel takes a single text for all cells, which its types do not
 * say (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values).
 */
export function setForAll(range: Excel.Range, property: "numberFormat" | "formulas", text: string): void {
  range[property] = text as unknown as string[][];
}

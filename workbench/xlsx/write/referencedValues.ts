import { parseAddress } from "../../engine/addresses";
import type { CellFile, WorkbookFile } from "../WorkbookFile";

export type ReferencedValue = NonNullable<CellFile["value"]> | undefined;

/** Gives the stored values of the cells that a chart refers to, row by row; undefined for blanks. */
export function referencedValues(file: WorkbookFile, reference: string): readonly ReferencedValue[] {
  const address = parseAddress(reference.replace(/^=/, ""));
  const sheet = file.sheets.find(({ name }) => name === address?.sheetName);
  if (address === undefined || sheet === undefined) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = address.area;
  const values: ReferencedValue[] = new Array<ReferencedValue>(rowCount * columnCount).fill(undefined);
  for (const cell of sheet.cells) {
    const row = cell.rowIndex - rowIndex;
    const column = cell.columnIndex - columnIndex;
    if (row >= 0 && row < rowCount && column >= 0 && column < columnCount)
      values[row * columnCount + column] = cell.value;
  }
  return values;
}

/** Gives the number format of the first of the cells that a chart refers to; its axis is labelled in it. */
export function referencedNumberFormat(file: WorkbookFile, reference: string): string {
  const address = parseAddress(reference.replace(/^=/, ""));
  const sheet = file.sheets.find(({ name }) => name === address?.sheetName);
  const cell = sheet?.cells.find(
    ({ rowIndex, columnIndex }) => rowIndex === address?.area.rowIndex && columnIndex === address.area.columnIndex,
  );
  return (cell?.style === undefined ? undefined : sheet?.styles[cell.style]?.numberFormat) ?? "General";
}

/** A rectangle of cells of one sheet, rows and columns from 0; whole rows or columns reach to the sheet's edge. */
export interface SheetArea {
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly columnIndex: number;
  readonly columnCount: number;
}

/** Excel's own size of a sheet (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

const part = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/**
 * Reads the address of an event, such as `B5:D7`, `5:7`, `B:B` or several of them with commas between; a sheet's name
 * before it is passed over. A part that is no address of cells is left out.
 */
export function parseAddress(address: string): readonly SheetArea[] {
  return address.split(",").flatMap((text): SheetArea[] => {
    const match = part.exec(text.slice(text.lastIndexOf("!") + 1).trim());
    if (match === null) return [];
    const [, firstLetters, firstRow, lastLetters = firstLetters, lastRow = firstRow] = match;
    if (firstLetters === undefined && firstRow === undefined) return [];
    const rowIndex = firstRow === undefined ? 0 : Number(firstRow) - 1;
    const columnIndex = firstLetters === undefined ? 0 : columnIndexOf(firstLetters);
    const endRow = lastRow === undefined ? sheetRows : Number(lastRow);
    const endColumn = lastLetters === undefined ? sheetColumns : columnIndexOf(lastLetters) + 1;
    return [{ rowIndex, rowCount: endRow - rowIndex, columnIndex, columnCount: endColumn - columnIndex }];
  });
}

function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

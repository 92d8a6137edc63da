import { isWholeColumns, isWholeRows, lastColumnOf, lastRowOf, type Area } from "../Area";
import type { Book } from "../Book";

const HIDDEN = 1;
const SHOWN = 0;

/** Tells whether the rows of an area are hidden: null where some are and some are not. */
export function rowsHidden(book: Book, sheetId: string, { rowIndex, ...rest }: Area): boolean | null {
  const { rowData } = book.grid.sheet(sheetId).getConfig();
  return common(rowIndex, lastRowOf({ rowIndex, ...rest }), (row) => rowData[row]?.hd === HIDDEN);
}

/** Tells whether the columns of an area are hidden: null where some are and some are not. */
export function columnsHidden(book: Book, sheetId: string, target: Area): boolean | null {
  const { columnData } = book.grid.sheet(sheetId).getConfig();
  return common(target.columnIndex, lastColumnOf(target), (column) => columnData[column]?.hd === HIDDEN);
}

/** Hides rows or shows them again. */
export function hideRows(book: Book, sheetId: string, target: Area, hidden: boolean): void {
  const { rowData } = book.grid.sheet(sheetId).getConfig();
  book.grid.makeRoom(sheetId, isWholeColumns(target) ? 1 : lastRowOf(target) + 1, 1);
  const last = isWholeColumns(target) ? book.grid.sheet(sheetId).getRowCount() - 1 : lastRowOf(target);
  for (let row = target.rowIndex; row <= last; row++) rowData[row] = { ...rowData[row], hd: hidden ? HIDDEN : SHOWN };
  book.grid.onWritten(sheetId, target);
}

/** Hides columns or shows them again. */
export function hideColumns(book: Book, sheetId: string, target: Area, hidden: boolean): void {
  const { columnData } = book.grid.sheet(sheetId).getConfig();
  book.grid.makeRoom(sheetId, 1, isWholeRows(target) ? 1 : lastColumnOf(target) + 1);
  const last = isWholeRows(target) ? book.grid.sheet(sheetId).getColumnCount() - 1 : lastColumnOf(target);
  for (let column = target.columnIndex; column <= last; column++)
    columnData[column] = { ...columnData[column], hd: hidden ? HIDDEN : SHOWN };
  book.grid.onWritten(sheetId, target);
}

function common(from: number, to: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index++) if (isHidden(index) !== first) return null;
  return first;
}

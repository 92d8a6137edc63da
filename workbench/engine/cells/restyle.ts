import { area, isWholeColumns, isWholeRows, lastColumnOf, lastRowOf, type Area } from "../Area";
import type { Book } from "../Book";
import type { CellStyle } from "../../xlsx/WorkbookFile";
import type { ICellData } from "../univerPackages";

type Restyle = (style: CellStyle) => CellStyle;

/**
 * Changes the format of cells. Whole columns and rows carry it themselves, so that cells written later have it too.
 * Borders of `undefined` and the like are left out of a style by the caller.
 */
export function restyle(book: Book, sheetId: string, target: Area, change: Restyle): void {
  const known = new Map<ICellData["s"], string | undefined>();
  const next = (id: ICellData["s"]): string | undefined => {
    if (!known.has(id)) known.set(id, book.grid.styles.idOf(change(book.grid.styles.read(id ?? undefined))));
    return known.get(id);
  };
  const cells = wholeParts(book, sheetId, target, next) ?? target;
  if (cells.rowCount === 0 || cells.columnCount === 0) return;
  book.grid.paint(sheetId, cells, (row, column, cell) => {
    const id = next(book.grid.styleIdAt(sheetId, row, column));
    if (id === cell?.s) return cell;
    const { s: _before, ...rest } = cell ?? {};
    return id === undefined ? rest : { ...rest, s: id };
  });
}

/** Formats whole columns or rows and tells which existing cells are left to do; undefined for other areas. */
function wholeParts(
  book: Book,
  sheetId: string,
  target: Area,
  next: (id: ICellData["s"]) => string | undefined,
): Area | undefined {
  if (!isWholeColumns(target) && !isWholeRows(target)) return undefined;
  const { columnData, rowData } = book.grid.sheet(sheetId).getConfig();
  if (isWholeColumns(target)) {
    for (let column = target.columnIndex; column <= lastColumnOf(target); column++)
      columnData[column] = { ...columnData[column], s: next(columnData[column]?.s) };
  } else
    for (let row = target.rowIndex; row <= lastRowOf(target); row++)
      rowData[row] = { ...rowData[row], s: next(rowData[row]?.s) };
  const extent = book.grid.extent(sheetId) ?? { rowCount: 0, columnCount: 0 };
  return isWholeColumns(target)
    ? area(
        0,
        target.columnIndex,
        extent.rowCount,
        Math.max(0, Math.min(target.columnCount, extent.columnCount - target.columnIndex)),
      )
    : area(
        target.rowIndex,
        0,
        Math.max(0, Math.min(target.rowCount, extent.rowCount - target.rowIndex)),
        extent.columnCount,
      );
}

/** What all cells of an area share; null when they differ, as Excel answers. */
export function commonStyle<T>(book: Book, sheetId: string, target: Area, read: (style: CellStyle) => T): T | null {
  const extent = book.grid.extent(sheetId) ?? { rowCount: 0, columnCount: 0 };
  const first = read(book.grid.styleAt(sheetId, target.rowIndex, target.columnIndex));
  const rows = Math.min(target.rowCount, Math.max(1, extent.rowCount - target.rowIndex + 1));
  const columns = Math.min(target.columnCount, Math.max(1, extent.columnCount - target.columnIndex + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (read(book.grid.styleAt(sheetId, target.rowIndex + row, target.columnIndex + column)) !== first) return null;
    }
  }
  return first;
}

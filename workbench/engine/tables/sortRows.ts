import { area, type Area } from "../Area";
import type { Book } from "../Book";
import { rowsHidden } from "../cells/hidden";
import { formulaTextOf, isBlank, isError, valueOf } from "../cells/values";
import { EVENT } from "../EventLog";
import { formatArea } from "../addresses";
import { withFormula } from "../formulas/retranslate";
import { offsetReferences } from "../formulas/shift";
import type { SheetState } from "../state";
import type { ICellData } from "../univerPackages";

export interface SortKey {
  /** Column of the sorted area, from 0. */
  readonly offset: number;
  readonly ascending: boolean;
}

interface Row {
  readonly rowIndex: number;
  readonly cells: readonly (ICellData | undefined)[];
}

/**
 * Sorts rows from top to bottom as Excel does: numbers, texts, FALSE, TRUE, errors, and blanks last in either direction;
 * equal rows keep their order, hidden rows their place. Cells take their formats along; relative references in formulas
 * move with them; validation stays where it is.
 * https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
export function sortRows(book: Book, sheet: SheetState, target: Area, keys: readonly SortKey[]): void {
  book.assertWritable(sheet.id, "sort");
  const rows = Array.from({ length: target.rowCount }, (_row, y): Row => {
    const rowIndex = target.rowIndex + y;
    const cells = Array.from({ length: target.columnCount }, (_column, x) =>
      book.grid.cell(sheet.id, rowIndex, target.columnIndex + x),
    );
    return { rowIndex, cells };
  }).filter(({ rowIndex }) => rowsHidden(book, sheet.id, area(rowIndex, 0)) !== true);
  const places = rows.map(({ rowIndex }) => rowIndex);
  const sorted = [...rows].sort((a, b) => compareRows(a, b, keys, book.locale));
  const changed = places.filter((rowIndex, index) => sorted[index]?.rowIndex !== rowIndex);
  if (changed.length === 0) return;
  sorted.forEach((row, index) => {
    const rowIndex = places[index] ?? row.rowIndex;
    if (rowIndex === row.rowIndex) return;
    const at = area(rowIndex, target.columnIndex, 1, target.columnCount);
    book.grid.write(sheet.id, at, (_row, column) =>
      movedCell(book, sheet.id, row.cells[column - target.columnIndex], row.rowIndex, rowIndex, column),
    );
  });
  tell(book, sheet, target, changed);
}

function compareRows(a: Row, b: Row, keys: readonly SortKey[], locale: string): number {
  for (const { offset, ascending } of keys) {
    const order = compareCells(a.cells[offset], b.cells[offset], ascending, locale);
    if (order !== 0) return order;
  }
  return 0;
}

function compareCells(a: ICellData | undefined, b: ICellData | undefined, ascending: boolean, locale: string): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA === kinds.blank || kindB === kinds.blank) return kindA - kindB;
  const [valueA, valueB] = [valueOf(a), valueOf(b)];
  const order =
    kindA !== kindB
      ? kindA - kindB
      : typeof valueA === "string" && kindA === kinds.text
        ? valueA.localeCompare(String(valueB), locale, { sensitivity: "accent" })
        : Number(valueA) - Number(valueB);
  return ascending || Number.isNaN(order) ? order || 0 : -order;
}

const kinds = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 } as const;

function kindOf(cell: ICellData | undefined): number {
  if (isBlank(cell)) return kinds.blank;
  if (isError(cell)) return kinds.error;
  const value = valueOf(cell);
  return typeof value === "number" ? kinds.number : typeof value === "boolean" ? kinds.boolean : kinds.text;
}

function movedCell(
  book: Book,
  sheetId: string,
  cell: ICellData | undefined,
  fromRow: number,
  rowIndex: number,
  columnIndex: number,
): ICellData | undefined {
  const formula = formulaTextOf(cell);
  if (!cell || formula === undefined) return cell;
  return withFormula(book, cell, offsetReferences(formula, rowIndex - fromRow, 0), sheetId, rowIndex, columnIndex);
}

/** Whether a sort is told as an edit too is not documented: see {@link Book.sortIsAnEdit}. */
function tell(book: Book, sheet: SheetState, target: Area, changed: readonly number[]): void {
  const first = Math.min(...changed);
  const moved = { ...target, rowIndex: first, rowCount: Math.max(...changed) - first + 1 };
  book.events.other(EVENT.worksheetRowSorted, [sheet.id, "Workbook"], {
    worksheetId: sheet.id,
    address: formatArea(moved),
  });
  if (book.sortIsAnEdit) book.events.changed(sheet.id, moved);
}

import { area, type Area } from "../Area";
import type { Book } from "../Book";
import { formulaTextOf, valueOf } from "../cells/values";
import { formatNumber } from "../cells/formatNumber";
import { renameColumnIn } from "../formulas/rename";
import { retranslate } from "../formulas/retranslate";
import type { SheetState, TableColumnState, TableState } from "../state";

const defaultHeading = { "zh-CN": "列", "en-US": "Column" } as const;

/** A heading no other column has: Excel numbers duplicates and names blanks (`Column1`). */
export function uniqueHeading(wanted: string, taken: readonly string[], locale: "zh-CN" | "en-US"): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted === "" ? defaultHeading[locale] : wanted;
  if (wanted !== "" && !used.has(base.toLowerCase())) return base;
  for (let number = wanted === "" ? 1 : 2; ; number++)
    if (!used.has(`${base}${String(number)}`.toLowerCase())) return `${base}${String(number)}`;
}

/** The texts of a heading row, made unique and written back as texts. */
export function readHeadings(book: Book, sheet: SheetState, row: Area): string[] {
  const names: string[] = [];
  book.grid.write(sheet.id, row, (_row, _column, cell) => {
    const format = book.grid.styles.of(cell).numberFormat;
    const value = valueOf(cell);
    const name = uniqueHeading(
      typeof value === "number" ? formatNumber(value, format, book.locale) : String(value),
      names,
      book.locale,
    );
    names.push(name);
    if (cell?.v === name && cell.t === 1 && !cell.f) return cell;
    return { v: name, t: 1, ...(cell?.s ? { s: cell.s } : {}) };
  });
  return names;
}

/** Gives a column another name: in its heading cell and in every formula that names it. */
export function renameColumn(
  book: Book,
  sheet: SheetState,
  table: TableState,
  column: TableColumnState,
  wanted: string,
): void {
  const others = table.columns.filter((other) => other !== column).map((other) => other.name);
  const before = column.name;
  const name = uniqueHeading(wanted, others, book.locale);
  column.name = name;
  const at = area(table.area.rowIndex, table.area.columnIndex + table.columns.indexOf(column));
  if (table.showHeaders)
    book.grid.write(sheet.id, at, (_row, _column, cell) => ({ v: name, t: 1, ...(cell?.s ? { s: cell.s } : {}) }));
  if (before === name) return;
  renameEverywhere(book, table, before, name);
  book.onStateChanged("tables");
}

function renameEverywhere(book: Book, table: TableState, before: string, name: string): void {
  const rename = (formula: string, standsIn: string | undefined): string =>
    renameColumnIn(formula, table.name, before, name, standsIn);
  for (const entry of book.names) entry.formula = rename(entry.formula, undefined);
  for (const { table: other } of book.tables()) {
    for (const column of other.columns)
      if (column.calculatedFormula !== undefined)
        column.calculatedFormula = rename(column.calculatedFormula, other.name);
  }
  retranslate(book, (text, sheetId, row, columnIndex) => {
    if (!text.includes("[")) return undefined;
    const changed = rename(text, book.tableAt(sheetId, row, columnIndex)?.name);
    return changed === text ? undefined : changed;
  });
}

/** After cells of a heading row were written: takes the new names over. */
export function takeOverHeadings(book: Book, sheet: SheetState, table: TableState, written: Area): void {
  if (
    !table.showHeaders ||
    written.rowIndex > table.area.rowIndex ||
    written.rowIndex + written.rowCount <= table.area.rowIndex
  )
    return;
  table.columns.forEach((column, index) => {
    const columnIndex = table.area.columnIndex + index;
    if (columnIndex < written.columnIndex || columnIndex >= written.columnIndex + written.columnCount) return;
    const cell = book.grid.cell(sheet.id, table.area.rowIndex, columnIndex);
    const text = String(valueOf(cell));
    if (text !== column.name || formulaTextOf(cell) !== undefined || cell?.t !== 1)
      renameColumn(book, sheet, table, column, text);
  });
}

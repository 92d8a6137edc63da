import { area, type Area } from "../Area";
import type { Book } from "../Book";
import { formulaTextOf, valueOf } from "../cells/values";
import { formatNumber } from "../cells/formatNumber";
import { renameColumnsIn } from "../formulas/rename";
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
  renameColumns(book, sheet, table, new Map([[column, wanted]]));
}

/** Gives columns other names, one after the other; formulas are gone through once for all of them. */
function renameColumns(
  book: Book,
  sheet: SheetState,
  table: TableState,
  wanted: ReadonlyMap<TableColumnState, string>,
): void {
  const renamed = new Map<string, string>();
  for (const [column, text] of wanted) {
    const others = table.columns.filter((other) => other !== column).map((other) => other.name);
    const before = column.name;
    const name = uniqueHeading(text, others, book.locale);
    column.name = name;
    const at = area(table.area.rowIndex, table.area.columnIndex + table.columns.indexOf(column));
    if (table.showHeaders)
      book.grid.write(sheet.id, at, (_row, _column, cell) => ({ v: name, t: 1, ...(cell?.s ? { s: cell.s } : {}) }));
    if (before !== name) renamed.set(before.toLowerCase(), name);
  }
  if (renamed.size === 0) return;
  renameEverywhere(book, table, renamed);
  book.onStateChanged("tables");
}

function renameEverywhere(book: Book, table: TableState, renamed: ReadonlyMap<string, string>): void {
  const rename = (formula: string, standsIn: string | undefined): string =>
    renameColumnsIn(formula, table.name, renamed, standsIn);
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
  const texts = new Map<TableColumnState, string>();
  table.columns.forEach((column, index) => {
    const columnIndex = table.area.columnIndex + index;
    if (columnIndex < written.columnIndex || columnIndex >= written.columnIndex + written.columnCount) return;
    const cell = book.grid.cell(sheet.id, table.area.rowIndex, columnIndex);
    const text = String(valueOf(cell));
    if (text !== column.name || formulaTextOf(cell) !== undefined || cell?.t !== 1) texts.set(column, text);
  });
  renameColumns(book, sheet, table, texts);
}

import { area } from "../Area";
import type { Book } from "../Book";
import { formulaTextOf } from "../cells/values";
import type { ICellData } from "../univerPackages";
import { translateOrRef } from "./translate";

/** A formula's new text, or undefined when it stays as it is. */
export type TextChange = (
  formula: string,
  sheetId: string,
  rowIndex: number,
  columnIndex: number,
) => string | undefined;

/** The cell with another formula text, translated for where it stands. */
export function withFormula(
  book: Book,
  cell: ICellData,
  formula: string,
  sheetId: string,
  rowIndex: number,
  columnIndex: number,
): ICellData {
  const translated = translateOrRef(formula, { sheetId, rowIndex, columnIndex }, book.tableIndex);
  const { custom: _dropped, ...rest } = cell;
  return { ...rest, f: translated, ...(translated === formula ? {} : { custom: { x: formula } }) };
}

/** To be called when a table, a name or a sheet changed: translations are made anew before the next calculation. */
export function markStale(book: Book): void {
  book.tableIndex.reset();
  book.translationsStale = true;
}

/** Makes out-of-date translations anew, if there may be any. */
export function freshen(book: Book): void {
  if (book.translationsStale) retranslate(book);
}

/**
 * Goes through all formulas of the workbook: changes their texts where asked to, and translates anew those whose
 * translation is out of date because a table, a name or a sheet changed.
 */
export function retranslate(book: Book, change?: TextChange): void {
  book.tableIndex.reset();
  book.translationsStale = false;
  for (const sheet of book.sheets) {
    for (const [rowKey, cells] of Object.entries(book.grid.rows(sheet.id))) {
      const row = Number(rowKey);
      for (const [columnKey, cell] of Object.entries(cells ?? {})) {
        if (!cell?.f) continue;
        const column = Number(columnKey);
        const text = formulaTextOf(cell) ?? "";
        const changed = change?.(text, sheet.id, row, column);
        if (changed === undefined && !mayBeStale(cell)) continue;
        const next = withFormula(book, cell, changed ?? text, sheet.id, row, column);
        if (next.f !== cell.f || changed !== undefined) book.grid.write(sheet.id, area(row, column), () => next);
      }
    }
  }
}

/** Only translated formulas depend on tables and names; `#NAME?` may become good when a name appears. */
function mayBeStale(cell: ICellData): boolean {
  return cell.custom?.["x"] !== undefined || cell.v === "#NAME?";
}

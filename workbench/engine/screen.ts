import { lastColumnOf, lastRowOf } from "./Area";
import { parseAddress } from "./addresses";
import type { Book } from "./Book";
import type { HostScreen } from "./HostWorkbook";
import { formatNumber } from "./cells/formatNumber";
import { valueOf } from "./cells/values";
import { UNIT_ID } from "./Grid";
import { translateOrRef } from "./formulas/translate";

/** What a page draws over the grid, and the values it draws. */
export function bookScreen(book: Book): HostScreen {
  return {
    injector: book.grid.injector,
    unitId: UNIT_ID,
    charts: () =>
      book.sheets.flatMap((sheet) =>
        sheet.charts.map(({ showTitle, title, ...chart }) => ({
          ...chart,
          sheetId: sheet.id,
          ...(showTitle && title !== "" ? { title } : {}),
        })),
      ),
    read: (reference) => readCells(book, reference),
    onChanged: (listener) =>
      book.onDrawnAnew((what) => {
        if (what === "charts" || what === "cells" || what === "sheets" || what === "tables") listener();
      }),
  };
}

function readCells(book: Book, reference: string): { value?: string | number | boolean; text: string }[] {
  const found = parseAddress(translateOrRef(reference.replace(/^=/, ""), {}, book.tableIndex));
  const sheet = found?.sheetName === undefined ? undefined : book.sheetByName(found.sheetName);
  if (!found || !sheet) return [];
  const cells: { value?: string | number | boolean; text: string }[] = [];
  for (let row = found.area.rowIndex; row <= lastRowOf(found.area); row++) {
    for (let column = found.area.columnIndex; column <= lastColumnOf(found.area); column++) {
      const value = valueOf(book.grid.cell(sheet.id, row, column));
      const text =
        typeof value === "number"
          ? formatNumber(value, book.grid.styleAt(sheet.id, row, column).numberFormat, book.locale)
          : String(value);
      cells.push(value === "" ? { text: "" } : { value, text });
    }
  }
  return cells;
}

import type { SheetFile } from "../../xlsx/WorkbookFile";
import type { Book } from "../Book";
import { EVENT } from "../EventLog";
import { renameSheetIn, renameTableIn } from "../formulas/rename";
import { retranslate } from "../formulas/retranslate";
import { tokensOf } from "../formulas/tokens";
import { addSheet, moveSheet } from "../sheets";
import type { SheetState } from "../state";
import { fillSheet } from "./fromFile";
import { sheetToFile } from "./toFile";

/**
 * Duplicates a sheet behind itself, or before the sheet named: its tables get names and ids of their own, formulas on
 * the copy mean the copy, and names that mean its cells come along as the copy's own.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
 */
export function copySheet(book: Book, original: SheetState, position?: number): SheetState {
  book.undo.forget();
  const copy = addSheet(book, nameOfCopy(book, original.name), "Worksheet.copy");
  const renamed = new Map(original.tables.map((table) => [table.name, freeTableName(book, table.name)]));
  const own = (formula: string): string =>
    [...renamed].reduce(
      (text, [from, to]) => renameTableIn(text, from, to),
      renameSheetIn(formula, original.name, copy.name),
    );
  fillSheet(book, copy, copied(sheetToFile(book, original), renamed, own));
  for (const name of [...book.names]) {
    if (name.sheetId !== undefined && name.sheetId !== original.id) continue;
    if (name.sheetId === undefined && !refersTo(name.formula, original.name)) continue;
    book.names.push({ ...name, formula: own(name.formula), sheetId: copy.id });
  }
  moveSheet(book, copy, position ?? book.sheets.indexOf(original) + 1);
  retranslate(book, (text) => text);
  for (const table of copy.tables)
    book.events.other(EVENT.tableAdded, [copy.id, "Workbook"], {
      tableId: table.id,
      worksheetId: copy.id,
      source: "Local",
    });
  book.onStateChanged("tables");
  return copy;
}

function copied(file: SheetFile, renamed: ReadonlyMap<string, string>, own: (formula: string) => string): SheetFile {
  return {
    ...file,
    cells: file.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: own(cell.formula) })),
    tables: file.tables.map((table) => ({
      ...table,
      name: renamed.get(table.name) ?? table.name,
      columns: table.columns.map((column) =>
        column.calculatedColumnFormula === undefined
          ? column
          : { ...column, calculatedColumnFormula: own(column.calculatedColumnFormula) },
      ),
    })),
    charts: file.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: own(series.values),
        ...(series.categories === undefined ? {} : { categories: own(series.categories) }),
      })),
    })),
  };
}

function refersTo(formula: string, sheetName: string): boolean {
  return tokensOf(formula).some(
    (token) => token.kind === "reference" && token.sheet?.toLowerCase() === sheetName.toLowerCase(),
  );
}

/** `Sheet1 (2)`, within the 31 characters that a name may have. */
function nameOfCopy(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const wanted = base.slice(0, 31 - suffix.length) + suffix;
    if (!book.sheetByName(wanted)) return wanted;
  }
}

function freeTableName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const wanted = `${name}${String(number)}`;
    if (!book.tableByName(wanted) && !book.nameIn(wanted, undefined)) return wanted;
  }
}

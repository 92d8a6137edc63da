import { HostError } from "../objects/HostObject";
import type { Book } from "./Book";
import { EVENT } from "./EventLog";
import { dropTablesIn, renameSheetIn } from "./formulas/rename";
import { retranslate } from "./formulas/retranslate";
import { dropSheetReferences } from "./formulas/shift";
import { withRuleFormulas } from "./rules/ruleAnchor";
import { checkSheetName, freeSheetName } from "./sheetNames";
import type { SheetState } from "./state";
import {
  BooleanNumber,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
  type IWorksheetData,
} from "./univerPackages";

/** Excel's standard column is 64 pixels wide and its row 20 high. */
export const COLUMN_PIXELS = 64;
export const ROW_PIXELS = 20;

export function newSheetState(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    hyperlinks: [],
    merges: [],
    isProtected: false,
    print: { orientation: "Portrait" },
  };
}

/** The sheet as Univer is given it: empty, with Excel's standard sizes. */
export function univerSheet(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: 200,
    columnCount: 40,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: COLUMN_PIXELS,
    defaultRowHeight: ROW_PIXELS,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Univer brings a new or newly shown sheet to the front unless somebody else made it; Excel leaves the active one there. */
const STAYS_BEHIND = { fromCollab: true };

/** Adds a sheet at the end. Without a name it is called `Sheet2` and so on. */
export function addSheet(book: Book, wanted: string | null | undefined, location: string): SheetState {
  book.assertWritable(undefined, location);
  const name = wanted ?? freeSheetName(book);
  checkSheetName(book, name, location);
  const sheet = newSheetState(book.nextGuid(), name);
  book.grid.run(
    InsertSheetMutation.id,
    { index: book.sheets.length, sheet: univerSheet(sheet.id, name) },
    STAYS_BEHIND,
  );
  // On screen Univer brings a new sheet to the front; in Excel the sheet in front stays there.
  if (book.activeSheetId !== "") book.grid.run(SetWorksheetActiveOperation.id, { subUnitId: book.activeSheetId });
  book.sheets.push(sheet);
  book.tableIndex.reset();
  book.events.other(EVENT.worksheetAdded, ["Workbook"], { worksheetId: sheet.id });
  book.onStateChanged("sheets");
  return sheet;
}

function visibleSheets(book: Book): SheetState[] {
  return book.sheets.filter((sheet) => sheet.visibility === "Visible");
}

/** Deletes a sheet; references into it become `#REF!`. The last visible one stays: a workbook needs one. */
export function deleteSheet(book: Book, sheet: SheetState): void {
  book.assertWritable(undefined, "Worksheet.delete");
  if (sheet.visibility === "VeryHidden")
    throw new HostError("GeneralException", "A very hidden worksheet can't be deleted.", "Worksheet.delete");
  if (sheet.visibility === "Visible" && visibleSheets(book).length === 1)
    throw new HostError(
      "InvalidOperation",
      "A workbook must contain at least one visible worksheet.",
      "Worksheet.delete",
    );
  const index = book.sheets.indexOf(sheet);
  book.undo.forget();
  book.sheets.splice(index, 1);
  if (book.activeSheetId === sheet.id)
    activateSheet(
      book,
      visibleSheets(book).find((other) => book.sheets.indexOf(other) >= index) ?? visibleSheets(book).at(-1) ?? sheet,
    );
  const own = book.names.filter((name) => name.sheetId === sheet.id);
  for (const name of own) book.names.splice(book.names.indexOf(name), 1);
  const dropped = (formula: string): string =>
    dropTablesIn(
      dropSheetReferences(formula, sheet.name),
      sheet.tables.map((table) => table.name),
    );
  for (const name of book.names) name.formula = dropped(name.formula);
  for (const { table } of book.tables())
    for (const column of table.columns)
      if (column.calculatedFormula !== undefined) column.calculatedFormula = dropped(column.calculatedFormula);
  for (const other of book.sheets)
    other.validations = other.validations.map((rule) => ({ ...rule, rule: withRuleFormulas(rule.rule, dropped) }));
  retranslate(book, (text) => changed(text, dropped(text)));
  book.grid.formulasChanged(sheet.id);
  book.grid.run(RemoveSheetMutation.id, { subUnitId: sheet.id, subUnitName: sheet.name });
  book.events.other(EVENT.worksheetDeleted, ["Workbook"], { worksheetId: sheet.id });
  book.onStateChanged("sheets");
}

function changed(before: string, after: string): string | undefined {
  return after === before ? undefined : after;
}

export function renameSheet(book: Book, sheet: SheetState, name: string): void {
  book.assertWritable(undefined, "Worksheet.name");
  checkSheetName(book, name, "Worksheet.name", sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  book.grid.run(SetWorksheetNameMutation.id, { subUnitId: sheet.id, name });
  for (const entry of book.names) entry.formula = renameSheetIn(entry.formula, before, name);
  for (const owner of book.sheets) {
    for (const chart of owner.charts) {
      for (const series of chart.series) {
        series.values = renameSheetIn(series.values, before, name);
        if (series.categories !== undefined) series.categories = renameSheetIn(series.categories, before, name);
      }
    }
  }
  retranslate(book, (text) => (text.includes("!") ? changed(text, renameSheetIn(text, before, name)) : undefined));
  book.events.other(EVENT.worksheetNameChanged, [sheet.id, "Workbook"], {
    worksheetId: sheet.id,
    nameBefore: before,
    nameAfter: name,
  });
  book.onStateChanged("sheets");
}

/** Moves a sheet among the others; positions count from 0. */
export function moveSheet(book: Book, sheet: SheetState, position: number): void {
  book.assertWritable(undefined, "Worksheet.position");
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw new HostError("InvalidArgument", "The position is outside the workbook.", "Worksheet.position");
  const from = book.sheets.indexOf(sheet);
  book.sheets.splice(from, 1);
  book.sheets.splice(position, 0, sheet);
  book.grid.run(SetWorksheetOrderMutation.id, { subUnitId: sheet.id, fromOrder: from, toOrder: position });
  book.onStateChanged("sheets");
}

export function setVisibility(book: Book, sheet: SheetState, visibility: SheetState["visibility"]): void {
  book.assertWritable(undefined, "Worksheet.visibility");
  if (visibility !== "Visible" && sheet.visibility === "Visible" && visibleSheets(book).length === 1) {
    throw new HostError(
      "InvalidOperation",
      "A workbook must contain at least one visible worksheet.",
      "Worksheet.visibility",
    );
  }
  sheet.visibility = visibility;
  book.grid.run(
    SetWorksheetHideMutation.id,
    {
      subUnitId: sheet.id,
      hidden: visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    },
    STAYS_BEHIND,
  );
  if (book.activeSheetId === sheet.id && visibility !== "Visible") activateSheet(book, visibleSheets(book)[0] ?? sheet);
  book.onStateChanged("sheets");
}

/** Brings a sheet to the front. Hidden ones cannot be. */
export function activateSheet(book: Book, sheet: SheetState): void {
  if (sheet.visibility !== "Visible")
    throw new HostError("InvalidOperation", "A hidden worksheet can't be activated.", "Worksheet.activate");
  if (book.activeSheetId === sheet.id) return;
  const before = book.activeSheetId;
  book.activeSheetId = sheet.id;
  book.grid.run(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  if (before !== "") book.events.other(EVENT.worksheetDeactivated, [before, "Workbook"], { worksheetId: before });
  book.events.other(EVENT.worksheetActivated, [sheet.id, "Workbook"], { worksheetId: sheet.id });
}

export function setFrozen(book: Book, sheet: SheetState, rows: number, columns: number): void {
  book.assertWritable(undefined, "WorksheetFreezePanes");
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  book.grid.run(SetFrozenMutation.id, {
    subUnitId: sheet.id,
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}

export function setTabColor(book: Book, sheet: SheetState, color: string): void {
  book.assertWritable(undefined, "Worksheet.tabColor");
  sheet.tabColor = color.toUpperCase();
  book.grid.run(SetTabColorMutation.id, { subUnitId: sheet.id, color: sheet.tabColor });
}

export function setGridlines(book: Book, sheet: SheetState, shown: boolean): void {
  book.assertWritable(undefined, "Worksheet.showGridlines");
  sheet.showGridlines = shown;
  book.grid.run(ToggleGridlinesMutation.id, {
    subUnitId: sheet.id,
    showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

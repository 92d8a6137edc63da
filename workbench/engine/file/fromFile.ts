import { cellOf } from "../cells/values";
import type {
  CellFile,
  ChartFile,
  ConditionalFormatFile,
  SheetFile,
  TableFile,
  ValidationFile,
  WorkbookFile,
} from "../../xlsx/WorkbookFile";
import { area, type Area } from "../Area";
import { parseArea } from "../addresses";
import type { Book } from "../Book";
import { mergeCells } from "../cells/merges";
import { retranslate } from "../formulas/retranslate";
import { activateSheet, addSheet, setFrozen, setGridlines, setTabColor, setVisibility } from "../sheets";
import type { ConditionalFormatState, SheetState, TableState, ValidationState } from "../state";
import type { ICellData } from "../univerPackages";
import { pixelsFromCharacters, pixelsFromPoints } from "./units";

function areaOf(address: string): Area {
  return parseArea(address) ?? area(0, 0);
}

/** Fills a new workbook, which has one blank sheet of the first sheet's name, with what a file holds. */
export function fillFromFile(book: Book, file: WorkbookFile): void {
  book.date1904 = file.date1904 ?? false;
  const sheets = file.sheets.map((sheet, index) => book.sheets[index] ?? addSheet(book, sheet.name, "open"));
  file.sheets.forEach((sheet, index) => {
    const state = sheets[index];
    if (state) fillSheet(book, state, sheet);
  });
  for (const { name, formula, sheet, visible, comment } of file.names) {
    const owner = sheet === undefined ? undefined : book.sheetByName(sheet)?.id;
    book.names.push({
      name,
      formula: formula.startsWith("=") ? formula : `=${formula}`,
      visible,
      comment: comment ?? "",
      ...(owner === undefined ? {} : { sheetId: owner }),
    });
  }
  retranslate(book, (text) => text);
  const front = sheets[file.activeSheetIndex];
  if (front?.visibility === "Visible") activateSheet(book, front);
  // Visibility last: a workbook always shows a sheet while it is being filled.
  file.sheets.forEach((sheet, index) => {
    const state = sheets[index];
    if (state && sheet.visibility !== "Visible") setVisibility(book, state, sheet.visibility);
    if (state) state.isProtected = sheet.protected;
  });
}

/** Fills a sheet that is there, and empty, with what a file holds of it. */
export function fillSheet(book: Book, state: SheetState, sheet: SheetFile): void {
  fillCells(book, state, sheet);
  const config = book.grid.sheet(state.id).getConfig();
  for (const [index, { width, hidden }] of Object.entries(sheet.columns)) {
    config.columnData[Number(index)] = {
      ...(width === undefined ? {} : { w: pixelsFromCharacters(width) }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  for (const [index, { height, hidden }] of Object.entries(sheet.rows)) {
    config.rowData[Number(index)] = {
      ...(height === undefined ? {} : { h: pixelsFromPoints(height), ia: 0 }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  for (const merge of sheet.merges) mergeCells(book, state, areaOf(merge), false);
  if (sheet.tabColor !== undefined) setTabColor(book, state, sheet.tabColor);
  setGridlines(book, state, sheet.showGridlines);
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) setFrozen(book, state, sheet.frozenRows, sheet.frozenColumns);
  state.hyperlinks = sheet.hyperlinks.map(({ address, ...link }) => ({ area: areaOf(address), ...link }));
  state.tables = sheet.tables.map((table) => tableFromFile(book, table));
  state.validations = mergedValidations(sheet.validations);
  state.conditionalFormats = mergedFormats(book, sheet.conditionalFormats);
  state.charts = sheet.charts.map((chart) => chartFromFile(book, chart));
  const { titleRows, titleColumns, orientation, fitToWidth } = sheet.print;
  state.print = {
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    ...(titleRows === undefined ? {} : { titleRows: areaOf(titleRows) }),
    ...(titleColumns === undefined ? {} : { titleColumns: areaOf(titleColumns) }),
    ...(fitToWidth === undefined ? {} : { fitToWidth }),
  };
}

function fillCells(book: Book, state: SheetState, sheet: SheetFile): void {
  const styles = sheet.styles.map((style) => book.grid.styles.idOf(style));
  const filled = sheet.cells.reduce(
    (size, cell) => ({
      rows: Math.max(size.rows, cell.rowIndex + 1),
      columns: Math.max(size.columns, cell.columnIndex + 1),
    }),
    { rows: 0, columns: 0 },
  );
  if (filled.rows === 0) return;
  const byPlace = new Map(sheet.cells.map((cell) => [cell.rowIndex * 16_384 + cell.columnIndex, cell]));
  book.grid.write(state.id, area(0, 0, filled.rows, filled.columns), (row, column, before) => {
    const cell = byPlace.get(row * 16_384 + column);
    return cell ? cellFromFile(cell, cell.style === undefined ? undefined : styles[cell.style]) : before;
  });
}

function cellFromFile(cell: CellFile, style: string | undefined): ICellData {
  const keep = style === undefined ? {} : { s: style };
  const { value, formula } = cell;
  const stored = value === undefined ? {} : typeof value === "object" ? { v: value.error, t: 1 } : cellOf(value);
  if (formula !== undefined) return { ...keep, ...stored, f: formula };
  return { ...keep, ...stored, ...(typeof value === "object" ? { custom: { e: 1 } } : {}) };
}

function tableFromFile(book: Book, table: TableFile): TableState {
  return {
    id: String(book.nextId()),
    name: table.name,
    area: areaOf(table.address),
    style: table.style,
    showHeaders: true,
    showBandedRows: table.showBandedRows,
    showBandedColumns: false,
    showFilterButton: table.showFilterButton,
    showTotals: false,
    columns: table.columns.map((column, index) => ({
      id: index + 1,
      name: column.name,
      ...(column.calculatedColumnFormula === undefined
        ? {}
        : { calculatedFormula: withEquals(column.calculatedColumnFormula) }),
    })),
    filters: new Map(),
  };
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

/** Files may spread one rule over several entries. */
function mergedValidations(rules: readonly ValidationFile[]): ValidationState[] {
  return rules.map(({ address, ignoreBlanks, error, prompt, ...rule }) => ({
    areas: address.split(/\s+/).map(areaOf),
    rule,
    ignoreBlanks,
    ...(error ? { error } : {}),
    ...(prompt ? { prompt } : {}),
  }));
}

function mergedFormats(book: Book, formats: readonly ConditionalFormatFile[]): ConditionalFormatState[] {
  return formats.map(({ address, formula, priority, stopIfTrue, style }) => ({
    id: book.nextGuid(),
    areas: address.split(/\s+/).map(areaOf),
    formula: withEquals(formula),
    // Files count from 1.
    priority: Math.max(0, priority - 1),
    stopIfTrue,
    style,
  }));
}

function chartFromFile(book: Book, chart: ChartFile): SheetState["charts"][number] {
  const { name, type, title, left, top, width, height } = chart;
  const excelType = { column: "ColumnClustered", bar: "BarClustered", line: "Line", pie: "Pie" }[type];
  return {
    id: book.nextGuid(),
    name,
    type,
    excelType,
    title: title ?? "",
    showTitle: title !== undefined,
    showLegend: true,
    legendPosition: "Bottom",
    valueAxisTitle: "",
    categoryAxisTitle: "",
    series: chart.series.map((series) => ({
      id: book.nextGuid(),
      name: series.name,
      values: withEquals(series.values),
      ...(series.categories === undefined ? {} : { categories: withEquals(series.categories) }),
    })),
    left,
    top,
    width,
    height,
  };
}

import { area, type Area } from "./Area";
import { fullAddress } from "./addresses";
import type { Book } from "./Book";
import { formulaTextOf, isBlank, valueOf } from "./cells/values";
import type { ChartState, SeriesState, SheetState } from "./state";

/** The kinds that survive every program, by Excel's names: https://learn.microsoft.com/javascript/api/excel/excel.charttype */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
] as const;
export type ChartKind = (typeof CHART_TYPES)[number];

const KINDS: Readonly<Record<ChartKind, ChartState["type"]>> = {
  ColumnClustered: "column",
  ColumnStacked: "column",
  BarClustered: "bar",
  BarStacked: "bar",
  Line: "line",
  LineMarkers: "line",
  Pie: "pie",
};

export function kindOf(type: ChartKind): ChartState["type"] {
  return KINDS[type];
}

/** Adds a chart of Excel's standard size over the middle of what is seen. */
export function addChart(
  book: Book,
  sheet: SheetState,
  type: ChartKind,
  source: { sheetId: string; area: Area },
  by: "Auto" | "Columns" | "Rows",
): ChartState {
  const number = sheet.charts.length + 1;
  const chart: ChartState = {
    id: book.nextGuid(),
    name: `${book.locale === "zh-CN" ? "图表" : "Chart"} ${String(number)}`,
    type: kindOf(type),
    excelType: type,
    title: "",
    showTitle: true,
    showLegend: true,
    legendPosition: "Bottom",
    valueAxisTitle: "",
    categoryAxisTitle: "",
    series: seriesFrom(book, source, by),
    left: 200,
    top: 100,
    width: 360,
    height: 216,
  };
  sheet.charts.push(chart);
  if (chart.series.length === 1) chart.title = chart.series[0]?.name ?? "";
  book.onStateChanged("charts");
  return chart;
}

/** Cuts a block of cells into series: texts in its first column and row are categories and names, as Excel guesses. */
export function seriesFrom(
  book: Book,
  { sheetId, area: block }: { sheetId: string; area: Area },
  by: "Auto" | "Columns" | "Rows",
): SeriesState[] {
  const sheetName = book.requireSheet(sheetId).name;
  const cell = (row: number, column: number): unknown =>
    valueOf(book.grid.cell(sheetId, block.rowIndex + row, block.columnIndex + column));
  const isLabel = (row: number, column: number): boolean => {
    const at = book.grid.cell(sheetId, block.rowIndex + row, block.columnIndex + column);
    return isBlank(at) || (typeof valueOf(at) === "string" && formulaTextOf(at) === undefined);
  };
  const namesOnTop = block.rowCount > 1 && (block.columnCount > 1 ? isLabel(0, block.columnCount - 1) : isLabel(0, 0));
  const namesAtLeft = block.columnCount > 1 && isLabel(block.rowCount - 1, 0);
  const byRows =
    by === "Rows" ||
    (by === "Auto" && block.columnCount - (namesAtLeft ? 1 : 0) > block.rowCount - (namesOnTop ? 1 : 0));
  const top = namesOnTop ? 1 : 0;
  const left = namesAtLeft ? 1 : 0;
  const reference = (row: number, column: number, rows: number, columns: number): string =>
    `=${fullAddress(sheetName, area(block.rowIndex + row, block.columnIndex + column, rows, columns), true)}`;
  const count = byRows ? block.rowCount - top : block.columnCount - left;
  return Array.from({ length: Math.max(0, count) }, (_series, index) => {
    const label = byRows ? (namesAtLeft ? cell(top + index, 0) : "") : namesOnTop ? cell(0, left + index) : "";
    const values = byRows
      ? reference(top + index, left, 1, block.columnCount - left)
      : reference(top, left + index, block.rowCount - top, 1);
    const categories = byRows
      ? namesOnTop
        ? reference(0, left, 1, block.columnCount - left)
        : undefined
      : namesAtLeft
        ? reference(top, 0, block.rowCount - top, 1)
        : undefined;
    return {
      id: book.nextGuid(),
      name: String(label) === "" ? `${book.locale === "zh-CN" ? "系列" : "Series"}${String(index + 1)}` : String(label),
      values,
      ...(categories === undefined ? {} : { categories }),
    };
  });
}

import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from "echarts/charts";
import type { EChartsCoreOption } from "echarts/core";
import { chartColour, chartPalette } from "../../xlsx/chartPalette";
import type { ChartModel } from "./ChartModel";

const fontFamily = '"Microsoft YaHei", "Segoe UI", "PingFang SC", "Noto Sans SC", sans-serif';
const ink = "#3B4350";
const softInk = "#5C6675";
const gridLine = "#E6E9EF";
const axisLine = "#BFC6D2";

/** The size of a drawn chart, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Says how ECharts draws a chart, in the manner of Excel's own: title on top, legend below, values as their cells show them. */
export function chartOption(model: ChartModel, size: ChartSize): EChartsCoreOption {
  const isPie = model.type === "pie";
  const showLegend = isPie || model.series.length > 1;
  return {
    animation: false,
    color: [...chartPalette],
    textStyle: { fontFamily, color: ink },
    title: {
      text: model.title ?? "",
      left: "center",
      top: 10,
      textStyle: { fontFamily, fontSize: 15, fontWeight: 600, color: ink },
    },
    legend: { show: showLegend, bottom: 6, icon: "rect", itemWidth: 10, itemHeight: 10, textStyle: { color: softInk } },
    tooltip: {
      trigger: isPie ? "item" : "axis",
      confine: true,
      axisPointer: { type: model.type === "line" ? "line" : "shadow" },
    },
    ...(isPie ? {} : axes(model, showLegend, size)),
    series: isPie ? [pie(model)] : model.series.map((one, index) => bars(model.type, one, index)),
  };
}

type Series = ChartModel["series"][number];

/** Room that the value axis and the margins take, and the least that a label of a value needs. */
const besidePlot = 90;
const valueLabelWidth = 90;
/** Beyond this many categories their labels are thinned out instead of broken into lines. */
const mostLabelledCategories = 16;

function axes(model: ChartModel, showLegend: boolean, size: ChartSize): EChartsCoreOption {
  const isBar = model.type === "bar";
  const count = model.categories.length;
  const labelWidth = isBar ? size.width * 0.3 : (size.width - besidePlot) / Math.max(1, count) - 8;
  const isPercent = model.series.some(({ texts }) => texts.some((text) => text.endsWith("%")));
  const category = {
    type: "category",
    data: [...model.categories],
    // The first category stands on top, as in its table.
    inverse: isBar,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: axisLine } },
    axisLabel:
      count > mostLabelledCategories
        ? { color: softInk, hideOverlap: true }
        : { color: softInk, interval: 0, width: labelWidth, overflow: isBar ? "truncate" : "break", lineHeight: 15 },
  };
  const value = {
    type: "value",
    splitNumber: Math.max(2, Math.round(isBar ? (size.width - labelWidth) / valueLabelWidth : size.height / 55)),
    splitLine: { lineStyle: { color: gridLine } },
    axisLabel: { color: softInk, ...(isPercent && { formatter: percent }) },
  };
  return {
    grid: { left: 16, right: 24, top: model.title ? 48 : 20, bottom: showLegend ? 36 : 14, outerBoundsMode: "same" },
    xAxis: isBar ? value : category,
    yAxis: isBar ? category : value,
  };
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}

function bars(type: ChartModel["type"], series: Series, index: number): BarSeriesOption | LineSeriesOption {
  const data = series.values.map((value) => value ?? "-");
  const tooltip = { valueFormatter: (_: unknown, dataIndex: number) => series.texts[dataIndex] ?? "" };
  if (type === "line")
    return {
      type: "line",
      name: series.name,
      data,
      tooltip,
      symbol: "circle",
      symbolSize: 7,
      lineStyle: { width: 2.25 },
    };
  return {
    type: "bar",
    name: series.name,
    data,
    tooltip,
    barCategoryGap: "45%",
    barGap: "0%",
    itemStyle: { color: chartColour(index) },
  };
}

function pie(model: ChartModel): PieSeriesOption {
  const [series] = model.series;
  return {
    type: "pie",
    name: series?.name ?? "",
    radius: "52%",
    center: ["50%", "54%"],
    label: { color: softInk, formatter: "{d}%" },
    tooltip: { valueFormatter: (_: unknown, dataIndex: number) => series?.texts[dataIndex] ?? "" },
    data: (series?.values ?? []).flatMap((value, index) =>
      value === null ? [] : [{ name: model.categories[index] ?? String(index + 1), value }],
    ),
  };
}

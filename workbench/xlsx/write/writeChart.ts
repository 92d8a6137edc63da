import { chartColour } from "../chartPalette";
import { chartNamespace, drawingNamespace, relationshipNamespace } from "../archive/namespaces";
import { referencedNumberFormat, referencedValues, type ReferencedValue } from "./referencedValues";
import { argb } from "./StyleSheet";
import type { ChartFile, WorkbookFile } from "../WorkbookFile";
import { xml, xmlDocument, xmlText } from "../archive/xml";

type SeriesFile = ChartFile["series"][number];

/** Any two numbers that differ tie a chart to its axes. */
const categoryAxis = 500000001;
const valueAxis = 500000002;

/**
 * Writes the part of one chart (ECMA-376 21.2), with the values it shows now, so that viewers which do not calculate
 * draw it too. The order of elements is fixed.
 */
export function writeChart(chart: ChartFile, file: WorkbookFile): string {
  const isPie = chart.type === "pie";
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, file));
  const showLegend = isPie || chart.series.length > 1;
  return xmlDocument(
    "c:chartSpace",
    { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace, "xmlns:r": relationshipNamespace },
    val("roundedCorners", 0),
    xml(
      "c:chart",
      {},
      chart.title === undefined ? "" : titleXml(chart.title),
      val("autoTitleDeleted", chart.title === undefined ? 1 : 0),
      xml("c:plotArea", {}, xml("c:layout"), plotXml(chart.type, series), isPie ? "" : axesXml(chart.type === "bar")),
      showLegend ? xml("c:legend", {}, val("legendPos", "b"), val("overlay", 0)) : "",
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ),
    xml("c:spPr", {}, solidFill("#FFFFFF"), xml("a:ln", {}, solidFill("#D9DEE7"))),
    xml(
      "c:txPr",
      {},
      xml("a:bodyPr"),
      xml("a:lstStyle"),
      xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr", { sz: 1000 })), xml("a:endParaRPr", { lang: "zh-CN" })),
    ),
  );
}

function val(name: string, value: string | number): string {
  return xml(`c:${name}`, { val: value });
}

function solidFill(color: string): string {
  return xml("a:solidFill", {}, xml("a:srgbClr", { val: argb(color).slice(2) }));
}

function titleXml(title: string): string {
  const run = xml("a:r", {}, xml("a:rPr", { lang: "zh-CN", sz: 1300, b: 1 }), xmlText("a:t", title));
  const text = xml(
    "c:rich",
    {},
    xml("a:bodyPr"),
    xml("a:lstStyle"),
    xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr", { sz: 1300, b: 1 })), run),
  );
  return xml("c:title", {}, xml("c:tx", {}, text), val("overlay", 0));
}

function plotXml(type: ChartFile["type"], series: readonly string[]): string {
  const axes = val("axId", categoryAxis) + val("axId", valueAxis);
  if (type === "pie") return xml("c:pieChart", {}, val("varyColors", 1), ...series, val("firstSliceAng", 0));
  if (type === "line")
    return xml("c:lineChart", {}, val("grouping", "standard"), val("varyColors", 0), ...series, val("marker", 1), axes);
  const direction = val("barDir", type === "bar" ? "bar" : "col");
  return xml(
    "c:barChart",
    {},
    direction,
    val("grouping", "clustered"),
    val("varyColors", 0),
    ...series,
    val("gapWidth", 80),
    axes,
  );
}

function axesXml(isBar: boolean): string {
  const scaling = (orientation: string): string => xml("c:scaling", {}, val("orientation", orientation));
  const line = xml("c:spPr", {}, xml("a:ln", {}, solidFill("#BFC6D2")));
  // Bars are drawn from the bottom up: reversed, the first category stands on top, as in its table.
  const category = xml(
    "c:catAx",
    {},
    val("axId", categoryAxis),
    scaling(isBar ? "maxMin" : "minMax"),
    val("delete", 0),
    val("axPos", isBar ? "l" : "b"),
    xml("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    line,
    val("crossAx", valueAxis),
    val("crosses", "autoZero"),
    val("auto", 0),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    val("noMultiLvlLbl", 0),
  );
  const value = xml(
    "c:valAx",
    {},
    val("axId", valueAxis),
    scaling("minMax"),
    val("delete", 0),
    val("axPos", isBar ? "b" : "l"),
    xml("c:majorGridlines", {}, xml("c:spPr", {}, xml("a:ln", {}, solidFill("#E6E9EF")))),
    xml("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    xml("c:spPr", {}, xml("a:ln", {}, xml("a:noFill"))),
    val("crossAx", categoryAxis),
    val("crosses", isBar ? "max" : "autoZero"),
    val("crossBetween", "between"),
  );
  return category + value;
}

function seriesXml(series: SeriesFile, index: number, chart: ChartFile, file: WorkbookFile): string {
  const color = chartColour(index);
  const line = xml("c:spPr", {}, xml("a:ln", { w: 28575, cap: "rnd" }, solidFill(color), xml("a:round")));
  const marker = xml("c:marker", {}, val("symbol", "circle"), val("size", 6), xml("c:spPr", {}, solidFill(color)));
  const values = referencedValues(file, series.values);
  const shape = { pie: values.map(sliceXml).join(""), line: line + marker, column: filled(color), bar: filled(color) }[
    chart.type
  ];
  return xml(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    seriesName(series.name, file),
    shape,
    series.categories === undefined
      ? ""
      : xml("c:cat", {}, xml("c:strRef", {}, ...reference(series.categories, file, "str"))),
    xml("c:val", {}, xml("c:numRef", {}, ...reference(series.values, file, "num"))),
    chart.type === "line" ? val("smooth", 0) : "",
  );
}

function filled(color: string): string {
  return xml("c:spPr", {}, solidFill(color)) + val("invertIfNegative", 0);
}

function sliceXml(_value: ReferencedValue, index: number): string {
  return xml("c:dPt", {}, val("idx", index), val("bubble3D", 0), xml("c:spPr", {}, solidFill(chartColour(index))));
}

/** A text, or with `=` in front the cell that holds it. */
function seriesName(name: string, file: WorkbookFile): string {
  if (name === "") return "";
  const source = name.startsWith("=") ? xml("c:strRef", {}, ...reference(name, file, "str")) : xmlText("c:v", name);
  return xml("c:tx", {}, source);
}

function reference(
  formula: string,
  file: WorkbookFile,
  kind: "str" | "num",
): readonly [formula: string, cache: string] {
  const values = referencedValues(file, formula);
  const points = values.flatMap((value, idx) => {
    const isShown = kind === "num" ? typeof value === "number" : value !== undefined;
    return isShown ? [xml("c:pt", { idx }, xmlText("c:v", textOf(value)))] : [];
  });
  const format = kind === "num" ? xmlText("c:formatCode", referencedNumberFormat(file, formula)) : "";
  return [
    xmlText("c:f", formula.replace(/^=/, "")),
    xml(`c:${kind}Cache`, {}, format, val("ptCount", values.length), points),
  ];
}

function textOf(value: ReferencedValue): string {
  return typeof value === "object" ? value.error : String(value ?? "");
}

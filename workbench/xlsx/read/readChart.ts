import { child, childrenOf, descendant, type XmlElement } from "../archive/parseXml";
import type { ChartFile } from "../WorkbookFile";

type ChartContent = Pick<ChartFile, "type" | "series"> & { readonly title?: string };

/** Reads the part of one chart; undefined for kinds that the workbench does not draw. */
export function readChart(chartSpace: XmlElement): ChartContent | undefined {
  const chart = child(chartSpace, "chart");
  const plots = child(chart, "plotArea")?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const type = plots.length === 1 ? typeOf(plots[0]!) : undefined;
  if (type === undefined) return undefined;
  const title = textIn(descendant(chart, "title", "tx"));
  const series = childrenOf(plots[0], "ser").map((one) => {
    const categories = formulaIn(child(one, "cat"));
    return {
      name: nameOf(child(one, "tx")),
      values: formulaIn(child(one, "val")) ?? "",
      ...(categories !== undefined && { categories }),
    };
  });
  return { type, series, ...(title !== "" && { title }) };
}

function typeOf(plot: XmlElement): ChartFile["type"] | undefined {
  if (plot.name === "barChart") return child(plot, "barDir")?.attributes["val"] === "bar" ? "bar" : "column";
  return plot.name === "lineChart" ? "line" : plot.name === "pieChart" ? "pie" : undefined;
}

/** A text (some programs write it as a formula), or with `=` in front the cell that holds it. */
function nameOf(tx: XmlElement | undefined): string {
  const formula = descendant(tx, "strRef", "f")?.text;
  if (formula === undefined) return child(tx, "v")?.text ?? "";
  return /^"(.*)"$/s.exec(formula)?.[1]?.replace(/""/g, '"') ?? `=${formula}`;
}

function formulaIn(source: XmlElement | undefined): string | undefined {
  const reference = source?.children.find(({ name }) => name.endsWith("Ref"));
  const formula = child(reference, "f")?.text;
  return formula === undefined || formula === "" ? undefined : `=${formula}`;
}

function textIn(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  return element.name === "t" ? element.text : element.children.map(textIn).join("");
}

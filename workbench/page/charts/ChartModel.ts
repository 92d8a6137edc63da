import type { HostScreen, ScreenChart } from "../../engine/HostWorkbook";

/** One cell that a chart refers to; without a value when blank. */
export type ChartCell = ReturnType<HostScreen["read"]>[number];

/** A chart with the values that its references give now; all that drawing it takes. */
export interface ChartModel {
  readonly type: ScreenChart["type"];
  readonly title?: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** Null where a cell holds no number. */
    readonly values: readonly (number | null)[];
    /** As the cells show them, for tooltips. */
    readonly texts: readonly string[];
  }[];
}

/** What a chart shows, wherever it lies. */
export type ChartReferences = Pick<ScreenChart, "type" | "series" | "title">;

/**
 * Looks up what a chart refers to. Without categories, as in Excel, they are numbered; a series without a name is
 * called by its number, in the words of the display language.
 */
export function chartModel(
  chart: ChartReferences,
  read: (reference: string) => readonly ChartCell[],
  nameOf: (seriesNumber: number) => string,
): ChartModel {
  const series = chart.series.map(({ name, values }, index) => {
    const cells = read(values);
    return {
      name: seriesName(name, read) || nameOf(index + 1),
      values: cells.map(({ value }) => (typeof value === "number" ? value : null)),
      texts: cells.map(({ text }) => text),
    };
  });
  const categories = chart.series.find((one) => one.categories !== undefined)?.categories;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    type: chart.type,
    ...(chart.title !== undefined && { title: chart.title }),
    categories:
      categories === undefined
        ? Array.from({ length: count }, (_, index) => String(index + 1))
        : read(categories).map(({ text }) => text),
    series,
  };
}

function seriesName(name: string, read: (reference: string) => readonly ChartCell[]): string {
  return name.startsWith("=") ? (read(name)[0]?.text ?? "") : name;
}

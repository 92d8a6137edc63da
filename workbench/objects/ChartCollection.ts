import type { Book } from "../engine/Book";
import { CHART_TYPES, addChart } from "../engine/charts";
import type { ChartState, SheetState } from "../engine/state";
import { chartObject } from "./Chart";
import type { HostObject } from "./HostObject";
import { choiceOf, collection, integerOf, invalidArgument, isOmitted, read } from "./members";
import { areaArgument } from "./range/rangeArea";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export function chartsObject(book: Book, sheet: SheetState): HostObject {
  const list = (): readonly ChartState[] => sheet.charts;
  const { type, items, getItem, methods } = collection<ChartState>({
    type: "ChartCollection",
    list,
    keysOf: (chart) => [chart.name, chart.id],
    objectOf: (chart) => chartObject(book, sheet, chart),
  });
  return {
    type,
    items,
    getItem,
    properties: { Count: read(() => list().length) },
    methods: {
      ...methods,
      GetItemAt: ([index]) => {
        const chart = list()[integerOf(index, "ChartCollection.getItemAt")];
        if (!chart) throw invalidArgument("ChartCollection.getItemAt");
        return chartObject(book, sheet, chart);
      },
      Add: ([chartType, sourceData, seriesBy]) => {
        const location = "ChartCollection.add";
        book.assertWritable(sheet.id, location);
        const kind = choiceOf(chartType, CHART_TYPES, location);
        const by = isOmitted(seriesBy) ? "Auto" : choiceOf(seriesBy, ["Auto", "Columns", "Rows"] as const, location);
        return chartObject(
          book,
          sheet,
          addChart(book, sheet, kind, areaArgument(book, sourceData, sheet.id, location), by),
        );
      },
    },
  };
}

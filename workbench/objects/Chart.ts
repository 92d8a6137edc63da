import { lastColumnOf, lastRowOf } from "../engine/Area";
import { fullAddress } from "../engine/addresses";
import type { Book } from "../engine/Book";
import { CHART_TYPES, kindOf, seriesFrom } from "../engine/charts";
import { columnPixels, rowPixels } from "../engine/cells/sizes";
import type { ChartState, SeriesState, SheetState } from "../engine/state";
import type { HostObject, HostProperty } from "./HostObject";
import {
  booleanOf,
  choiceOf,
  collection,
  integerOf,
  invalidArgument,
  isOmitted,
  itemNotFound,
  numberOf,
  read,
  textOf,
  write,
} from "./members";
import { areaArgument } from "./range/rangeArea";
import { worksheetObject } from "./Worksheet";

const POINTS = 72 / 96;
const LEGEND = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

interface ChartPlace {
  readonly book: Book;
  readonly sheet: SheetState;
  readonly chart: ChartState;
}

/** A property of the chart's own state. */
function own<K extends keyof ChartState>(
  place: ChartPlace,
  key: K,
  read: (value: unknown, location: string) => ChartState[K],
  location: string,
): HostProperty {
  return write(
    () => place.chart[key],
    (value) => {
      place.book.assertWritable(place.sheet.id, location);
      place.chart[key] = read(value, location);
      place.book.onStateChanged("charts");
    },
  );
}

function titleObject(place: ChartPlace): HostObject {
  return {
    type: "ChartTitle",
    properties: {
      Text: own(place, "title", textOf, "ChartTitle.text"),
      Visible: own(place, "showTitle", booleanOf, "ChartTitle.visible"),
    },
    methods: {},
  };
}

function legendObject(place: ChartPlace): HostObject {
  return {
    type: "ChartLegend",
    properties: {
      Visible: own(place, "showLegend", booleanOf, "ChartLegend.visible"),
      Position: own(
        place,
        "legendPosition",
        (value, location) => choiceOf(value, LEGEND, location),
        "ChartLegend.position",
      ),
    },
    methods: {},
  };
}

function axisObject(place: ChartPlace, key: "valueAxisTitle" | "categoryAxisTitle"): HostObject {
  return {
    type: "ChartAxis",
    navigation: {
      Title: () => ({
        type: "ChartAxisTitle",
        properties: {
          Text: own(place, key, textOf, "ChartAxisTitle.text"),
          Visible: write(
            () => place.chart[key] !== "",
            (value) => {
              if (!booleanOf(value, "ChartAxisTitle.visible")) place.chart[key] = "";
            },
          ),
        },
        methods: {},
      }),
    },
    methods: {},
  };
}

function seriesObject(place: ChartPlace, series: SeriesState): HostObject {
  const { book, sheet, chart } = place;
  const reference = (value: unknown, location: string): string => {
    const source = areaArgument(book, value, sheet.id, location);
    return `=${fullAddress(book.requireSheet(source.sheetId).name, source.area, true)}`;
  };
  const change = (location: string, work: () => void): void => {
    book.assertWritable(sheet.id, location);
    work();
    book.onStateChanged("charts");
  };
  return {
    type: "ChartSeries",
    id: series.id,
    properties: {
      Name: write(
        () => series.name,
        (value) => {
          change("ChartSeries.name", () => (series.name = textOf(value, "ChartSeries.name")));
        },
      ),
    },
    methods: {
      SetValues: ([range]) => {
        change("ChartSeries.setValues", () => (series.values = reference(range, "ChartSeries.setValues")));
      },
      SetXAxisValues: ([range]) => {
        change(
          "ChartSeries.setXAxisValues",
          () => (series.categories = reference(range, "ChartSeries.setXAxisValues")),
        );
      },
      Delete: () => {
        change("ChartSeries.delete", () => chart.series.splice(chart.series.indexOf(series), 1));
      },
    },
  };
}

function seriesCollection(place: ChartPlace): HostObject {
  const { book, sheet, chart } = place;
  const { items, methods } = collection<SeriesState>({
    type: "ChartSeriesCollection",
    list: () => chart.series,
    keysOf: (series) => [series.id],
    objectOf: (series) => seriesObject(place, series),
  });
  return {
    type: "ChartSeriesCollection",
    items,
    properties: { Count: read(() => chart.series.length) },
    methods: {
      GetCount: methods.GetCount,
      GetItemAt: ([index]) => {
        const series = chart.series[integerOf(index, "ChartSeriesCollection.getItemAt")];
        if (!series) throw invalidArgument("ChartSeriesCollection.getItemAt");
        return seriesObject(place, series);
      },
      Add: ([name]) => {
        book.assertWritable(sheet.id, "ChartSeriesCollection.add");
        const series: SeriesState = {
          id: book.nextGuid(),
          name: isOmitted(name) ? "" : textOf(name, "ChartSeriesCollection.add"),
          values: "",
        };
        chart.series.push(series);
        book.onStateChanged("charts");
        return seriesObject(place, series);
      },
    },
  };
}

/** Puts the chart over the cells from one to the other. */
function setPosition({ book, sheet, chart }: ChartPlace, start: unknown, end: unknown): void {
  const location = "Chart.setPosition";
  book.assertWritable(sheet.id, location);
  const from = areaArgument(book, start, sheet.id, location).area;
  const to = isOmitted(end) ? undefined : areaArgument(book, end, sheet.id, location).area;
  const across = (until: number): number =>
    Array.from({ length: until }, (_column, index) => columnPixels(book, sheet.id, index)).reduce(
      (sum, width) => sum + width,
      0,
    ) * POINTS;
  const down = (until: number): number =>
    Array.from({ length: until }, (_row, index) => rowPixels(book, sheet.id, index)).reduce(
      (sum, height) => sum + height,
      0,
    ) * POINTS;
  chart.left = across(from.columnIndex);
  chart.top = down(from.rowIndex);
  if (to) {
    chart.width = across(lastColumnOf(to) + 1) - chart.left;
    chart.height = down(lastRowOf(to) + 1) - chart.top;
  }
  book.onStateChanged("charts");
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export function chartObject(book: Book, sheet: SheetState, state: ChartState): HostObject {
  const place: ChartPlace = {
    book,
    sheet,
    get chart() {
      if (!sheet.charts.includes(state)) throw itemNotFound("Chart");
      return state;
    },
  };
  return {
    type: "Chart",
    id: state.id,
    properties: {
      Id: read(() => state.id),
      Name: own(place, "name", textOf, "Chart.name"),
      ChartType: write(
        () => place.chart.excelType,
        (value) => {
          book.assertWritable(sheet.id, "Chart.chartType");
          const type = choiceOf(value, CHART_TYPES, "Chart.chartType");
          Object.assign(place.chart, { excelType: type, type: kindOf(type) });
          book.onStateChanged("charts");
        },
      ),
      Left: own(place, "left", numberOf, "Chart.left"),
      Top: own(place, "top", numberOf, "Chart.top"),
      Width: own(place, "width", numberOf, "Chart.width"),
      Height: own(place, "height", numberOf, "Chart.height"),
    },
    navigation: {
      Title: () => titleObject(place),
      Legend: () => legendObject(place),
      Series: () => seriesCollection(place),
      Worksheet: () => worksheetObject(book, sheet),
      Axes: () => ({
        type: "ChartAxes",
        navigation: {
          ValueAxis: () => axisObject(place, "valueAxisTitle"),
          CategoryAxis: () => axisObject(place, "categoryAxisTitle"),
        },
        methods: {},
      }),
    },
    methods: {
      SetPosition: ([start, end]) => {
        setPosition(place, start, end);
      },
      SetData: ([source, seriesBy]) => {
        book.assertWritable(sheet.id, "Chart.setData");
        const by = isOmitted(seriesBy)
          ? "Auto"
          : choiceOf(seriesBy, ["Auto", "Columns", "Rows"] as const, "Chart.setData");
        place.chart.series = seriesFrom(book, areaArgument(book, source, sheet.id, "Chart.setData"), by);
        book.onStateChanged("charts");
      },
      Delete: () => {
        book.assertWritable(sheet.id, "Chart.delete");
        sheet.charts.splice(sheet.charts.indexOf(place.chart), 1);
        book.onStateChanged("charts");
      },
    },
  };
}

import { indexRows, type RowsByIdentifier } from "../../core/journal/findRow";
import { answerBytes } from "../reading/answerBytes";
import { stretchesOf, type Stretch } from "../stretches";
import type { CellValue } from "../types";
import { requestAnyTables, type AnyWorkbook } from "./anyTables";
import type { CellStore } from "./CellStore";
import { identifierTexts, requestIdentifiers } from "./readIdentifiers";
import type { WeightOf } from "./readStretches";
import { cellGap, type WantedRow } from "./WantedRow";

/**
 * What is asked for besides tables and columns: the rows themselves, where they are few; the identifiers of all rows, and
 * some of the rows by which to weigh the others; or nothing.
 */
export type FirstRequest = "rows" | "identifiers" | "places";

export interface FirstTrip {
  readonly locate: () => AnyWorkbook;
  /** Takes over what was asked for besides. */
  readonly take: (workbook: AnyWorkbook, found: FirstFound) => void;
}

interface FirstFound {
  readonly identifiers: Map<string, RowsByIdentifier>;
  readonly weightOf: WeightOf;
}

/** Few rows are read whole with the first round trip, before it is known which of their columns are wanted. */
const rowsReadWhole = 200;
const stretchesReadWhole = 40;
/** So many rows tell what the cells of each column weigh. */
const sampleRows = 20;

/** Tells whether rows are few enough to be read whole. */
export function areFew(rows: readonly WantedRow[]): boolean {
  const stretches = namesOf(rows).flatMap((tableName) => placesOf(rows, tableName));
  const rowCount = stretches.reduce((sum, stretch) => sum + stretch.rowCount, 0);
  return stretches.length <= stretchesReadWhole && rowCount <= rowsReadWhole;
}

/**
 * Asks for what has to be known of rows first; to be called before a sync, and the functions that it gives, after.
 *
 * @param store where rows go that are read whole.
 */
export function requestFirst(
  context: Excel.RequestContext,
  rows: readonly WantedRow[],
  request: FirstRequest,
  store: CellStore,
): FirstTrip {
  const locate = requestAnyTables(context, namesOf(rows));
  const formats = rows.some((row) => row.formats);
  const requested = namesOf(rows).map((tableName): readonly [string, FirstTrip["take"]] => {
    const places = placesOf(rows, tableName);
    if (request === "places") return [tableName, () => undefined];
    if (request === "identifiers") {
      const takes = [requestIndex(context, tableName), requestSample(context, tableName, places.slice(0, 1), formats)];
      return [tableName, (...found) => takes.forEach((take) => take(...found))];
    }
    const takes = places.map((place) =>
      store.request(wholeRows(context, tableName, place), {
        ...{ ...place, tableName, columnIndex: 0, columnCount: 0, formats },
      }),
    );
    return [tableName, () => takes.forEach((take) => take())];
  });
  return {
    locate,
    take: (workbook, found) => {
      for (const [tableName, take] of requested) if (workbook.tables.has(tableName)) take(workbook, found);
    },
  };
}

function requestIndex(context: Excel.RequestContext, tableName: string): FirstTrip["take"] {
  const candidates = requestIdentifiers(context, tableName);
  return ({ tables }, { identifiers }) => {
    const table = tables.get(tableName);
    const texts = table === undefined ? null : identifierTexts(table, candidates);
    if (texts !== null) identifiers.set(tableName, indexRows(texts));
  };
}

function requestSample(
  context: Excel.RequestContext,
  tableName: string,
  [place]: readonly Stretch[],
  formats: boolean,
): FirstTrip["take"] {
  if (place === undefined) return () => undefined;
  const rowCount = Math.min(place.rowCount, sampleRows);
  const range = wholeRows(context, tableName, { ...place, rowCount });
  range.load(formats ? "formulas,values,numberFormat" : "formulas,values");
  return (_, { weightOf }) => {
    const column = (rows: readonly unknown[][], x: number) => answerBytes(rows.map((row) => row[x] as CellValue));
    range.values[0]?.forEach((_cell, columnIndex) => {
      const content = column(range.formulas, columnIndex) + column(range.values, columnIndex);
      weightOf({ tableName, columnIndex, formats: false }).learn(rowCount, content);
      if (!formats) return;
      const bytes = content + column(range.numberFormat, columnIndex);
      weightOf({ tableName, columnIndex, formats: true }).learn(rowCount, bytes);
    });
  };
}

function wholeRows(context: Excel.RequestContext, tableName: string, { rowIndex, rowCount }: Stretch): Excel.Range {
  const firstRow = context.workbook.tables.getItemOrNullObject(tableName).getDataBodyRange().getRow(0);
  return firstRow.getOffsetRange(rowIndex, 0).getResizedRange(rowCount - 1, 0);
}

function namesOf(rows: readonly WantedRow[]): readonly string[] {
  return [...new Set(rows.map(({ tableName }) => tableName))];
}

/** Where rows stood when they were last seen, as stretches of their table's body. */
function placesOf(rows: readonly WantedRow[], tableName: string): readonly Stretch[] {
  const own = rows.filter((row) => row.tableName === tableName && row.rowIndex >= 0);
  const indexes = own.map(({ rowIndex }) => rowIndex);
  return stretchesOf(indexes, cellGap);
}

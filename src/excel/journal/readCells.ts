import { findRow, indexRows, type RowsByIdentifier, type RowTrouble } from "../../core/journal/findRow";
import { describeHostFailure } from "../hostFailure";
import { requestAnyTables, rowIdentifierOf, type AnyTable, type AnyWorkbook } from "./anyTables";
import { CellStore, type ReadCell, type Stretch } from "./CellStore";
import { identifierTexts, readIdentifiers, requestIdentifiers } from "./readIdentifiers";
import { stretchesOf } from "../stretches";
import { nextTrip } from "./nextTrip";

/** Cells of so many rows weigh less than a range of their own, with formula and format. */
const gap = 12;

/** A row to read as it is now, wherever it stands. */
export interface WantedRow {
  readonly tableName: string;
  /** Where it stood when it was last seen, within the table's body, from 0. */
  readonly rowIndex: number;
  /** What tells it from other rows, see `rowIdentifierOf`; null where only its place is known. */
  readonly rowIdentifier: string | null;
  /** Gives the columns to read, once the table's columns are known. */
  readonly columnsOf: (table: AnyTable) => readonly number[];
  /** Whether number formats are needed. */
  readonly formats: boolean;
}

/** Rows and cells as they are now. */
export interface CellsNow {
  readonly workbook: AnyWorkbook;
  /** Where a row stands now, within its table's body; rows without an identifier are taken by their place. */
  readonly rowIndexOf: (row: Pick<WantedRow, "tableName" | "rowIndex" | "rowIdentifier">) => number | RowTrouble;
  readonly cell: (tableName: string, rowIndex: number, columnIndex: number) => ReadCell | undefined;
}

export interface ReadOptions {
  /** Queues what has to go with the reading of the rows, once it is known where they stand. */
  readonly alongside?: (found: Pick<CellsNow, "workbook" | "rowIndexOf">) => void;
}

/** Few rows are read whole with the first round trip, before it is known which of their columns are wanted. */
const rowsReadWhole = 200;
const stretchesReadWhole = 40;

/**
 * Reads rows wherever they stand by now. One round trip where they are few and still in their places; else one to find
 * columns and identifiers, one more where a row moved or an identifier column is unknown by its name, and one for each
 * 3.5 MB of contents.
 */
export async function readCells(
  context: Excel.RequestContext,
  rows: readonly WantedRow[],
  { alongside }: ReadOptions = {},
): Promise<CellsNow> {
  const tableNames = [...new Set(rows.map(({ tableName }) => tableName))];
  const store = new CellStore();
  const identifiers = new Map<string, RowsByIdentifier>();
  const first = requestFirst(context, tableNames, rows, alongside === undefined ? store : null);
  await context.sync();
  const workbook = first.locate();
  first.take(workbook, identifiers);

  const unknown = [...workbook.tables.values()].filter(({ tableName }) => !identifiers.has(tableName));
  const inPlace = new Set(unknown.filter((table) => allInPlace(table, rows, store)).map(({ tableName }) => tableName));
  const lacking = unknown.filter(({ tableName }) => !inPlace.has(tableName));
  if (lacking.length > 0) await readIdentifiers(context, lacking, identifiers);

  const rowIndexOf: CellsNow["rowIndexOf"] = ({ tableName, rowIndex, rowIdentifier }) => {
    const table = workbook.tables.get(tableName);
    if (table === undefined || rowIndex < 0) return "rowGone";
    const known = identifiers.get(tableName);
    if (rowIdentifier !== null && known !== undefined) return findRow(known, rowIdentifier, rowIndex);
    const isPlaceEnough = rowIdentifier === null || inPlace.has(tableName);
    return isPlaceEnough && rowIndex < table.rowCount ? rowIndex : "rowGone";
  };
  alongside?.({ workbook, rowIndexOf });
  await readStretches(context, workbook, missingStretches(workbook, rows, rowIndexOf, store), store);
  return { workbook, rowIndexOf, cell: (...at) => store.get(...at) };
}

interface FirstTrip {
  readonly locate: () => AnyWorkbook;
  readonly take: (workbook: AnyWorkbook, identifiers: Map<string, RowsByIdentifier>) => void;
}

/**
 * Asks for tables and columns, and besides for the rows themselves where they are few, else for the identifiers.
 *
 * @param store for few rows; without it identifiers are asked for in any case.
 */
function requestFirst(
  context: Excel.RequestContext,
  tableNames: readonly string[],
  rows: readonly WantedRow[],
  store: CellStore | null,
): FirstTrip {
  const locate = requestAnyTables(context, tableNames);
  const places = tableNames.map((tableName) => {
    const own = rows.filter((row) => row.tableName === tableName && row.rowIndex >= 0);
    return {
      tableName,
      stretches: stretchesOf(
        own.map(({ rowIndex }) => rowIndex),
        gap,
      ),
    };
  });
  const all = places.flatMap(({ stretches }) => stretches);
  const isFew =
    all.length <= stretchesReadWhole && all.reduce((sum, { rowCount }) => sum + rowCount, 0) <= rowsReadWhole;
  if (store !== null && isFew) {
    const formats = rows.some((row) => row.formats);
    const requested = places.flatMap(({ tableName, stretches }) => {
      const firstRow = context.workbook.tables.getItemOrNullObject(tableName).getDataBodyRange().getRow(0);
      return stretches.map(({ rowIndex, rowCount }) => {
        const range = firstRow.getOffsetRange(rowIndex, 0).getResizedRange(rowCount - 1, 0);
        const take = store.request(range, { tableName, rowIndex, rowCount, columnIndex: 0, columnCount: 0, formats });
        return { tableName, take };
      });
    });
    return {
      locate,
      take: (workbook) => {
        for (const { tableName, take } of requested) if (workbook.tables.has(tableName)) take();
      },
    };
  }
  const columns = tableNames.map((tableName) => ({ tableName, candidates: requestIdentifiers(context, tableName) }));
  return {
    locate,
    take: (workbook, identifiers) => {
      for (const { tableName, candidates } of columns) {
        const table = workbook.tables.get(tableName);
        const texts = table === undefined ? null : identifierTexts(table, candidates);
        if (texts !== null) identifiers.set(tableName, indexRows(texts));
      }
    },
  };
}

/** Tells whether all wanted rows of a table were read in their places and still bear their identifiers there. */
function allInPlace(table: AnyTable, rows: readonly WantedRow[], store: CellStore): boolean {
  const { tableName, identifying } = table;
  return rows.every((row) => {
    if (row.tableName !== tableName || row.rowIdentifier === null) return true;
    if (identifying === null || row.rowIndex >= table.rowCount) return false;
    const cells = identifying.map(({ index }) => store.get(tableName, row.rowIndex, index)?.content);
    return rowIdentifierOf(cells) === row.rowIdentifier;
  });
}

/** Gives the stretches of single columns that are wanted and not read yet. */
function missingStretches(
  { tables }: AnyWorkbook,
  rows: readonly WantedRow[],
  rowIndexOf: CellsNow["rowIndexOf"],
  store: CellStore,
): readonly Stretch[] {
  const wanted = new Map<string, { tableName: string; columnIndex: number; rows: number[]; formats: boolean }>();
  for (const row of rows) {
    const table = tables.get(row.tableName);
    const rowIndex = rowIndexOf(row);
    if (table === undefined || typeof rowIndex !== "number") continue;
    for (const columnIndex of row.columnsOf(table)) {
      const read = store.get(row.tableName, rowIndex, columnIndex);
      if (read !== undefined && (read.numberFormat !== null || !row.formats)) continue;
      const key = `${columnIndex} ${row.tableName}`;
      const column = wanted.get(key) ?? { tableName: row.tableName, columnIndex, rows: [], formats: false };
      wanted.set(key, column);
      column.rows.push(rowIndex);
      column.formats ||= row.formats;
    }
  }
  return [...wanted.values()].flatMap(({ tableName, columnIndex, rows: indexes, formats }) =>
    stretchesOf(indexes, gap).map((stretch) => ({ ...stretch, tableName, columnIndex, columnCount: 1, formats })),
  );
}

/**
 * Reads stretches with as few round trips as Excel's limit of an answer allows. How much cells weigh is guessed at first
 * and known after the first answer; an answer that is too large all the same is asked for in smaller parts.
 */
async function readStretches(
  context: Excel.RequestContext,
  workbook: AnyWorkbook,
  stretches: readonly Stretch[],
  store: CellStore,
): Promise<void> {
  let left = stretches;
  let scale = 1;
  while (left.length > 0) {
    const { trip, rest, guessedBytes } = nextTrip(left, workbook, scale);
    const bytes = await readTrip(context, workbook, trip, store);
    if (bytes === null) scale *= 4;
    else {
      left = rest;
      scale = Math.max((bytes / guessedBytes) * margin, leastScale);
    }
  }
}

/** Later rows may hold more than those that were weighed. */
const margin = 1.3;
const leastScale = 0.05;

/** Reads one trip and gives its bytes; null where Excel does not send so much at once. */
async function readTrip(
  context: Excel.RequestContext,
  { tables }: AnyWorkbook,
  stretches: readonly Stretch[],
  store: CellStore,
): Promise<number | null> {
  const takes = stretches.flatMap((stretch) => {
    const table = tables.get(stretch.tableName);
    if (table === undefined) return [];
    const { sheet, firstRowIndex, firstColumnIndex } = table;
    const { rowIndex, rowCount, columnIndex, columnCount } = stretch;
    return store.request(
      sheet.getRangeByIndexes(firstRowIndex + rowIndex, firstColumnIndex + columnIndex, rowCount, columnCount),
      stretch,
    );
  });
  try {
    await context.sync();
  } catch (error) {
    const isOneCell = stretches.length === 1 && stretches[0]?.rowCount === 1;
    if (isOneCell || describeHostFailure(error).code !== "tooLarge") throw error;
    return null;
  }
  return takes.reduce((sum, take) => sum + take(), 0);
}

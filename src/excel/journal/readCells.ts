import { findRow, type RowsByIdentifier, type RowTrouble } from "../../core/journal/findRow";
import { describeHostFailure } from "../hostFailure";
import type { CellRead } from "../reading/CellRead";
import { stretchesOf } from "../stretches";
import { rowIdentifierOf, type AnyTable, type AnyWorkbook } from "./anyTables";
import { CellStore, type ReadCell, type Stretch } from "./CellStore";
import { readIdentifiers } from "./readIdentifiers";
import { columnWeights, readStretches } from "./readStretches";
import { areFew, requestFirst, type FirstRequest, type FirstTrip } from "./requestFirst";
import { cellGap, type WantedRow } from "./WantedRow";

/** Rows and cells as they are now. */
export interface CellsNow {
  readonly workbook: AnyWorkbook;
  /** Where a row stands now, within its table's body; rows without an identifier are taken by their place. */
  readonly rowIndexOf: (row: Pick<WantedRow, "tableName" | "rowIndex" | "rowIdentifier">) => number | RowTrouble;
  readonly cell: (tableName: string, rowIndex: number, columnIndex: number) => ReadCell | undefined;
}

export interface ReadOptions {
  /**
   * Queues what has to go with the first round trip; called again where that has to be repeated, with less, since its
   * answer was too large. Without it such an answer is a failure: what the caller queued cannot be queued anew.
   */
  readonly first?: () => void;
  /**
   * Queues what has to go with the reading of the rows, once it is known where they stand; called again where that has to
   * be repeated.
   */
  readonly alongside?: (found: Pick<CellsNow, "workbook" | "rowIndexOf">) => void;
  /** What is to be read besides; asked after the first round trip. */
  readonly besides?: () => readonly CellRead[];
}

/**
 * Reads rows wherever they stand by now. One round trip where they are few and still in their places; else one to find
 * columns and identifiers, one more where a row moved or an identifier column is unknown by its name, and one for each
 * 4 MB of contents.
 */
export async function readCells(
  context: Excel.RequestContext,
  rows: readonly WantedRow[],
  { first: queueFirst, alongside, besides: alsoRead }: ReadOptions = {},
): Promise<CellsNow> {
  const store = new CellStore();
  const identifiers = new Map<string, RowsByIdentifier>();
  // Rows that something goes along with have to be read together with it.
  const requests: readonly FirstRequest[] = alongside === undefined && areFew(rows) ? ["rows", ...larger] : larger;
  const first = await readFirst(context, rows, requests, { store, queueFirst });
  const workbook = first.locate();
  const weightOf = columnWeights(workbook);
  first.take(workbook, { identifiers, weightOf });

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
  const stretches = missingStretches(workbook, rows, rowIndexOf, store);
  const queue = () => alongside?.({ workbook, rowIndexOf });
  const besides = alsoRead?.() ?? [];
  if (stretches.length + besides.length === 0) queue();
  else await readStretches(context, workbook, stretches, { store, weightOf, besides, alongside: queue });
  return { workbook, rowIndexOf, cell: (...at) => store.get(...at) };
}

/** What is asked for besides tables and columns where it is not few rows: less where that is too much. */
const larger = ["identifiers", "places"] as const satisfies readonly FirstRequest[];

/** Asks for the first of the requests whose answer is not too large. */
async function readFirst(
  context: Excel.RequestContext,
  rows: readonly WantedRow[],
  [request = "places", ...less]: readonly FirstRequest[],
  found: { readonly store: CellStore; readonly queueFirst: (() => void) | undefined },
): Promise<FirstTrip> {
  found.queueFirst?.();
  const first = requestFirst(context, rows, request, found.store);
  try {
    await context.sync();
  } catch (error) {
    const isTooLarge = describeHostFailure(error).code === "tooLarge";
    if (!isTooLarge || less.length === 0 || found.queueFirst === undefined) throw error;
    return readFirst(context, rows, less, found);
  }
  return first;
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
    stretchesOf(indexes, cellGap).map((stretch) => ({ ...stretch, tableName, columnIndex, columnCount: 1, formats })),
  );
}

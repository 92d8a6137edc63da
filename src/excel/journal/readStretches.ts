import { CellWeight } from "../reading/CellWeight";
import type { CellRead } from "../reading/CellRead";
import { expectedContentBytes } from "../reading/expectedBytes";
import { readInTrips } from "../reading/readInTrips";
import { rangeOf, type AnyTable, type AnyWorkbook } from "./anyTables";
import type { CellStore, Stretch } from "./CellStore";

/** Gives what a cell of a column weighs in an answer with its formula, its value and perhaps its number format. */
export type WeightOf = (column: Pick<Stretch, "tableName" | "columnIndex" | "formats">) => CellWeight;

/** Remembers what cells weigh, column by column, beginning with what is expected of each. */
export function columnWeights({ tables }: AnyWorkbook): WeightOf {
  const weights = new Map<string, CellWeight>();
  return ({ tableName, columnIndex, formats }) => {
    const key = `${columnIndex} ${formats} ${tableName}`;
    const known = weights.get(key);
    if (known !== undefined) return known;
    const table = tables.get(tableName);
    const weight = new CellWeight(expectedContentBytes(table?.key ?? null, nameOf(table, columnIndex), formats));
    weights.set(key, weight);
    return weight;
  };
}

/**
 * Reads stretches of single columns into a store, and what else is to be read, in as few round trips as Excel's limit of
 * an answer allows.
 *
 * @param alongside queues what has to go with the first of them; called again where that has to be repeated.
 */
export function readStretches(
  context: Excel.RequestContext,
  { tables }: AnyWorkbook,
  stretches: readonly Stretch[],
  {
    store,
    weightOf,
    besides,
    alongside,
  }: { store: CellStore; weightOf: WeightOf; besides: readonly CellRead[]; alongside: () => void },
): Promise<void> {
  const reads = stretches.flatMap((stretch): readonly CellRead[] => {
    const table = tables.get(stretch.tableName);
    if (table === undefined) return [];
    const request: CellRead["request"] = (from, rowCount) => {
      const rowIndex = stretch.rowIndex + from;
      return store.request(rangeOf(table, rowIndex, stretch.columnIndex, rowCount), { ...stretch, rowIndex, rowCount });
    };
    return [{ rowCount: stretch.rowCount, weight: weightOf(stretch), request }];
  });
  return readInTrips(context, [...reads, ...besides], { alongside });
}

function nameOf(table: AnyTable | undefined, columnIndex: number): string {
  const column = table?.actualColumns.find(({ index }) => index === columnIndex);
  return column === undefined ? "" : (table?.nameOf(column) ?? "");
}

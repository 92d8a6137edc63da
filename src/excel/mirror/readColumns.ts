import type { CellValue } from "../../core/records";
import { columnOf } from "../../templates/tables";
import type { ColumnValue, TableKey } from "../../templates/types";
import type { ResolvedColumns } from "../resolveColumns";
import type { Stretch } from "../stretches";

/** Where a table is, as far as reading and writing its cells needs it. */
export interface TablePlace {
  readonly worksheetId: string;
  readonly firstRowIndex: number;
  readonly firstColumnIndex: number;
  readonly resolved: ResolvedColumns;
}

/** A stretch of one column that is to be read. */
export interface ColumnRead extends Stretch {
  readonly table: TableKey;
  readonly column: string;
  /** What the answer weighs, by estimate. */
  readonly bytes: number;
  readonly load: () => void;
  /** After the sync. */
  readonly values: () => readonly CellValue[];
}

/** Excel on the web gives at most 5 MB; estimates leave the rest as room. */
export const bytesPerTrip = 4_200_000;

/** Plans the reading of columns of a table, each as stretches of its rows; columns that are not resolved are left out. */
export function planReads(
  context: Excel.RequestContext,
  { table, place }: { readonly table: TableKey; readonly place: TablePlace },
  columns: readonly string[],
  stretches: readonly Stretch[],
): readonly ColumnRead[] {
  // Only asked for where something is read: an object that nobody uses costs a round trip at the end of the run.
  let sheet: Excel.Worksheet | undefined;
  const ownSheet = () => (sheet ??= context.workbook.worksheets.getItem(place.worksheetId));
  return columns.flatMap((column): ColumnRead[] => {
    const actual = place.resolved.columns[column];
    if (actual === undefined) return [];
    const bytesPerCell = cellBytes(columnOf(table, column).value);
    return stretches
      .flatMap((stretch) => cut(stretch, Math.floor(bytesPerTrip / bytesPerCell)))
      .map((part) => {
        let range: Excel.Range | undefined;
        return {
          table,
          column,
          ...part,
          bytes: part.rowCount * bytesPerCell,
          load: () => {
            range = ownSheet()
              .getRangeByIndexes(
                place.firstRowIndex + part.rowIndex,
                place.firstColumnIndex + actual.index,
                part.rowCount,
                1,
              )
              .load("values");
          },
          values: () => (range?.values ?? []).map(([cell]) => cell as CellValue),
        };
      });
  });
}

/** Gathers reads into trips that stay below the limit, in the order given. */
export function tripsOf(reads: readonly ColumnRead[]): readonly (readonly ColumnRead[])[] {
  const trips: ColumnRead[][] = [];
  let room = 0;
  for (const read of reads) {
    if (trips.length === 0 || read.bytes > room) {
      trips.push([]);
      room = bytesPerTrip;
    }
    trips.at(-1)?.push(read);
    room -= read.bytes;
  }
  return trips;
}

/** Sends reads in as many round trips as they need, and at least one, so that what else is waiting is sent. */
export async function load(context: Excel.RequestContext, reads: readonly ColumnRead[]): Promise<void> {
  const trips = tripsOf(reads);
  // Chunks only exist above Excel's limit, so the usual number of turns is one.
  for (const trip of trips.length === 0 ? [[]] : trips) await sendTrip(context, trip);
}

/** Sends reads in one round trip. */
export function sendTrip(context: Excel.RequestContext, reads: readonly ColumnRead[]): Promise<void> {
  for (const read of reads) read.load();
  return context.sync();
}

function cut({ rowIndex, rowCount }: Stretch, most: number): Stretch[] {
  const parts: Stretch[] = [];
  for (let start = 0; start < rowCount; start += most) {
    parts.push({ rowIndex: rowIndex + start, rowCount: Math.min(most, rowCount - start) });
  }
  return parts;
}

/** What a cell of a column weighs in an answer, in bytes with its brackets; Chinese characters take three. */
function cellBytes(value: ColumnValue): number {
  switch (value.type) {
    case "text":
      return 3 * Math.min(value.maxLength ?? 20, 40) + 4;
    case "choices":
      return 40;
    case "contact":
      return 30;
    case "choice":
      return 18;
    case "identifier":
    case "reference":
    case "dateTime":
      return 22;
    case "date":
      return 10;
    case "amount":
    case "count":
    case "days":
    case "percent":
    case "ratio":
      return 20;
  }
}

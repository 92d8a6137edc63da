import { columnOf, tables as declarations } from "../../templates/tables";
import type { ColumnValue } from "../../templates/types";
import type { AnyTable, AnyWorkbook } from "./anyTables";
import type { Stretch } from "./CellStore";

/** Excel on the web refuses answers above 5 MB; this leaves room for what a cell weighs beyond its own text. */
const bytesPerTrip = 3_500_000;

/** What is to be read with one round trip, and what is left for others. */
export interface NextTrip {
  readonly trip: readonly Stretch[];
  readonly rest: readonly Stretch[];
  /** What the trip is guessed to weigh, in bytes, before scaling. */
  readonly guessedBytes: number;
}

/**
 * Takes as many of the stretches as one answer may hold; cuts the last where need be.
 *
 * @param scale what earlier answers weighed, as a share of what was guessed: guesses are generous.
 */
export function nextTrip(stretches: readonly Stretch[], { tables }: AnyWorkbook, scale: number): NextTrip {
  const trip: Stretch[] = [];
  let bytes = 0;
  for (const [index, stretch] of stretches.entries()) {
    const table = tables.get(stretch.tableName);
    if (table === undefined) continue;
    const rowBytes = cellBytes(table, stretch);
    const room = Math.floor((bytesPerTrip / scale - bytes) / rowBytes);
    const rowCount = Math.min(stretch.rowCount, trip.length === 0 ? Math.max(1, room) : room);
    if (rowCount > 0) trip.push({ ...stretch, rowCount });
    bytes += rowCount * rowBytes;
    if (rowCount === stretch.rowCount) continue;
    const left = { ...stretch, rowIndex: stretch.rowIndex + rowCount, rowCount: stretch.rowCount - rowCount };
    return { trip, rest: [left, ...stretches.slice(index + 1)], guessedBytes: bytes };
  }
  return { trip, rest: [], guessedBytes: bytes };
}

/** What a cell weighs in an answer that holds its formula, its value and perhaps its number format, in bytes. */
function cellBytes({ key, columnOf: find }: AnyTable, { columnIndex, formats }: Stretch): number {
  const declared = declarations[key ?? "customers"].columns.find((column) => find(column.key)?.index === columnIndex);
  const isOurs = key !== null && declared !== undefined;
  const isComputed = isOurs && declared.kind === "native";
  const value = isOurs ? valueBytes(columnOf(key, declared.key).value) : 60;
  return (isComputed ? 400 : value) + value + (formats ? 16 : 0);
}

/** What a value weighs, as its text in UTF-8: Chinese characters take three bytes. */
function valueBytes(value: ColumnValue): number {
  switch (value.type) {
    case "text":
      return 2 * (value.maxLength ?? 60);
    case "choices":
      return 60;
    case "contact":
    case "identifier":
    case "reference":
    case "choice":
      return 24;
    case "date":
    case "dateTime":
    case "amount":
    case "count":
    case "days":
    case "percent":
    case "ratio":
      return 16;
  }
}

import { columnOf } from "../templates/tables";
import type { ColumnValue, TableKey } from "../templates/types";
import { requestTables, type LocatedTable } from "./locateTables";
import type { CellValue, TableRows } from "./types";

export type WantedColumns = Readonly<Partial<Record<TableKey, readonly string[]>>>;
export type ReadTables<Wanted extends WantedColumns> = { readonly [Table in keyof Wanted]?: TableRows };

/** Excel on the web refuses answers above 5 MB; this leaves room for what a cell weighs beyond its own text. */
const bytesPerTrip = 3_500_000;

/**
 * Reads columns of our tables: one round trip to find the columns, one for the values, and one more for each 3.5 MB of
 * them. A table that the workbook does not have is missing from the result; a column that cannot be told for certain is
 * named in the table's `missing`. Blank rows are kept, so that row numbers are the sheet's.
 */
export async function readTables<const Wanted extends WantedColumns>(
  context: Excel.RequestContext,
  wanted: Wanted,
): Promise<ReadTables<Wanted>> {
  const entries = Object.entries(wanted) as [TableKey, readonly string[]][];
  const locate = requestTables(
    context,
    entries.map(([key]) => key),
  );
  await context.sync();
  const { tables } = locate();

  const pieces = entries.flatMap(([key, columns]) => {
    const table = tables[key];
    return table === undefined ? [] : piecesOf(table, columns);
  });
  // Chunks only exist above Excel's limit, so the usual number of turns is one.
  for (const trip of tripsOf(pieces)) await loadPieces(context, trip);

  const read: Partial<Record<TableKey, TableRows>> = {};
  for (const [key, columns] of entries) {
    const table = tables[key];
    if (table !== undefined) read[key] = rowsOf(table, columns, pieces);
  }
  return read;
}

/** A stretch of one column. */
interface Piece {
  readonly table: TableKey;
  readonly column: string;
  readonly bytes: number;
  readonly load: () => void;
  readonly values: () => readonly CellValue[];
}

async function loadPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  for (const piece of pieces) piece.load();
  await context.sync();
}

function piecesOf(located: LocatedTable, columns: readonly string[]): readonly Piece[] {
  const { key, sheet, firstRowIndex, rowCount, firstColumnIndex, resolved } = located;
  return columns.flatMap((column): Piece[] => {
    const actual = resolved.columns[column];
    if (actual === undefined) return [];
    const bytesPerCell = cellBytes(columnOf(key, column).value);
    const rowsPerPiece = Math.max(1, Math.floor(bytesPerTrip / bytesPerCell));
    const pieces: Piece[] = [];
    for (let start = 0; start < rowCount; start += rowsPerPiece) {
      const rows = Math.min(rowsPerPiece, rowCount - start);
      const range = sheet.getRangeByIndexes(firstRowIndex + start, firstColumnIndex + actual.index, rows, 1);
      pieces.push({
        table: key,
        column,
        bytes: rows * bytesPerCell,
        load: () => range.load("values"),
        values: () => range.values.map(([cell]) => cell as CellValue),
      });
    }
    return pieces;
  });
}

/** What a cell of a column weighs in an answer, in bytes: generous, Chinese characters take three. */
function cellBytes(value: ColumnValue): number {
  switch (value.type) {
    case "text":
      return 3 * (value.maxLength ?? 60);
    case "choices":
      return 80;
    case "choice":
    case "contact":
    case "identifier":
    case "reference":
      return 40;
    case "date":
    case "dateTime":
    case "amount":
    case "count":
    case "days":
    case "percent":
    case "ratio":
      return 24;
  }
}

/** Gathers pieces into trips that stay below the limit; there is always at least one, so that pending loads are sent. */
function tripsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const trips: Piece[][] = [[]];
  let bytes = 0;
  for (const piece of pieces) {
    if (bytes > 0 && bytes + piece.bytes > bytesPerTrip) {
      trips.push([]);
      bytes = 0;
    }
    trips.at(-1)?.push(piece);
    bytes += piece.bytes;
  }
  return trips;
}

function rowsOf(located: LocatedTable, wanted: readonly string[], pieces: readonly Piece[]): TableRows {
  const { key, worksheetName, tableName, firstRowIndex, rowCount, firstColumnIndex, resolved } = located;
  const columns: Record<string, CellValue[]> = {};
  const columnIndexes: Record<string, number> = {};
  for (const column of wanted) {
    const actual = resolved.columns[column];
    if (actual !== undefined) columnIndexes[column] = firstColumnIndex + actual.index;
  }
  for (const { table, column, values } of pieces) {
    if (table !== key) continue;
    columns[column] = (columns[column] ?? []).concat(values());
  }
  const missing = wanted.filter((column) => resolved.columns[column] === undefined);
  return { table: key, worksheetName, tableName, firstRowIndex, rowCount, columns, columnIndexes, missing };
}

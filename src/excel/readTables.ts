import { tables as declarations } from "../templates/tables";
import type { TableKey } from "../templates/types";
import { requestTables, type LocatedTable } from "./locateTables";
import { CellWeight } from "./reading/CellWeight";
import { ColumnValues } from "./reading/ColumnValues";
import { expectedBytes } from "./reading/expectedBytes";
import { readInTrips } from "./reading/readInTrips";
import type { TableRows } from "./types";

/** Columns by key; `all` are those of ours that the table has and the team's own, which are known by their heading. */
export type WantedColumns = Readonly<Partial<Record<TableKey, readonly string[] | "all">>>;
export type ReadTables<Wanted extends WantedColumns> = { readonly [Table in keyof Wanted]?: TableRows };

/**
 * Reads columns of our tables: one round trip to find the columns, one for the values, and one more for each 4 MB of them.
 * A table that the workbook does not have is missing from the result; a column that cannot be told for certain is named in
 * the table's `missing`. Blank rows are kept, so that row numbers are the sheet's.
 */
export async function readTables<const Wanted extends WantedColumns>(
  context: Excel.RequestContext,
  wanted: Wanted,
): Promise<ReadTables<Wanted>> {
  const keys = Object.keys(wanted) as TableKey[];
  const locate = requestTables(context, keys);
  await context.sync();
  const { tables } = locate();

  const columns = keys.flatMap((key) => {
    const located = tables[key];
    return located === undefined ? [] : columnsOf(located, wanted[key] ?? []);
  });
  if (columns.length > 0) {
    await readInTrips(
      context,
      columns.map(({ cells }) => cells),
    );
  }

  const read: Partial<Record<TableKey, TableRows>> = {};
  for (const key of keys) {
    const located = tables[key];
    if (located !== undefined) read[key] = rowsOf(located, wanted[key] ?? [], columns);
  }
  return read;
}

interface ReadColumn {
  readonly table: TableKey;
  /** Our key, or the heading of a column of the team's own. */
  readonly name: string;
  /** Of the sheet, from 0. */
  readonly columnIndex: number;
  readonly cells: ColumnValues;
}

function columnsOf(located: LocatedTable, wanted: readonly string[] | "all"): readonly ReadColumn[] {
  const { key, resolved, actualColumns } = located;
  const names = wanted === "all" ? Object.keys(resolved.columns) : wanted;
  const ours = names.flatMap((name) => {
    const actual = resolved.columns[name];
    return actual === undefined ? [] : [columnOf(located, name, actual.index)];
  });
  if (wanted !== "all") return ours;
  const known = new Set(Object.values(resolved.columns).map(({ id }) => id));
  const keys = new Set(declarations[key].columns.map((column) => column.key));
  const others = actualColumns.filter(({ id, name }) => !known.has(id) && !keys.has(name));
  return [...ours, ...others.map(({ name, index }) => columnOf(located, name, index))];
}

function columnOf(
  { key, sheet, firstRowIndex, firstColumnIndex, rowCount }: LocatedTable,
  name: string,
  index: number,
): ReadColumn {
  const columnIndex = firstColumnIndex + index;
  const weight = new CellWeight(expectedBytes(key, name));
  const rangeOf = (from: number, rows: number) => sheet.getRangeByIndexes(firstRowIndex + from, columnIndex, rows, 1);
  return { table: key, name, columnIndex, cells: new ColumnValues(rangeOf, rowCount, weight) };
}

function rowsOf(located: LocatedTable, wanted: readonly string[] | "all", columns: readonly ReadColumn[]): TableRows {
  const { key, worksheetName, tableName, firstRowIndex, rowCount, resolved } = located;
  const read = columns.filter(({ table }) => table === key);
  const names = wanted === "all" ? declarations[key].columns.map((column) => column.key) : wanted;
  return {
    table: key,
    worksheetName,
    tableName,
    firstRowIndex,
    rowCount,
    columns: Object.fromEntries(read.map(({ name, cells }) => [name, cells.values()])),
    columnIndexes: Object.fromEntries(read.map(({ name, columnIndex }) => [name, columnIndex])),
    missing: names.filter((name) => resolved.columns[name] === undefined),
  };
}

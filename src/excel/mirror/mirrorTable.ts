import type { CellValue, RecordRow } from "../../core/records";
import { tables as declarations } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { textOf } from "../cellValues";
import type { LocatedTable } from "../locateTables";
import type { MirrorTable } from "./MirrorContents";
import { mirrorColumns } from "./mirrorColumns";
import type { Stretch } from "../stretches";
import type { ColumnRead } from "./readColumns";

/** Gives the column of a table's own identifiers; null for the effects, which have none. */
export function identifierColumn(table: TableKey): string | null {
  const column = declarations[table].columns.find(({ value }) => value.type === "identifier");
  return column?.key ?? null;
}

/** Makes a table in memory, at its place, with its rows still blank. */
export function blankTable(located: LocatedTable): MirrorTable {
  const { key, firstColumnIndex, rowCount, resolved } = located;
  const wanted = mirrorColumns[key];
  const present = wanted.filter((column) => resolved.columns[column] !== undefined);
  const indexOf = (column: string) => firstColumnIndex + (resolved.columns[column]?.index ?? 0);
  return {
    table: key,
    tableName: located.tableName,
    tableId: located.tableId,
    worksheetId: located.worksheetId,
    worksheetName: located.worksheetName,
    firstRowIndex: located.firstRowIndex,
    firstColumnIndex,
    rowCount,
    actualColumns: located.actualColumns,
    resolved,
    columns: Object.fromEntries(present.map((column) => [column, blanks(rowCount)])),
    columnIndexes: Object.fromEntries(present.map((column) => [column, indexOf(column)])),
    missing: wanted.filter((column) => resolved.columns[column] === undefined),
  };
}

/** Puts what was read into a table's mirrored columns. */
export function withReads(table: MirrorTable, reads: readonly ColumnRead[]): MirrorTable {
  const columns: Record<string, readonly CellValue[]> = { ...table.columns };
  const own = new Map<string, CellValue[]>();
  for (const read of reads) {
    if (read.table !== table.table || columns[read.column] === undefined) continue;
    const cells = own.get(read.column) ?? [...(columns[read.column] ?? [])];
    own.set(read.column, cells);
    read.values().forEach((value, offset) => {
      if (read.rowIndex + offset < table.rowCount) cells[read.rowIndex + offset] = value;
    });
  }
  for (const [column, cells] of own) columns[column] = cells;
  return { ...table, columns };
}

/** Puts single cells into a table's mirrored columns; cells of other columns are passed over. */
export function withCells(
  table: MirrorTable,
  cells: readonly { readonly rowIndex: number; readonly column: string; readonly value: CellValue }[],
): MirrorTable {
  const columns: Record<string, readonly CellValue[]> = { ...table.columns };
  const own = new Map<string, CellValue[]>();
  for (const { rowIndex, column, value } of cells) {
    const before = columns[column];
    if (before === undefined || rowIndex >= table.rowCount) continue;
    const values = own.get(column) ?? [...before];
    own.set(column, values);
    values[rowIndex] = value;
  }
  for (const [column, values] of own) columns[column] = values;
  return { ...table, columns };
}

/** Puts blank rows into a table's body, or takes rows out of it. */
export function withShift(table: MirrorTable, kind: "insert" | "delete", { rowIndex, rowCount }: Stretch): MirrorTable {
  const shifted = (cells: readonly CellValue[]): readonly CellValue[] =>
    kind === "insert"
      ? [...cells.slice(0, rowIndex), ...blanks(rowCount), ...cells.slice(rowIndex)]
      : [...cells.slice(0, rowIndex), ...cells.slice(rowIndex + rowCount)];
  const columns = Object.fromEntries(Object.entries(table.columns).map(([key, cells]) => [key, shifted(cells)]));
  return { ...table, columns, rowCount: table.rowCount + (kind === "insert" ? rowCount : -rowCount) };
}

/** Gives a table the number of rows that it turned out to have: new ones below are blank. */
export function withRowCount(table: MirrorTable, rowCount: number): MirrorTable {
  if (rowCount === table.rowCount) return table;
  const fitted = (cells: readonly CellValue[]): readonly CellValue[] =>
    rowCount > cells.length ? [...cells, ...blanks(rowCount - cells.length)] : cells.slice(0, rowCount);
  const columns = Object.fromEntries(Object.entries(table.columns).map(([key, cells]) => [key, fitted(cells)]));
  return { ...table, columns, rowCount };
}

/** Gives what is known of one row; null beyond the last. */
export function recordAt(table: MirrorTable, rowIndex: number): RecordRow | null {
  if (rowIndex < 0 || rowIndex >= table.rowCount) return null;
  return Object.fromEntries(Object.entries(table.columns).map(([key, cells]) => [key, cells[rowIndex] ?? ""]));
}

/** Gives all identifiers of a table with the rows that bear them, from 0. */
export function bearersOf(table: MirrorTable | undefined): ReadonlyMap<string, readonly number[]> {
  const column = table === undefined ? null : identifierColumn(table.table);
  const cells = column === null ? undefined : table?.columns[column];
  if (cells === undefined) return new Map();
  const known = knownBearers.get(cells);
  if (known !== undefined) return known;
  const bearers = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    const identifier = textOf(cell);
    if (identifier === "") return;
    const rows = bearers.get(identifier);
    if (rows === undefined) bearers.set(identifier, [row]);
    else rows.push(row);
  });
  knownBearers.set(cells, bearers);
  return bearers;
}

/** Columns in memory are replaced, never changed, so that what was gathered from one stays true of it. */
const knownBearers = new WeakMap<readonly CellValue[], ReadonlyMap<string, readonly number[]>>();

function blanks(count: number): CellValue[] {
  return new Array<CellValue>(count).fill("");
}

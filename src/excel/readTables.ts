import { columnOf, tables as declarations } from "../templates/tables";
import type { ColumnValue, TableKey } from "../templates/types";
import { answerBytes } from "./answerBytes";
import { describeHostFailure } from "./hostFailure";
import { requestTables, type LocatedTable } from "./locateTables";
import type { CellValue, TableRows } from "./types";

/** Columns by key; `all` are those of ours that the table has and the team's own, which are known by their heading. */
export type WantedColumns = Readonly<Partial<Record<TableKey, readonly string[] | "all">>>;
export type ReadTables<Wanted extends WantedColumns> = { readonly [Table in keyof Wanted]?: TableRows };

/** Excel on the web refuses answers above 5 MB; this leaves room for what a cell weighs beyond its own text. */
const bytesPerTrip = 3_500_000;

/**
 * Reads columns of our tables: one round trip to find the columns, one for the values, and one more for each 3.5 MB of
 * them. What cells weigh is learned from the first stretch, so that large tables of short texts take few trips. A table
 * that the workbook does not have is missing from the result; a column that cannot be told for certain is named in the
 * table's `missing`. Blank rows are kept, so that row numbers are the sheet's.
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
  const expected = columns.reduce((sum, column) => sum + column.rowCount * column.bytesPerCell, 0);
  // At least one trip, so that what the caller has queued is sent.
  const share = Math.min(1, bytesPerTrip / Math.max(1, expected));
  const first = columns.map((column) => ({ column, start: 0, rows: Math.ceil(column.rowCount * share) }));
  await loadStretches(context, first);
  if (share < 1) {
    for (const column of columns) column.learn();
    for (const trip of tripsOf(columns)) await loadStretches(context, trip);
  }

  const read: Partial<Record<TableKey, TableRows>> = {};
  for (const key of keys) {
    const located = tables[key];
    if (located !== undefined) read[key] = rowsOf(located, wanted[key] ?? [], columns);
  }
  return read;
}

/** A column while it is being read, from above. */
class ReadColumn {
  readonly values: CellValue[] = [];

  constructor(
    private readonly located: LocatedTable,
    readonly name: string,
    readonly columnIndex: number,
    public bytesPerCell: number,
  ) {}

  get table(): TableKey {
    return this.located.key;
  }

  get rowCount(): number {
    return this.located.rowCount;
  }

  range(start: number, rows: number): Excel.Range {
    const { sheet, firstRowIndex } = this.located;
    return sheet.getRangeByIndexes(firstRowIndex + start, this.columnIndex, rows, 1);
  }

  /** Replaces the reckoned weight by what the first rows weigh, and something for longer texts further down. */
  learn(): void {
    if (this.values.length === 0) return;
    const found = answerBytes(this.values) / this.values.length;
    this.bytesPerCell = Math.min(this.bytesPerCell, found * 1.25 + this.bytesPerCell * 0.05);
  }
}

/** Consecutive rows of one column. */
interface Stretch {
  readonly column: ReadColumn;
  readonly start: number;
  readonly rows: number;
}

/** Loads stretches in one trip; where Excel finds the answer too large, their halves in two. */
async function loadStretches(context: Excel.RequestContext, stretches: readonly Stretch[]): Promise<void> {
  const loaded = stretches
    .filter(({ rows }) => rows > 0)
    .map((stretch) => ({ ...stretch, range: stretch.column.range(stretch.start, stretch.rows).load("values") }));
  try {
    await context.sync();
  } catch (error) {
    const halves = halvesOf(stretches);
    if (describeHostFailure(error).code !== "tooLarge" || halves === null) throw error;
    await loadStretches(context, halves[0]);
    await loadStretches(context, halves[1]);
    return;
  }
  for (const { column, range } of loaded) {
    for (const [cell] of range.values) column.values.push(cell as CellValue);
  }
}

/** Upper and lower halves, so that each column is still read from above; null where nothing can be halved. */
function halvesOf(stretches: readonly Stretch[]): readonly [readonly Stretch[], readonly Stretch[]] | null {
  if (!stretches.some(({ rows }) => rows > 1)) return null;
  const upper = stretches.map(({ column, start, rows }) => ({ column, start, rows: Math.ceil(rows / 2) }));
  const lower = stretches.map(({ column, start, rows }) => {
    const half = Math.ceil(rows / 2);
    return { column, start: start + half, rows: rows - half };
  });
  return [upper, lower];
}

/** Gathers what is still to be read into trips that stay below the limit. */
function tripsOf(columns: readonly ReadColumn[]): readonly (readonly Stretch[])[] {
  const trips: Stretch[][] = [];
  let room = 0;
  for (const column of columns) {
    let start = column.values.length;
    while (start < column.rowCount) {
      let fitting = Math.floor(room / column.bytesPerCell);
      if (fitting < 1) {
        trips.push([]);
        room = bytesPerTrip;
        fitting = Math.max(1, Math.floor(room / column.bytesPerCell));
      }
      const rows = Math.min(column.rowCount - start, fitting);
      trips.at(-1)?.push({ column, start, rows });
      start += rows;
      room -= rows * column.bytesPerCell;
    }
  }
  return trips;
}

function columnsOf(located: LocatedTable, wanted: readonly string[] | "all"): readonly ReadColumn[] {
  const { key, firstColumnIndex, resolved, actualColumns } = located;
  const names = wanted === "all" ? Object.keys(resolved.columns) : wanted;
  const own = names.flatMap((name) => {
    const actual = resolved.columns[name];
    if (actual === undefined) return [];
    return [new ReadColumn(located, name, firstColumnIndex + actual.index, cellBytes(columnOf(key, name).value))];
  });
  if (wanted !== "all") return own;
  const ours = new Set(Object.values(resolved.columns).map(({ id }) => id));
  const keys = new Set(declarations[key].columns.map((column) => column.key));
  const custom = actualColumns.filter(({ id, name }) => !ours.has(id) && !keys.has(name));
  return [...own, ...custom.map(({ name, index }) => new ReadColumn(located, name, firstColumnIndex + index, 180))];
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
    columns: Object.fromEntries(read.map(({ name, values }) => [name, values])),
    columnIndexes: Object.fromEntries(read.map(({ name, columnIndex }) => [name, columnIndex])),
    missing: names.filter((name) => resolved.columns[name] === undefined),
  };
}

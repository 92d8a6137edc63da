import { tableOrder } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import type { LocatedTable } from "../locateTables";
import { requestStatePlace, type StatePlace } from "../markCells";
import { readInTrips } from "../reading/readInTrips";
import type { MirrorContents, MirrorTable } from "./MirrorContents";
import { mirrorColumns } from "./mirrorColumns";
import { blankTable, withReads } from "./mirrorTable";
import { planReads, type ColumnRead } from "./readColumns";
import { requestWorkbook, type WorkbookFrame } from "./requestWorkbook";
import { planTexts, shownFirst, withTexts } from "./shownFirst";

export interface FrameReading {
  readonly frame: WorkbookFrame;
  readonly statePlace: StatePlace | null;
}

/** Looks at everything but the rows of the tables, in one round trip. */
export async function readFrame(context: Excel.RequestContext): Promise<FrameReading> {
  const frame = requestWorkbook(context);
  const state = requestStatePlace(context);
  await context.sync();
  return { frame: frame(), statePlace: state() };
}

/** The order in which columns are read: what decides what the pane shows first comes first. */
const readingOrder = ["followUps", "customers", "campaigns", "effects"] as const satisfies readonly TableKey[];
const firstColumns: Readonly<Partial<Record<TableKey, number>>> = { followUps: 3 };

function isFirst({ table, column }: ColumnRead): boolean {
  return mirrorColumns[table].slice(0, firstColumns[table] ?? 0).includes(column);
}

/**
 * Reads the mirrored columns of all tables, and last the texts that the pane shows first: two round trips for 5,000
 * customers and 50,000 follow-ups, each below 5 MB, and one more for each further 4 MB.
 */
export async function readRows(
  context: Excel.RequestContext,
  { frame, statePlace }: FrameReading,
  person: string | null,
): Promise<MirrorContents> {
  const tables: Partial<Record<TableKey, MirrorTable>> = {};
  for (const key of tableOrder) {
    const located = frame.located[key];
    if (located !== undefined) tables[key] = blankTable(located);
  }
  const blank = contentsOf(frame, statePlace, tables);
  const reads = readsInOrder(context, tables);
  let texts: readonly ColumnRead[] | null = null;
  // The texts are known as soon as what decides on them is, and go with what is left to be read.
  const more = (): readonly ColumnRead[] => {
    if (texts !== null || !reads.filter(isFirst).every(({ isRead }) => isRead)) return [];
    const known = { ...blank, tables: filled(tables, reads) };
    return (texts = planTexts(context, known, shownFirst(known, person)));
  };
  await readInTrips(context, reads, { more });
  return withTexts({ ...blank, tables: filled(tables, reads) }, texts ?? []);
}

/** Joins a frame with tables to contents that nobody has looked at yet. */
export function contentsOf(
  { inspection, rules, words, team }: WorkbookFrame,
  statePlace: StatePlace | null,
  tables: MirrorContents["tables"],
): MirrorContents {
  return {
    revision: 0,
    inspection,
    settingsSheetId: inspection.sheets.find(({ name }) => name === inspection.settingsSheetName)?.id ?? null,
    rules,
    words,
    team,
    marks: statePlace?.state.marks ?? {},
    tables,
    nextActions: new Map(),
    findings: [],
    notes: [],
    failure: null,
  };
}

/** Tells whether a table in memory stands where the workbook has it now, column by column. */
export function standsAs(mirror: MirrorTable, now: LocatedTable): boolean {
  const sameKeys = (keys: readonly string[]) => keys.length === Object.keys(mirror.resolved.columns).length;
  return (
    mirror.tableId === now.tableId &&
    mirror.worksheetId === now.worksheetId &&
    mirror.firstRowIndex === now.firstRowIndex &&
    mirror.firstColumnIndex === now.firstColumnIndex &&
    mirror.rowCount === now.rowCount &&
    sameKeys(Object.keys(now.resolved.columns)) &&
    Object.entries(now.resolved.columns).every(([key, { index }]) => mirror.resolved.columns[key]?.index === index)
  );
}

function readsInOrder(
  context: Excel.RequestContext,
  tables: Readonly<Partial<Record<TableKey, MirrorTable>>>,
): readonly ColumnRead[] {
  const readsOf = (key: TableKey, columns: readonly string[]) => {
    const table = tables[key];
    if (table === undefined) return [];
    return planReads(context, { table: key, place: table }, columns, [{ rowIndex: 0, rowCount: table.rowCount }]);
  };
  const early = readingOrder.flatMap((key) => readsOf(key, mirrorColumns[key].slice(0, firstColumns[key])));
  const late = readingOrder.flatMap((key) =>
    firstColumns[key] === undefined ? [] : readsOf(key, mirrorColumns[key].slice(firstColumns[key])),
  );
  return [...early, ...late];
}

function filled(
  tables: Readonly<Partial<Record<TableKey, MirrorTable>>>,
  reads: readonly ColumnRead[],
): MirrorContents["tables"] {
  return Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, withReads(table, reads)]));
}

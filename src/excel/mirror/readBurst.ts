import type { TableKey } from "../../templates/types";
import { upkeepColumns } from "../../templates/upkeep";
import { requestTables, type LocatedTable } from "../locateTables";
import { requestStatePlace, type StatePlace } from "../markCells";
import { readInTrips } from "../reading/readInTrips";
import type { MirrorTable } from "./MirrorContents";
import { mirrorColumns } from "./mirrorColumns";
import { blankTable, identifierColumn, withReads, withRowCount } from "./mirrorTable";
import { textOf } from "../cellValues";
import { stretchesOf, type Stretch } from "../stretches";
import { planReads, type ColumnRead } from "./readColumns";
import type { TableChange } from "./TableChange";

/** What one reading of the tables that a burst touched gave. */
export interface BurstReading {
  /** As they are now. */
  readonly tables: ReadonlyMap<TableKey, MirrorTable>;
  /** Tables of which all mirrored columns were read again, since the events alone did not tell. */
  readonly reread: ReadonlySet<TableKey>;
  readonly reads: readonly ColumnRead[];
  readonly statePlace: StatePlace | null;
  /** True where columns or tables turned out to have changed: everything has to be looked up again. */
  readonly outdated: boolean;
}

/**
 * Reads what a burst of events changed: the changed rows of each table and, to be sure, where the table stands now; one
 * round trip as a rule. Rows may have been put in or taken out without an event yet: the identifiers around the changed
 * rows, all of them where the events speak of such rows, have to stand where the events say; a table of which this is not
 * so is read again whole.
 */
export async function readBurst(
  context: Excel.RequestContext,
  changes: ReadonlyMap<TableKey, TableChange>,
): Promise<BurstReading> {
  const reads: ColumnRead[] = [];
  const checks: ColumnRead[] = [];
  for (const [table, change] of changes) {
    if (change.unclear) continue;
    const own = { table, place: change.table };
    reads.push(...planReads(context, own, columnsOf(table, change), stretchesOf(change.rows.keys())));
    const identifier = identifierColumn(table);
    if (identifier !== null) checks.push(...planReads(context, own, [identifier], checkedRows(change)));
  }
  const { locate, state } = await readInTrips(context, [...reads, ...checks], {
    alongside: () => ({ locate: requestTables(context, [...changes.keys()]), state: requestStatePlace(context) }),
  });

  const { tables: located } = locate();
  const tables = new Map<TableKey, MirrorTable>();
  const again = new Map<TableKey, LocatedTable>();
  for (const [key, change] of changes) {
    const now = located[key];
    if (now === undefined || !sameColumns(change.table, now)) {
      return { tables, reread: new Set(), reads, statePlace: state(), outdated: true };
    }
    if (isAsTold(change, now) && checks.every((check) => check.table !== key || holds(change, check)))
      tables.set(key, withReads(withRowCount(placed(change.table, now), now.rowCount), reads));
    else again.set(key, now);
  }
  const rereads = await rereadTables(context, again);
  for (const [key, table] of rereads) tables.set(key, table);
  return { tables, reread: new Set(again.keys()), reads, statePlace: state(), outdated: false };
}

/** Reads all mirrored columns of tables again, in as few round trips as their size allows. */
export async function rereadTables(
  context: Excel.RequestContext,
  located: ReadonlyMap<TableKey, LocatedTable>,
): Promise<ReadonlyMap<TableKey, MirrorTable>> {
  const blank = [...located].map(([key, table]) => [key, blankTable(table)] as const);
  const reads = blank.flatMap(([key, table]) =>
    planReads(context, { table: key, place: table }, mirrorColumns[key], [{ rowIndex: 0, rowCount: table.rowCount }]),
  );
  if (reads.length > 0) await readInTrips(context, reads);
  return new Map(blank.map(([key, table]) => [key, withReads(table, reads)]));
}

/** A person's change is looked at by upkeep, which needs more of the row than the mirror keeps. */
function columnsOf(table: TableKey, { origins }: TableChange): readonly string[] {
  const columns = origins.has("person") ? [...upkeepColumns[table], ...mirrorColumns[table]] : mirrorColumns[table];
  return [...new Set(table === "followUps" ? [...columns, "nextAction"] : columns)];
}

function sameColumns(mirror: MirrorTable, now: LocatedTable): boolean {
  return (
    mirror.tableId === now.tableId &&
    mirror.actualColumns.length === now.actualColumns.length &&
    now.actualColumns.every(({ id, name, index }) => {
      const known = mirror.actualColumns[index];
      return known?.id === id && known.name === name;
    })
  );
}

/** Tells whether a table stands where the events say; whether it grows over what is typed below it is the person's choice. */
function isAsTold({ table, grownRows, unclear }: TableChange, now: LocatedTable): boolean {
  if (unclear || table.worksheetId !== now.worksheetId) return false;
  if (table.firstRowIndex !== now.firstRowIndex || table.firstColumnIndex !== now.firstColumnIndex) return false;
  return now.rowCount === table.rowCount || now.rowCount === table.rowCount - grownRows;
}

/** The rows whose identifiers tell whether rows have moved: all, or the changed ones and those next to them. */
function checkedRows({ table, rows, shifted }: TableChange): readonly Stretch[] {
  if (shifted) return [{ rowIndex: 0, rowCount: table.rowCount }];
  const around = [...rows.keys()].flatMap((row) => [row - 1, row, row + 1]);
  return stretchesOf(around.filter((row) => row >= 0 && row < table.rowCount));
}

/** Tells whether identifiers stand where they should; a row without one may have been given one since. */
function holds({ table, rows }: TableChange, check: ColumnRead): boolean {
  const expected = table.columns[check.column] ?? [];
  return check.values().every((value, offset) => {
    const row = check.rowIndex + offset;
    return rows.get(row)?.renamed === true || textOf(expected[row]) === "" || expected[row] === value;
  });
}

function placed(table: MirrorTable, now: LocatedTable): MirrorTable {
  return { ...table, worksheetName: now.worksheetName };
}

import type { RecordRow } from "../../core/records";
import type { SeenRow } from "../../core/upkeep/upkeepFacts";
import type { TableKey } from "../../templates/types";
import { upkeepColumns, upkeepTables } from "../../templates/upkeep";
import { textOf } from "../cellValues";
import { readInTrips } from "../reading/readInTrips";
import type { MirrorTable } from "./MirrorContents";
import { bearersOf, identifierColumn, recordAt } from "./mirrorTable";
import type { BurstReading } from "./readBurst";
import { stretchesOf } from "../stretches";
import { planReads } from "./readColumns";
import { readRecord, unnumberedRows, vanishedFrom, type SeenTable } from "./SeenTable";
import { strangeRows } from "./strangeRows";
import type { TableChange } from "./TableChange";

/**
 * Gathers what upkeep has to look at after a burst: the rows that this person changed. In a table that was read again
 * whole, those rows are found by their identifiers; one without an identifier counts as this person's unless others were
 * at work in the same burst, and then as found. Costs a round trip only for rows of a table that was read again.
 */
export async function seenTables(
  context: Excel.RequestContext,
  before: ReadonlyMap<TableKey, MirrorTable>,
  changes: ReadonlyMap<TableKey, TableChange>,
  reading: BurstReading,
): Promise<ReadonlyMap<TableKey, readonly SeenTable[]>> {
  const seen = new Map<TableKey, readonly SeenTable[]>();
  for (const [table, change] of changes) {
    const now = reading.tables.get(table);
    if (now === undefined || !change.origins.has("person") || reading.reread.has(table)) continue;
    const rows = [...change.rows].flatMap(([rowIndex, { origin, pasted }]): SeenRow[] => {
      if (origin !== "person" || rowIndex >= now.rowCount) return [];
      const after = readRecord(reading.reads, table, rowIndex);
      return [{ rowIndex, before: beforeOf(change, now, rowIndex, after), after, pasted }];
    });
    if (rows.length > 0) {
      const vanished = vanishedFrom(before.get(table), now, change.table);
      seen.set(table, [{ occasion: "seen", rows, vanished }]);
    }
  }
  const looked = [...reading.reread].flatMap((table): LookedTable[] => {
    const change = changes.get(table);
    const now = reading.tables.get(table);
    return change === undefined || now === undefined || !change.origins.has("person")
      ? []
      : [{ table, now, rows: personRows(change, now), told: change.table }];
  });
  for (const [table, tables] of await readSeen(context, looked, before)) seen.set(table, tables);
  return seen;
}

/**
 * Finds the rows to which the add-in itself gave identifiers that were not there before, as an import does. In a table that
 * was read again they are known for certain only where nobody else was at work.
 */
export function givenRows(
  before: ReadonlyMap<TableKey, MirrorTable>,
  changes: ReadonlyMap<TableKey, TableChange>,
  { tables, reads, reread }: BurstReading,
): ReadonlyMap<TableKey, readonly RecordRow[]> {
  const given = new Map<TableKey, readonly RecordRow[]>();
  for (const [table, { origins, rows, table: moved }] of changes) {
    const column = identifierColumn(table);
    const now = tables.get(table);
    if (column === null || now === undefined || !origins.has("addin")) continue;
    if (reread.has(table) && !origins.has("others")) {
      const known = bearersOf(before.get(table));
      const unknown = [...bearersOf(now)].filter(([identifier]) => !known.has(identifier));
      given.set(
        table,
        unknown.flatMap(([, [row]]) => (row === undefined ? [] : [recordAt(now, row) ?? {}])),
      );
      continue;
    }
    // A number that somebody else gave at the same moment may be known already: what counts is that it is new in its row.
    const own = [...rows].flatMap(([row, { origin }]) => {
      const record = origin === "addin" ? readRecord(reads, table, row) : {};
      const identifier = textOf(record[column]);
      return identifier === "" || identifier === textOf(moved.columns[column]?.[row]) ? [] : [record];
    });
    given.set(table, own);
  }
  return given;
}

/**
 * Gives what was known of a row; null where it was typed below the table. Several rows that changed at once may have changed places, as when a sort is taken back: a
 * row that bears the identifier of another one and otherwise holds what that one held is that one.
 */
function beforeOf(
  { table: before, grownRows }: TableChange,
  now: MirrorTable,
  rowIndex: number,
  after: SeenRow["after"],
): SeenRow["before"] {
  const here = rowIndex < before.rowCount - grownRows ? recordAt(before, rowIndex) : null;
  const column = identifierColumn(before.table);
  const identifier = column === null ? "" : textOf(after[column]);
  if (column === null || identifier === "" || textOf(here?.[column]) === identifier) return here;
  const [from, ...others] = bearersOf(before).get(identifier) ?? [];
  if (from === undefined || others.length > 0 || bearersOf(now).get(identifier)?.length !== 1) return here;
  const there = recordAt(before, from);
  const isSame = upkeepTables[before.table].identityColumns.every((key) => there?.[key] === after[key]);
  return isSame ? there : here;
}

/** Gathers what upkeep has to look at on opening: rows that hold something and bear no identifier. */
export function foundTables(
  context: Excel.RequestContext,
  tables: ReadonlyMap<TableKey, MirrorTable>,
): Promise<ReadonlyMap<TableKey, readonly SeenTable[]>> {
  const looked = [...tables].map(([table, now]): LookedTable => ({
    table,
    now,
    rows: new Map(unnumberedRows(now).map((row) => [row, { occasion: "found", pasted: true, before: null }])),
  }));
  return readSeen(context, looked, tables);
}

interface LookedRow {
  readonly occasion: "seen" | "found";
  readonly pasted: boolean;
  readonly before: SeenRow["before"];
}

interface LookedTable {
  readonly table: TableKey;
  readonly now: MirrorTable;
  readonly rows: ReadonlyMap<number, LookedRow>;
  /** The table before the burst as the events tell it. */
  readonly told?: MirrorTable;
}

/** Finds the rows that this person changed in a table whose rows have moved since. */
function personRows(change: TableChange, now: MirrorTable): ReadonlyMap<number, LookedRow> {
  const rows = new Map<number, LookedRow>();
  const column = identifierColumn(now.table);
  if (column === null) return rows;
  const bearers = bearersOf(now);
  for (const [row, changed] of change.rows) {
    const before = changed.origin === "person" ? recordAt(change.table, row) : null;
    const [rowNow, ...others] = bearers.get(textOf(before?.[column])) ?? [];
    if (rowNow !== undefined && others.length === 0)
      rows.set(rowNow, { occasion: "seen", pasted: changed.pasted, before });
  }
  const isAlone = !change.origins.has("others") && !change.origins.has("addin");
  for (const [row, before] of strangeRows(change.table, now, isAlone)) {
    if (!rows.has(row)) rows.set(row, { occasion: "seen", pasted: true, before });
  }
  const occasion = change.origins.has("others") ? "found" : "seen";
  for (const row of unnumberedRows(now)) rows.set(row, { occasion, pasted: true, before: null });
  return rows;
}

async function readSeen(
  context: Excel.RequestContext,
  looked: readonly LookedTable[],
  before: ReadonlyMap<TableKey, MirrorTable>,
): Promise<ReadonlyMap<TableKey, readonly SeenTable[]>> {
  const wanted = looked.filter(({ rows }) => rows.size > 0);
  const reads = wanted.flatMap(({ table, now, rows }) =>
    planReads(context, { table, place: now }, upkeepColumns[table], stretchesOf(rows.keys())),
  );
  if (reads.length > 0) await readInTrips(context, reads);
  return new Map(
    wanted.map(({ table, now, rows, told }) => {
      const of = (occasion: SeenTable["occasion"]): SeenTable => ({
        occasion,
        rows: [...rows].flatMap(([rowIndex, row]): SeenRow[] =>
          row.occasion === occasion
            ? [{ rowIndex, before: row.before, after: readRecord(reads, table, rowIndex), pasted: row.pasted }]
            : [],
        ),
        vanished: vanishedFrom(before.get(table), now, told),
      });
      return [table, [of("seen"), of("found")].filter(({ rows: own }) => own.length > 0)];
    }),
  );
}

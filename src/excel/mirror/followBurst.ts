import type { RecordRow } from "../../core/records";
import type { TableKey } from "../../templates/types";
import type { LocatedTable } from "../locateTables";
import type { StatePlace } from "../markCells";
import type { MirrorContents, MirrorTable } from "./MirrorContents";
import { withReads } from "./mirrorTable";
import { readBurst, rereadTables, type BurstReading } from "./readBurst";
import { contentsOf, readFrame, standsAs } from "./readMirror";
import { givenRows, seenTables } from "./seenRows";
import type { SeenTable } from "./SeenTable";
import type { SheetEvent } from "./SheetEvent";
import { withTexts } from "./shownFirst";
import { tableChange, type TableChange } from "./TableChange";

/** The mirror after a burst of events, and what upkeep has to look at. */
export interface Followed {
  readonly contents: MirrorContents;
  readonly seen: ReadonlyMap<TableKey, readonly SeenTable[]>;
  /** Rows that the add-in itself gave identifiers to by other ways than upkeep. */
  readonly given: ReadonlyMap<TableKey, readonly RecordRow[]>;
  readonly statePlace: StatePlace | null;
  /** True where a table had to be read again whole: events of what happened before that reading may still be on their way. */
  readonly isAhead: boolean;
}

/** Gathers what a burst of events did to the tables in memory. */
export function tableChanges(
  { tables }: MirrorContents,
  events: readonly SheetEvent[],
): ReadonlyMap<TableKey, TableChange> {
  const changes = new Map<TableKey, TableChange>();
  for (const table of Object.values(tables)) {
    const change = tableChange(table, events);
    if (change !== null) changes.set(table.table, change);
  }
  return changes;
}

/**
 * Brings the mirror up to date after a burst of events: one round trip where rows were edited, put in or taken out, two
 * where they were sorted; a look at everything else first where columns, tables, sheets or settings changed.
 */
export async function followBurst(
  context: Excel.RequestContext,
  current: MirrorContents,
  changes: ReadonlyMap<TableKey, TableChange>,
  lookAround: boolean,
): Promise<Followed> {
  if (!lookAround) {
    const reading = await readBurst(context, changes);
    if (reading.outdated) return followBurst(context, current, changes, true);
    return finish(context, current, current, changes, reading);
  }

  const { frame, statePlace } = await readFrame(context);
  const kept = new Map<TableKey, MirrorTable>();
  const again = new Map<TableKey, LocatedTable>();
  const still = new Map<TableKey, TableChange>();
  for (const [key, now] of Object.entries(frame.located) as [TableKey, LocatedTable][]) {
    const change = changes.get(key);
    const known = change?.table ?? current.tables[key];
    if (known === undefined || change?.unclear === true || !standsAs(known, now)) again.set(key, now);
    else {
      kept.set(key, renewed(known, now));
      if (change !== undefined && (change.rows.size > 0 || change.shifted))
        still.set(key, { ...change, table: renewed(change.table, now), structural: false });
    }
  }
  const rereads = again.size === 0 ? new Map<TableKey, MirrorTable>() : await rereadTables(context, again);
  const base: MirrorContents = {
    ...contentsOf(frame, statePlace, Object.fromEntries([...kept, ...rereads])),
    revision: current.revision,
    nextActions: current.nextActions,
    findings: current.findings,
    notes: current.notes,
  };
  const reading: BurstReading =
    still.size === 0
      ? { tables: new Map(), reread: new Set(), reads: [], statePlace, outdated: false }
      : await readBurst(context, still);
  // Something changed once more between the two looks: now only reading all of these tables can tell.
  if (reading.outdated) return followBurst(context, current, asUnclear(changes), true);
  return finish(context, current, base, changes, {
    ...reading,
    tables: new Map([...rereads, ...reading.tables]),
    reread: new Set([...rereads.keys(), ...reading.reread]),
    statePlace,
  });
}

function asUnclear(changes: ReadonlyMap<TableKey, TableChange>): ReadonlyMap<TableKey, TableChange> {
  return new Map([...changes].map(([key, change]) => [key, { ...change, unclear: true }]));
}

async function finish(
  context: Excel.RequestContext,
  before: MirrorContents,
  base: MirrorContents,
  changes: ReadonlyMap<TableKey, TableChange>,
  reading: BurstReading,
): Promise<Followed> {
  const tables = { ...base.tables };
  for (const [key, table] of reading.tables)
    tables[key] = withReads(table, reading.reread.has(key) ? [] : reading.reads);
  const contents = withTexts({ ...base, tables, nextActions: movedTexts(base, changes, reading) }, [
    ...(reading.reread.has("followUps") ? [] : reading.reads),
  ]);
  const known = new Map(Object.values(before.tables).map((table) => [table.table, table]));
  const seen = await seenTables(context, known, changes, reading);
  return {
    contents,
    seen,
    given: givenRows(known, changes, reading),
    statePlace: reading.statePlace,
    isAhead: reading.reread.size > 0,
  };
}

/** Texts go where their rows went; where that is not known they are read again when they are shown. */
function movedTexts(
  { nextActions }: MirrorContents,
  changes: ReadonlyMap<TableKey, TableChange>,
  { reread }: BurstReading,
): ReadonlyMap<number, string> {
  if (reread.has("followUps")) return new Map();
  const change = changes.get("followUps");
  if (change === undefined || !change.shifted) return nextActions;
  const moved = [...nextActions].flatMap(([row, text]): [number, string][] => {
    const now = change.rowNow(row);
    return now === null ? [] : [[now, text]];
  });
  return new Map(moved);
}

/** The columns may have other headings by now, at the same places. */
function renewed(table: MirrorTable, now: LocatedTable): MirrorTable {
  return { ...table, worksheetName: now.worksheetName, actualColumns: now.actualColumns, resolved: now.resolved };
}

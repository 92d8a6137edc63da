import type { CellEdit, JournalEntry } from "../../core/journal/JournalEntry";
import { dateSerialAt, type DateSerial } from "../../core/dates";
import type { RecordRow } from "../../core/records";
import { RowKeeper } from "../../core/upkeep/RowKeeper";
import type {
  CollisionPlan,
  IdentifierMarks,
  Reference,
  UpkeepFacts,
  UpkeepPlan,
  UpkeepWrite,
} from "../../core/upkeep/upkeepFacts";
import { tableOrder } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { choiceSeparator, upkeepColumns, upkeepTables } from "../../templates/upkeep";
import { textOf } from "../cellValues";
import { higherMarks } from "../marks";
import { marksOf, type StatePlace } from "../markCells";
import type { MirrorContents, UpkeepNote } from "../mirror/MirrorContents";
import { bearersOf, identifierColumn, recordAt, withCells } from "../mirror/mirrorTable";
import { planReads, type ColumnRead } from "../mirror/readColumns";
import { readRecord, type SeenTable } from "../mirror/SeenTable";
import { readInTrips } from "../reading/readInTrips";
import { stretchesOf } from "../stretches";
import { upkeepLists } from "./upkeepLists";
import { withFindings } from "./withFindings";
import type { TableWrite } from "./WriteBlock";
import { writeUpkeep, type WrittenArea } from "./writeUpkeep";

export interface UpkeepOptions {
  /** Hears of what was written, as one entry for the journal. */
  readonly onEntry?: (entry: JournalEntry) => void;
  /** Gives the person's name on the team, as chosen in the pane. */
  readonly me?: () => string | null;
}

/** What upkeep did in one round. */
export interface UpkeepRound {
  readonly contents: MirrorContents;
  readonly areas: readonly WrittenArea[];
  /** Tables whose rows had moved under its hands and that have to be looked at again. */
  readonly misplaced: ReadonlySet<TableKey>;
}

/** How many notes to the person are kept. */
const mostNotes = 50;

/** Lets the planner look at what changed and writes what it decides; one for each running add-in. */
export class Upkeep {
  private readonly keeper = new RowKeeper(upkeepTables);
  private entryCount = 0;

  constructor(private readonly options: UpkeepOptions = {}) {}

  /** Takes note of the identifiers that stand in the workbook, so that none is given again after its row is gone. */
  know({ tables }: MirrorContents): void {
    for (const table of Object.values(tables)) this.keeper.know(table.table, bearersOf(table));
  }

  /** Takes note of rows that this add-in numbered by other ways, such as an import. */
  noteGiven(given: ReadonlyMap<TableKey, readonly RecordRow[]>): void {
    for (const [table, rows] of given) this.keeper.noteGiven(table, rows, nowSerial());
  }

  /**
   * Decides on rows that were seen or found, and writes. One round trip where there is anything to write, and none
   * otherwise; `alongside` is read in the same one, and tells whether it was.
   */
  async fill(
    context: Excel.RequestContext,
    contents: MirrorContents,
    seen: ReadonlyMap<TableKey, readonly SeenTable[]>,
    { statePlace, alongside }: { readonly statePlace: StatePlace | null; readonly alongside: readonly ColumnRead[] },
  ): Promise<UpkeepRound & { readonly sent: boolean }> {
    const idle = { contents, areas: [], misplaced: new Set<TableKey>(), sent: false };
    if (!mayWrite(contents)) return idle;
    let marks = higherMarks(contents.marks, marksOf(statePlace));
    const writes: (UpkeepWrite & { readonly table: TableKey })[] = [];
    const findings: UpkeepPlan["findings"][number][] = [];
    for (const [table, parts] of seen) {
      for (const { occasion, rows, vanished } of parts) {
        const plan = this.keeper.plan({ ...this.facts(contents, table), occasion, rows, vanished, marks });
        marks = plan.marks;
        writes.push(...plan.writes.map((write) => ({ ...write, table })));
        findings.push(...plan.findings);
      }
    }
    const noted = withFindings(withMarks(contents, marks), findings);
    if (writes.length === 0) return { ...idle, contents: noted };
    const round = await this.write(context, noted, writes, { statePlace, alongside });
    return { ...round, contents: withNotes(round.contents, writes), sent: true };
  }

  /**
   * Gives rows that this add-in numbered a new number where somebody else's row bears the same; two round trips where
   * there is such a row, the first to tell which of them is whose, and none otherwise.
   */
  async settleCollisions(
    context: Excel.RequestContext,
    contents: MirrorContents,
    statePlace: StatePlace | null,
  ): Promise<UpkeepRound> {
    if (!mayWrite(contents)) return { contents, areas: [], misplaced: new Set() };
    let marks = higherMarks(contents.marks, marksOf(statePlace));
    const writes: TableWrite[] = [];
    const findings: UpkeepPlan["findings"][number][] = [];
    const rowsOf = await this.readCollisions(context, contents);
    for (const [table, rows] of rowsOf) {
      const mirrored = contents.tables[table];
      if (mirrored === undefined) continue;
      const plan: CollisionPlan = this.keeper.resolveCollisions({
        table,
        now: nowSerial(),
        bearers: bearersOf(mirrored),
        marks,
        rowAt: (row) => rows.get(row) ?? recordAt(mirrored, row),
        referencesTo: (identifier) => referencesTo(contents, table, identifier),
      });
      marks = plan.marks;
      writes.push(...plan.writes.map((write) => ({ ...write, table })), ...plan.references);
      findings.push(...plan.findings);
    }
    const noted = withFindings(withMarks(contents, marks), findings);
    if (writes.length === 0) return { contents: noted, areas: [], misplaced: new Set() };
    return this.write(context, noted, writes, { statePlace, alongside: [] });
  }

  /**
   * Reads the rows that share an identifier given here, by table. Tables in which they have moved since are left out: the
   * events that tell of it are on their way, and everything is looked at again after them.
   */
  private async readCollisions(
    context: Excel.RequestContext,
    { tables }: MirrorContents,
  ): Promise<ReadonlyMap<TableKey, ReadonlyMap<number, RecordRow>>> {
    const inCollision = Object.values(tables).flatMap((table) => {
      if (identifierColumn(table.table) === null) return [];
      const rows = this.keeper.rowsInCollision(table.table, bearersOf(table));
      return rows.size === 0 ? [] : [{ table, rows }];
    });
    const reads = inCollision.flatMap(({ table, rows }) =>
      planReads(context, { table: table.table, place: table }, upkeepColumns[table.table], stretchesOf(rows)),
    );
    if (reads.length > 0) await readInTrips(context, reads);
    return new Map(
      inCollision.flatMap(({ table, rows }) => {
        const column = identifierColumn(table.table) ?? "";
        const read = new Map([...rows].map((row) => [row, readRecord(reads, table.table, row)]));
        const isThere = [...read].every(([row, record]) => record[column] === table.columns[column]?.[row]);
        return isThere ? [[table.table, read] as const] : [];
      }),
    );
  }

  private async write(
    context: Excel.RequestContext,
    contents: MirrorContents,
    writes: readonly TableWrite[],
    { statePlace, alongside }: { readonly statePlace: StatePlace | null; readonly alongside: readonly ColumnRead[] },
  ): Promise<UpkeepRound> {
    const written = await writeUpkeep(context, contents, writes, {
      statePlace,
      marks: contents.marks,
      alongside,
    }).catch((error: unknown) => {
      for (const { table } of writes) this.keeper.noteUnwritten(table);
      throw error;
    });
    const { cells, edits, areas, misplaced } = written;
    const tables = { ...contents.tables };
    for (const key of tableOrder) {
      const table = tables[key];
      const own = cells.filter((cell) => cell.table === key);
      if (table !== undefined && own.length > 0) tables[key] = withCells(table, own);
    }
    for (const key of misplaced) this.keeper.noteUnwritten(key);
    if (edits.length > 0) this.options.onEntry?.(this.entryOf(edits));
    return { contents: { ...contents, tables }, areas, misplaced };
  }

  private facts(
    contents: MirrorContents,
    table: TableKey,
  ): Omit<UpkeepFacts, "occasion" | "rows" | "vanished" | "marks"> {
    const language = contents.inspection.state.language ?? "zh-CN";
    const me = this.options.me?.() ?? null;
    return {
      table,
      now: nowSerial(),
      ...(me === null ? {} : { me }),
      choiceSeparator: choiceSeparator(language),
      bearers: bearersOf(contents.tables[table]),
      ...upkeepLists(contents.words, language),
    };
  }

  private entryOf(edits: readonly CellEdit[]): JournalEntry {
    const at = Date.now();
    this.entryCount += 1;
    return {
      id: `upkeep-${at}-${this.entryCount}`,
      at,
      action: "upkeep",
      data: { count: edits.length },
      steps: [{ kind: "cells", edits }],
    };
  }
}

/** Nothing is written to a workbook that is read-only, or that a newer version has laid out. */
function mayWrite({ inspection }: MirrorContents): boolean {
  return inspection.refusal === null;
}

/** Raised marks are the workbook's own from the next writing on. */
function withMarks(contents: MirrorContents, marks: IdentifierMarks): MirrorContents {
  return contents.marks === marks ? contents : { ...contents, marks };
}

function withNotes(
  contents: MirrorContents,
  writes: readonly (UpkeepWrite & { readonly table: TableKey })[],
): MirrorContents {
  const added = writes.flatMap(({ reason, table, rowIndex }): UpkeepNote[] => {
    const column = identifierColumn(table);
    const cells = column === null ? undefined : contents.tables[table]?.columns[column];
    return reason === "approvalReset" ? [{ code: reason, table, identifier: textOf(cells?.[rowIndex]) }] : [];
  });
  const once = new Map(added.map((note) => [note.identifier, note]));
  return once.size === 0 ? contents : { ...contents, notes: [...contents.notes, ...once.values()].slice(-mostNotes) };
}

/** Finds the cells of other tables that hold an identifier, as far as they are mirrored. */
function referencesTo({ tables }: MirrorContents, table: TableKey, identifier: string): readonly Reference[] {
  return tableOrder.flatMap((other) => {
    const mirrored = tables[other];
    if (mirrored === undefined) return [];
    const own = identifierColumn(other);
    return upkeepTables[other].referenceColumns
      .filter((reference) => reference.table === table)
      .flatMap(({ column }) =>
        (mirrored.columns[column] ?? []).flatMap((cell, rowIndex): Reference[] => {
          if (textOf(cell) !== identifier) return [];
          const rowIdentifier = own === null ? "" : textOf(mirrored.columns[own]?.[rowIndex]);
          return [{ table: other, rowIndex, rowIdentifier, column }];
        }),
      );
  });
}

/** Gives this moment by the user's own clock, with its time of day. */
function nowSerial(): DateSerial {
  const now = new Date();
  const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
  return dateSerialAt(now) + seconds / 86_400;
}

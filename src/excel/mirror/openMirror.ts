import { describeHostFailure } from "../hostFailure";
import { isMarksOnly, type StatePlace } from "../markCells";
import { Upkeep, type UpkeepOptions, type UpkeepRound } from "../upkeep/Upkeep";
import { listenToRows } from "../numberedRows";
import { readInTrips } from "../reading/readInTrips";
import { EventQueue } from "./EventQueue";
import { followBurst, tableChanges } from "./followBurst";
import { toldContents } from "./followTold";
import type { MirrorContents } from "./MirrorContents";
import { readFrame, readRows } from "./readMirror";
import { RecentRows } from "./RecentRows";
import { foundTables } from "./seenRows";
import { isUnused, unnumberedRows, type SeenTable } from "./SeenTable";
import { SelectionWatch } from "./SelectionWatch";
import type { SheetEvent } from "./SheetEvent";
import { planTexts, shownFirst, withTexts } from "./shownFirst";
import { Turmoil } from "./Turmoil";
import { watchEvents } from "./watchEvents";
import { WrittenCells } from "./WrittenCells";
import type { TableKey } from "../../templates/types";

export interface MirrorOptions extends UpkeepOptions {
  /** False leaves the workbook as it is: the mirror follows and nothing is filled in. */
  readonly upkeep?: boolean;
  /** Hears of failures as they are thrown; the contents name them in {@link MirrorContents.failure}. */
  readonly onFailure?: (error: unknown) => void;
}

/** The add-in's own copy of the workbook's keys, dates and states, kept up to date. */
export interface Mirror {
  readonly current: MirrorContents;
  /** Hears of every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything again, and looks for rows without an identifier. */
  readonly refresh: () => Promise<void>;
  /** Reads next actions that are to be shown and are not known yet, by row of the follow-ups. */
  readonly readTexts: (rows: readonly number[]) => Promise<void>;
  /** Waits until everything that has been told so far has been followed. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the mirror: one round trip for settings, columns and sizes, one for keys, dates and states, one for the texts that
 * the pane shows first; then rows that were entered while the add-in was closed get their identifiers, in two more. From
 * then on it follows what happens in the workbook, and fills in what is to be filled in after what this person does.
 */
export async function openMirror(options: MirrorOptions = {}): Promise<Mirror> {
  const live = new LiveMirror(options);
  await live.open();
  return live;
}

class LiveMirror implements Mirror {
  private contents: MirrorContents | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly upkeep: Upkeep;
  private readonly written = new WrittenCells();
  private readonly recent = new RecentRows();
  private readonly queue = new EventQueue({
    follow: (events) => this.follow(events),
    recover: () => this.readAgain(),
    onFailure: (error) => this.fail(error),
    // A row that was to be written to was deleted meanwhile.
    isPassing: (error) => describeHostFailure(error).code === "itemMissing",
  });
  private readonly selection = new SelectionWatch(
    (events) => this.queue.add(events),
    () => Office.context.platform === Office.PlatformType.OfficeOnline,
  );
  private readonly turmoil = new Turmoil();
  private statePlace: StatePlace | null = null;
  private stop: (() => Promise<void>) | null = null;

  private readonly stopRows: () => void;

  constructor(private readonly options: MirrorOptions) {
    this.upkeep = new Upkeep(options);
    this.stopRows = listenToRows({
      onNumbered: (table, rows) => this.upkeep.noteGiven(new Map([[table, rows]])),
      onGivenBack: () => this.turmoil.beginOwn(),
    });
  }

  get current(): MirrorContents {
    if (this.contents === undefined) throw new Error("The mirror has not been opened");
    return this.contents;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async open(): Promise<void> {
    this.publish(
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        this.stop = watchEvents(context, {
          onEvents: (events) => this.hear(events),
          onSelected: (selected) => {
            this.queue.retry();
            this.selection.moved(selected, this.contents);
          },
        });
        return this.readAll(context);
      }),
    );
    this.queue.start();
    this.queue.addWork(() => this.fillFound());
  }

  readonly refresh = (): Promise<void> => {
    this.queue.addWork(() => this.readAgain());
    return this.queue.settled();
  };

  readonly settled = (): Promise<void> => this.queue.settled();

  readonly readTexts = (rows: readonly number[]): Promise<void> => {
    if (rows.every((row) => this.current.nextActions.has(row))) return Promise.resolve();
    this.queue.addWork(async () => {
      if (rows.every((row) => this.current.nextActions.has(row))) return;
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        const reads = planTexts(context, this.current, rows);
        await readInTrips(context, reads);
        this.publish(withTexts(this.current, reads));
      });
    });
    return this.queue.settled();
  };

  readonly close = async (): Promise<void> => {
    this.queue.close();
    this.listeners.clear();
    this.stopRows();
    await this.stop?.();
    this.stop = null;
  };

  private async readAgain(): Promise<void> {
    const { findings, notes } = this.current;
    const contents = await Excel.run({ delayForCellEdit: true }, (context) => this.readAll(context));
    this.publish({ ...contents, findings, notes });
    await this.fillFound();
  }

  private async readAll(context: Excel.RequestContext): Promise<MirrorContents> {
    const frame = await readFrame(context);
    this.statePlace = frame.statePlace;
    return readRows(context, frame, this.options.me?.() ?? null);
  }

  /** The state's own rows need no following. */
  private hear(events: readonly SheetEvent[]): void {
    this.selection.heard(events);
    const news = events.filter((event) => {
      if (event.kind === "structure" || event.worksheetId !== this.statePlace?.worksheetId) return true;
      return event.origin !== "addin" && !isMarksOnly(this.statePlace, event.area.rowIndex, event.area.rowCount);
    });
    if (news.length > 0) this.queue.add(news);
  }

  private async follow(heard: readonly SheetEvent[]): Promise<void> {
    const { current } = this;
    this.turmoil.heard(heard);
    const events = this.written.news(heard);
    const changes = tableChanges(current, events);
    const lookAround =
      events.some((event) => this.isAboutAll(event)) || [...changes.values()].some((c) => c.structural);
    if (this.turmoil.isOwn) this.queue.addWork(() => this.fillFound());
    if (changes.size === 0 && !lookAround) return;
    const told = lookAround ? null : toldContents(current, changes);
    if (told !== null) {
      if (told !== current) this.publish(told);
      return;
    }
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const followed = await followBurst(context, current, this.recent.added(changes), lookAround);
      this.recent.note(changes);
      this.statePlace = followed.statePlace;
      this.upkeep.noteGiven(followed.given);
      if (followed.isAhead) this.turmoil.begin();
      await this.fill(context, { ...followed.contents, failure: null }, followed.seen, events);
    });
  }

  /** Rows that were entered while nobody looked get their identifiers. */
  private async fillFound(): Promise<void> {
    if (this.options.upkeep === false) return;
    const { current } = this;
    this.upkeep.know(current);
    const tables = Object.values(current.tables).filter((table) => !isUnused(table));
    if (tables.every((table) => unnumberedRows(table).length === 0)) return;
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = await foundTables(context, new Map(tables.map((table) => [table.table, table])));
      await this.fill(context, current, found);
    });
  }

  /** Lets upkeep work on what was read, together with the texts that the pane will want to show. */
  private async fill(
    context: Excel.RequestContext,
    contents: MirrorContents,
    seen: ReadonlyMap<TableKey, readonly SeenTable[]>,
    events: readonly SheetEvent[] = [],
  ): Promise<void> {
    const texts = planTexts(context, contents, shownFirst(contents, this.options.me?.() ?? null));
    const statePlace = this.statePlace;
    const round =
      this.options.upkeep === false
        ? { contents, areas: [], misplaced: new Set<TableKey>(), sent: false }
        : await this.upkeep.fill(context, contents, seen, { statePlace, alongside: texts });
    if (!round.sent && texts.length > 0) await readInTrips(context, texts);
    this.take({ ...round, contents: withTexts(round.contents, texts) }, events);
    if (this.options.upkeep !== false)
      this.take(await this.upkeep.settleCollisions(context, this.current, this.statePlace));
  }

  /**
   * Takes over what a round gave. A table whose rows moved under upkeep's hands stays as it was known before, and the
   * events that led there are followed once more from it: what they did to which row would else be forgotten.
   */
  private take({ contents, areas, misplaced }: UpkeepRound, events: readonly SheetEvent[] = []): void {
    this.written.add(areas);
    if (misplaced.size > 0) this.turmoil.begin();
    const known = this.contents?.tables ?? {};
    const again = [...misplaced].flatMap((key) => known[key] ?? contents.tables[key] ?? []);
    const tables = { ...contents.tables, ...Object.fromEntries(again.map((table) => [table.table, table])) };
    if (contents !== this.contents) this.publish(again.length === 0 ? contents : { ...contents, tables });
    const sheets = new Set(again.map(({ worksheetId }) => worksheetId));
    this.queue.addFirst([
      ...events.filter(({ worksheetId }) => worksheetId !== null && sheets.has(worksheetId)),
      ...again.map(({ worksheetId, firstRowIndex, rowCount, firstColumnIndex }): SheetEvent => {
        const area = { rowIndex: firstRowIndex, rowCount, columnIndex: firstColumnIndex, columnCount: 1 };
        return { kind: "moved", worksheetId, area, origin: "person" };
      }),
    ]);
  }

  /** Settings, and the state as another add-in wrote it, concern everything. */
  private isAboutAll(event: SheetEvent): boolean {
    if (event.worksheetId === null || event.worksheetId === this.statePlace?.worksheetId) return true;
    return event.worksheetId === this.current.settingsSheetId;
  }

  private fail(error: unknown): void {
    this.options.onFailure?.(error);
    this.publish({ ...this.current, failure: describeHostFailure(error) });
  }

  private publish(contents: MirrorContents): void {
    this.contents = { ...contents, revision: (this.contents?.revision ?? 0) + 1 };
    for (const listener of this.listeners) listener();
  }
}

import { cellCountOf, intersectionOf, joinedAreaOf, sameArea, type Area } from "./Area";
import { formatArea } from "./addresses";
import type { Actor, Book } from "./Book";
import type { HostEvent } from "./HostWorkbook";
import { valueOf, valueTypeOf, type CellValue, type ValueType } from "./cells/values";

/** Numbers of the events on the wire. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetRowSorted: 19,
  worksheetRowHiddenChanged: 22,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Which way the neighbours went when cells were put in or taken out, as the library reads it from the wire. */
export type ShiftDirection = "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

/** What a single cell held before; what it holds after is read when the event is told. */
export interface CellBefore {
  readonly valueBefore: CellValue;
  readonly valueTypeBefore: ValueType;
}

interface Change {
  readonly actor: Actor;
  readonly sheetId: string;
  readonly area: Area;
  readonly changeType: ChangeType;
  readonly before: CellBefore | undefined;
  readonly shiftDirection?: ShiftDirection;
}

const WORKBOOK = "Workbook";

/**
 * Collects what happened and tells listeners when a piece of work is done: changes that together make up one rectangle
 * become one event. https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
export class EventLog {
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private changes: Change[] = [];
  private others: HostEvent[] = [];

  constructor(private readonly book: Book) {}

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Cells, not whole rows or columns, were put in or taken out. */
  shifted(sheetId: string, area: Area, changeType: ChangeType, shiftDirection: ShiftDirection): void {
    this.changes.push({ actor: this.book.actor, sheetId, area, changeType, before: undefined, shiftDirection });
  }

  changed(sheetId: string, area: Area, changeType: ChangeType = "RangeEdited", before?: CellBefore): void {
    const { actor } = this.book;
    const last = this.changes.at(-1);
    const joins =
      last?.sheetId === sheetId &&
      last.changeType === changeType &&
      changeType === "RangeEdited" &&
      last.actor.user === actor.user &&
      last.actor.byAddin === actor.byAddin;
    const joined = joins ? joinedAreaOf(last.area, area) : undefined;
    if (joined && last && !(sameArea(last.area, area) && before))
      this.changes[this.changes.length - 1] = { ...last, area: joined, before: undefined };
    else this.changes.push({ actor, sheetId, area, changeType, before });
  }

  other(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    const { user, byAddin } = this.book.actor;
    for (const targetId of new Set(targets)) this.others.push({ type, targetId, user, byAddin, args });
  }

  /** Selections are told at once by nobody: they wait for the end of the work like everything else. */
  flush(): void {
    const changes = this.changes;
    const others = this.others;
    this.changes = [];
    this.others = [];
    for (const event of [...others, ...changes.flatMap((change) => this.eventsOf(change))])
      for (const listener of this.listeners) listener(event);
  }

  private after(sheetId: string, at: Area): { valueAfter: CellValue; valueTypeAfter: ValueType } {
    const cell = this.book.grid.cell(sheetId, at.rowIndex, at.columnIndex);
    return { valueAfter: valueOf(cell), valueTypeAfter: valueTypeOf(cell) };
  }

  private eventsOf(change: Change): HostEvent[] {
    const { actor, sheetId, area, changeType, before } = change;
    if (!this.book.sheetById(sheetId)) return [];
    const address = formatArea(area);
    const base = {
      changeType,
      address,
      worksheetId: sheetId,
      referenceId: `${sheetId}|${address}`,
      shiftDirection: change.shiftDirection ?? "None",
      ...(cellCountOf(area) === 1 && before ? { ...before, ...this.after(sheetId, area) } : {}),
    };
    const at = (type: number, targetId: string, args: Readonly<Record<string, unknown>>): HostEvent => ({
      type,
      targetId,
      user: actor.user,
      byAddin: actor.byAddin,
      args,
    });
    const events = [at(EVENT.worksheetChanged, sheetId, base), at(EVENT.worksheetChanged, WORKBOOK, base)];
    for (const table of this.book.tablesTouching(sheetId, area)) {
      const common = intersectionOf(table.area, area);
      if (!common) continue;
      const within = formatArea(common);
      const args = { ...base, address: within, referenceId: `${sheetId}|${within}`, tableId: table.id };
      for (const target of [table.id, sheetId, WORKBOOK]) events.push(at(EVENT.tableChanged, target, args));
    }
    return events;
  }
}

import type { SheetArea } from "../parseAddress";
import type { WrittenArea } from "../upkeep/writeUpkeep";
import { toldWithinMilliseconds, type SheetEvent } from "./SheetEvent";

type PendingArea = WrittenArea & { readonly until: number };
type Edited = Extract<SheetEvent, { readonly kind: "edited" }>;

/**
 * Remembers the cells that upkeep wrote and read back, so that the events that Excel sends about them need not be
 * followed by another reading. One event is passed over for each time that a cell was written, and only while nothing else
 * was heard of the cell since: an earlier change by somebody else may be told after the writing, and what it says is then
 * put right by the event of the writing alone.
 */
export class WrittenCells {
  private areas: readonly PendingArea[] = [];

  /** Takes note of areas in the order in which they were written. */
  add(areas: readonly WrittenArea[]): void {
    const until = Date.now() + toldWithinMilliseconds;
    this.areas = [...this.areas, ...areas.map((area) => ({ ...area, until }))];
  }

  /**
   * Gives the events that tell something new. Has to be asked in the order in which the events came and when they are
   * followed, since an event may come before the answer to the writing that it tells of.
   */
  news(events: readonly SheetEvent[]): readonly SheetEvent[] {
    const now = Date.now();
    this.areas = this.areas.filter(({ until }) => until > now);
    return events.filter((event) => {
      const told = event.kind === "edited" && event.origin === "addin" ? this.toldBy(event) : null;
      this.areas = this.areas.filter((area) => (told === null ? !isTouched(area, event) : !told.includes(area)));
      return told === null;
    });
  }

  /** Finds the areas that together are what an event tells of; null where it tells of more, or of another content. */
  private toldBy(event: Edited): readonly PendingArea[] | null {
    const { area, value, worksheetId } = event;
    const told: PendingArea[] = [];
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column++) {
      const own = this.areas.filter((each) => each.worksheetId === worksheetId && each.columnIndex === column);
      const covering = coverRows(own, area);
      if (covering === null) return null;
      told.push(...covering);
    }
    const [first] = told;
    if (value !== undefined && first?.values[area.rowIndex - first.rowIndex] !== value) return null;
    return told;
  }
}

/** Chooses areas of one column that hold all rows of an event between them, the earlier written first. */
function coverRows(areas: readonly PendingArea[], event: SheetArea): readonly PendingArea[] | null {
  const end = event.rowIndex + event.rowCount;
  const chosen: PendingArea[] = [];
  let row = event.rowIndex;
  for (const area of [...areas].sort((a, b) => a.rowIndex - b.rowIndex)) {
    if (row >= end || area.rowIndex > row) break;
    const next = area.rowIndex + area.rowCount;
    if (next <= row) continue;
    chosen.push(area);
    row = next;
  }
  return row >= end ? chosen : null;
}

/** Tells whether an event may have changed what stands at an area; where cells went, all of the sheet's may have. */
function isTouched({ worksheetId, rowIndex, rowCount, columnIndex }: PendingArea, event: SheetEvent): boolean {
  if (event.worksheetId !== null && event.worksheetId !== worksheetId) return false;
  if (event.kind !== "edited") return true;
  const { area } = event;
  return (
    columnIndex >= area.columnIndex &&
    columnIndex < area.columnIndex + area.columnCount &&
    rowIndex < area.rowIndex + area.rowCount &&
    area.rowIndex < rowIndex + rowCount
  );
}

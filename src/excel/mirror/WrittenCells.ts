import type { SheetArea } from "../parseAddress";
import type { WrittenArea } from "../upkeep/writeUpkeep";

/** Excel tells of a change within moments; what has not been told by then never will be. */
const forgetAfterMilliseconds = 10_000;

/**
 * Remembers the cells that upkeep wrote and read back, so that the events that Excel sends about them need not be
 * followed by another reading.
 */
export class WrittenCells {
  private areas: (WrittenArea & { readonly until: number })[] = [];

  add(areas: readonly WrittenArea[]): void {
    const until = Date.now() + forgetAfterMilliseconds;
    this.areas.push(...areas.map((area) => ({ ...area, until })));
  }

  /** Tells whether an event is about nothing but such cells, and forgets those that it covers whole. */
  explains(worksheetId: string, event: SheetArea): boolean {
    const now = Date.now();
    this.areas = this.areas.filter(({ until }) => until > now);
    const own = this.areas.filter((area) => area.worksheetId === worksheetId);
    for (let column = event.columnIndex; column < event.columnIndex + event.columnCount; column++) {
      if (
        !coversRows(
          own.filter(({ columnIndex }) => columnIndex === column),
          event,
        )
      )
        return false;
    }
    this.areas = this.areas.filter((area) => !(area.worksheetId === worksheetId && isWithin(area, event)));
    return true;
  }
}

function coversRows(areas: readonly WrittenArea[], event: SheetArea): boolean {
  let row = event.rowIndex;
  for (const area of [...areas].sort((a, b) => a.rowIndex - b.rowIndex)) {
    if (area.rowIndex > row) return false;
    row = Math.max(row, area.rowIndex + area.rowCount);
  }
  return row >= event.rowIndex + event.rowCount;
}

function isWithin(area: WrittenArea, event: SheetArea): boolean {
  return (
    area.columnIndex >= event.columnIndex &&
    area.columnIndex < event.columnIndex + event.columnCount &&
    area.rowIndex >= event.rowIndex &&
    area.rowIndex + area.rowCount <= event.rowIndex + event.rowCount
  );
}

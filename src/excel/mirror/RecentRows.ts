import type { TableKey } from "../../templates/types";
import { toldWithinMilliseconds } from "./SheetEvent";
import type { TableChange } from "./TableChange";

/**
 * Remembers which rows were read a moment ago. When they were, other rows may already have been put in or taken out above
 * them without an event yet, so that another row was read in their place: the event that tells of it has them read again.
 */
export class RecentRows {
  /** By table, then by row: until when. */
  private readonly rows = new Map<TableKey, ReadonlyMap<number, number>>();

  /** Adds to changes that moved rows those that were read a moment ago, where they are now. */
  added(changes: ReadonlyMap<TableKey, TableChange>): ReadonlyMap<TableKey, TableChange> {
    return new Map([...changes].map(([key, change]) => [key, change.shifted ? this.withRecent(key, change) : change]));
  }

  /** Takes note of the rows of changes that have been read. */
  note(changes: ReadonlyMap<TableKey, TableChange>): void {
    const until = Date.now() + toldWithinMilliseconds;
    for (const [key, change] of changes) {
      const rows = this.current(key, change);
      for (const row of change.rows.keys()) rows.set(row, until);
      this.rows.set(key, rows);
    }
  }

  private withRecent(key: TableKey, change: TableChange): TableChange {
    const rows = new Map(change.rows);
    for (const row of this.current(key, change).keys()) {
      if (row < change.table.rowCount && !rows.has(row))
        rows.set(row, { origin: "others", pasted: false, renamed: false });
    }
    return { ...change, rows };
  }

  /** Rows that were read lately, where the change has moved them. */
  private current(key: TableKey, { rowNow }: TableChange): Map<number, number> {
    const now = Date.now();
    const rows = [...(this.rows.get(key) ?? [])].flatMap(([row, until]): [number, number][] => {
      const moved = until > now ? rowNow(row) : null;
      return moved === null ? [] : [[moved, until]];
    });
    return new Map(rows);
  }
}

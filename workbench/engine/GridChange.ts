import { MAX_COLUMNS, MAX_ROWS, area, type Area } from "./Area";

/** Rows, columns or cells that were put in or taken out of one sheet. */
export interface GridChange {
  readonly sheetId: string;
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  /** The first row (or column) put in or taken out, and how many. */
  readonly index: number;
  readonly count: number;
  /** For cells: only these columns (or rows) of the sheet move; absent when whole rows or columns do. */
  readonly span?: { readonly index: number; readonly count: number };
}

interface Interval {
  readonly index: number;
  readonly count: number;
}

function shiftInterval(part: Interval, change: GridChange, limit: number): Interval | undefined {
  if (part.count === limit) return part;
  const end = part.index + part.count;
  if (change.kind === "insert") {
    if (change.index <= part.index) return moved(part.index + change.count, part.count, limit);
    return change.index < end ? moved(part.index, part.count + change.count, limit) : part;
  }
  const changeEnd = change.index + change.count;
  const removed = Math.max(0, Math.min(end, changeEnd) - Math.max(part.index, change.index));
  if (removed === part.count) return undefined;
  const before = Math.max(0, Math.min(part.index, changeEnd) - change.index);
  return { index: part.index - before, count: part.count - removed };
}

function moved(index: number, count: number, limit: number): Interval | undefined {
  if (index >= limit) return undefined;
  return { index, count: Math.min(count, limit - index) };
}

/** Where an area lies after the change; undefined when nothing is left of it. Areas that a cell shift only touches in part stay. */
export function shiftArea(a: Area, change: GridChange): Area | undefined {
  const rows = { index: a.rowIndex, count: a.rowCount };
  const columns = { index: a.columnIndex, count: a.columnCount };
  const [along, across] = change.axis === "rows" ? [rows, columns] : [columns, rows];
  if (
    change.span &&
    (across.index < change.span.index || across.index + across.count > change.span.index + change.span.count)
  )
    return a;
  const shifted = shiftInterval(along, change, change.axis === "rows" ? MAX_ROWS : MAX_COLUMNS);
  if (!shifted) return undefined;
  return change.axis === "rows"
    ? area(shifted.index, a.columnIndex, shifted.count, a.columnCount)
    : area(a.rowIndex, shifted.index, a.rowCount, shifted.count);
}

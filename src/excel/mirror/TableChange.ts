import type { CellValue } from "../../core/records";
import type { MirrorTable } from "./MirrorContents";
import { textOf } from "../cellValues";
import { identifierColumn, withCells, withRowCount, withShift } from "./mirrorTable";
import type { Origin, SheetEvent } from "./SheetEvent";
import type { SheetArea } from "../parseAddress";

/** A row in which something changed. */
export interface ChangedRow {
  readonly origin: Origin;
  /** True where the row came with several cells at once, or as one of several rows. */
  readonly pasted: boolean;
  /** True where its identifier may be another one now. */
  readonly renamed: boolean;
}

/** A single cell of which the event itself said what it holds now. */
export interface ToldCell {
  readonly rowIndex: number;
  /** Within the table, from 0. */
  readonly columnIndex: number;
  readonly value: CellValue;
  readonly origin: Origin;
}

/** What a burst of events did to one table, as far as that can be told without looking. */
export interface TableChange {
  /** The table with its rows moved as the events say; what was edited is not in it yet. */
  readonly table: MirrorTable;
  /** Rows at the end of that table that were typed right below it: it grew over all of them, or over none. */
  readonly grownRows: number;
  /** By row of that table, from 0. */
  readonly rows: ReadonlyMap<number, ChangedRow>;
  /** Set while all that happened is one told cell. */
  readonly told: ToldCell | null;
  /** Where rows that were there before are now; they are the same unless rows were put in or taken out. */
  readonly shifted: boolean;
  /** True where only reading all of it again can tell. */
  readonly unclear: boolean;
  /** True where its columns may have changed. */
  readonly structural: boolean;
  readonly origins: ReadonlySet<Origin>;
  /** Moves a row number from before the burst to after it; null where the row is gone. */
  readonly rowNow: (rowBefore: number) => number | null;
}

/** Gathers what a burst of events did to a table, in the order in which they came; null where it did nothing to it. */
export function tableChange(before: MirrorTable, events: readonly SheetEvent[]): TableChange | null {
  const gathering = new Gathering(before);
  for (const event of events) {
    if (event.kind === "structure") {
      if (event.worksheetId === null || event.worksheetId === before.worksheetId) gathering.markStructural();
    } else if (event.worksheetId === before.worksheetId) gathering.add(event);
  }
  return gathering.result();
}

class Gathering {
  private table: MirrorTable;
  private rows = new Map<number, ChangedRow>();
  private told: ToldCell | null = null;
  private count = 0;
  private grownRows = 0;
  private shifted = false;
  private unclear = false;
  private structural = false;
  private readonly origins = new Set<Origin>();
  private readonly remembered = new Set<number>();
  private readonly moves: ((row: number) => number | null)[] = [];

  constructor(before: MirrorTable) {
    this.table = before;
  }

  markStructural(): void {
    this.structural = true;
  }

  add(event: Exclude<SheetEvent, { readonly kind: "structure" }>): void {
    const { firstColumnIndex, actualColumns } = this.table;
    const { area, origin } = event;
    // One column further: what is typed beside a table's heading may widen the table.
    if (!overlaps(area.columnIndex, area.columnCount, firstColumnIndex, actualColumns.length + 1)) return;
    if (event.kind === "edited") {
      this.remember(area, event.valueBefore);
      this.edited(area, origin, event.value);
    } else if (event.kind === "moved") this.moved(area, origin);
    else this.shift(event.kind === "inserted" ? "insert" : "delete", area, origin);
  }

  result(): TableChange | null {
    const { table, grownRows, rows, told, shifted, unclear, structural, origins, moves } = this;
    if (rows.size === 0 && !shifted && !unclear && !structural) return null;
    const rowNow = (row: number) => moves.reduce<number | null>((now, move) => (now === null ? null : move(now)), row);
    return {
      table,
      grownRows,
      rows,
      told: this.count === 1 ? told : null,
      shifted,
      unclear,
      structural,
      origins,
      rowNow,
    };
  }

  private edited(area: SheetArea, origin: Origin, value: CellValue | undefined): void {
    const { firstRowIndex, firstColumnIndex, rowCount, actualColumns } = this.table;
    if (overlaps(area.rowIndex, area.rowCount, firstRowIndex - 1, 1)) this.structural = true;
    if (area.columnIndex >= firstColumnIndex + actualColumns.length) return;
    const first = Math.max(0, area.rowIndex - firstRowIndex);
    // Below the last row a table grows only over what stands right below it.
    if (first > rowCount) return;
    const wholeColumn = area.rowCount > 1_000_000;
    const end = Math.min(area.rowIndex + area.rowCount - firstRowIndex, wholeColumn ? rowCount : Infinity);
    const pasted = area.rowCount > 1 || area.columnCount > 1;
    const renamed = this.holdsIdentifier(area);
    for (let row = first; row < end; row++) this.mark(row, { origin, pasted, renamed });
    if (end <= first) return;
    this.count += 1;
    if (end > rowCount) {
      this.grownRows += end - rowCount;
      this.table = withRowCount(this.table, end);
    }
    this.told =
      value === undefined || first >= rowCount
        ? null
        : { rowIndex: first, columnIndex: area.columnIndex - firstColumnIndex, value, origin };
  }

  /**
   * An identifier that somebody gave so recently that its event has not been followed yet is known from the event of the
   * change that took it away; without that it could not be put back.
   */
  private remember(area: SheetArea, valueBefore: CellValue | undefined): void {
    const column = identifierColumn(this.table.table);
    const rowIndex = area.rowIndex - this.table.firstRowIndex;
    if (column === null || !this.holdsIdentifier(area) || valueBefore === undefined || this.remembered.has(rowIndex))
      return;
    if (textOf(valueBefore) === "" || rowIndex < 0 || rowIndex >= this.table.rowCount) return;
    // What a later change of the same cell took away was not its identifier any more.
    this.remembered.add(rowIndex);
    this.table = withCells(this.table, [{ rowIndex, column, value: valueBefore }]);
  }

  private holdsIdentifier({ columnIndex, columnCount }: SheetArea): boolean {
    const { table, resolved, firstColumnIndex } = this.table;
    const index = resolved.columns[identifierColumn(table) ?? ""]?.index;
    return index !== undefined && overlaps(columnIndex, columnCount, firstColumnIndex + index, 1);
  }

  private moved(area: SheetArea, origin: Origin): void {
    const { firstRowIndex, rowCount } = this.table;
    if (!overlaps(area.rowIndex, area.rowCount, firstRowIndex - 1, rowCount + 2)) return;
    this.count += 1;
    this.unclear = true;
    this.origins.add(origin);
  }

  private shift(kind: "insert" | "delete", area: SheetArea, origin: Origin): void {
    const { firstRowIndex, firstColumnIndex, rowCount, actualColumns } = this.table;
    if (area.rowIndex > firstRowIndex + rowCount) return;
    this.count += 1;
    this.origins.add(origin);
    const covers =
      area.columnIndex <= firstColumnIndex &&
      area.columnIndex + area.columnCount >= firstColumnIndex + actualColumns.length;
    const first = area.rowIndex - firstRowIndex;
    const count = area.rowCount;
    // Whatever touches the heading, or only some of the columns, is not for guessing.
    if (!covers || (kind === "delete" && first < 0 && first + count >= 0)) {
      this.structural ||= first < 0;
      this.unclear = true;
      return;
    }
    if (first < 0) {
      this.table = { ...this.table, firstRowIndex: firstRowIndex + (kind === "insert" ? count : -count) };
      this.shifted = true;
      return;
    }
    if (first >= rowCount) return;
    const within = kind === "insert" ? count : Math.min(count, rowCount - first);
    const own = rowCount - this.grownRows;
    if (kind === "delete") this.grownRows -= Math.max(0, first + within - Math.max(first, own));
    this.table = withShift(this.table, kind, { rowIndex: first, rowCount: within });
    const move = (row: number): number | null => {
      if (row < first) return row;
      if (kind === "insert") return row + within;
      return row < first + within ? null : row - within;
    };
    this.moves.push(move);
    const rows = [...this.rows].flatMap(([row, changed]): [number, ChangedRow][] => {
      const now = move(row);
      return now === null ? [] : [[now, changed]];
    });
    this.rows = new Map(rows);
    // What was copied and inserted brings its content with it.
    if (kind === "insert") {
      for (let row = first; row < first + within; row++) this.mark(row, { origin, pasted: true, renamed: true });
    }
    this.shifted = true;
  }

  /** What a person did to a row counts as the person's, whoever else touched it. */
  private mark(row: number, changed: ChangedRow): void {
    const before = this.rows.get(row);
    this.origins.add(changed.origin);
    this.rows.set(row, {
      origin: before?.origin === "person" ? "person" : changed.origin,
      pasted: (before?.pasted ?? false) || changed.pasted,
      renamed: (before?.renamed ?? false) || changed.renamed,
    });
  }
}

function overlaps(start: number, count: number, otherStart: number, otherCount: number): boolean {
  return start < otherStart + otherCount && otherStart < start + count;
}

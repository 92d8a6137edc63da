import { tables as declarations } from "../../templates/tables";
import type { ColumnDeclaration, TableKey } from "../../templates/types";
import type { MirrorTable } from "../mirror/MirrorContents";

/** Where one of our tables stands. */
export type TablePlace = Pick<
  MirrorTable,
  | "table"
  | "tableName"
  | "worksheetId"
  | "worksheetName"
  | "firstRowIndex"
  | "rowCount"
  | "firstColumnIndex"
  | "actualColumns"
  | "resolved"
>;

/** What Excel tells of a selection. */
export interface SelectionEvent {
  readonly worksheetId: string;
  /** Such as `B2:B9`, `B:B`, `2:2`, or several of them with commas between. */
  readonly address: string;
}

/** Rows of a table's body in a row; from 0. */
export interface RowStretch {
  readonly rowIndex: number;
  readonly rowCount: number;
}

/** What is selected, as far as it concerns one of our tables. */
export type SelectedCells =
  /** Somewhere else. */
  | { readonly kind: "elsewhere" }
  /** The row right below a table: typing there adds a row. */
  | { readonly kind: "below"; readonly place: TablePlace }
  /** Cells of several columns. */
  | { readonly kind: "columns"; readonly place: TablePlace }
  | SelectedColumn;

/** Cells of one column: below its heading, or the heading itself where there are no stretches. */
export interface SelectedColumn {
  readonly kind: "column";
  readonly place: TablePlace;
  /** Within the table, from 0. */
  readonly columnIndex: number;
  readonly heading: string;
  /** Null for a column of the team's own. */
  readonly declaration: ColumnDeclaration | null;
  /** From the top, none twice. */
  readonly stretches: readonly RowStretch[];
  /** Rows in all stretches. */
  readonly rowCount: number;
}

/** Tells what a selection means in our tables. */
export function selectedCells({ worksheetId, address }: SelectionEvent, places: readonly TablePlace[]): SelectedCells {
  const areas = areasIn(address);
  for (const place of places) {
    if (place.worksheetId !== worksheetId) continue;
    const touching = areas.filter((area) => touches(area, place));
    if (touching.length === 0) continue;
    const columns = new Set(touching.flatMap((area) => columnsOf(area, place)));
    const stretches = joined(touching.flatMap((area) => bodyRows(area, place)));
    const [columnIndex] = columns;
    if (columnIndex === undefined) continue;
    if (stretches.length === 0 && touching.every((area) => area.firstRow > lastRow(place))) {
      return { kind: "below", place };
    }
    if (columns.size > 1) return { kind: "columns", place };
    const actual = place.actualColumns.find(({ index }) => index === columnIndex);
    const key = Object.entries(place.resolved.columns).find(([, { index }]) => index === columnIndex)?.[0];
    return {
      kind: "column",
      place,
      columnIndex,
      heading: actual?.name ?? "",
      declaration: key === undefined ? null : declarationOf(place.table, key),
      stretches,
      rowCount: stretches.reduce((sum, { rowCount }) => sum + rowCount, 0),
    };
  }
  return { kind: "elsewhere" };
}

/** A rectangle of a sheet; both ends belong to it, from 0. */
interface SheetArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

function areasIn(address: string): readonly SheetArea[] {
  return address.split(",").flatMap((part) => {
    const [from = "", to = from] = part
      .slice(part.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .split(":");
    const start = cellIn(from.trim());
    const end = cellIn(to.trim());
    if (start === null || end === null) return [];
    // A whole row names no column, a whole column no row.
    return [
      {
        firstRow: start.row ?? 0,
        lastRow: end.row ?? Number.MAX_SAFE_INTEGER,
        firstColumn: start.column ?? 0,
        lastColumn: end.column ?? Number.MAX_SAFE_INTEGER,
      },
    ];
  });
}

function cellIn(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^([A-Z]*)(\d*)$/i.exec(text);
  const [, letters = "", digits = ""] = match ?? [];
  if (letters === "" && digits === "") return null;
  const column = [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: digits === "" ? null : Number(digits) - 1, column: letters === "" ? null : column - 1 };
}

function lastRow({ firstRowIndex, rowCount }: TablePlace): number {
  return firstRowIndex + rowCount - 1;
}

/** Heading, body, and the row right below. */
function touches(area: SheetArea, place: TablePlace): boolean {
  const { firstRowIndex, firstColumnIndex, actualColumns } = place;
  const isBeside = area.lastColumn < firstColumnIndex || area.firstColumn >= firstColumnIndex + actualColumns.length;
  return !isBeside && area.lastRow >= firstRowIndex - 1 && area.firstRow <= lastRow(place) + 1;
}

function columnsOf(area: SheetArea, { firstColumnIndex, actualColumns }: TablePlace): readonly number[] {
  return actualColumns
    .map(({ index }) => index)
    .filter((index) => firstColumnIndex + index >= area.firstColumn && firstColumnIndex + index <= area.lastColumn);
}

function bodyRows(area: SheetArea, place: TablePlace): readonly RowStretch[] {
  const first = Math.max(area.firstRow, place.firstRowIndex);
  const last = Math.min(area.lastRow, lastRow(place));
  return first > last ? [] : [{ rowIndex: first - place.firstRowIndex, rowCount: last - first + 1 }];
}

/** Puts stretches in order, those that touch or overlap into one. */
function joined(stretches: readonly RowStretch[]): readonly RowStretch[] {
  const result: { rowIndex: number; rowCount: number }[] = [];
  for (const { rowIndex, rowCount } of [...stretches].sort((one, other) => one.rowIndex - other.rowIndex)) {
    const before = result.at(-1);
    if (before !== undefined && rowIndex <= before.rowIndex + before.rowCount) {
      before.rowCount = Math.max(before.rowCount, rowIndex + rowCount - before.rowIndex);
    } else result.push({ rowIndex, rowCount });
  }
  return result;
}

function declarationOf(table: TableKey, key: string): ColumnDeclaration | null {
  const columns: readonly ColumnDeclaration[] = declarations[table].columns;
  return columns.find((column) => column.key === key) ?? null;
}

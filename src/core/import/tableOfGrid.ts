import type { Outcome } from "../problem";
import { findHeadingRow } from "./findHeadingRow";
import type { FileProblemCode, Flag } from "./ImportProblem";
import { isBlankRow, type GridRow, type SourceGrid } from "./SourceGrid";
import type { HeldBackRow, Pause, SourceColumn, SourceRow, SourceTable } from "./SourceTable";

/** Rows of a sheet below its headings (Microsoft, “Excel specifications and limits”). */
const sheetRowLimit = 1_048_575;

/** Rows looked at before the screen gets its turn. */
const portionRows = 1000;

/** How a row begins that adds up others. */
const total = /^(?:合\s*计|总\s*计|小\s*计|汇\s*总|(?:sub|grand\s)?totals?|sum)\s*[:：]?$/i;

/** How a person wants the rows of a source taken; what is left out is recognised. */
export interface GridReading {
  /** Row of the source that holds the headings, from 1; 0 where it has none and columns are named by their position. */
  readonly headingRowNumber?: number;
  /** True where rows that are hidden in their sheet stay out. */
  readonly leaveOutHidden?: boolean;
}

/**
 * Cuts a source into headings and rows. Short rows are filled with blanks and, where the source counts its cells,
 * flagged; long ones are flagged; blank rows are counted and left out, and so are rows above the headings.
 */
export async function tableOfGrid(
  { delimiter, rows: all, countsCells }: SourceGrid,
  { headingRowNumber, leaveOutHidden = false }: GridReading,
  pause: Pause,
): Promise<Outcome<SourceTable, FileProblemCode>> {
  const first = all.findIndex((row) => !isBlankRow(row));
  if (first === -1) return { ok: false, problems: [{ code: "emptyFile" }] };
  const headingIndex =
    headingRowNumber === undefined
      ? findHeadingRow(all)
      : all.findIndex(({ rowNumber, unreadable }) => rowNumber === headingRowNumber && unreadable === undefined);
  const columns = headingIndex === -1 ? nameByPosition(all) : nameColumns(all[headingIndex]?.cells ?? []);
  const rows: SourceRow[] = [];
  const heldBack: HeldBackRow[] = [];
  let hiddenRowCount = 0;
  let repeatedHeadingCount = 0;
  let blankLineCount = all.slice(0, Math.max(headingIndex, 0)).filter(isBlankRow).length;
  for (let index = headingIndex + 1; index < all.length; index++) {
    const row = all[index];
    if (row === undefined) continue;
    if (index % portionRows === 0) await pause(index, all.length);
    if (isBlankRow(row)) {
      blankLineCount++;
      continue;
    }
    if (repeatsHeadings(row, columns, all[headingIndex])) {
      repeatedHeadingCount++;
      continue;
    }
    if (row.hidden) hiddenRowCount++;
    if (row.hidden && leaveOutHidden) continue;
    if (row.unreadable) heldBack.push({ rowNumber: row.rowNumber, ...row.unreadable });
    else rows.push(sourceRow(row, columns, countsCells));
  }
  if (rows.length + heldBack.length === 0) return { ok: false, problems: [{ code: "noDataRows" }] };
  if (rows.length > sheetRowLimit) {
    return { ok: false, problems: [{ code: "tooManyRows", data: { count: rows.length, limit: sheetRowLimit } }] };
  }
  return {
    ok: true,
    value: {
      delimiter,
      columns,
      rows,
      heldBack,
      blankLineCount,
      headingRowNumber: all[headingIndex]?.rowNumber ?? 0,
      titleRowCount: all.slice(0, Math.max(headingIndex, 0)).filter((row) => !isBlankRow(row)).length,
      repeatedHeadingCount,
      hiddenRowCount,
      leavesOutHidden: leaveOutHidden,
    },
  };
}

/** A single column may well hold its own heading as a word. */
function repeatsHeadings(row: GridRow, columns: readonly SourceColumn[], headings: GridRow | undefined): boolean {
  return columns.length > 1 && columns.every(({ index }) => (row.cells[index] ?? "") === headings?.cells[index]);
}

/** Names columns by their headings; a repeated heading gets a number, a blank one its position. */
function nameColumns(headings: readonly string[]): SourceColumn[] {
  const used = new Set<string>();
  return headings.slice(0, filledWidth(headings)).map((heading, index) => {
    const plain = heading.replace(/\s+/g, " ") || `#${index + 1}`;
    let name = plain;
    for (let count = 2; used.has(name); count++) name = `${plain} (${count})`;
    used.add(name);
    return { index, name };
  });
}

function nameByPosition(rows: readonly GridRow[]): SourceColumn[] {
  const count = rows.reduce((most, { cells }) => Math.max(most, filledWidth(cells)), 0);
  return Array.from({ length: count }, (_, index) => ({ index, name: `#${index + 1}` }));
}

/** How many cells a row has up to its last one that holds something. */
function filledWidth(cells: readonly string[]): number {
  return cells.reduce((width, cell, index) => (cell === "" ? width : index + 1), 0);
}

function sourceRow(row: GridRow, columns: readonly SourceColumn[], countsCells: boolean): SourceRow {
  const { rowNumber } = row;
  const cells = columns.map(({ index }) => row.cells[index] ?? "");
  const surplus = row.cells.slice(columns.length).filter((cell) => cell !== "");
  const flags: Flag[] = [];
  if (countsCells && row.cells.length < columns.length) {
    flags.push({ code: "shortRow", at: { rowNumber }, data: { found: row.cells.length, expected: columns.length } });
  }
  if (surplus.length > 0) {
    const data = { found: columns.length + surplus.length, expected: columns.length, text: surplus.join(" | ") };
    flags.push({ code: "longRow", at: { rowNumber }, data });
  }
  const first = cells.find((cell) => cell !== "") ?? "";
  if (total.test(first)) flags.push({ code: "totalRow", at: { rowNumber }, data: { text: first } });
  for (const { code, columnIndex, data } of row.remarks ?? []) {
    const column = columnIndex === undefined ? undefined : columns[columnIndex]?.name;
    // What stands beyond the last heading is not imported and needs no remark of its own.
    if (columnIndex !== undefined && column === undefined) continue;
    flags.push({ code, at: { rowNumber, ...(column !== undefined && { column }) }, ...(data && { data }) });
  }
  columns.forEach(({ index, name }) => {
    if (cells[index]?.includes("\ufffd")) flags.push({ code: "damagedCharacters", at: { rowNumber, column: name } });
  });
  return { rowNumber, cells, surplus, flags };
}

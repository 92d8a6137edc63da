import { readXlsx, type Sheet } from "hucre/xlsx";
import type { Outcome } from "../problem";
import { cleanCell } from "./cleanCell";
import { cellAsText } from "./cellAsText";
import type { FileProblemCode } from "./ImportProblem";
import { GridRemarks } from "./GridRemarks";
import { withoutBlankEnd, type GridRow, type SourceGrid } from "./SourceGrid";
import type { Pause, SourceTable } from "./SourceTable";
import { tableOfGrid, type GridReading } from "./tableOfGrid";

/** A sheet of an Excel file that can be read. */
export interface XlsxSheet {
  readonly name: string;
  /** True where the file hides the sheet from those who open it. */
  readonly hidden: boolean;
}

/** Rows converted before the screen gets its turn. */
const portionRows = 500;

/** Names the sheets of an .xlsx file in their order; those that only a program can show are left out. */
export async function listXlsxSheets(bytes: Uint8Array): Promise<Outcome<readonly XlsxSheet[], FileProblemCode>> {
  const found: XlsxSheet[] = [];
  const read = await attempt(bytes, ({ name, hidden, veryHidden }) => {
    if (veryHidden !== true) found.push({ name, hidden: hidden === true });
    return false;
  });
  if (!read.ok) return read;
  return found.length > 0 ? { ok: true, value: found } : { ok: false, problems: [{ code: "noSheets" }] };
}

/**
 * Reads one sheet of an .xlsx file: results of formulas, not their texts; days and moments by their number formats, also
 * in workbooks that count from 1904; of merged cells the first, with a remark at the others.
 */
export async function readXlsxGrid(
  bytes: Uint8Array,
  sheetName: string,
  pause: Pause,
): Promise<Outcome<SourceGrid, FileProblemCode>> {
  const read = await attempt(bytes, ({ name }) => name === sheetName);
  if (!read.ok) return read;
  const [sheet] = read.value;
  if (sheet === undefined) return { ok: false, problems: [{ code: "noSuchSheet", data: { sheet: sheetName } }] };
  const remarks = remarksOf(sheet);
  const rows: GridRow[] = [];
  for (const [rowIndex, values] of sheet.rows.entries()) {
    if (rowIndex % portionRows === 0) await pause(rowIndex, sheet.rows.length);
    const cells = values.map((value, columnIndex) => {
      const { text, remark } = cellAsText(value instanceof Date ? { moment: value.getTime() } : value);
      if (remark !== undefined) remarks.add(rowIndex, { code: remark, columnIndex, data: { text } });
      return cleanCell(text);
    });
    rows.push({
      rowNumber: rowIndex + 1,
      cells,
      remarks: remarks.of(rowIndex),
      hidden: sheet.rowDefs?.get(rowIndex)?.hidden === true,
    });
  }
  return { ok: true, value: { delimiter: "", rows: withoutBlankEnd(rows), countsCells: false } };
}

/** Reads one sheet of an .xlsx file as headings and rows; see {@link readXlsxGrid} and {@link tableOfGrid}. */
export async function readXlsxSource(
  bytes: Uint8Array,
  sheetName: string,
  pause: Pause,
  reading: GridReading = {},
): Promise<Outcome<SourceTable, FileProblemCode>> {
  const grid = await readXlsxGrid(bytes, sheetName, pause);
  return grid.ok ? tableOfGrid(grid.value, reading, pause) : grid;
}

function remarksOf({ rows, cells, merges = [] }: Sheet): GridRemarks {
  const remarks = new GridRemarks(rows.length);
  for (const { startRow, endRow, startCol, endCol } of merges) {
    remarks.addMerge({ firstRow: startRow, lastRow: endRow, firstColumn: startCol, lastColumn: endCol });
  }
  for (const [place, { type, value }] of cells ?? []) {
    if (type !== "formula" || value !== null) continue;
    const [rowIndex = 0, columnIndex = 0] = place.split(",").map(Number);
    remarks.add(rowIndex, { code: "formulaWithoutResult", columnIndex });
  }
  return remarks;
}

type SheetFilter = Exclude<NonNullable<NonNullable<Parameters<typeof readXlsx>[1]>["sheets"]>, readonly unknown[]>;

/** Whatever the library cannot read is the file's fault: it comes from elsewhere, and any of its bytes may be wrong. */
async function attempt(bytes: Uint8Array, sheets: SheetFilter): Promise<Outcome<readonly Sheet[], FileProblemCode>> {
  try {
    return { ok: true, value: (await readXlsx(bytes, { sheets })).sheets };
  } catch (error) {
    return { ok: false, problems: [{ code: "damagedExcelFile", data: { reason: String(error) } }] };
  }
}

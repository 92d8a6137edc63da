import { cellAsText } from "../../../core/import/cellAsText";
import { cleanCell } from "../../../core/import/cleanCell";
import { GridRemarks } from "../../../core/import/GridRemarks";
import type { FileProblemCode } from "../../../core/import/ImportProblem";
import { isDateFormat } from "../../../core/import/isDateFormat";
import { withoutBlankEnd, type GridRow, type SourceGrid } from "../../../core/import/SourceGrid";
import type { Pause } from "../../../core/import/SourceTable";
import type { Outcome } from "../../../core/problem";
import { describeHostFailure } from "../../hostFailure";
import type { CellValue } from "../../types";
import type { SheetSource } from "./listSheetSources";

/** Excel on the web refuses answers above 5 MB; this leaves room for rows that are longer than those before them. */
const bytesPerTrip = 3_500_000;
/** Cells of the first answer, from which the weight of the others is estimated. */
const firstCells = 40_000;
/** Rows converted before the screen gets its turn. */
const portionRows = 500;

/** One answer of Excel: values and number formats, row by row. */
interface Piece {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * Reads a sheet of this workbook, or a table on it, as rows: results of formulas, days by their number formats, of
 * merged cells the first with a remark at the others, hidden rows marked. Two round trips and one more for each 3.5 MB.
 */
export function readSheetSource(
  source: Pick<SheetSource, "worksheetName" | "tableName">,
  pause: Pause,
): Promise<Outcome<SourceGrid, FileProblemCode>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheetName, tableName } = source;
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetName);
    const range =
      tableName === undefined
        ? sheet.getUsedRangeOrNullObject(true)
        : context.workbook.tables.getItemOrNullObject(tableName).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    const merged = range.getMergedAreasOrNullObject();
    // The address of several areas names only the first cell of each (OfficeDev/office-js issue 1590).
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    if (sheet.isNullObject || (range.isNullObject && tableName !== undefined)) {
      return { ok: false, problems: [{ code: "noSuchSheet", data: { sheet: tableName ?? worksheetName } }] };
    }
    if (range.isNullObject) return { ok: false, problems: [{ code: "emptyFile" }] };

    const { rowIndex, rowCount, columnIndex } = range;
    // Null where some rows are hidden and some are not.
    const hidden = range.rowHidden === false ? null : range.getRowProperties({ rowHidden: true });
    const pieces = await readPieces(context, range, pause);
    const remarks = new GridRemarks(rowIndex + rowCount);
    for (const area of merged.isNullObject ? [] : merged.areas.items) {
      remarks.addMerge({
        firstRow: area.rowIndex,
        lastRow: area.rowIndex + area.rowCount - 1,
        firstColumn: area.columnIndex,
        lastColumn: area.columnIndex + area.columnCount - 1,
      });
    }
    const rows = pieces.flatMap(({ values, formats }) =>
      values.map((cells, index) => ({ cells, formats: formats[index] ?? [] })),
    );
    const converted: GridRow[] = [];
    for (const [index, row] of rows.entries()) {
      if (index % portionRows === 0) await pause(rows.length + index, 2 * rows.length);
      // Positions of remarks count from the first cell that is read.
      const marks = remarks.of(rowIndex + index).map((mark) => ({
        ...mark,
        columnIndex: (mark.columnIndex ?? columnIndex) - columnIndex,
      }));
      const isHidden = hidden?.value[index]?.rowHidden === true;
      converted.push({ ...gridRow(row.cells, row.formats, marks), rowNumber: rowIndex + index + 1, hidden: isHidden });
    }
    return { ok: true, value: { delimiter: "", rows: withoutBlankEnd(converted), countsCells: false } };
  });
}

function gridRow(
  values: readonly CellValue[],
  formats: readonly string[],
  marks: NonNullable<GridRow["remarks"]>,
): Pick<GridRow, "cells" | "remarks"> {
  const remarks = [...marks];
  const cells = values.map((value, columnIndex) => {
    const isDay = typeof value === "number" && isDateFormat(formats[columnIndex] ?? "");
    const { text, remark } = cellAsText(isDay ? { serial: value } : value);
    if (remark !== undefined) remarks.push({ code: remark, columnIndex, data: { text } });
    return cleanCell(text);
  });
  return { cells, remarks };
}

/**
 * Reads a range piece by piece; the weight of what came so far decides how much is asked for next. A piece that Excel
 * finds too heavy all the same is asked for again in halves.
 */
async function readPieces(context: Excel.RequestContext, range: Excel.Range, pause: Pause): Promise<readonly Piece[]> {
  const { rowCount, columnCount } = range;
  const pieces: Piece[] = [];
  let done = 0;
  let bytesPerRow = (bytesPerTrip / firstCells) * columnCount;
  while (done < rowCount) {
    const rows = Math.min(rowCount - done, Math.max(1, Math.floor(bytesPerTrip / bytesPerRow)));
    const piece = await readPiece(context, range, done, rows);
    if (piece === null) {
      bytesPerRow *= 2;
      continue;
    }
    pieces.push(piece);
    // Half as much again, for rows that are longer than those before them.
    bytesPerRow = 1.5 * Math.max(1, weightOf(JSON.stringify(piece)) / rows);
    done += rows;
    await pause(done, 2 * rowCount);
  }
  return pieces;
}

/** Reads some rows of a range; null where Excel finds them too heavy for one answer, and they can be asked for by halves. */
async function readPiece(
  context: Excel.RequestContext,
  range: Excel.Range,
  from: number,
  rows: number,
): Promise<Piece | null> {
  const piece = range.getCell(from, 0).getAbsoluteResizedRange(rows, range.columnCount).load("values,numberFormat");
  try {
    await context.sync();
  } catch (error) {
    if (rows > 1 && describeHostFailure(error).code === "tooLarge") return null;
    throw error;
  }
  return { values: piece.values as CellValue[][], formats: piece.numberFormat as string[][] };
}

/** Bytes of a text in UTF-8, in which Chinese characters take three. */
function weightOf(text: string): number {
  return text.length + 2 * (text.match(/[^\u0000-\u007f]/g)?.length ?? 0);
}

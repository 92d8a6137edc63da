import { HostError } from "../../objects/HostObject";
import { intersectionOf, lastColumnOf, lastRowOf, type Area } from "../Area";
import type { Book } from "../Book";
import type { SheetState } from "../state";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, type IRange } from "../univerPackages";
import { clearContents } from "./writeCells";

function rangeOf(a: Area): IRange {
  return { startRow: a.rowIndex, endRow: lastRowOf(a), startColumn: a.columnIndex, endColumn: lastColumnOf(a) };
}

/** Merges the area into one cell (or each of its rows); only the first value stays. Tables hold no merged cells. */
export function mergeCells(book: Book, sheet: SheetState, target: Area, across: boolean): void {
  if (book.tablesTouching(sheet.id, target).length > 0)
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.", "Range.merge");
  unmergeCells(book, sheet, target);
  const merged = across
    ? Array.from({ length: target.rowCount }, (_row, index) => ({
        ...target,
        rowIndex: target.rowIndex + index,
        rowCount: 1,
      }))
    : [target];
  for (const a of merged) {
    if (a.columnCount > 1)
      clearContents(book, sheet.id, { ...a, columnIndex: a.columnIndex + 1, columnCount: a.columnCount - 1 });
    if (a.rowCount > 1)
      clearContents(book, sheet.id, { ...a, rowIndex: a.rowIndex + 1, rowCount: a.rowCount - 1, columnCount: 1 });
  }
  sheet.merges.push(...merged);
  book.grid.run(AddWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: merged.map(rangeOf) });
}

/** Undoes all merges that the area touches. */
export function unmergeCells(book: Book, sheet: SheetState, target: Area): void {
  const undone = sheet.merges.filter((merge) => intersectionOf(merge, target));
  if (undone.length === 0) return;
  sheet.merges = sheet.merges.filter((merge) => !undone.includes(merge));
  book.grid.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheet.id, ranges: undone.map(rangeOf) });
}

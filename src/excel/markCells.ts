import type { IdentifierMarks } from "../core/upkeep/upkeepFacts";
import { stateSheet } from "../templates/settings";
import { higherMarks, isMarkKey, marksToRows } from "./marks";
import { emptyState, type WorkbookState } from "./state";
import { readState } from "./stateSheet";

/** Where the state's rows stand, for writing single ones of them. */
export interface StatePlace {
  readonly state: WorkbookState;
  readonly worksheetId: string;
  /** Sheet row of the first key, from 0. */
  readonly firstRowIndex: number;
  readonly firstColumnIndex: number;
  /** Keys by row, blank ones included. */
  readonly keys: readonly string[];
}

/**
 * Asks for the state and for where its rows stand; to be called before a sync, and the function that it gives, after.
 * Null in a workbook without the state's sheet.
 */
export function requestStatePlace(context: Excel.RequestContext): () => StatePlace | null {
  const table = context.workbook.tables.getItemOrNullObject(stateSheet.tableName);
  table.columns.load("items/values");
  table.worksheet.load("id");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex");
  return () => {
    if (table.isNullObject) return null;
    const [keys] = table.columns.items.map(({ values }) => values.slice(1).map(([cell]) => String(cell)));
    return {
      state: readState(table.columns.items),
      worksheetId: table.worksheet.id,
      firstRowIndex: body.rowIndex,
      firstColumnIndex: body.columnIndex,
      keys: keys ?? [],
    };
  };
}

/** Gives the marks that a workbook holds; none in one without the state's sheet. */
export function marksOf(place: StatePlace | null): IdentifierMarks {
  return (place?.state ?? emptyState).marks;
}

/**
 * Queues the writing of the marks that are higher than the workbook's, cell by cell, so that no two people write the same
 * cell but for the same prefix and month; the caller syncs. A new month takes a row below the others. Nothing is queued
 * in a workbook without the state's sheet.
 */
export function queueMarks(context: Excel.RequestContext, place: StatePlace | null, marks: IdentifierMarks): void {
  if (place === null) return;
  const before = new Map(marksToRows(place.state.marks));
  const raised = marksToRows(higherMarks(place.state.marks, marks)).filter(([key, value]) => before.get(key) !== value);
  if (raised.length === 0) return;
  const table = context.workbook.tables.getItem(stateSheet.tableName);
  const sheet = context.workbook.worksheets.getItem(place.worksheetId);
  const added = raised.filter(([key]) => !place.keys.includes(key));
  if (added.length > 0) {
    const rows = place.keys.length + added.length;
    table.resize(sheet.getRangeByIndexes(place.firstRowIndex - 1, place.firstColumnIndex, rows + 1, 2));
  }
  for (const [key, value] of raised) {
    const known = place.keys.indexOf(key);
    const row = known >= 0 ? known : place.keys.length + added.findIndex(([other]) => other === key);
    sheet.getRangeByIndexes(place.firstRowIndex + row, place.firstColumnIndex, 1, 2).values = [[key, value]];
  }
}

/** Tells whether rows of the state's sheet hold nothing but marks, which nobody has to look at before giving a number. */
export function isMarksOnly(place: StatePlace, rowIndex: number, rowCount: number): boolean {
  const first = rowIndex - place.firstRowIndex;
  if (first < 0) return false;
  return place.keys.slice(first, first + rowCount).every((key) => isMarkKey(key));
}

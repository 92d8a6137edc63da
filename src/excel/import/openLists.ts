import type { AddedRow, CellEdit, JournalStep } from "../../core/journal/JournalEntry";
import { contentOfValue } from "../../core/journal/cellContent";
import { openListKeys } from "../../templates/lists";
import { listTableName, teamTableName } from "../../templates/settingsSheet";
import type { OpenListKey } from "../../templates/types";
import { asCellText } from "../cellText";
import { textOf } from "../cellValues";

/** One of the team's own lists, as it stands in the settings. */
export interface OpenListTable {
  readonly list: OpenListKey;
  readonly tableName: string;
  readonly worksheetName: string;
  /** Heading of the column that holds the words. */
  readonly heading: string;
  /** Sheet row of the first word and sheet column of the words, from 0. */
  readonly firstRowIndex: number;
  readonly columnIndex: number;
  readonly columnCount: number;
  readonly rowCount: number;
  /** The words in their order, blanks among them as empty texts. */
  readonly words: readonly string[];
}

/** Asks for all lists that are the team's own; to be called before a sync, and the function that it gives, after. */
export function requestOpenLists(context: Excel.RequestContext): () => readonly OpenListTable[] {
  const requested = openListKeys.map((list) => {
    const tableName = list === "team" ? teamTableName : listTableName(list);
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    table.load("worksheet/name");
    const heading = table.getHeaderRowRange().getColumn(0).load("values");
    const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount");
    // Words stand in the first column; people may have added others behind it.
    const words = body.getColumn(0).load("values");
    return { list, tableName, table, heading, body, words };
  });
  return () =>
    requested
      .filter(({ table }) => !table.isNullObject)
      .map(({ list, tableName, table, heading, body, words }) => ({
        list,
        tableName,
        worksheetName: table.worksheet.name,
        heading: String(heading.values[0]?.[0] ?? ""),
        firstRowIndex: body.rowIndex,
        columnIndex: body.columnIndex,
        columnCount: body.columnCount,
        rowCount: body.rowCount,
        words: words.values.map(([word]) => textOf(word as string)),
      }));
}

/**
 * Queues the adding of words to a list, below its last word; the caller syncs. The table grows over them, and they look
 * like the words above. Blank rows at the end of the table are used first.
 */
export function addWords(context: Excel.RequestContext, list: OpenListTable, words: readonly string[]): void {
  const { tableName, worksheetName, firstRowIndex, columnIndex, columnCount, rowCount } = list;
  const used = usedRows(list);
  const needed = used + words.length;
  const sheet = context.workbook.worksheets.getItem(worksheetName);
  const rowIndex = firstRowIndex + used;
  if (needed > rowCount) {
    const whole = sheet.getRangeByIndexes(firstRowIndex - 1, columnIndex, needed + 1, columnCount);
    context.workbook.tables.getItem(tableName).resize(whole);
    const added = sheet.getRangeByIndexes(firstRowIndex + rowCount, columnIndex, needed - rowCount, columnCount);
    added.copyFrom(sheet.getRangeByIndexes(firstRowIndex, columnIndex, 1, columnCount), "Formats");
  }
  sheet.getRangeByIndexes(rowIndex, columnIndex, words.length, 1).values = words.map((word) => [asCellText(word)]);
}

/** Says what {@link addWords} does, for the journal: cells of blank rows that were filled, and rows that were added. */
export function stepsOfWords(list: OpenListTable, words: readonly string[]): readonly JournalStep[] {
  const { tableName, heading, rowCount } = list;
  const placed = words.map((word, index) => ({ word, rowIndex: usedRows(list) + index }));
  const edits = placed
    .filter(({ rowIndex }) => rowIndex < rowCount)
    .map(({ word, rowIndex }): CellEdit => {
      return { tableName, rowIdentifier: word, rowIndex, column: heading, before: "", after: contentOfValue(word) };
    });
  const rows = placed
    .filter(({ rowIndex }) => rowIndex >= rowCount)
    .map(({ word, rowIndex }): AddedRow => {
      return { rowIdentifier: word, rowIndex, cells: { [heading]: contentOfValue(word) } };
    });
  return [
    ...(edits.length > 0 ? [{ kind: "cells" as const, edits }] : []),
    ...(rows.length > 0 ? [{ kind: "rows" as const, tableName, rows }] : []),
  ];
}

function usedRows({ words }: OpenListTable): number {
  return words.reduce((count, word, index) => (word === "" ? count : index + 1), 0);
}

import { stateSheet } from "../templates/settings";
import { stateFromRows, stateToRows, type WorkbookState } from "./state";

/** Turns the two columns of the state table, headings first, into the state. */
export function readState(columns: readonly Excel.TableColumn[]): WorkbookState {
  const [keys, values] = columns.map((column) => column.values.slice(1).map(([cell]) => cell as unknown));
  return stateFromRows((keys ?? []).map((key, index) => [key, values?.[index]]));
}

/** Queues the writing of the state, making its very hidden sheet where there is none; the caller syncs. */
export function writeState(context: Excel.RequestContext, state: WorkbookState, exists: boolean): void {
  const { sheetName, tableName, columns } = stateSheet;
  const rows = stateToRows(state);
  const address = `A1:B${rows.length + 1}`;
  if (exists) {
    const table = context.workbook.tables.getItem(tableName);
    const sheet = table.worksheet;
    sheet.getRange("A:B").clear("Contents");
    table.resize(address);
    sheet.getRange(address).values = [[...columns], ...rows.map((row) => [...row])];
    return;
  }
  const sheet = context.workbook.worksheets.add(sheetName);
  sheet.getRange(address).values = [[...columns], ...rows.map((row) => [...row])];
  sheet.tables.add(address, true).name = tableName;
  sheet.visibility = "VeryHidden";
}

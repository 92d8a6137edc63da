import { stateSheet } from "../templates/settings";
import { tables as declarations } from "../templates/tables";
import type { TableKey } from "../templates/types";
import { resolveColumns, type ActualColumn, type ResolvedColumns } from "./resolveColumns";
import { emptyState, type WorkbookState } from "./state";
import { readState } from "./stateSheet";

/** One of our tables as it stands now, with its columns told apart. */
export interface LocatedTable {
  readonly key: TableKey;
  readonly tableName: string;
  readonly tableId: string;
  /** Holds while the workbook is open; ids may differ when it is opened again. */
  readonly worksheetId: string;
  readonly worksheetName: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  /** Sheet row of the first data row, from 0. */
  readonly firstRowIndex: number;
  readonly rowCount: number;
  /** Sheet column of the table's first column, from 0. */
  readonly firstColumnIndex: number;
  /** All columns of the table, those that people added included. */
  readonly actualColumns: readonly ActualColumn[];
  readonly resolved: ResolvedColumns;
}

export interface LocatedWorkbook {
  readonly tables: Readonly<Partial<Record<TableKey, LocatedTable>>>;
  readonly state: WorkbookState;
}

/**
 * Asks where tables of ours and their columns are; to be called before a sync, and the function that it gives, after.
 * A table that the workbook does not have is left out.
 */
export function requestTables(context: Excel.RequestContext, keys: readonly TableKey[]): () => LocatedWorkbook {
  const { tables } = context.workbook;
  const stateTable = tables.getItemOrNullObject(stateSheet.tableName);
  stateTable.columns.load("items/values");
  const requested = keys.map((key) => {
    const table = tables.getItemOrNullObject(declarations[key].tableName);
    table.load("id");
    table.worksheet.load("id,name");
    table.columns.load("items/id,items/name,items/index");
    const body = table.getDataBodyRange();
    body.load("rowIndex,columnIndex,rowCount");
    return { key, table, body };
  });

  return () => {
    const state = stateTable.isNullObject ? emptyState : readState(stateTable.columns.items);
    const located: Partial<Record<TableKey, LocatedTable>> = {};
    for (const { key, table, body } of requested) {
      if (table.isNullObject) continue;
      const actualColumns = table.columns.items.map(({ id, name, index }) => ({ id, name, index }));
      located[key] = {
        key,
        tableName: declarations[key].tableName,
        tableId: table.id,
        worksheetId: table.worksheet.id,
        worksheetName: table.worksheet.name,
        table,
        sheet: table.worksheet,
        firstRowIndex: body.rowIndex,
        rowCount: body.rowCount,
        firstColumnIndex: body.columnIndex,
        actualColumns,
        resolved: resolveColumns(declarations[key], state.columns[key] ?? {}, actualColumns),
      };
    }
    return { tables: located, state };
  };
}

import { cellAddress, columnLettersAt } from "../../templates/cellAddress";
import type { BodyPlace } from "../../templates/rowRule";
import { tables as declarations, tableOrder } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { textOf } from "../cellValues";
import type { HostFailure } from "../hostFailure";
import { requestTables, type LocatedTable } from "../locateTables";
import type { ActualColumn } from "../resolveColumns";
import type { CellValue } from "../types";
import { requestWriteRefusal } from "../writeRefusal";

/** A table that edits go to: one of our four, a list of the settings sheet, or any other. */
export interface AnyTable {
  readonly tableName: string;
  readonly worksheetName: string;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** Sheet row of the first data row, from 0. */
  readonly firstRowIndex: number;
  readonly rowCount: number;
  /** Sheet column of the table's first column, from 0. */
  readonly firstColumnIndex: number;
  readonly actualColumns: readonly ActualColumn[];
  readonly isProtected: boolean;
  /** True where a filter or a person hides rows. */
  readonly hasHiddenRows: boolean;
  /** Columns that together tell one row from another; null where one of them cannot be told for certain. */
  readonly identifying: readonly ActualColumn[] | null;
  /** Our declaration's key, or null for tables that are not one of the four. */
  readonly key: TableKey | null;
  /** Finds a column by our key or by its heading; by its id where a column of the team's own was given another heading. */
  readonly columnOf: (column: string, id?: number) => ActualColumn | null;
  /** Gives the key of a column of ours, the heading of another. */
  readonly nameOf: (column: ActualColumn) => string;
}

export interface AnyWorkbook {
  /** Why nothing may be written; null where it may. */
  readonly refusal: HostFailure | null;
  /** By name; tables that the workbook does not have are missing. */
  readonly tables: ReadonlyMap<string, AnyTable>;
}

/** Effect rows have no identifier of their own: a campaign has one row a period. */
const keysWithoutIdentifier: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  effects: ["campaignId", "period"],
};

/** Gives our key of a table's name, or null. */
export function tableKeyOf(tableName: string): TableKey | null {
  return tableOrder.find((key) => declarations[key].tableName === tableName) ?? null;
}

/** Gives the keys of the columns that together tell one row of our tables from another. */
export function identifyingKeys(table: TableKey): readonly string[] {
  const own = declarations[table].columns.filter(({ value }) => value.type === "identifier").map(({ key }) => key);
  return own.length > 0 ? own : (keysWithoutIdentifier[table] ?? []);
}

/**
 * Writes what tells a row from the others as one text: its identifier; campaign and period of an effect row; the word of a
 * list. Null for a row that has none yet.
 */
export function rowIdentifierOf(cells: readonly (CellValue | undefined)[]): string | null {
  const parts = cells.map(textOf);
  return parts.some((part) => part === "") ? null : parts.join(" · ");
}

/**
 * Asks where tables stand and which columns they have, of ours and of others; to be called before a sync, and the
 * function that it gives, after.
 */
export function requestAnyTables(context: Excel.RequestContext, tableNames: readonly string[]): () => AnyWorkbook {
  const { workbook } = context;
  const refusalOf = requestWriteRefusal(context);
  const ours = tableNames.map(tableKeyOf).filter((key) => key !== null);
  const locate = requestTables(context, ours);
  const requested = tableNames.map((tableName) => {
    const table = workbook.tables.getItemOrNullObject(tableName);
    const sheet = table.worksheet.load("name");
    const protection = sheet.protection.load("protected");
    const columns = table.columns.load("items/id,items/name,items/index");
    const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,rowHidden");
    return { tableName, table, sheet, protection, columns, body };
  });

  return () => {
    const { tables: located, state } = locate();
    const found = requested.flatMap(({ tableName, table, sheet, protection, columns, body }): [string, AnyTable][] => {
      if (table.isNullObject) return [];
      const key = tableKeyOf(tableName);
      const own = key === null ? undefined : located[key];
      const actualColumns = own?.actualColumns ?? columns.items.map(({ id, name, index }) => ({ id, name, index }));
      const place = {
        tableName,
        worksheetName: sheet.name,
        sheet,
        table,
        firstRowIndex: body.rowIndex,
        rowCount: body.rowCount,
        firstColumnIndex: body.columnIndex,
        isProtected: protection.protected,
        // Null where some rows are hidden and others are not.
        hasHiddenRows: (body.rowHidden as boolean | null) !== false,
      };
      return [[tableName, { ...place, key, actualColumns, ...columnsOf(own, actualColumns) }]];
    });
    return { refusal: refusalOf(state), tables: new Map(found) };
  };
}

function columnsOf(
  own: LocatedTable | undefined,
  actual: readonly ActualColumn[],
): Pick<AnyTable, "identifying" | "columnOf" | "nameOf"> {
  const byName = (name: string, id?: number): ActualColumn | null =>
    actual.find((column) => column.name === name) ?? actual.find((column) => column.id === id) ?? null;
  if (own === undefined) {
    const [first] = actual;
    return {
      identifying: first === undefined ? null : [first],
      nameOf: ({ name }) => name,
      // A list has a single column, whatever it is called by now.
      columnOf: (name, id) => byName(name, id) ?? (actual.length === 1 ? (first ?? null) : null),
    };
  }
  const declared = new Set(declarations[own.key].columns.map(({ key }) => key));
  const columnOf = (name: string, id?: number): ActualColumn | null =>
    declared.has(name) ? (own.resolved.columns[name] ?? null) : byName(name, id);
  const identifying = identifyingKeys(own.key).map((key) => columnOf(key));
  const keys = new Map(Object.entries(own.resolved.columns).map(([key, { id }]) => [id, key]));
  return {
    identifying: identifying.every((column) => column !== null) ? identifying : null,
    columnOf,
    nameOf: ({ id, name }) => keys.get(id) ?? name,
  };
}

/** Gives a stretch of one column of a table as a range. */
export function rangeOf(table: AnyTable, rowIndex: number, columnIndex: number, rowCount: number): Excel.Range {
  return table.sheet.getRangeByIndexes(
    table.firstRowIndex + rowIndex,
    table.firstColumnIndex + columnIndex,
    rowCount,
    1,
  );
}

/** Gives the address of a cell of a table as people read it: `客户信息管理表!C5`. */
export function addressOf(table: AnyTable, rowIndex: number, columnIndex: number): string {
  return `${table.worksheetName}!${cellAddress(table.firstRowIndex + rowIndex, table.firstColumnIndex + columnIndex)}`;
}

/** Gives the place from which rules of cells are written that begin with a row of a table of ours. */
export function bodyPlaceOf(key: TableKey, table: AnyTable, rowIndex: number): BodyPlace {
  const { firstRowIndex, firstColumnIndex, columnOf } = table;
  return {
    table: key,
    firstRowNumber: firstRowIndex + rowIndex + 1,
    columnLettersOf: (column) => columnLettersAt(firstColumnIndex + (columnOf(column)?.index ?? 0)),
  };
}

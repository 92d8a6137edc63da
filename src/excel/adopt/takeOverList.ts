import type { Problem } from "../../core/problem";
import type { TeamMember } from "../../templates/settingsSheet";
import { todayName } from "../../templates/names";
import { tableOrder, tables as declarations } from "../../templates/tables";
import type { Language } from "../../templates/Text";
import type { ColumnDeclaration, TableKey } from "../../templates/types";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import { requestTables, type LocatedTable } from "../locateTables";
import { rememberColumns, resolveColumns, type ActualColumn } from "../resolveColumns";
import { tableStyle } from "../sheetLook";
import { addColumns, type ColumnsPlace } from "../structure/addColumns";
import { defineIdentifierName } from "../structure/defineIdentifierName";
import { schemaVersion, type RememberedColumn } from "../state";
import { writeState } from "../stateSheet";
import { textOf } from "../cellValues";
import { requestWriteRefusal } from "../writeRefusal";
import type { CellValue, ReportProgress } from "../types";
import type { FoundList } from "./findLists";
import { requestFinish } from "./requestFinish";
import { requestReplaced } from "./requestReplaced";

export type AdoptProblemCode =
  /** Our table holds rows already: importing is the way to bring both together. */
  | "tableInUse"
  | "sheetProtected"
  /** The list is not where it was found. */
  | "listMoved";

export interface AdoptResult {
  readonly status: "complete" | "refused" | "failed";
  /** Keys of the columns added behind the list's own. */
  readonly added: readonly string[];
  readonly problems?: readonly Problem<AdoptProblemCode>[];
  readonly failure?: HostFailure;
  /** False where nothing was changed at all. */
  readonly adopted: boolean;
  /** False where the table still lacks its formulas and rules. */
  readonly finished: boolean;
}

export interface AdoptOptions {
  /** Language of the sheets where the workbook has none of ours yet. */
  readonly language: Language;
  readonly team: readonly TeamMember[];
  readonly onProgress?: ReportProgress;
}

/**
 * Makes a list our table, in three round trips: look, take over with what the columns are, and formulas and rules where
 * everything is there that they refer to.
 */
export async function takeOverList(
  context: Excel.RequestContext,
  key: TableKey,
  list: FoundList,
  { language: usual }: AdoptOptions,
): Promise<AdoptResult> {
  const { workbook } = context;
  const refusalOf = requestWriteRefusal(context);
  workbook.names.load("items/name");
  const locate = requestTables(context, tableOrder);
  const sheet = workbook.worksheets.getItemOrNullObject(list.sheetName);
  sheet.load("id,protection/protected");
  const { headingRowIndex, firstColumnIndex, columnCount, rowCount } = list;
  const headings = sheet.getRangeByIndexes(headingRowIndex, firstColumnIndex, 1, columnCount).load("values");
  const requestedTable = requestReplaced(context, key);
  await context.sync();

  const refuse = (code: AdoptProblemCode): AdoptResult => ({
    status: "refused",
    adopted: false,
    finished: false,
    added: [],
    problems: [{ code, at: { table: key }, data: { sheet: list.sheetName } }],
  });
  const located = locate();
  const { tables, state } = located;
  const refusal = refusalOf(state);
  if (refusal !== null) return { status: "failed", adopted: false, finished: false, added: [], failure: refusal };
  if (sheet.isNullObject || !sameHeadings(headings.values[0] ?? [], list.headings)) return refuse("listMoved");
  if (sheet.protection.protected) return refuse("sheetProtected");
  const replaced = requestedTable();
  if (replaced?.isEmpty === false) return refuse("tableInUse");

  const language = state.language ?? usual;
  const missing = declarations[key].columns.filter((column) => list.mapping[column.key] === undefined);
  const place: ColumnsPlace = {
    table: key,
    sheet,
    firstRowIndex: headingRowIndex + 1,
    rowCount,
    columnIndexes: columnIndexes(list, missing),
    language,
  };
  const added = missing.map((column) => column.key);
  const ownNames = workbook.names.items.map(({ name }) => name);
  let adopted = false;
  try {
    replaced?.remove();
    const table = takeOver(workbook, key, list, sheet);
    addColumns(table, place, missing);
    // Until Excel has told the columns' ids, headings alone say which is which: written in the same batch, so that the list
    // is known whatever happens after it.
    const byHeading = rememberedByHeading(list, missing, language);
    defineIdentifierName(context, key, (column) => byHeading[column]?.heading, ownNames);
    const remembered = {
      ...state,
      schema: state.schema ?? schemaVersion,
      language,
      columns: { ...state.columns, [key]: byHeading },
    };
    writeState(context, remembered, state.schema !== null);
    const queueRest = requestFinish(place, new Set(added), located);
    table.load("id");
    table.columns.load("items/id,items/name,items/index");
    await context.sync();
    adopted = true;

    const actual = table.columns.items.map(({ id, name, index }) => ({ id, name, index }));
    const now = locatedAs(key, list, sheet, table, actual, byHeading);
    const tableIds = { ...state.tableIds, [key]: table.id };
    const columns = { ...state.columns, [key]: { ...byHeading, ...rememberColumns(now.resolved) } };
    writeState(context, { ...remembered, tableIds, columns }, true);
    const others = tableOrder.filter((each) => each !== key);
    const isWhole = others.every((each) => tables[each] !== undefined) && ownNames.includes(todayName);
    if (isWhole) queueRest({ ...tables, [key]: now });
    await context.sync();
    return { status: "complete", adopted, finished: isWhole, added };
  } catch (error) {
    const failure = describeHostFailure(error, { table: list.sheetName });
    return { status: "failed", adopted, finished: false, added: adopted ? added : [], failure };
  }
}

/** Queues the making of our table of the list, or the renaming of the table that it is already. */
function takeOver(
  workbook: Excel.Workbook,
  key: TableKey,
  { tableName, headingRowIndex, firstColumnIndex, rowCount, columnCount }: FoundList,
  sheet: Excel.Worksheet,
): Excel.Table {
  const table =
    tableName === null
      ? sheet.tables.add(sheet.getRangeByIndexes(headingRowIndex, firstColumnIndex, rowCount + 1, columnCount), true)
      : workbook.tables.getItem(tableName);
  table.name = declarations[key].tableName;
  if (tableName === null) {
    table.style = tableStyle;
    table.showBandedRows = false;
  }
  return table;
}

/** No column has this id: a column remembered by it is recognised by its heading. */
const unknownId = 0;

function rememberedByHeading(
  { mapping, headings }: FoundList,
  missing: readonly ColumnDeclaration[],
  language: Language,
): Readonly<Record<string, RememberedColumn>> {
  const own = Object.entries(mapping).map(([key, index]) => [key, { id: unknownId, heading: headings[index] ?? "" }]);
  const behind = missing.map(({ key, heading }) => [key, { id: unknownId, heading: heading[language] }]);
  return Object.fromEntries([...own, ...behind]) as Record<string, RememberedColumn>;
}

function locatedAs(
  key: TableKey,
  { sheetName, headingRowIndex, firstColumnIndex, rowCount }: FoundList,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  actualColumns: readonly ActualColumn[],
  remembered: Readonly<Record<string, RememberedColumn>>,
): LocatedTable {
  return {
    key,
    tableName: declarations[key].tableName,
    tableId: table.id,
    worksheetId: sheet.id,
    worksheetName: sheetName,
    table,
    sheet,
    firstRowIndex: headingRowIndex + 1,
    rowCount,
    firstColumnIndex,
    actualColumns,
    resolved: resolveColumns(declarations[key], remembered, actualColumns),
  };
}

function sameHeadings(cells: readonly unknown[], headings: readonly string[]): boolean {
  return headings.every((heading, index) => textOf(cells[index] as CellValue | undefined) === heading);
}

function columnIndexes(
  { firstColumnIndex, columnCount, mapping }: FoundList,
  missing: readonly ColumnDeclaration[],
): Readonly<Record<string, number>> {
  const own = Object.entries(mapping).map(([key, index]) => [key, firstColumnIndex + index]);
  const behind = missing.map(({ key }, index) => [key, firstColumnIndex + columnCount + index]);
  return Object.fromEntries([...own, ...behind]) as Record<string, number>;
}

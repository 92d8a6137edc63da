import { namePrefix, todayName } from "../templates/names";
import { tables as declarations, tableOrder } from "../templates/tables";
import { stateSheet } from "../templates/settings";
import type { TableKey } from "../templates/types";
import { resolveColumns, type ActualColumn, type ResolvedColumns } from "./resolveColumns";
import { emptyState, type WorkbookState } from "./state";
import { readState } from "./stateSheet";
import type { HostFailure } from "./hostFailure";
import { requestWriteRefusal } from "./writeRefusal";

/** Whether one of our tables is in the workbook, and where. */
export type TablePresence =
  | { readonly status: "absent" }
  | {
      readonly status: "present";
      readonly sheetName: string;
      readonly tableId: string;
      readonly columns: ResolvedColumns;
    }
  /** Our table bears another name, under which neither formulas of ours nor the add-in find it. */
  | { readonly status: "renamed"; readonly sheetName: string; readonly tableName: string }
  /** A table that is not ours bears our name. */
  | { readonly status: "foreign"; readonly sheetName: string };

/** What stands in the workbook before we touch anything. */
export interface WorkbookInspection {
  readonly readOnly: boolean;
  /** Why nothing may be written; null where it may. */
  readonly refusal: HostFailure | null;
  readonly calculationMode: Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly sheets: readonly {
    /** Holds while the workbook is open. */
    readonly id: string;
    readonly name: string;
    readonly protected: boolean;
  }[];
  readonly tables: Readonly<Record<TableKey, TablePresence>>;
  /** Name of the sheet that holds our lists and thresholds, or null. */
  readonly settingsSheetName: string | null;
  /** The names that begin with `SP_`, those included that point nowhere because their sheet has been deleted. */
  readonly ownNames: readonly string[];
  readonly hasStateSheet: boolean;
  readonly state: WorkbookState;
}

/** Looks at the whole workbook in one round trip; loads no ranges, so that nothing has to be released afterwards. */
export function inspectWorkbook(): Promise<WorkbookInspection> {
  return Excel.run({ delayForCellEdit: true }, inspect);
}

/** As {@link inspectWorkbook}, within a run that goes on. */
export async function inspect(context: Excel.RequestContext): Promise<WorkbookInspection> {
  const inspection = requestInspection(context);
  await context.sync();
  return inspection();
}

/** Asks what stands in the workbook; to be called before a sync, and the function that it gives, after. */
export function requestInspection(context: Excel.RequestContext): () => WorkbookInspection {
  const { workbook } = context;
  const refusalOf = requestWriteRefusal(context);
  workbook.application.load("calculationMode");
  workbook.worksheets.load("items/id,items/name,items/protection/protected");
  workbook.names.load("items/name,items/formula");
  const stateTable = workbook.tables.getItemOrNullObject(stateSheet.tableName);
  stateTable.columns.load("items/values");
  workbook.tables.load("items/id,items/name,items/worksheet/name");
  const found = tableOrder.map((key) => {
    const table = workbook.tables.getItemOrNullObject(declarations[key].tableName);
    table.load("id");
    table.worksheet.load("name");
    table.columns.load("items/id,items/name,items/index");
    return { key, table };
  });

  return () => inspectionFrom(workbook, stateTable, found, refusalOf);
}

function inspectionFrom(
  workbook: Excel.Workbook,
  stateTable: Excel.Table,
  found: readonly { readonly key: TableKey; readonly table: Excel.Table }[],
  refusalOf: ReturnType<typeof requestWriteRefusal>,
): WorkbookInspection {
  const state = stateTable.isNullObject ? emptyState : readState(stateTable.columns.items);
  const presence = found.map(({ key, table }) => [key, presenceOf(key, table, state, workbook.tables.items)] as const);
  const ownNames = workbook.names.items.filter(({ name }) => name.startsWith(namePrefix));
  const today = ownNames.find(({ name, formula }) => name === todayName && !String(formula).includes("#REF!"));
  return {
    readOnly: workbook.readOnly,
    refusal: refusalOf(state),
    calculationMode: workbook.application.calculationMode,
    sheets: workbook.worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      protected: sheet.protection.protected,
    })),
    tables: Object.fromEntries(presence) as Record<TableKey, TablePresence>,
    settingsSheetName: today === undefined ? null : sheetNameIn(String(today.formula)),
    ownNames: ownNames.map(({ name }) => name),
    hasStateSheet: !stateTable.isNullObject,
    state,
  };
}

/**
 * A table is ours when the workbook remembers its id, or when all columns that every row must fill are there by their
 * headings; so a file that lost its hidden sheet is recognised, and somebody's own table named Customers is not.
 */
function presenceOf(
  key: TableKey,
  table: Excel.Table,
  state: WorkbookState,
  all: readonly Excel.Table[],
): TablePresence {
  if (table.isNullObject) {
    const renamed = all.find(({ id }) => id === state.tableIds[key]);
    if (renamed === undefined) return { status: "absent" };
    return { status: "renamed", sheetName: renamed.worksheet.name, tableName: renamed.name };
  }
  const actual: ActualColumn[] = table.columns.items.map(({ id, name, index }) => ({ id, name, index }));
  const columns = resolveColumns(declarations[key], state.columns[key] ?? {}, actual);
  const required = declarations[key].columns.filter((column) => column.required === true);
  const isOurs =
    state.tableIds[key] === table.id || required.every((column) => columns.columns[column.key] !== undefined);
  return isOurs
    ? { status: "present", sheetName: table.worksheet.name, tableId: table.id, columns }
    : { status: "foreign", sheetName: table.worksheet.name };
}

/** Takes the sheet's name out of a reference such as `='参数设置'!$B$3`. */
function sheetNameIn(reference: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null);
}

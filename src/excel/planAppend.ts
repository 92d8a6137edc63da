import type { Outcome, Problem } from "../core/problem";
import type { Language } from "../templates/Text";
import { columnOf, tableOrder, tables as declarations } from "../templates/tables";
import type { TableKey } from "../templates/types";
import { requestTables, type LocatedTable, type LocatedWorkbook } from "./locateTables";
import type { ActualColumn } from "./resolveColumns";
import type { NewRow } from "./types";

export type AppendProblemCode =
  /** The workbook has no such table. */
  | "tableMissing"
  /** A column that the rows fill is not in the table, or cannot be told for certain; `data.heading` names it. */
  | "columnMissing"
  /** Something stands where the new rows would go; `at.address` says where. */
  | "contentBelow"
  /** The table shows a totals row, which new rows would run into. */
  | "totalsRow"
  /** The sheet is protected: tables on it do not grow, whatever else is allowed (OfficeDev/office-js issue 2135). */
  | "sheetProtected";

/** Rows for one table, and where each of their values goes. */
export interface AppendPlan {
  readonly located: LocatedTable;
  readonly rows: readonly NewRow[];
  /** Sheet row of the first row to write, from 0. */
  readonly startRowIndex: number;
  /** True where rows go below the last row, wherever that is by the time of writing; false where blank rows take them up. */
  readonly isBelow: boolean;
  readonly targets: Readonly<Record<string, ActualColumn>>;
  /** Number formats that cells of columns of the team's own take, by heading. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Gives the heading by which formulas refer to a column of any of our tables; null where it cannot be told for certain. */
  readonly headingOf: (table: TableKey, key: string) => string | null;
}

/** A stretch of a plan's rows, written at once. */
export interface ChunkPart {
  readonly plan: AppendPlan;
  /** Within the plan's rows. */
  readonly start: number;
  readonly count: number;
}

interface AppendRequest {
  readonly locate: () => LocatedWorkbook;
  readonly edges: ReadonlyMap<
    TableKey,
    {
      readonly table: Excel.Table;
      readonly protection: Excel.WorksheetProtection;
      readonly lastRow: Excel.Range;
      readonly below: Excel.Range;
    }
  >;
}

type RowsByTable = Readonly<Partial<Record<TableKey, readonly NewRow[]>>>;

/** Asks what has to be known before appending; the caller syncs by {@link planAppend}. */
export function requestAppend(context: Excel.RequestContext, rows: RowsByTable): AppendRequest {
  const keys = Object.keys(rows) as TableKey[];
  const edges = new Map(
    keys.map((key) => {
      const table = context.workbook.tables.getItemOrNullObject(declarations[key].tableName);
      table.load("showTotals");
      const protection = table.worksheet.protection.load("protected");
      const lastRow = table.getDataBodyRange().getLastRow().load("rowIndex,formulas");
      const wantedBelow = lastRow.getOffsetRange(1, 0).getResizedRange(Math.max(rows[key]?.length ?? 0, 1) - 1, 0);
      return [
        key,
        { table, protection, lastRow, below: wantedBelow.getUsedRangeOrNullObject(true).load("address") },
      ] as const;
    }),
  );
  return { locate: requestTables(context, tableOrder), edges };
}

/** Decides where rows go, in one round trip; in two where a table ends in blank rows, whose number has to be found. */
export async function planAppend(
  context: Excel.RequestContext,
  rows: RowsByTable,
  { locate, edges }: AppendRequest,
): Promise<Outcome<readonly AppendPlan[], AppendProblemCode>> {
  await context.sync();
  const { tables, state } = locate();
  const language = state.language ?? "zh-CN";
  const headingOf = (table: TableKey, key: string) => tables[table]?.resolved.columns[key]?.name ?? null;
  const problems: Problem<AppendProblemCode>[] = [];
  const plans: (AppendPlan & { readonly used: readonly Excel.Range[] })[] = [];
  for (const [key, edge] of edges) {
    const located = tables[key];
    const newRows = rows[key] ?? [];
    if (located === undefined) {
      problems.push({ code: "tableMissing", at: { table: key } });
      continue;
    }
    if (edge.protection.protected && newRows.length > 0) problems.push({ code: "sheetProtected", at: { table: key } });
    if (edge.table.showTotals) problems.push({ code: "totalsRow", at: { table: key } });
    if (!edge.below.isNullObject && newRows.length > 0) {
      problems.push({ code: "contentBelow", at: { table: key, address: edge.below.address } });
    }
    const { targets, missing } = targetsOf(located, newRows);
    problems.push(
      ...missing.map((column): Problem<AppendProblemCode> => {
        const isOurs = declarations[key].columns.some((declared) => declared.key === column);
        return {
          code: "columnMissing",
          at: { table: key, column },
          data: { heading: isOurs ? columnOf(key, column).heading[language] : column },
        };
      }),
    );
    const endsBlank = isBlank(edge.lastRow.formulas[0] ?? []);
    const used = endsBlank && located.rowCount > 1 ? usedRanges(located) : [];
    const startRowIndex = edge.lastRow.rowIndex + (endsBlank ? 0 : 1);
    const isBelow = startRowIndex === located.firstRowIndex + located.rowCount;
    plans.push({ located, rows: newRows, startRowIndex, isBelow, targets, language, headingOf, used });
  }
  if (problems.length > 0) return { ok: false, problems };

  if (plans.some(({ used }) => used.length > 0)) await context.sync();
  return {
    ok: true,
    value: plans.map(({ used, ...plan }) =>
      used.length > 0 ? { ...plan, startRowIndex: rowAfter(used, plan.located) } : plan,
    ),
  };
}

/** A row holds nothing when all that stands in it are formulas. */
function isBlank(formulas: readonly unknown[]): boolean {
  return formulas.every((formula) => formula === "" || (typeof formula === "string" && formula.startsWith("=")));
}

/** Gives the columns of a table that people or the add-in fill, the team's own among them. */
export function enteredColumns({ key, actualColumns, resolved }: LocatedTable): readonly ActualColumn[] {
  const computed = declarations[key].columns
    .filter(({ kind }) => kind === "native")
    .map((column) => resolved.columns[column.key]?.id);
  return actualColumns.filter(({ id }) => !computed.includes(id));
}

/** Asks, for each column that is filled, which stretch of it is in use. */
function usedRanges(located: LocatedTable): readonly Excel.Range[] {
  const { sheet, firstRowIndex, firstColumnIndex, rowCount } = located;
  return enteredColumns(located).map(({ index }) =>
    sheet
      .getRangeByIndexes(firstRowIndex, firstColumnIndex + index, rowCount, 1)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,rowCount"),
  );
}

function rowAfter(used: readonly Excel.Range[], { firstRowIndex }: LocatedTable): number {
  return Math.max(
    firstRowIndex,
    ...used.map((range) => (range.isNullObject ? firstRowIndex : range.rowIndex + range.rowCount)),
  );
}

/** Finds the column of each key that the rows use: our own by resolution, others by heading. */
function targetsOf({ key, resolved, actualColumns }: LocatedTable, rows: readonly NewRow[]) {
  const own = new Map(declarations[key].columns.map((column) => [column.key, column]));
  const targets: Record<string, ActualColumn> = {};
  const missing: string[] = [];
  for (const name of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const declared = own.get(name);
    if (declared?.kind === "native") throw new Error(`Column ${key}.${name} is computed and cannot be written`);
    const actual =
      declared === undefined ? actualColumns.find((column) => column.name === name) : resolved.columns[name];
    if (actual === undefined) missing.push(name);
    else targets[name] = actual;
  }
  return { targets, missing };
}

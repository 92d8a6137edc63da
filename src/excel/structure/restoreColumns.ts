import type { Problem } from "../../core/problem";
import { tableOrder, tables as declarations } from "../../templates/tables";
import type { ColumnDeclaration, TableKey } from "../../templates/types";
import { computedColumns } from "../computed/requestComputed";
import { requestTypedOver } from "../computed/requestTypedOver";
import { writeComputed } from "../computed/writeComputed";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import { requestTables, type LocatedTable } from "../locateTables";
import { rememberColumns, resolveColumns } from "../resolveColumns";
import { schemaVersion } from "../state";
import { requestWriteRefusal } from "../writeRefusal";
import { writeState } from "../stateSheet";
import { addColumnColours, addColumnRules, addColumns, columnsPlaceOf, type ColumnsPlace } from "./addColumns";
import { defineIdentifierName } from "./defineIdentifierName";

export interface RestoreColumnsResult {
  readonly status: "complete" | "refused" | "failed";
  /** Keys of the columns that were put back. */
  readonly added: readonly string[];
  /** Their headings, as they stand now. */
  readonly headings: readonly string[];
  readonly problems?: readonly Problem<"tableMissing" | "sheetProtected">[];
  readonly failure?: HostFailure;
}

/**
 * Puts back the columns of ours that a table no longer has, at its end, with their formats, rules and formulas; formulas
 * elsewhere that referred to them are written anew. Columns whose place another heading has taken are not among them: a
 * person has to say first whether that one is still ours. Three round trips. When Excel refuses after the columns were
 * added, the status says so and repeating completes the rest.
 */
export async function restoreColumns(key: TableKey): Promise<RestoreColumnsResult> {
  return Excel.run({ delayForCellEdit: true }, async (context): Promise<RestoreColumnsResult> => {
    const refusalOf = requestWriteRefusal(context);
    context.workbook.names.load("items/name");
    const locate = requestTables(context, tableOrder);
    const table = context.workbook.tables.getItemOrNullObject(declarations[key].tableName);
    const protection = table.worksheet.protection.load("protected");
    await context.sync();
    const { tables, state } = locate();
    const ownNames = context.workbook.names.items.map(({ name }) => name);
    const located = tables[key];
    const refusal = refusalOf(state);
    if (refusal !== null) return { status: "failed", added: [], headings: [], failure: refusal };
    if (located === undefined)
      return { status: "refused", added: [], headings: [], problems: [{ code: "tableMissing", at: { table: key } }] };
    if (protection.protected)
      return {
        status: "refused",
        added: [],
        headings: [],
        problems: [{ code: "sheetProtected", at: { table: key }, data: { sheet: located.worksheetName } }],
      };

    const language = state.language ?? "zh-CN";
    const missing = missingColumns(located);
    const place = placeWith(located, missing, language);
    const added = missing.map((column) => column.key);
    const typedOver = requestTypedOver(tables.effects, state);
    try {
      addColumns(located.table, place, missing);
      located.table.columns.load("items/id,items/name,items/index");
      await context.sync();

      const actualColumns = located.table.columns.items.map(({ id, name, index }) => ({ id, name, index }));
      const resolved = resolveColumns(declarations[key], state.columns[key] ?? {}, actualColumns);
      const nowTables = { ...tables, [key]: { ...located, actualColumns, resolved } };
      addColumnRules(place, missing);
      addColumnColours(
        place,
        new Set(added),
        declarations[key].columns.map((column) => column.key),
      );
      if (missing.some(({ value }) => value.type === "identifier"))
        defineIdentifierName(context, key, (column) => resolved.columns[column]?.name, ownNames);
      // Formulas that named a deleted column hold #REF! for good, in whichever table they stand.
      if (state.computed !== "values") {
        const computed = computedColumns(tableOrder.flatMap((each) => nowTables[each] ?? []));
        writeComputed(computed, state.computed, typedOver(), { tables: nowTables, language: state.language });
      }
      const columns = { ...state.columns, [key]: { ...state.columns[key], ...rememberColumns(resolved) } };
      writeState(context, { ...state, schema: state.schema ?? schemaVersion, columns }, state.schema !== null);
      await context.sync();
    } catch (error) {
      return {
        status: "failed",
        added: [],
        headings: [],
        failure: describeHostFailure(error, { table: located.worksheetName }),
      };
    }
    return { status: "complete", added, headings: missing.map(({ heading }) => heading[language]) };
  });
}

function missingColumns({ key, resolved }: LocatedTable): readonly ColumnDeclaration[] {
  const gone = new Set(resolved.unresolved.filter(({ candidate }) => candidate === null).map((column) => column.key));
  return declarations[key].columns.filter((column) => gone.has(column.key));
}

/** Says where columns are once the missing ones stand behind the others. */
function placeWith(
  located: LocatedTable,
  missing: readonly ColumnDeclaration[],
  language: ColumnsPlace["language"],
): ColumnsPlace {
  const place = columnsPlaceOf(located, language);
  const next = located.firstColumnIndex + located.actualColumns.length;
  const behind = Object.fromEntries(missing.map(({ key }, index) => [key, next + index]));
  return { ...place, columnIndexes: { ...place.columnIndexes, ...behind } };
}

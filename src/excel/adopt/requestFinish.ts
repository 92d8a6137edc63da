import { tableOrder, tables as declarations } from "../../templates/tables";
import type { ColumnDeclaration } from "../../templates/types";
import { computedColumns } from "../computed/requestComputed";
import { requestTypedOver } from "../computed/requestTypedOver";
import { writeComputed } from "../computed/writeComputed";
import type { LocatedWorkbook } from "../locateTables";
import { addColumnColours, addColumnRules, type ColumnsPlace } from "../structure/addColumns";

/**
 * Asks what has to be known before an adopted table gets its formulas, rules and colours; to be called before a sync, and
 * the function that it gives, after: it queues them, and the formulas of the other tables, which may have referred to the
 * table that stood there before. Columns with rules of their own keep them.
 */
export function requestFinish(
  place: ColumnsPlace,
  added: ReadonlySet<string>,
  { tables, state }: LocatedWorkbook,
): (now: LocatedWorkbook["tables"]) => void {
  const { sheet, firstRowIndex, rowCount, columnIndexes } = place;
  const columns: readonly ColumnDeclaration[] = declarations[place.table].columns;
  const typedOver = requestTypedOver(tables.effects, state);
  const own = columns.flatMap((column) => {
    const columnIndex = columnIndexes[column.key];
    if (columnIndex === undefined || added.has(column.key)) return [];
    const body = sheet.getRangeByIndexes(firstRowIndex, columnIndex, rowCount, 1);
    return [{ column, validation: body.dataValidation.load("type") }];
  });
  return (now) => {
    const withoutRules = own.filter(({ validation }) => String(validation.type) === "None").map(({ column }) => column);
    addColumnRules(place, [...columns.filter(({ key }) => added.has(key)), ...withoutRules]);
    const keys = columns.map(({ key }) => key);
    addColumnColours(place, new Set(keys), keys);
    if (state.computed === "values") return;
    const computed = computedColumns(tableOrder.flatMap((each) => now[each] ?? []));
    writeComputed(computed, state.computed, typedOver(), { tables: now, language: state.language ?? place.language });
  };
}

import type { ImportPlan } from "../../core/import/ImportPlan";
import { columnOf, tables } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { textOf } from "../cellValues";
import { readTables } from "../readTables";

/**
 * Finds out how many rows of a plan are in the workbook, by the identifiers that the plan gave them: the first so many
 * of them, without a gap. Null where the table's rows carry no identifier. Two round trips.
 */
export async function findArrived(
  plan: ImportPlan,
): Promise<{ readonly count: number; readonly rowIndex: number | null } | null> {
  const table = plan.table as TableKey;
  const key = tables[table].columns.find(({ key: column }) => columnOf(table, column).value.type === "identifier")?.key;
  if (key === undefined) return null;
  const rows = await Excel.run({ delayForCellEdit: true }, (context) => readTables(context, { [table]: [key] }));
  const inTable = rows[table];
  if (inTable === undefined) return null;
  const rowOf = new Map((inTable.columns[key] ?? []).map((cell, index) => [textOf(cell), index]));
  const missing = plan.rows.findIndex(({ values }) => !rowOf.has(String(values[key])));
  const count = missing === -1 ? plan.rows.length : missing;
  const first = rowOf.get(String(plan.rows[0]?.values[key]));
  return { count, rowIndex: first === undefined ? null : inTable.firstRowIndex + first };
}

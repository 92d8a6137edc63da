import { renderFormula } from "../templates/renderFormula";
import { tableOrder, tables as declarations } from "../templates/tables";
import type { Language } from "../templates/Text";
import type { TableKey } from "../templates/types";
import type { WorkbookInspection } from "./inspectWorkbook";
import { setForAll } from "./writeRows";

/**
 * Asks which computed columns of tables that stayed have lost a table that is being made again: deleting a sheet turns
 * references into it to `#REF!` for good. To be called before a sync, when the new tables are queued; the function that
 * it gives, after, queues the formulas anew. Columns without `#REF!` are not touched.
 */
export function requestRepair(
  context: Excel.RequestContext,
  { tables }: WorkbookInspection,
  language: Language,
  headingOf: (table: TableKey, key: string) => string,
): () => void {
  const checks = tableOrder.flatMap((key) => {
    const presence = tables[key];
    if (presence.status !== "present") return [];
    const table = context.workbook.tables.getItem(declarations[key].tableName);
    return declarations[key].columns.flatMap(({ key: column, formula }) => {
      const actual = presence.columns.columns[column];
      if (formula === undefined || actual === undefined) return [];
      const body = table.columns.getItem(actual.id).getDataBodyRange();
      return [{ key, formula, body, first: body.getCell(0, 0).load("formulas") }];
    });
  });

  return () => {
    for (const { key, formula, body, first } of checks) {
      if (!String(first.formulas[0]?.[0]).includes("#REF!")) continue;
      setForAll(body, "formulas", renderFormula(formula, { table: key, language, headingOf }));
    }
  };
}

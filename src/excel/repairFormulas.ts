import { renderFormula } from "../templates/renderFormula";
import { tableOrder, tables as declarations } from "../templates/tables";
import type { Language } from "../templates/Text";
import type { ColumnDeclaration, TableKey } from "../templates/types";
import { asCellText } from "./cellText";
import type { WorkbookInspection } from "./inspectWorkbook";
import type { CellValue } from "./types";
import { setForAll } from "./writeRows";

/**
 * Asks which computed columns of tables that stayed have lost a table that is being made again: deleting a sheet turns
 * references into it to `#REF!` for good. To be called before a sync, when the new tables are queued; the function that
 * it gives, after, queues the formulas anew. Columns without `#REF!` are not touched, nor are counts that a person typed.
 */
export function requestRepair(
  context: Excel.RequestContext,
  { tables, state }: WorkbookInspection,
  language: Language,
  headingOf: (table: TableKey, key: string) => string,
): () => void {
  const checks = tableOrder.flatMap((key) => {
    const presence = tables[key];
    if (presence.status !== "present") return [];
    const table = context.workbook.tables.getItem(declarations[key].tableName);
    const columns: readonly ColumnDeclaration[] = declarations[key].columns;
    return columns.flatMap((column) => {
      const actual = presence.columns.columns[column.key];
      if (column.formula === undefined || actual === undefined) return [];
      const body = table.columns.getItem(actual.id).getDataBodyRange();
      // Where anything may be typed over a formula, every cell is looked at; elsewhere the first stands for all.
      const probe = column.mayBeTypedOver ? body : body.getCell(0, 0);
      return [{ key, column, body, probe: probe.load("formulas") }];
    });
  });

  return () => {
    for (const { key, column, body, probe } of checks) {
      const cells = probe.formulas.map(([cell]: CellValue[]) => cell ?? "");
      if (!cells.some((cell) => String(cell).includes("#REF!"))) continue;
      const formula = (state.computed === "functions" ? column.functionFormula : undefined) ?? column.formula ?? "";
      setForAll(body, "formulas", renderFormula(formula, { table: key, language, headingOf }));
      cells.forEach((cell, row) => {
        const isTyped = column.mayBeTypedOver && cell !== "" && !String(cell).startsWith("=");
        if (isTyped) body.getCell(row, 0).values = [[asCellText(cell)]];
      });
    }
  };
}

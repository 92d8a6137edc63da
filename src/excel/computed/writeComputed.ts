import type { ComputedKind } from "../../templates/computedKinds";
import { renderFormula } from "../../templates/renderFormula";
import type { TableKey } from "../../templates/types";
import { asCellText } from "../cellText";
import type { LocatedTable } from "../locateTables";
import type { WorkbookState } from "../state";
import type { CellValue } from "../types";
import { setForAll } from "../writeRows";
import { unclearColumns, type ComputedColumn } from "./requestComputed";
import type { TypedOver } from "./requestTypedOver";

/** Where computed columns are written: all tables as they stand, for the headings by which formulas refer to columns. */
export interface ComputedPlace {
  readonly tables: Readonly<Partial<Record<TableKey, LocatedTable>>>;
  readonly language: WorkbookState["language"];
}

/**
 * Queues the writing of computed columns, each whole, as formulas, functions or values; the caller syncs. For values, those
 * of the columns must have been loaded. Counts that a person typed over are kept. A formula that would refer to a column
 * which cannot be told for certain is left as it is.
 */
export function writeComputed(
  columns: readonly ComputedColumn[],
  to: ComputedKind,
  { cells }: TypedOver,
  { tables, language }: ComputedPlace,
): void {
  const headingOf = (table: TableKey, key: string): string => tables[table]?.resolved.columns[key]?.name ?? "";
  const unclear = new Set(to === "values" ? [] : unclearColumns(columns, tables));
  for (const { located, column, body } of columns.filter((each) => !unclear.has(each))) {
    body.context.workbook.application.suspendApiCalculationUntilNextSync();
    if (to === "values") {
      body.values = body.values.map(([cell]: CellValue[]) => [asCellText(cell ?? "")]);
      continue;
    }
    const formula = (to === "functions" ? column.functionFormula : undefined) ?? column.formula ?? "";
    setForAll(
      body,
      "formulas",
      renderFormula(formula, { table: located.key, language: language ?? "zh-CN", headingOf }),
    );
    // A formula may fill the column over its neighbours (office-js issue 2093); values never do, so they come last.
    const typed = located.key === "effects" ? (cells.get(column.key) ?? []) : [];
    for (const { row, value } of typed) body.getCell(row, 0).values = [[asCellText(value)]];
  }
}

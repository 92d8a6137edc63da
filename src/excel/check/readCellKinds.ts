import { tables as declarations, tableOrder } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { CellSet } from "./CellSet";

/** Which cells of a table's body hold formulas, and which have a rule or a conditional format. */
export interface CellKinds {
  readonly formulas: CellSet;
  readonly ruled: CellSet;
  readonly coloured: CellSet;
}

const kinds = ["Formulas", "DataValidations", "ConditionalFormats"] as const;

/** Cells of our tables by kind; a table that the workbook does not have is left out. */
export type TableCellKinds = Readonly<Partial<Record<TableKey, CellKinds>>>;

/** Reads which cells of all our tables hold what, see {@link requestCellKinds}. */
export function readCellKinds(): Promise<TableCellKinds> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cellKinds = requestCellKinds(context, tableOrder);
    await context.sync();
    return cellKinds();
  });
}

/**
 * Asks which cells of our tables hold formulas, rules and conditional formats: one round trip and a few addresses, where
 * reading the formulas themselves would take megabytes. Searching a table's body, not the sheet, keeps Excel quick
 * (office-js issue 4245). To be called before a sync, and the function that it gives, after.
 * Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells, ExcelApi 1.9.
 */
export function requestCellKinds(context: Excel.RequestContext, keys: readonly TableKey[]): () => TableCellKinds {
  const requested = keys.map((key) => {
    const table = context.workbook.tables.getItemOrNullObject(declarations[key].tableName);
    const body = table.getDataBodyRange();
    return { key, table, areas: kinds.map((kind) => body.getSpecialCellsOrNullObject(kind).load("address")) };
  });
  return () => {
    const found = requested.flatMap(({ key, table, areas }) => {
      if (table.isNullObject) return [];
      const [formulas = "", ruled = "", coloured = ""] = areas.map((area) => (area.isNullObject ? "" : area.address));
      const sets = { formulas: new CellSet(formulas), ruled: new CellSet(ruled), coloured: new CellSet(coloured) };
      return [[key, sets] as const];
    });
    return Object.fromEntries(found);
  };
}

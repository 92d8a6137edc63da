import { tables as declarations } from "../../templates/tables";
import { referencesOf } from "../../templates/renderFormula";
import type { ColumnDeclaration, TableKey } from "../../templates/types";
import type { HostFailure } from "../hostFailure";
import type { LocatedTable } from "../locateTables";
import type { CellValue } from "../types";

/** A computed column of one of our tables, and its cells. */
export interface ComputedColumn {
  readonly located: LocatedTable;
  readonly column: ColumnDeclaration;
  readonly body: Excel.Range;
}

/** Gives the computed columns of the tables, all of their cells as one range each; nothing is loaded yet. */
export function computedColumns(tables: readonly LocatedTable[]): readonly ComputedColumn[] {
  return tables.flatMap((located) => {
    const { key, sheet, firstRowIndex, firstColumnIndex, rowCount, resolved } = located;
    const columns: readonly ColumnDeclaration[] = declarations[key].columns;
    return columns.flatMap((column): ComputedColumn[] => {
      const actual = resolved.columns[column.key];
      if (column.formula === undefined || actual === undefined) return [];
      const body = sheet.getRangeByIndexes(firstRowIndex, firstColumnIndex + actual.index, rowCount, 1);
      return [{ located, column, body }];
    });
  });
}

/**
 * Finds the computed columns whose formulas refer to a column that cannot be told for certain. They must not be written:
 * for one formula that names what is not there Excel refuses everything that is sent with it.
 */
export function unclearColumns(
  columns: readonly ComputedColumn[],
  tables: Readonly<Partial<Record<TableKey, LocatedTable>>>,
): readonly ComputedColumn[] {
  const isUnclear = ({ table, key }: { readonly table: TableKey; readonly key: string }): boolean =>
    tables[table]?.resolved.columns[key] === undefined;
  return columns.filter(({ located, column }) => referencesOf(column.formula ?? "", located.key).some(isUnclear));
}

/** Makes the failure for columns that cannot be written as formulas; null where all can. */
export function unclearFailure([first]: readonly ComputedColumn[]): HostFailure | null {
  if (first === undefined) return null;
  const { located, column } = first;
  const heading = located.resolved.columns[column.key]?.name ?? "";
  return {
    code: "columnUnclear",
    at: { table: located.worksheetName, column: heading },
    data: { hostCode: "", detail: `${located.worksheetName} · ${heading}`, member: "" },
  };
}

/** Tells the rows of the effect table apart, which have no identifiers: by campaign and period. */
export function effectRowKey(campaignId: CellValue | undefined, period: CellValue | undefined): string {
  return `${String(campaignId ?? "").trim()}|${String(period ?? "").trim()}`;
}

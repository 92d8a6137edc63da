import { tables as declarations } from "../../templates/tables";
import type { ColumnDeclaration } from "../../templates/types";
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

/** Tells the rows of the effect table apart, which have no identifiers: by campaign and period. */
export function effectRowKey(campaignId: CellValue | undefined, period: CellValue | undefined): string {
  return `${String(campaignId ?? "").trim()}|${String(period ?? "").trim()}`;
}

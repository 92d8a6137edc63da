import type { ColumnDeclaration, TableDeclaration, TableKey } from "../types";
import { campaigns } from "./campaigns";
import { customers } from "./customers";
import { effects } from "./effects";
import { followUps } from "./followUps";

/** The four tables, by key. */
export const tables: Readonly<Record<TableKey, TableDeclaration>> = { customers, campaigns, followUps, effects };

/** The order of the sheets in the workbook. */
export const tableOrder = ["customers", "campaigns", "followUps", "effects"] as const satisfies readonly TableKey[];

/** Gives a column's declaration. A key that the table does not have is a bug and throws. */
export function columnOf(table: TableKey, key: string): ColumnDeclaration {
  const column = tables[table].columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`Table “${table}” has no column “${key}”`);
  return column;
}

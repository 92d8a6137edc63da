import type { CheckColumn } from "../../core/check/CheckedTable";
import { numberFormatOf } from "../numberFormats";
import { columnOf, tables } from "../tables";
import type { ColumnDeclaration, TableKey } from "../types";

/** Gives what a check must know of one of our columns, from its declaration. */
export function checkColumn(table: TableKey, key: string): CheckColumn {
  const column = columnOf(table, key);
  const { value, kind, mayBeTypedOver = false } = column;
  const common = { key, kind, type: typeOf(column), mayBeTypedOver, numberFormat: numberFormatOf(column) };
  switch (value.type) {
    case "choice":
    case "choices":
      return { ...common, list: value.list };
    case "identifier":
      return { ...common, prefix: value.prefix };
    case "reference":
      return { ...common, references: value.table };
    default:
      return common;
  }
}

/** Gives what a check must know of a column that the team added: any content is right, but errors and stray characters. */
export function customColumn(heading: string): CheckColumn {
  return { key: heading, kind: "custom", type: "text", mayBeTypedOver: false, numberFormat: "General" };
}

function typeOf({ value }: ColumnDeclaration): CheckColumn["type"] {
  switch (value.type) {
    case "amount":
    case "count":
    case "days":
    case "percent":
    case "ratio":
      return "number";
    default:
      return value.type;
  }
}

/** Whose row it is, by table. */
const personColumns: Readonly<Record<TableKey, string | null>> = {
  customers: "owner",
  campaigns: "owner",
  followUps: "rep",
  effects: null,
};

/** Gives the column that says whose row it is, or null. */
export function personColumnOf(table: TableKey): string | null {
  return personColumns[table];
}

/** Gives the column by which a row is known: its identifier; effect rows are known by their campaign. */
export function identifierColumnOf(table: TableKey): string {
  return tables[table].columns[0]?.key ?? "";
}

import type { UpkeepTable, UpkeepTables } from "../core/upkeep/UpkeepTable";
import { identifierDays } from "./importTables";
import { tables } from "./tables";
import type { Language } from "./Text";
import type { ColumnDeclaration, TableKey } from "./types";

/** Columns by which a person recognises a row. */
const identityColumns: Readonly<Record<TableKey, readonly string[]>> = {
  customers: ["customerName", "contactName", "contact"],
  campaigns: ["campaignName", "type", "startDate"],
  followUps: ["customerId", "followUpDate", "rep"],
  effects: ["campaignId", "period"],
};

/** What upkeep must know of each table. */
export const upkeepTables: UpkeepTables = {
  customers: upkeepTable("customers"),
  campaigns: upkeepTable("campaigns"),
  followUps: upkeepTable("followUps"),
  effects: upkeepTable("effects"),
};

/**
 * The columns that upkeep goes by, in the table's order, to be read of every row that changed: all that hold no formula,
 * and those whose formula may be typed over and stands in for a date.
 */
export const upkeepColumns: Readonly<Record<TableKey, readonly string[]>> = {
  customers: columnKeys("customers"),
  campaigns: columnKeys("campaigns"),
  followUps: columnKeys("followUps"),
  effects: columnKeys("effects"),
};

/** Gives what several choices in one cell are joined by. */
export function choiceSeparator(language: Language): string {
  return language === "zh-CN" ? "、" : ", ";
}

function upkeepTable(table: TableKey): UpkeepTable {
  const { columns } = tables[table];
  const dayColumn = identifierDays[table];
  const numbered = columns.flatMap(({ kind, key, value }) =>
    kind === "stamped" && value.type === "identifier" && dayColumn !== null
      ? [{ column: key, prefix: value.prefix, dayColumn }]
      : [],
  );
  return {
    key: table,
    identifier: numbered[0] ?? null,
    dataColumns: columns.filter(isFilledByPerson).map(({ key }) => key),
    identityColumns: identityColumns[table],
    enteredAt: columns.find(({ kind, value }) => kind === "stamped" && value.type === "dateTime")?.key ?? null,
    choiceColumns: columns.flatMap(({ key, value }) =>
      value.type === "choices" ? [{ column: key, list: value.list }] : [],
    ),
    referenceColumns: columns.flatMap(({ key, value }) =>
      value.type === "reference" ? [{ column: key, table: value.table }] : [],
    ),
  };
}

function columnKeys(table: TableKey): readonly string[] {
  const isRead = (column: ColumnDeclaration): boolean =>
    column.kind !== "native" || (column.mayBeTypedOver === true && column.value.type === "date");
  return tables[table].columns.filter(isRead).map(({ key }) => key);
}

function isFilledByPerson({ kind }: ColumnDeclaration): boolean {
  return kind === "entered" || kind === "proposed";
}

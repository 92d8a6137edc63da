import type { CheckedTable } from "../../../src/core/check/CheckedTable";
import type { Finding } from "../../../src/core/check/Finding";
import { dateSerialOf } from "../../../src/core/dates";
import type { CellValue, RecordRow } from "../../../src/core/records";
import { checkColumn, customColumn } from "../../../src/templates/check/checkColumns";
import { checkSheets } from "../../../src/templates/check/checkSheets";
import type { SheetFacts } from "../../../src/templates/check/SheetFacts";
import { openLists, systemListKeys, systemLists, valuesOf } from "../../../src/templates/lists";
import { listTableName } from "../../../src/templates/settingsSheet";
import { tables as declarations } from "../../../src/templates/tables";
import type { Language } from "../../../src/templates/Text";
import type { TableKey } from "../../../src/templates/types";

/** Gives the serial of a day, as `2024-07-01`. */
export function day(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const serial = dateSerialOf({ year, month, day: date });
  if (serial === null) throw new Error(`There is no day ${text}`);
  return serial;
}

/** The day on which all checks of these tests are made. */
export const today = day("2024-08-15");

const people = ["林致远", "周晓岚"];

/** Rows that keep every rule, to be changed cell by cell. */
export const goodRows = {
  customers: {
    customerId: "C20240701001",
    customerName: "宁波海川机械有限公司",
    source: "展会",
    contactName: "王磊",
    contact: "13800001234",
    stage: "意向",
    owner: "林致远",
    createdAt: day("2024-07-01") + 0.4,
    intentDate: day("2024-07-05"),
  },
  campaigns: {
    campaignId: "HD20240701001",
    campaignName: "夏季直播",
    type: "线上直播",
    goal: "2024年7月底前新增客户50个",
    channels: "抖音、微信社群",
    budgetItems: "物料费5000元、主播费用8000元、平台推广费20000元",
    milestones: "筹备期(7.1-7.5)、预热期(7.6-7.15)、执行期(7.16-7.20)",
    owner: "林致远",
    startDate: day("2024-07-01"),
    endDate: day("2024-07-31"),
    totalBudget: 33_000,
  },
  followUps: {
    followUpId: "G20240702001",
    customerId: "C20240701001",
    followUpDate: day("2024-07-02"),
    method: "电话",
    rep: "周晓岚",
    feedback: "积极",
    nextAction: "周五前寄出报价单",
    dueDate: day("2024-07-05"),
    status: "待处理",
  },
  effects: { campaignId: "HD20240701001", period: "2024年Q3(7.1-9.30)" },
} as const satisfies Record<TableKey, RecordRow>;

export interface Sheets {
  readonly customers?: readonly RecordRow[];
  readonly campaigns?: readonly RecordRow[];
  readonly followUps?: readonly RecordRow[];
  readonly effects?: readonly RecordRow[];
}

export interface SheetOptions extends Partial<Omit<SheetFacts, "tables">> {
  /** Cells that hold no formula although their column computes, or one although people enter; as `effects.cac.0`. */
  readonly otherwise?: readonly string[];
  /** Columns that the table lacks, as `customers.stage`. */
  readonly without?: readonly string[];
}

/** Makes what a check looks at from rows by column key; keys that no column of ours has are columns of the team's own. */
export function sheetFacts(sheets: Sheets, options: SheetOptions = {}): SheetFacts {
  const { otherwise = [], without = [], ...facts } = options;
  const language = facts.language ?? "zh-CN";
  const tables = Object.entries(sheets as Readonly<Record<TableKey, readonly RecordRow[]>>).map(([key, rows]) => [
    key,
    checkedTable(key as TableKey, rows, otherwise, without),
  ]);
  return {
    language,
    today,
    tables: Object.fromEntries(tables) as SheetFacts["tables"],
    missingTables: [],
    missing: [],
    words: {
      team: people,
      source: openLists.source.values.map((word) => word[language]),
      channel: openLists.channel.values.map((word) => word[language]),
    },
    systemLists: shippedLists(language),
    withoutRule: [],
    withoutColour: [],
    countsFrom1904: false,
    upkeep: [],
    ...facts,
  };
}

function shippedLists(language: Language): SheetFacts["systemLists"] {
  return Object.fromEntries(
    systemListKeys.map((list) => {
      const values = valuesOf(list).map(({ key, text }, index) => {
        return { key, cell: { word: text[language], rowIndex: index, rowNumber: index + 6 } };
      });
      return [list, { tableName: listTableName(list), heading: systemLists[list].heading[language], values }];
    }),
  );
}

function checkedTable(
  key: TableKey,
  rows: readonly RecordRow[],
  otherwise: readonly string[],
  without: readonly string[],
): CheckedTable {
  const own = declarations[key].columns
    .map((column) => column.key)
    .filter((column) => !without.includes(`${key}.${column}`));
  const custom = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !declarations[key].columns.some((column) => column.key === name),
  );
  const columns = [...own.map((column) => checkColumn(key, column)), ...custom.map(customColumn)];
  const values = Object.fromEntries(
    columns.map(({ key: column }) => [column, rows.map((row): CellValue => row[column] ?? "")]),
  );
  return {
    key,
    columns,
    rowCount: rows.length,
    firstRowNumber: 2,
    values,
    isFormula: (column, rowIndex) => {
      const isNative = columns.some((candidate) => candidate.key === column && candidate.kind === "native");
      return otherwise.includes(`${key}.${column}.${rowIndex}`) ? !isNative : isNative;
    },
  };
}

/** Checks sheets and gives everything that was found. */
export function findingsIn(sheets: Sheets, options: SheetOptions = {}): readonly Finding[] {
  return [...checkSheets(sheetFacts(sheets, options))].flatMap(({ findings }) => findings);
}

/** Checks sheets and gives findings as `code row column`, where the rows are the sheet's; ratios that stay blank are left out. */
export function listed(sheets: Sheets, options: SheetOptions = {}): readonly string[] {
  return findingsIn(sheets, options)
    .filter(({ code }) => code !== "ratioBlank")
    .map(({ code, at }) => `${code} ${at.rowNumber} ${at.column}`);
}

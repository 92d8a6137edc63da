import type { TablePresence, WorkbookInspection } from "../../src/excel/inspectWorkbook";
import { freeName, planSheets } from "../../src/excel/planSheets";
import { emptyState } from "../../src/excel/state";

const absent: TablePresence = { status: "absent" };
const present = (sheetName: string): TablePresence => ({
  status: "present",
  sheetName,
  tableId: "1",
  columns: { columns: {}, unresolved: [] },
});

const empty: WorkbookInspection = {
  readOnly: false,
  refusal: null,
  calculationMode: "Automatic",
  sheets: [{ id: "1", name: "Sheet1", protected: false }],
  tables: { customers: absent, campaigns: absent, followUps: absent, effects: absent },
  settingsSheetName: null,
  ownNames: [],
  hasStateSheet: false,
  state: emptyState,
};

test("in an empty workbook all five sheets are to be made", () => {
  const { sheets, blocked } = planSheets(empty, "zh-CN", "stop");
  expect(sheets.map(({ sheetName, status }) => [sheetName, status])).toEqual([
    ["客户信息管理表", "create"],
    ["推广活动计划表", "create"],
    ["销售跟进记录表", "create"],
    ["推广效果分析表", "create"],
    ["参数设置", "create"],
  ]);
  expect(blocked).toBe(false);
});

test("a table that is there is left alone, under whatever name its sheet has", () => {
  const { sheets } = planSheets({ ...empty, tables: { ...empty.tables, customers: present("客户") } }, "zh-CN", "stop");
  expect(sheets[0]).toEqual({ key: "customers", sheetName: "客户", status: "alreadyThere" });
});

test("somebody's sheet of that name stops everything, whatever its case", () => {
  const { sheets, blocked } = planSheets(
    { ...empty, sheets: [{ id: "1", name: "CUSTOMERS", protected: false }] },
    "en-US",
    "stop",
  );
  expect(sheets[0]).toEqual({ key: "customers", sheetName: "Customers", status: "sheetNameTaken" });
  expect(blocked).toBe(true);
});

test("on demand ours goes beside it", () => {
  const { sheets, blocked } = planSheets(
    { ...empty, sheets: [{ id: "1", name: "参数设置", protected: false }] },
    "zh-CN",
    "useFreeName",
  );
  expect(sheets.at(-1)).toEqual({ key: "settings", sheetName: "参数设置 (2)", status: "create" });
  expect(blocked).toBe(false);
});

test("somebody's table of that name stops everything and cannot be gone around", () => {
  const foreign: TablePresence = { status: "foreign", sheetName: "Sheet1" };
  const { sheets, blocked } = planSheets(
    { ...empty, tables: { ...empty.tables, effects: foreign } },
    "zh-CN",
    "useFreeName",
  );
  expect(sheets.find(({ key }) => key === "effects")?.status).toBe("tableNameTaken");
  expect(blocked).toBe(true);
});

test("a free name keeps within 31 characters", () => {
  const name = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一";
  expect(freeName(name, new Set([name, `${name.slice(0, 27)} (2)`]))).toBe(`${name.slice(0, 27)} (3)`);
});

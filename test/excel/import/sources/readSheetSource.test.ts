import { readSource } from "../../../../src/core/import/readSource";
import { tableOfGrid } from "../../../../src/core/import/tableOfGrid";
import { listSheetSources, type SheetSource } from "../../../../src/excel/import/sources/listSheetSources";
import { readSheetSource } from "../../../../src/excel/import/sources/readSheetSource";
import type { SourceTable } from "../../../../src/core/import/SourceTable";
import type { Workbench } from "../../../support/startWorkbench";
import { afterRelease, startWithRows } from "../../startWithSample";

jest.setTimeout(120_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({});
});
afterEach(() => workbench.stop());

const noPause = async (): Promise<void> => {};

/** Makes a sheet and fills it from its first cell on. */
async function sheetOf(
  name: string,
  values: readonly (readonly (string | number | boolean)[])[],
  change: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    range.values = values.map((row) => [...row]);
    await context.sync();
    change(sheet);
    await context.sync();
  });
  await workbench.workbook.settle();
}

async function read(source: Pick<SheetSource, "worksheetName" | "tableName">): Promise<SourceTable> {
  const grid = await readSheetSource(source, noPause);
  if (!grid.ok) throw new Error(JSON.stringify(grid.problems));
  const table = await tableOfGrid(grid.value, {}, noPause);
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value;
}

const people = [
  ["姓名", "电话"],
  ["李娜", "'13800000000"],
  ["王强", 13_900_000_000],
];

test("[IM-1] sheets and tables that are not ours are listed; ours, the settings and empty sheets are not", async () => {
  await sheetOf("旧名单", people);
  await sheetOf("空表", [[""]]);
  await sheetOf("隐藏", people, (sheet) => {
    sheet.tables.add("A1:B3", true).name = "Old_List";
    sheet.visibility = "Hidden";
  });
  expect(await listSheetSources()).toEqual([
    { worksheetName: "旧名单", rowCount: 3, columnCount: 2, hidden: false },
    { worksheetName: "隐藏", rowCount: 3, columnCount: 2, hidden: true },
    { worksheetName: "隐藏", tableName: "Old_List", rowCount: 3, columnCount: 2, hidden: true },
  ]);
});

test("[BA-1] days by their formats, results of formulas, errors and truth values are read as what they are", async () => {
  await sheetOf(
    "旧名单",
    [
      ["日期", "时刻", "金额", "公式", "错误", "是否", "序号"],
      [45_474, 45_474.395_833_333_336, 1200.5, "=C2*2", "=1/0", true, 45_474],
    ],
    (sheet) => {
      sheet.getRange("A2").numberFormat = [['yyyy"年"m"月"d"日"']];
      sheet.getRange("B2").numberFormat = [["yyyy/m/d h:mm"]];
      sheet.getRange("C2").numberFormat = [["[Red]#,##0.00"]];
    },
  );
  const { rows } = await read({ worksheetName: "旧名单" });
  expect(rows[0]?.cells).toEqual(["2024-07-01", "2024-07-01 09:30:00", "1200.5", "2401", "#DIV/0!", "TRUE", "45474"]);
});

test("[BA-1] [BA-3] a title, merged cells, hidden and blank rows are seen wherever the data begins", async () => {
  await sheetOf("旧名单", [[""]], (sheet) => {
    sheet.getRange("C3").values = [["2024 年客户"]];
    sheet.getRange("C5:E9").values = [
      ["客户名称", "联系人", "电话"],
      ["甲公司", "李娜", "1"],
      ["", "王强", "2"],
      ["", "", ""],
      ["乙公司", "赵敏", "3"],
    ];
    sheet.getRange("C3:E3").merge();
    sheet.getRange("C6:C7").merge();
    sheet.getRange("A9").rowHidden = true;
  });
  const source = await read({ worksheetName: "旧名单" });
  expect(source).toMatchObject({ headingRowNumber: 5, titleRowCount: 1, blankLineCount: 2, hiddenRowCount: 1 });
  expect(source.rows.map(({ rowNumber, cells }) => [rowNumber, ...cells])).toEqual([
    [6, "甲公司", "李娜", "1"],
    [7, "", "王强", "2"],
    [9, "乙公司", "赵敏", "3"],
  ]);
  expect(source.rows.flatMap(({ flags }) => flags)).toEqual([
    { code: "mergedCells", at: { rowNumber: 7, column: "客户名称" }, data: { area: "C6:C7" } },
  ]);
});

test("[IM-1] a sheet gives the same rows as the same table in a file of text", async () => {
  const headings = ["客户名称", "电话[#1]", "日期'@", "金额"];
  const body = Array.from({ length: 60 }, (_, index) => [
    index % 7 === 0 ? "" : `شركة ${index} 👩‍👩‍👧 #'@[]`,
    `'0${1000 + index}`,
    45_000 + index * 3,
    index % 5 === 0 ? "" : index * 1.25 - 20,
  ]);
  await sheetOf("旧名单", [headings.map((heading) => `'${heading}`), ...body], (sheet) => {
    sheet.getRange("C2:C61").numberFormat = body.map(() => ["yyyy/m/d"]);
  });
  const lines = body.map(([name, phone, day, amount]) => {
    const date = new Date(Date.UTC(1899, 11, 30 + Number(day))).toISOString().slice(0, 10);
    return [name, String(phone).slice(1), date, amount].join(",");
  });
  const text = await readSource([headings.join(","), ...lines].join("\n"), ",", noPause);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  expect(await read({ worksheetName: "旧名单" })).toEqual({ ...text.value, delimiter: "" });
});

test("a table beside other cells is read by itself", async () => {
  await sheetOf("旧名单", people, (sheet) => {
    sheet.tables.add("A1:B3", true).name = "Old_List";
    sheet.getRange("D1:D9").values = Array.from({ length: 9 }, (_, index) => [`旁注${index}`]);
  });
  const { columns, rows } = await read({ worksheetName: "旧名单", tableName: "Old_List" });
  expect(columns.map(({ name }) => name)).toEqual(["姓名", "电话"]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["李娜", "13800000000"],
    ["王强", "13900000000"],
  ]);
});

test("a sheet that was renamed or deleted meanwhile is named", async () => {
  const outcome = await readSheetSource({ worksheetName: "不在了" }, noPause);
  expect(outcome).toEqual({ ok: false, problems: [{ code: "noSuchSheet", data: { sheet: "不在了" } }] });
});

test("[CO-3] a small sheet takes two round trips, a large one one more for each 4 MB", async () => {
  await sheetOf("小", people);
  await afterRelease();
  workbench.meter.reset();
  await read({ worksheetName: "小" });
  expect(workbench.meter.batches).toBe(2);

  const row = (index: number): (string | number)[] => [
    `客户${index}`,
    45_000 + index,
    "x".repeat(60),
    index,
    "销售",
    "备注",
  ];
  await sheetOf("大", [
    ["客户", "日期", "说明", "金额", "部门", "备注"],
    ...Array.from({ length: 40_000 }, (_, index) => row(index)),
  ]);
  await afterRelease();
  workbench.meter.reset();
  expect((await read({ worksheetName: "大" })).rows).toHaveLength(40_000);
  const { batches, responseBytes } = workbench.meter;
  expect(batches).toBeLessThanOrEqual(4 + responseBytes / 4_000_000);
});

test("rows too heavy for one answer are asked for again by halves", async () => {
  await sheetOf("旧名单", people);
  workbench.seams.failBatch(2, "ResponsePayloadSizeLimitExceeded");
  expect((await read({ worksheetName: "旧名单" })).rows).toHaveLength(2);
});

import { decideKinds, leaveRowsOut, noDecisions } from "../../../src/core/import/ImportDecisions";
import type { JournalEntry } from "../../../src/core/journal/JournalEntry";
import { importRows, type ImportResult } from "../../../src/excel/import/importRows";
import { planAgain, type PlannedImport } from "../../../src/excel/import/planWorkbookImport";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { readTables } from "../../../src/excel/readTables";
import { stateSheet } from "../../../src/templates/settings";
import { notImportedSheetOf } from "../../../src/taskpane/features/import/notImportedSheetOf";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";
import { planned, requestOf } from "./pipeline";

jest.setTimeout(120_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const noPause = async (): Promise<void> => {};
const sheet = "客户信息管理表";

const existing = [
  { customerId: "C20240701001", customerName: "甲科技有限公司", contact: "13800000001", owner: "李明", stage: "意向" },
  { customerId: "C20240701002", customerName: "乙贸易", contact: "b@yi.cn", owner: "李明", createdAt: 45_000 },
  { customerId: "C20240701003", customerName: "丙", contact: "021-55558888", owner: "李明" },
];

const uses = {
  客户名称: "customerName",
  联系方式: "contact",
  负责人: "owner",
  需求阶段: "stage",
  建档时间: "createdAt",
  等级码: "+",
};
const csv = [
  "客户名称,联系方式,负责人,需求阶段,建档时间,等级码",
  "甲科技有限责任公司,138 0000 0001,王芳,谈判,2024-06-01,007",
  "乙公司,B@YI.cn,李明,成交,2024-06-02,008",
  "丁,13900000009,赵六,潜在,2024-06-03,009",
  "丁,13900000009,钱七,意向,2024-06-04,010",
].join("\n");

async function start(): Promise<void> {
  workbench = await startWithRows({ customers: existing });
}

async function cells(...columns: string[]): Promise<(string | number | boolean)[][]> {
  const rows = await Excel.run((context) => readTables(context, { customers: columns }));
  return columns.map((column) => [...(rows.customers?.columns[column] ?? [])]);
}

/** What every sheet holds, as the file would; the marks by which no number is given twice stay, whatever is undone. */
async function contents(): Promise<unknown> {
  const { sheets } = await workbench.workbook.toFile();
  return sheets
    .filter(({ name }) => name !== stateSheet.sheetName)
    .map(({ name, cells: all, tables }) => ({
      name,
      tables: tables.map((table) => ({ ...table })),
      cells: all
        .filter(({ value }) => value !== null && value !== "")
        .map(({ rowIndex, columnIndex, value }) => [rowIndex, columnIndex, value]),
    }));
}

const entryOf = ({ steps }: ImportResult): JournalEntry => ({ id: "1", at: 0, action: "import", data: {}, steps });

async function plannedWith(decide: (first: PlannedImport) => PlannedImport["decisions"]): Promise<PlannedImport> {
  const first = await planned(await requestOf(csv, uses));
  return planAgain(first, decide(first), noPause);
}

const all = (action: "keep" | "fill" | "overwrite" | "add") => (first: PlannedImport) =>
  decideKinds(noDecisions, first.plan.matches, [...new Set(first.plan.matches.map(({ kind }) => kind))], action);

test("[IM-5] rows that may be there already are found by name, phone and e-mail, in the sheet and in the source", async () => {
  await start();
  const { plan } = await planned(await requestOf(csv, uses));
  expect(
    plan.matches.map(({ rowNumber, kind, existing: row, reasons, action }) => [rowNumber, kind, row, reasons, action]),
  ).toEqual([
    [2, "workbook:phone", 0, ["phone", "name"], null],
    [3, "workbook:email", 1, ["email"], null],
    [5, "file:phone", 4, ["phone", "name"], null],
  ]);
  expect(plan.undecidedCount).toBe(3);
});

test("[IM-5] keep leaves everything as it is; [IM-7] the import can be undone as a whole", async () => {
  await start();
  const before = await contents();
  const kept = await plannedWith(all("keep"));
  expect(kept.plan.keptRowNumbers).toEqual([2, 3, 5]);
  expect(kept.plan.listAdditions).toEqual({ team: ["赵六"] });
  const result = await importRows(kept);
  expect(result).toMatchObject({ status: "complete", written: 1, updatedCells: 0, addedWords: 1 });
  expect(await cells("customerName", "owner")).toEqual([
    ["甲科技有限公司", "乙贸易", "丙", "丁"],
    ["李明", "李明", "李明", "赵六"],
  ]);
  const undone = await undoEntry(entryOf(result));
  expect(undone).toMatchObject({ status: "complete", kept: [] });
  await workbench.workbook.settle();
  expect(await contents()).toEqual(before);
});

test("[IM-5] filling writes into blank cells only; [UN-4] undo makes the workbook what it was", async () => {
  await start();
  const before = await contents();
  const fill = await plannedWith(all("fill"));
  expect(
    fill.plan.updates.map(({ identifier, cells: changed }) => [
      identifier,
      changed.map(({ column, before: b, after }) => [column, b, after]),
    ]),
  ).toEqual([
    [
      "C20240701001",
      [
        ["等级码", "", "007"],
        ["createdAt", "", 45_444],
      ],
    ],
    [
      "C20240701002",
      [
        ["等级码", "", "008"],
        ["stage", "", "成交"],
      ],
    ],
  ]);
  expect(fill.plan.mergedRowNumbers).toEqual([]);
  const result = await importRows(fill);
  expect(result).toMatchObject({ status: "complete", written: 1, updatedRows: 2, updatedCells: 4, refused: [] });
  expect(await cells("owner", "stage", "createdAt")).toEqual([
    ["李明", "李明", "李明", "赵六"],
    ["意向", "成交", "", "潜在"],
    [45_444, 45_000, "", 45_446],
  ]);
  await undoEntry(entryOf(result));
  await workbench.workbook.settle();
  expect(await contents()).toEqual(before);
});

test("[IM-5] updating writes the cells that differ, and undo gives them back", async () => {
  await start();
  const before = await contents();
  const overwrite = await plannedWith(all("overwrite"));
  const result = await importRows(overwrite);
  expect(result).toMatchObject({ status: "complete", written: 1, updatedRows: 2, refused: [] });
  expect(await cells("customerName", "owner", "stage", "createdAt", "contact")).toEqual([
    ["甲科技有限责任公司", "乙公司", "丙", "丁"],
    ["王芳", "李明", "李明", "钱七"],
    ["谈判", "成交", "", "意向"],
    [45_444, 45_000, "", 45_446],
    ["13800000001", "b@yi.cn", "021-55558888", "13900000009"],
  ]);
  await undoEntry(entryOf(result));
  await workbench.workbook.settle();
  expect(await contents()).toEqual(before);
});

test("[IM-6] a cell that changed after the preview is left as it is and named, the rest is written", async () => {
  await start();
  const fill = await plannedWith(all("fill"));
  await workbench.person.type(sheet, "H3", "流失");
  const result = await importRows(fill, { notImported: notImportedSheetOf(fill) });
  expect(result).toMatchObject({ status: "complete", updatedCells: 3, sheetName: "导入未收录行" });
  expect(result.refused).toMatchObject([
    { reason: "changed", found: "流失", edit: { column: "stage", after: "成交" } },
  ]);
  expect((await cells("stage"))[0]).toEqual(["意向", "流失", "", "潜在"]);
});

test("[IM-5] rows that moved since the preview are found by their identifiers", async () => {
  await start();
  const fill = await plannedWith(all("fill"));
  await workbench.person.sort("Customers", "客户编号", "descending");
  expect(await importRows(fill)).toMatchObject({ status: "complete", updatedCells: 4, refused: [] });
  expect(await cells("customerName", "stage")).toEqual([
    ["丙", "乙贸易", "甲科技有限公司", "丁"],
    ["", "成交", "意向", "潜在"],
  ]);
});

test("[IM-8] rows held back and rows left out go to a sheet of their own, with number, reason and text", async () => {
  await start();
  const text = '客户名称,联系方式,备注\n丁,13900000009,"=1+1"\n戊,13900000010,007\n己,"没有结束\n';
  const first = await planned(await requestOf(text, { 客户名称: "customerName", 联系方式: "contact", 备注: "notes" }));
  const left = await planAgain(first, leaveRowsOut(noDecisions, [2, 3], true), noPause);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("导入未收录行");
    await context.sync();
  });
  const before = await contents();
  const result = await importRows(left, { notImported: notImportedSheetOf(left) });
  expect(result).toMatchObject({ status: "complete", written: 0, sheetName: "导入未收录行 (2)" });
  const listed = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("导入未收录行 (2)").getUsedRange().load("values");
    await context.sync();
    return used.values as unknown[][];
  });
  expect(listed).toEqual([
    ["来源行号", "原因", "原文", "客户名称", "联系方式", "备注"],
    [2, "按您的选择未导入", "", "丁", "13900000009", "=1+1"],
    [3, "按您的选择未导入", "", "戊", "13900000010", "007"],
    [4, expect.stringContaining("引号没有结束"), '己,"没有结束', "", "", ""],
  ]);
  expect(await undoEntry(entryOf(result))).toMatchObject({ status: "complete", restored: 1, kept: [] });
  expect(await contents()).toEqual(before);
});

test("[UN-4] a row that was edited after the import stays when it is undone, and is listed with what it holds", async () => {
  await start();
  const result = await importRows(await plannedWith(all("add")));
  expect(result.written).toBe(4);
  await workbench.person.type(sheet, "K6", "已电话联系");
  const undone = await undoEntry(entryOf(result));
  expect(undone.kept).toMatchObject([
    { column: "notes", address: `${sheet}!K6`, found: "已电话联系", reason: "rowEdited" },
    { column: "等级码", found: "008", reason: "columnInUse" },
  ]);
  expect((await cells("customerName"))[0]).toEqual(["甲科技有限公司", "乙贸易", "丙", "乙公司"]);
});

test("[IM-7] what a cancelled import wrote can be undone, or the import goes on where it stopped", async () => {
  await start();
  const before = await contents();
  const signal = { aborted: false };
  const onProgress = (done: number): void => {
    signal.aborted = done >= 2;
  };
  const result = await importRows(await plannedWith(all("add")), { chunkBytes: 200, signal, onProgress });
  expect(result.status).toBe("cancelled");
  expect(result.written).toBe(2);
  const again = await planned(await requestOf(csv, uses));
  expect(again.plan.matches.slice(0, 2).map(({ reasons }) => reasons)).toEqual([
    ["phone", "name"],
    ["email", "name"],
  ]);
  expect(await undoEntry(entryOf(result))).toMatchObject({ status: "complete", kept: [] });
  await workbench.workbook.settle();
  expect(await contents()).toEqual(before);
});

test("[IM-7] after a failure half-way exactly what arrived can be undone", async () => {
  await start();
  const before = await contents();
  const plan = await plannedWith(all("overwrite"));
  await afterRelease();
  // The first batch looks, the second writes words and rows, the third the cells of rows that are updated.
  workbench.seams.failBatch(3, "GeneralException");
  const result = await importRows(plan);
  expect(result).toMatchObject({ status: "failed", written: 1, addedWords: 3 });
  expect(await undoEntry(entryOf(result))).toMatchObject({ status: "complete", kept: [] });
  await workbench.workbook.settle();
  expect(await contents()).toEqual(before);
});

test("[CO-3] an import that adds and updates 300 rows plans in four round trips at most and writes in four", async () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({
    customerId: `C20240701${String(index + 1).padStart(3, "0")}`,
    customerName: `客户${index}`,
  }));
  workbench = await startWithRows({ customers: rows });
  const text = Array.from({ length: 600 }, (_, index) => `客户${index},${13_800_000_000 + index}`).join("\n");
  const request = await requestOf(`客户名称,联系方式\n${text}`, { 客户名称: "customerName", 联系方式: "contact" });
  await afterRelease();
  workbench.meter.reset();
  const first = await planned(request);
  await afterRelease();
  // One more batch lets go of ranges after a run; nobody waits for it.
  expect(workbench.meter.batches).toBeLessThanOrEqual(4 + 1 + bytes() / 4_000_000);
  const fill = await planAgain(first, all("fill")(first), noPause);
  expect([fill.plan.rows.length, fill.plan.updates.length]).toEqual([300, 300]);
  workbench.meter.reset();
  expect(await importRows(fill)).toMatchObject({ status: "complete", written: 300, updatedCells: 300 });
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4 + 1 + bytes() / 4_000_000);
});

const bytes = (): number => workbench.meter.requestBytes + workbench.meter.responseBytes;

test("[ID-4] a number that an import gave is not given again after the import was undone", async () => {
  await start();
  const result = await importRows(await plannedWith(all("keep")));
  const [given] = (
    result.steps.find((step) => step.kind === "rows" && step.tableName === "Customers") as {
      rows: readonly { rowIdentifier: string }[];
    }
  ).rows;
  await undoEntry(entryOf(result));
  const again = await plannedWith(all("keep"));
  expect(again.plan.rows[0]?.values["customerId"]).not.toBe(given?.rowIdentifier);
});

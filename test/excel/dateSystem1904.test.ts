import { applyFixes } from "../../src/excel/check/applyFixes";
import { runCheck } from "../../src/excel/check/runCheck";
import { createSheets } from "../../src/excel/createSheets";
import { describeHostFailure } from "../../src/excel/hostFailure";
import { importRows } from "../../src/excel/import/importRows";
import { applyEdits } from "../../src/excel/journal/applyEdits";
import { switchLanguage } from "../../src/excel/language/switchLanguage";
import { loadSample } from "../../src/excel/loadSample";
import { buildReport } from "../../src/excel/report/buildReport";
import { openMirror } from "../../src/excel/mirror/openMirror";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { startWorkbench, type Workbench } from "../support/startWorkbench";
import { goodRows } from "../templates/check/sheetFacts";
import { planned, requestOf } from "./import/pipeline";
import { startWithRows } from "./startWithSample";

jest.setTimeout(60_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const refused = { code: "datesFrom1904" };

/** Opens a workbook that holds our sheets and counts its days from 1904. */
async function openWithSheets(): Promise<WorkbookFile> {
  const before = await startWithRows({
    customers: [{ ...goodRows.customers, owner: "李明", notes: " 甲 " }],
  });
  const file = { ...(await before.workbook.toFile()), date1904: true };
  before.stop();
  workbench = await startWorkbench({ file });
  return file;
}

test("[BA-1] no sheets are made in a workbook that counts its days from 1904", async () => {
  const file: WorkbookFile = await blankFile();
  workbench = await startWorkbench({ file: { ...file, date1904: true } });
  const { failure, sheets } = await createSheets({ language: "zh-CN", team: [] });
  expect(failure).toMatchObject(refused);
  expect(sheets.every(({ status }) => status !== "created")).toBe(true);
  expect((await workbench.workbook.toFile()).sheets).toHaveLength(file.sheets.length);
});

test("[BA-1] where our sheets stand in such a workbook, nothing is written and every action says why", async () => {
  const file = await openWithSheets();
  const edit = { tableName: "Customers", rowIndex: 0, rowIdentifier: null, column: "notes", after: "乙" };
  expect((await applyEdits([edit])).failure).toMatchObject(refused);
  expect((await switchLanguage("en-US")).failure).toMatchObject(refused);
  const plan = await planned(
    await requestOf("客户,建档\n乙,2024-07-01\n", { 客户: "customerName", 建档: "createdAt" }),
  );
  expect((await importRows(plan)).failure).toMatchObject(refused);
  expect(await loadSample({ language: "zh-CN", team: [] })).toMatchObject({ value: { written: 0, failure: refused } });
  const result = await runCheck();
  if (result === null) throw new Error("The workbook has none of our tables");
  const untidy = result.findings.filter(({ code }) => code === "untidyText");
  expect(untidy).toHaveLength(1);
  expect((await applyFixes(result, untidy)).failure).toMatchObject(refused);
  expect((await workbench.workbook.toFile()).sheets).toEqual(file.sheets);
});

test("[BA-1] such a workbook is not opened, and the check names it", async () => {
  await openWithSheets();
  const error: unknown = await openMirror().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(describeHostFailure(error)).toMatchObject(refused);
  const period = { start: 45_474, end: 45_504 };
  expect(await buildReport({ period, language: "zh-CN" })).toMatchObject({ status: "failed", failure: refused });
  expect((await runCheck())?.findings.filter(({ code }) => code === "dateSystem1904")).toHaveLength(1);
});

test("a workbook that counts its days from 1900 is written to", async () => {
  workbench = await startWorkbench();
  expect((await createSheets({ language: "zh-CN", team: [] })).failure).toBeUndefined();
});

async function blankFile(): Promise<WorkbookFile> {
  const blank = await startWorkbench();
  const file = await blank.workbook.toFile();
  blank.stop();
  return file;
}

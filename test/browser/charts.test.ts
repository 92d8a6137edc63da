import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import type { ChartFile, WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import {
  disconnectBrowser,
  openWorkbenchPage,
  workbenchReady,
  type WorkbenchPage,
} from "../../scripts/browser/openWorkbenchPage";
import { blankSheet } from "../workbench/xlsx/everyFeature";

jest.setTimeout(60_000);

const chart = (name: string, type: ChartFile["type"], left: number): ChartFile => ({
  name,
  type,
  title: name,
  series: [{ name: "新增客户", values: "='数据'!$B$1:$B$3", categories: "='数据'!$A$1:$A$3" }],
  left,
  top: 90,
  width: 230,
  height: 200,
});

const file: WorkbookFile = {
  sheets: [
    {
      ...blankSheet,
      name: "数据",
      cells: ["抖音直播", "上海展会", "官网内容"].flatMap((campaign, rowIndex) => [
        { rowIndex, columnIndex: 0, value: campaign },
        { rowIndex, columnIndex: 1, value: [12, 30, 18][rowIndex] ?? 0 },
      ]),
      charts: [chart("各活动新增客户", "column", 20), chart("构成", "pie", 270)],
    },
    { ...blankSheet, name: "另一张", charts: [chart("走势", "line", 20)] },
  ],
  names: [],
  activeSheetIndex: 0,
};

let opened: WorkbenchPage;
let page: Page;
let folder: string;

const drawing = (name: string): Locator => page.getByRole("img", { name: `图表：${name}` });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-charts-"));
  const path = join(folder, "charts.xlsx");
  writeFileSync(path, await writeXlsx(file));
  opened = await openWorkbenchPage({ language: "zh-CN" });
  ({ page } = opened);
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.getByText("已打开 charts.xlsx").waitFor();
  await workbenchReady(page);
});

afterAll(async () => {
  await opened.close();
  await disconnectBrowser();
  await rm(folder, { recursive: true });
});

afterEach(() => expect(opened.problems).toEqual([]));

test("charts of an opened workbook stand over the grid, with their Chinese words", async () => {
  await drawing("各活动新增客户").getByText("抖音直播").waitFor();
  await drawing("构成").getByText("50%").waitFor();
  expect(await drawing("走势").count()).toBe(0);
});

test("a chart follows its cells as soon as a person changes them", async () => {
  await page.evaluate(async () => {
    const { workbook } = (window as unknown as { workbench: ExposedWorkbench }).workbench;
    await workbook.person.type("数据", "A1", "微信社群");
    await workbook.person.type("数据", "B1", "480");
  });
  await drawing("各活动新增客户").getByText("微信社群").waitFor();
  await drawing("各活动新增客户").getByText("500").waitFor();
});

test("it scrolls with the cells beneath it", async () => {
  const before = await drawing("各活动新增客户").boundingBox();
  await page.mouse.move((before?.x ?? 0) + 40, (before?.y ?? 0) + 40);
  await page.mouse.wheel(0, 60);
  await page.waitForTimeout(300);
  const after = await drawing("各活动新增客户").boundingBox();
  expect(after?.y).toBeLessThan((before?.y ?? 0) - 20);
});

test("another sheet shows its own charts only", async () => {
  await page.getByText("另一张", { exact: true }).click();
  await drawing("走势").getByText("上海展会").waitFor();
  expect(await drawing("构成").count()).toBe(0);
});

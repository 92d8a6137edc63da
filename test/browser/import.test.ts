import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";

jest.setTimeout(120_000);

let opened: WorkbenchPage;
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  opened = await openWorkbenchPage({ language: "zh-CN" });
  ({ page, pane } = opened);
  await pane.getByRole("button", { name: "创建表格" }).click();
  await pane.getByText("表格已创建").waitFor();
  await pane.getByRole("tab", { name: "导入" }).click();
});

afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
});

afterAll(disconnectBrowser);

const button = (name: string) => pane.getByRole("button", { name, exact: true });
const csvInput = () => pane.getByLabel("数据文件", { exact: true });
const csvFile = (name: string, text: string | Buffer) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Tabster puts hidden stops around the page to hold the focus; axe takes them for content. */
const violations = async (): Promise<string[]> => {
  const results = await new AxeBuilder({ page })
    .include([".pane-frame iframe", "body"])
    .exclude([".pane-frame iframe", "[data-tabster-dummy]"])
    .analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
};

/** All values of one column of the customers' sheet, by its heading. */
const sheetColumn = (heading: string): Promise<unknown[]> =>
  page.evaluate(async (wanted) => {
    const { workbench } = window as unknown as { readonly workbench: ExposedWorkbench };
    const { sheets } = await workbench.workbook.toFile();
    const cells = sheets.find(({ name }) => name === "客户信息管理表")?.cells ?? [];
    const columnIndex = cells.find(({ rowIndex, value }) => rowIndex === 0 && value === wanted)?.columnIndex;
    return cells.filter((cell) => cell.columnIndex === columnIndex && cell.rowIndex > 0).map(({ value }) => value);
  }, heading);

test("a person imports a file with its mapping, and jumps to the rows", async () => {
  await csvInput().setInputFiles("examples/sales-pipeline.sample.csv");
  await pane.getByText("sales-pipeline.sample.csv：200 行，10 列").waitFor();
  await pane.getByLabel("映射文件", { exact: true }).setInputFiles("examples/sales-pipeline.map.json");
  await pane.getByText("已载入映射“sales-pipeline.map.json”。").waitFor();
  expect(await violations()).toEqual([]);

  await button("检查数据").focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "将导入 200 行" }).waitFor();
  await pane.getByText("其中 40 行有需要留意之处").waitFor();
  expect(await violations()).toEqual([]);

  await button("开始导入").focus();
  await page.keyboard.press("Enter");
  await pane.getByText("另新增：活动 3 个、列表项 5 个、效果分析 6 行。").waitFor();
  expect(await violations()).toEqual([]);
  expect(await sheetColumn("opportunity_id")).toHaveLength(200);

  await button("转到导入的行").click();
  await page.getByText("A2", { exact: true }).first().waitFor();
});

test("a file of another encoding with a broken row: the good rows come in, the broken one can be saved", async () => {
  // 客户名称,需求阶段 / 甲公司,意向 / 乙,"成交 in GB 18030; the last cell's quotation mark is never closed.
  const bytes = "bfcdbba7c3fbb3c62cd0e8c7f3bdd7b6ce0a" + "bcd7b9abcbbe2cd2e2cff20a" + "d2d22c22b3c9bdbb0a";
  await csvInput().setInputFiles(csvFile("旧系统.csv", Buffer.from(bytes, "hex")));
  await pane.getByLabel("编码").waitFor();
  expect(await pane.getByLabel("编码").inputValue()).toBe("gb18030");
  await button("检查数据").click();
  await pane.getByText("1 行无法读取，暂不导入").waitFor();
  await button("开始导入").click();
  await pane.getByText("导入完成").waitFor();
  expect(await sheetColumn("客户名称")).toEqual(["甲公司"]);

  const [download] = await Promise.all([page.waitForEvent("download"), button("保存未导入的行").click()]);
  expect(download.suggestedFilename()).toBe("未导入的行.csv");
  const folder = await mkdtemp(join(tmpdir(), "held-back-"));
  await download.saveAs(join(folder, "rows.csv"));
  const saved = await readFile(join(folder, "rows.csv"), "utf8");
  await rm(folder, { recursive: true });
  expect(saved).toContain('3,引号没有结束，分不清单元格。补上引号后单独导入这一行即可。,"乙,""成交"');
});

test("when Excel refuses half-way, the pane says what is in and how to go on", async () => {
  await csvInput().setInputFiles("examples/sales-pipeline.sample.csv");
  await pane.getByLabel("映射文件", { exact: true }).setInputFiles("examples/sales-pipeline.map.json");
  await pane.getByText("已载入映射").waitFor();
  await button("检查数据").click();
  await pane.getByRole("heading", { name: "将导入 200 行" }).waitFor();
  // The first batch looks, the second writes.
  await page.evaluate(() => {
    (window as unknown as { readonly workbench: ExposedWorkbench }).workbench.seams.failBatch(
      2,
      "ActivityLimitReached",
    );
  });
  await button("开始导入").click();
  await pane.getByText("没有写入任何行。").waitFor();
  await pane.getByText("已写入的行会按“opportunity_id”识别并跳过").waitFor();
  expect(await violations()).toEqual([]);
  await button("重试").click();
  await button("检查数据").click();
  await button("开始导入").click();
  await pane.getByText("导入完成").waitFor();
  expect(new Set(await sheetColumn("opportunity_id")).size).toBe(200);
});

test("a damaged Excel file is refused in words, and a dropped CSV is taken", async () => {
  await csvInput().setInputFiles(csvFile("客户.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 20, 0])));
  await pane.getByText("这个 Excel 文件不完整或已损坏").waitFor();
  const zone = pane.getByText("把文件拖到这里");
  const transfer = await zone.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["客户名称,建档时间\n甲公司,03/04/2024\n"], "拖入.csv"));
    return data;
  });
  await zone.dispatchEvent("drop", { dataTransfer: transfer });
  await pane.getByText("“建档时间”中的 03/04/2024 是哪一天？").waitFor();
  expect(await button("检查数据").isDisabled()).toBe(true);
  await pane.getByRole("radio", { name: "2024-04-03（日-月-年）" }).check();
  expect(await button("检查数据").isDisabled()).toBe(false);
});

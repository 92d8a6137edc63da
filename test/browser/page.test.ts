import AxeBuilder from "@axe-core/playwright";
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import {
  disconnectBrowser,
  openWorkbenchPage,
  workbenchReady,
  type WorkbenchPage,
} from "../../scripts/browser/openWorkbenchPage";

jest.setTimeout(60_000);

/** One page for all tests, each of which leaves it usable for the next: opening it takes seconds. */
let opened: WorkbenchPage;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-page-"));
  opened = await openWorkbenchPage({ language: "zh-CN", theme: "light" });
  ({ page } = opened);
});

afterEach(() => expect(opened.problems).toEqual([]));

afterAll(async () => {
  await opened.close();
  await disconnectBrowser();
  await rm(folder, { recursive: true });
});

type Exposing = Window & { readonly workbench: ExposedWorkbench };

/** As a person would, but without looking for the cell on the screen. */
const type = (address: string, text: string): Promise<void> =>
  page.evaluate(
    async ([at, entry]) => {
      const { workbook } = (window as unknown as Exposing).workbench;
      const { sheets } = await workbook.toFile();
      await workbook.person.type(sheets[0]?.name ?? "", at ?? "", entry ?? "");
    },
    [address, text],
  );

/** What the first sheet holds, row by row. */
const cells = (): Promise<unknown[]> =>
  page.evaluate(async () => {
    const { sheets } = await (window as unknown as Exposing).workbench.workbook.toFile();
    return sheets[0]?.cells.map((cell) => cell.value) ?? [];
  });

const pane = (name: string): Locator => page.getByRole("complementary", { name });

test("the ribbon is the add-in's own, in the display language", async () => {
  await expect(page.locator(".ribbon-tabs").getByRole("tab").allTextContents()).resolves.toEqual(["销售推广"]);
  const labels = await page.locator(".ribbon-button").allTextContents();
  expect(labels).toEqual(["创建表格", "导入数据", "今日跟进", "数据检查", "复盘报告", "销售助手"]);
  await expect(pane("销售推广助手").getByRole("heading", { level: 2 }).textContent()).resolves.toBe("销售推广助手");
});

test("closing the pane leaves the add-in running, its button shows it again", async () => {
  await page.getByRole("button", { name: "关闭窗格" }).click();
  await pane("销售推广助手").waitFor({ state: "hidden" });
  await type("A1", "=CAC(33000,200)");
  await expect(cells()).resolves.toEqual([165]);
  await page.getByRole("button", { name: "销售助手" }).click();
  await pane("销售推广助手").waitFor({ state: "visible" });
});

test("the pane is made wider and narrower with the keyboard, from 320 to 600 pixels", async () => {
  const width = async (): Promise<number | undefined> => (await pane("销售推广助手").boundingBox())?.width;
  await page.getByRole("separator", { name: "窗格宽度" }).focus();
  await page.keyboard.press("End");
  expect(await width()).toBe(600);
  await page.keyboard.press("Home");
  expect(await width()).toBe(320);
});

test("the status bar shows where the selection is", async () => {
  await page.evaluate(async () => {
    const { workbook } = (window as unknown as Exposing).workbench;
    const { sheets } = await workbook.toFile();
    workbook.person.select(sheets[0]?.name ?? "", "B2:C5");
  });
  await page.getByTestId("selection").getByText("B2:C5").waitFor();
});

test("Ctrl+F6 goes from the title bar into the sheet, into the pane and round again", async () => {
  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
  await page.getByRole("button", { name: "保存" }).focus();
  await page.keyboard.press("Control+F6");
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+F6");
  await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  await opened.pane.locator(":focus").waitFor();
  await page.keyboard.press("Control+F6");
  await page.locator(".title-button:focus").waitFor();
  expect(await focused()).toBe("打开");
});

test("page and pane turn dark together, and neither has an accessibility fault around the grid", async () => {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  const dark = (): Promise<boolean> | undefined =>
    frame?.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const faults = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).exclude("#grid").exclude(".pane-frame").analyze();
    return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
  };
  expect([await dark(), await faults()]).toEqual([false, []]);
  await page.getByRole("button", { name: "切换到深色" }).click();
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  expect([await dark(), await faults()]).toEqual([true, []]);
  await page.getByRole("button", { name: "切换到浅色" }).click();
});

test("a file that is no workbook is refused in words, and the open workbook stays", async () => {
  await type("A1", "kept");
  const path = join(folder, "notes.xlsx");
  writeFileSync(path, "no workbook at all");
  await page.locator('input[type="file"]').setInputFiles(path);
  expect(await page.getByRole("alert").textContent()).toMatch(/^没有打开 notes\.xlsx。.+/);
  expect(await cells()).toEqual(["kept"]);
});

test("a workbook is saved as .xlsx and opened again", async () => {
  await type("A1", "华东机械");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("工作簿1.xlsx");
  const path = join(folder, "客户.xlsx");
  await download.saveAs(path);
  await type("A1", "something else");
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.getByText("已打开 客户.xlsx").waitFor();
  await workbenchReady(page);
  expect(await cells()).toEqual(["华东机械"]);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("客户.xlsx");
});

test("another display language opens the same workbook again", async () => {
  await type("A1", "华东机械");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("tab", { name: "Sales promotion" }).waitFor();
  await workbenchReady(page);
  expect(await cells()).toEqual(["华东机械"]);
  await expect(page.title()).resolves.toBe("客户.xlsx – Workbench");
  await pane("Sales Promotion Assistant").waitFor();
});

import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";

jest.setTimeout(120_000);

let opened: WorkbenchPage;
let page: Page;
let pane: FrameLocator;

type Exposing = Window & { readonly workbench: ExposedWorkbench };

const words = {
  "zh-CN": { create: "创建表格", loadSample: "载入示例数据", loaded: "示例数据已载入", today: "今日", report: "报告" },
  "en-US": {
    create: "Create sheets",
    loadSample: "Load sample data",
    loaded: "The sample data is in",
    today: "Today",
    report: "Report",
  },
} as const;

async function openWithSample(language: "zh-CN" | "en-US", theme: "light" | "dark"): Promise<void> {
  opened = await openWorkbenchPage({ language, theme });
  ({ page, pane } = opened);
  const { create, loadSample, loaded } = words[language];
  await page.getByRole("button", { name: create }).click();
  await pane.getByRole("button", { name: loadSample }).click({ timeout: 60_000 });
  await pane.getByText(loaded).waitFor({ timeout: 60_000 });
}

type InFrame = Parameters<AxeBuilder["include"]>[0];

const inFrame = (selector: string): InFrame => [".pane-frame iframe", selector];

/** Accessibility faults of the view in front. Fluent's focus guards, hidden on purpose, catch Tab and pass it on. */
const viewFaults = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .include(inFrame('[role="tabpanel"]:not([hidden])'))
    .exclude(inFrame("[data-tabster-dummy]"))
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
};

/** By how many pixels the view in front is wider than the pane shows. */
const sidewaysScroll = (): Promise<number> =>
  pane.locator('[role="tabpanel"]:not([hidden])').evaluate((view) => view.scrollWidth - view.clientWidth);

const sheetNames = (): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { sheets } = await (window as unknown as Exposing).workbench.workbook.toFile();
    return sheets.map(({ name }) => name);
  });

afterAll(disconnectBrowser);

describe("in Chinese, by keyboard and mouse", () => {
  beforeAll(() => openWithSample("zh-CN", "light"));
  afterAll(async () => {
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test("Today lists what is overdue, and the number in a heading is the length of its list", async () => {
    await pane.getByRole("tab", { name: "今日" }).click();
    const heading = pane.getByRole("button", { name: /^已逾期 \d+$/ });
    await heading.waitFor();
    const count = Number(/\d+/.exec(await heading.innerText())?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(await pane.getByRole("list", { name: "已逾期" }).getByRole("listitem").count()).toBe(Math.min(count, 20));
    expect(await pane.locator("body").innerText()).not.toMatch(/1\d{10}|@/);
    expect(await viewFaults()).toEqual([]);
    expect(await sidewaysScroll()).toBe(0);
  });

  test("an item leads to its row, by the mouse and by the keyboard", async () => {
    const cards = pane.getByRole("list", { name: "已逾期" }).getByRole("button");
    await cards.nth(0).click();
    // 完成时限 is the tenth column of 销售跟进记录表.
    await page.getByTestId("selection").getByText(/^J\d+/).waitFor();
    const first = await page.getByTestId("selection").innerText();
    await cards.nth(0).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (before) => document.querySelector('[data-testid="selection"]')?.textContent !== before,
      first,
    );
    expect(await page.getByTestId("selection").innerText()).toMatch(/^J\d+/);
  });

  test("an action that is completed on the sheet leaves the list by itself", async () => {
    const items = pane.getByRole("list", { name: "已逾期" }).getByRole("listitem");
    const before = await items.count();
    await items.nth(0).getByRole("button").click();
    const selection = page.getByTestId("selection");
    await selection.getByText(/^J\d+/).waitFor();
    const rowNumber = /\d+/.exec(await selection.innerText())?.[0] ?? "";
    // 状态 stands beside 完成时限.
    await page.evaluate(async (address) => {
      await (window as unknown as Exposing).workbench.workbook.person.type("销售跟进记录表", address, "已完成");
    }, `K${rowNumber}`);
    await pane.getByRole("button", { name: `已逾期 ${before - 1}` }).waitFor();
    expect(await items.count()).toBe(before - 1);
  });

  test("one person's reminders are part of everyone's, and the choice says that it is a filter", async () => {
    const everyone = await pane.getByRole("list", { name: "已逾期" }).getByRole("listitem").count();
    const choice = pane.getByRole("combobox", { name: "查看" });
    await choice.selectOption({ index: 1 });
    await pane.getByText("只是筛选，不是访问权限").first().waitFor();
    expect(await pane.getByRole("list", { name: "已逾期" }).getByRole("listitem").count()).toBeLessThan(everyone);
    await choice.selectOption({ index: 0 });
  });

  test("the report of the last quarter with data gets a sheet of its own, and the next one another", async () => {
    await pane.getByRole("tab", { name: "报告" }).click();
    const before = await sheetNames();
    await pane.getByRole("button", { name: "生成报告" }).click();
    await pane.getByText("报告已生成").waitFor();
    await pane.getByRole("button", { name: "生成报告" }).click();
    await pane.getByText(/\(2\)/).waitFor();
    const added = (await sheetNames()).filter((name) => !before.includes(name));
    expect(added).toEqual([expect.stringMatching(/^复盘报告 \d{4}年Q\d/), expect.stringMatching(/\(2\)$/)]);
    expect(await viewFaults()).toEqual([]);
    expect(await sidewaysScroll()).toBe(0);
  });

  test("dates in the wrong order are refused at the field, and an empty period proposes the last one with data", async () => {
    await pane.getByRole("radio", { name: "自定义" }).check();
    await pane.getByLabel("开始日期").fill("2020-02-01");
    await pane.getByLabel("结束日期").fill("2020-01-01");
    await pane.getByText("结束日期不能早于开始日期。").waitFor();
    await pane.getByLabel("结束日期").fill("2020-03-01");
    await pane.getByRole("heading", { name: "这个周期没有活动数据" }).waitFor();
    await pane.getByRole("button", { name: /^改用/ }).click();
    await pane.getByRole("heading", { name: "本周期概览" }).waitFor();
  });
});

test("in English, in the dark and at 320 pixels, nothing is hidden, faulty or in the other language", async () => {
  await openWithSample("en-US", "dark");
  const splitter = page.getByRole("separator");
  await splitter.focus();
  await page.keyboard.press("Home");
  for (const [tab, content] of [
    ["Today", "Overdue"],
    ["Report", "This period at a glance"],
  ] as const) {
    await pane.getByRole("tab", { name: tab }).click();
    await pane.getByText(content).first().waitFor();
    expect(await pane.locator("body").innerText()).not.toMatch(/\p{Script=Han}/u);
    expect(await viewFaults()).toEqual([]);
    expect(await sidewaysScroll()).toBe(0);
  }
  expect(opened.problems).toEqual([]);
  await opened.close();
});

import type { FrameLocator, Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";

jest.setTimeout(120_000);

/** One page for all tests: each takes back what it did. */
let opened: WorkbenchPage;
let page: Page;
let pane: FrameLocator;

const sheetName = "客户台账";
const list = [
  ["公司名称", "联系电话", "联系人", "会员等级"],
  ["江南机械", "13812345678", "陈一", "金"],
  ["北辰物流", "021-55667788", "林二", "银"],
];

const values = (sheet: string): Promise<unknown[][]> =>
  pane.locator("body").evaluate(
    (_, name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    sheet,
  );

/** Waits until every row of a sheet has got its identifier, which the add-in gives by itself. */
const identifiersIn = (sheet: string): Promise<void> =>
  pane.locator("body").evaluate(async (_, name) => {
    const filled = (): Promise<boolean> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
        await context.sync();
        return (range.values as unknown[][])
          .slice(1)
          .every((row) => row.some((cell) => /^(?:C|HD)\d{11}$/.test(String(cell))));
      });
    while (!(await filled())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, sheet);

const button = (name: string | RegExp) =>
  pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });

/** Goes from control to control with Tab until one of that name has the focus, and presses Enter. */
async function tabTo(name: RegExp): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press("Tab");
    const isThere = await pane.locator("body").evaluate((_, pattern) => {
      const { activeElement } = document;
      const label = activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
      return activeElement?.tagName === "BUTTON" && new RegExp(pattern).test(label);
    }, name.source);
    if (isThere) return page.keyboard.press("Enter");
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

beforeAll(async () => {
  opened = await openWorkbenchPage({ language: "zh-CN" });
  ({ page, pane } = opened);
  await button("创建表格").click();
  await pane.getByText("表格已创建").waitFor();
  await pane.locator("body").evaluate(
    (_, [name, rows]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("A1:D3").values = rows;
        await context.sync();
      }),
    [sheetName, list] as const,
  );
});

afterEach(() => expect(opened.problems).toEqual([]));

afterAll(async () => {
  await opened.close();
  await disconnectBrowser();
});

test("[CH-9] coming back to a check that found nothing checks what has changed since", async () => {
  await pane.getByRole("tab", { name: "检查" }).click();
  await pane.getByRole("heading", { name: "表格里还没有数据" }).waitFor();
  await pane.getByRole("tab", { name: "首页" }).click();
  await page.evaluate(async () => {
    const { workbench } = window as unknown as { readonly workbench: ExposedWorkbench };
    await workbench.workbook.person.type("推广活动计划表", "B2", "夏季促销");
  });
  // The add-in has heard of the row once it has given it its identifier.
  await identifiersIn("推广活动计划表");
  await pane.getByRole("tab", { name: "检查" }).click();
  await pane.getByText(/检查了 \d+ 行/).waitFor();
  await pane.getByRole("button", { name: /^必填项未填写：活动类型/ }).waitFor();
});

test("[IM-1] [IM-7] another sheet is imported and taken back again, with the keyboard alone", async () => {
  await pane.getByRole("tab", { name: "导入" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("tab", { name: "文件", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await button(/客户台账/).waitFor();
  await tabTo(/客户台账/);
  await pane.getByText("客户台账：2 行，4 列").waitFor();
  await tabTo(/^检查数据$/);
  await pane.getByRole("heading", { name: "将导入 2 行" }).waitFor();
  await tabTo(/^开始导入$/);
  await pane.getByText("导入完成").waitFor();
  expect((await values("客户信息管理表")).map(([, name]) => name)).toEqual(["客户名称", "江南机械", "北辰物流"]);
  expect(await pane.getByText("另新增").count()).toBe(0);
  await tabTo(/^撤销这次导入$/);
  await pane.getByText("已撤销这次导入").waitFor();
  // The button went away: whoever works by keyboard goes on from another.
  await pane.locator("button:focus").waitFor();
  expect((await values("客户信息管理表")).slice(1).flat().join("")).toBe("");
});

test("[IM-10] a list is adopted where it stands, and undo makes it what it was", async () => {
  await button("更多").click();
  await pane.getByRole("menuitemradio", { name: "工作簿" }).click();
  await button("查找名单").click();
  await button("采用这张表").click();
  await pane.getByText("采用“客户台账”").waitFor();
  await identifiersIn(sheetName);
  await button("撤销").click();
  await pane.getByText(/已恢复 \d+ 项。/).waitFor();
  expect(await pane.getByText("没有改动").count()).toBe(0);
  expect(await values(sheetName)).toEqual(
    list.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
  );
});

import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";

jest.setTimeout(120_000);

let opened: WorkbenchPage;
let page: Page;
let pane: FrameLocator;

type Exposing = Window & { readonly workbench: ExposedWorkbench };

const sheetName = "客户信息管理表";

/** Pastes into the customers' sheet as a person does, which no rule refuses. */
async function paste(address: string, values: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(
    async ([sheet, cell, rows]) => {
      await (window as unknown as Exposing).workbench.workbook.person.paste(sheet, cell, rows);
    },
    [sheetName, address, values] as const,
  );
}

const cellsOf = (address: string): Promise<unknown[][]> =>
  pane.locator("body").evaluate(
    (_, [sheet, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheetName, address] as const,
  );

const checkAgain = async (): Promise<void> => {
  await pane.getByRole("button", { name: "重新检查" }).click();
  // First it reads, then it checks: only when neither is said is it through.
  await pane.getByText(/正在读取表格|正在检查/).waitFor({ state: "hidden" });
};

const inFrame = (selector: string): [string, string] => [".pane-frame iframe", selector];

/** Accessibility faults of the view in front. Fluent's focus guards, hidden on purpose, catch Tab and pass it on. */
const viewFaults = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .include(inFrame('[role="tabpanel"]:not([hidden])'))
    .exclude(inFrame("[data-tabster-dummy]"))
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
};

const sidewaysScroll = (): Promise<number> =>
  pane.locator('[role="tabpanel"]:not([hidden])').evaluate((view) => view.scrollWidth - view.clientWidth);

beforeAll(async () => {
  opened = await openWorkbenchPage({ language: "zh-CN" });
  ({ page, pane } = opened);
  await page.getByRole("button", { name: "创建表格" }).click();
  await pane.getByRole("button", { name: "载入示例数据" }).click({ timeout: 60_000 });
  await pane.getByText("示例数据已载入").waitFor({ timeout: 60_000 });
});

afterAll(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
  await disconnectBrowser();
});

test("[CH-9] opening the view checks by itself; the sample's sheets hold nothing to correct", async () => {
  await pane.getByRole("tab", { name: "检查" }).click();
  await pane.getByText(/检查了 \d+ 行/).waitFor({ timeout: 30_000 });
  expect(await pane.getByRole("button", { name: /^\s*0\s+错误$/ }).count()).toBe(1);
  expect(await viewFaults()).toEqual([]);
});

test("[CH-6] findings come in groups whose number is the length of their list, and each leads to its cell", async () => {
  await paste("H4", [["Intent"], ["潜在客户"]]);
  await paste("E6", [[""], [""], [""]]);
  await pane.getByText("检查之后工作簿有改动").waitFor();
  await checkAgain();
  const heading = pane.getByRole("button", { name: /^必填项未填写：联系人姓名 3$/ });
  await heading.click();
  const list = pane.getByRole("list", { name: "必填项未填写：联系人姓名" });
  expect(await list.getByRole("listitem").count()).toBe(3);
  await list
    .getByRole("button", { name: /^转到该单元格/ })
    .nth(1)
    .click();
  await page.getByTestId("selection").getByText("E7").waitFor();
});

test("[CH-7] corrections are shown before they are applied, done as one action, and undone from the notice", async () => {
  await pane.getByRole("button", { name: /^写法与列表不一致 2$/ }).click();
  await pane.getByRole("button", { name: /^全部改正（2）/ }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  const opener = pane.getByRole("button", { name: "全部改正（2）：写法与列表不一致" });
  await opener.and(pane.locator(":focus")).waitFor();
  await opener.click();
  expect(await dialog.getByRole("listitem").count()).toBe(2);
  expect(await dialog.innerText()).toContain("潜在客户");
  await dialog.getByRole("button", { name: "改正 2 处" }).click();
  await pane.getByText("2 个单元格").waitFor();
  expect(await cellsOf("H4:H5")).toEqual([["意向"], ["潜在"]]);
  await pane.getByRole("button", { name: /^写法与列表不一致/ }).waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "撤销" }).click();
  await pane.getByText("已恢复 2 项。").waitFor();
  expect(await cellsOf("H4:H5")).toEqual([["Intent"], ["潜在客户"]]);
});

test("[CH-8] what pasting wiped is offered back, one finding at a time", async () => {
  await checkAgain();
  await pane.getByRole("button", { name: /^录入规则被清除 1$/ }).click();
  const list = pane.getByRole("list", { name: "录入规则被清除" });
  await list.getByRole("button", { name: "恢复" }).click();
  const outcome = pane.getByText("1 列的规则和颜色");
  await outcome.waitFor();
  // It stands at the view's beginning, far above the button, and yet in sight.
  const isInSight = await outcome.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const atItsPlace = document.elementFromPoint(element.getBoundingClientRect().left + 1, (top + bottom) / 2);
    return top >= 0 && bottom <= window.innerHeight && element.contains(atItsPlace);
  });
  expect(isInSight).toBe(true);
  await pane.getByRole("button", { name: /^录入规则被清除/ }).waitFor({ state: "detached" });
  // The pressed button went away with its finding: whoever works by keyboard goes on from its neighbour.
  await pane.locator("button:focus").waitFor();
});

test("a filter leaves what belongs to a person or can be corrected here, and says when nothing is left", async () => {
  await pane.getByRole("checkbox", { name: "只看可以直接改正的" }).check();
  expect(await pane.getByRole("button", { name: /^必填项未填写/ }).count()).toBe(0);
  await pane.getByRole("checkbox", { name: "只看可以直接改正的" }).uncheck();
  await pane.getByRole("combobox", { name: "表格" }).selectOption({ label: "推广效果分析表" });
  await pane.getByRole("button", { name: /错误$/ }).first().click();
  await pane.getByRole("heading", { name: "没有符合筛选的问题" }).waitFor();
  await pane.getByRole("button", { name: "显示全部" }).click();
  await pane.getByRole("button", { name: /^必填项未填写/ }).waitFor();
});

test("in a pane of 320 pixels nothing is cut off, and the view has no faults of accessibility", async () => {
  await page.getByRole("separator").focus();
  await page.keyboard.press("Home");
  expect(await sidewaysScroll()).toBe(0);
  expect(await viewFaults()).toEqual([]);
});

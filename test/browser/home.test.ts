import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import {
  disconnectBrowser,
  openWorkbenchPage,
  type OpenPageOptions,
  type WorkbenchPage,
} from "../../scripts/browser/openWorkbenchPage";

jest.setTimeout(90_000);

let opened: WorkbenchPage;
let page: Page;
let pane: FrameLocator;

async function open(options: OpenPageOptions): Promise<void> {
  opened = await openWorkbenchPage(options);
  ({ page, pane } = opened);
}

afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
});

afterAll(disconnectBrowser);

type Exposing = Window & { readonly workbench: ExposedWorkbench };

const sheetNames = (): Promise<string[]> =>
  page.evaluate(async () => {
    const { sheets } = await (window as unknown as Exposing).workbench.workbook.toFile();
    return sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  });

/** Tabster puts hidden stops around the page to hold the focus; axe takes them for content. */
const violations = async (): Promise<string[]> => {
  const results = await new AxeBuilder({ page })
    .include([".pane-frame iframe", "body"])
    .exclude([".pane-frame iframe", "[data-tabster-dummy]"])
    .analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
};

const heading = (name: string) => pane.getByRole("heading", { level: 1, name });

test("a person sets up by keyboard alone: team, sheets, and the way to them", async () => {
  await open({ language: "zh-CN" });
  await pane.getByRole("button", { name: "添加成员" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("林致远");
  await page.keyboard.press("Enter");
  await page.keyboard.type("周晓岚");
  expect(await violations()).toEqual([]);
  await pane.getByRole("button", { name: "创建表格" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("表格已创建").waitFor();
  expect((await sheetNames()).slice(1)).toEqual([
    "客户信息管理表",
    "推广活动计划表",
    "销售跟进记录表",
    "推广效果分析表",
    "参数设置",
  ]);
  await pane.getByText("2 位成员：林致远、周晓岚").waitFor();
  expect(await violations()).toEqual([]);

  await pane.getByRole("button", { name: /推广效果分析表/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(async () => {
    const { sheets, activeSheetIndex } = await (window as unknown as Exposing).workbench.workbook.toFile();
    return sheets[activeSheetIndex]?.name === "推广效果分析表";
  });
});

test("the sheets may have another language than the pane", async () => {
  await open({ language: "en-US" });
  await pane.getByRole("radio", { name: "简体中文" }).check();
  await pane.getByRole("button", { name: "Create sheets" }).click();
  await pane.getByText("The sheets are ready").waitFor();
  expect(await sheetNames()).toContain("客户信息管理表");
  await heading("Sales promotion").waitFor();
});

test("somebody's sheet of our name is kept, and ours goes beside it on demand", async () => {
  await open({ language: "en-US" });
  await page.evaluate(async () => {
    const { person } = (window as unknown as Exposing).workbench.workbook;
    await person.type("Sheet1", "A1", "ours");
  });
  await pane.locator("body").evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = "Customers";
      await context.sync();
    });
  });
  await pane.getByRole("button", { name: "Create sheets" }).click();
  await pane.getByText("A name is taken, so nothing was created").waitFor();
  expect(await sheetNames()).toEqual(["Customers"]);
  await pane.getByRole("button", { name: "Create under another name" }).click();
  await pane.getByText("The sheets are ready").waitFor();
  expect(await sheetNames()).toContain("Customers (2)");
});

test("a refusal says what happened and what to do, and leaves nothing behind", async () => {
  await open({ language: "en-US" });
  await heading("Get started").waitFor();
  await page.evaluate(() => (window as unknown as Exposing).workbench.seams.failBatch(2, "AccessDenied"));
  await pane.getByRole("button", { name: "Create sheets" }).click();
  await pane.getByText("Excel does not allow changes here").waitFor();
  await pane.getByText("No sheet was created. The workbook is as it was.").waitFor();
  expect(await sheetNames()).toHaveLength(1);
});

test("the language of the pane is the person's, and Esc leaves the settings", async () => {
  await open({ language: "zh-CN" });
  await pane.getByRole("button", { name: "个人设置" }).click();
  await pane.getByRole("combobox", { name: "窗格语言" }).selectOption("en-US");
  await pane.getByText("Pane language").waitFor();
  expect(await violations()).toEqual([]);
  await page.keyboard.press("Escape");
  await pane.getByText("Pane language").waitFor({ state: "detached" });
  await heading("Get started").waitFor();
  await page.reload();
  await heading("Get started").waitFor();
});

test.each([
  ["zh-CN", "light"],
  ["en-US", "dark"],
] as const)("at 320 px nothing is cut off and nothing scrolls sideways (%s, %s)", async (language, theme) => {
  await open({ language, theme });
  await pane.locator("body").evaluate(() => {
    const frame = window.frameElement as HTMLElement;
    frame.style.width = "320px";
  });
  await pane.getByRole("tablist").waitFor();
  for (const tab of await pane.getByRole("tab").all()) {
    await tab.click();
    const beyond = await pane
      .locator("body")
      .evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("body *")]
          .filter(
            (element) => element.offsetParent !== null && element.getBoundingClientRect().right > window.innerWidth + 1,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
    expect(beyond).toEqual([]);
    expect(await violations()).toEqual([]);
  }
});

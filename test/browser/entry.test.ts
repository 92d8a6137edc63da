import type { Locator, Page } from "playwright-core";
import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";
import { eventually } from "../support/eventually";

jest.setTimeout(120_000);

/** A cell of 所属行业 on the customers' sheet, in pixels of the grid. */
const industryCell = { x: 500, y: 75 };

let opened: WorkbenchPage;
let page: Page;
let grid: Locator;

beforeAll(async () => {
  opened = await openWorkbenchPage({ language: "zh-CN", width: 1440, height: 900 });
  ({ page } = opened);
  await page.getByRole("button", { name: "创建表格" }).first().click();
  await opened.pane.getByText("表格已创建").waitFor({ timeout: 60_000 });
  grid = page.locator("canvas[id^='univer-sheet-main-canvas']");
});

afterAll(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
  await disconnectBrowser();
});

const cell = (address: string): Promise<unknown> =>
  opened.pane.locator("body").evaluate(
    (_, at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("客户信息管理表").getRange(at);
        range.load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    address,
  );

test("a cell of a list offers the values of 参数设置, and the chosen one is entered", async () => {
  await grid.click({ position: industryCell });
  await page.getByTestId("selection").getByText("C2").waitFor();
  await grid.dblclick({ position: industryCell });
  await page.getByText("批发和零售业", { exact: true }).click();
  await eventually(async () => expect(await cell("C2")).toBe("批发和零售业"), 5000);
});

test("Ctrl+Z takes an entry back and leaves earlier ones", async () => {
  // Well below the table, so that neither rules nor the add-in have a part in it.
  await grid.click({ position: { x: industryCell.x, y: industryCell.y + 200 } });
  const address = (await page.getByTestId("selection").innerText()).trim();
  await page.keyboard.type("一时手误");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await cell(address)).toBe("一时手误"), 5000);
  await page.keyboard.press("Control+z");
  await eventually(async () => expect(await cell(address)).toBe(""), 5000);
  expect(await cell("C2")).toBe("批发和零售业");
});

test("what is not on the list is refused in the sheet's own words, and the cell keeps what it held", async () => {
  await grid.click({ position: industryCell });
  await page.keyboard.type("没有这个行业");
  await page.keyboard.press("Enter");
  const alert = page.getByRole("dialog", { name: "所属行业" });
  await alert.waitFor();
  expect(await alert.innerText()).toContain("参数设置");
  await page.keyboard.press("Escape");
  await eventually(async () => expect(await cell("C2")).toBe("批发和零售业"), 5000);
});

import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";
import { makeXlsx } from "../core/import/makeXlsx";

jest.setTimeout(120_000);

let opened: WorkbenchPage;
let page: Page;
let pane: FrameLocator;

afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
});

afterAll(disconnectBrowser);

async function open(options: Parameters<typeof openWorkbenchPage>[0] = {}): Promise<void> {
  opened = await openWorkbenchPage(options);
  ({ page, pane } = opened);
  const isChinese = options.language !== "en-US";
  await pane.getByRole("button", { name: isChinese ? "创建表格" : "Create sheets" }).click();
  await pane.getByText(isChinese ? "表格已创建" : "The sheets are ready").waitFor();
  await pane.getByRole("tab", { name: isChinese ? "导入" : "Import" }).click();
}

/** Tabster puts hidden stops around the page to hold the focus; axe takes them for content. */
const violations = async (): Promise<string[]> => {
  const results = await new AxeBuilder({ page })
    .include([".pane-frame iframe", "body"])
    .exclude([".pane-frame iframe", "[data-tabster-dummy]"])
    .analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
};

const workbook = {
  name: "客户.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(
    makeXlsx([
      { name: "说明", rows: [["本文件由旧系统导出"]] },
      {
        name: "客户",
        rows: [
          ["客户清单（2024）", null, null, null],
          ["客户名称", "联系方式", "建档时间", "成交金额（万元）"],
          ["甲公司", "+86 138-0013-8000", { serial: 45_474, format: 14 }, 1.5],
          ["乙公司", "wang@EXAMPLE.com", { serial: 45_475, format: 14 }, 2],
        ],
        merges: ["A1:D1"],
      },
    ]),
  ),
};

test("[IM-1] an Excel file with a title is read, checked and imported, with the keyboard alone from there on", async () => {
  await open();
  await pane.getByLabel("数据文件", { exact: true }).setInputFiles(workbook);
  await pane.getByText("客户.xlsx：2 行，4 列").waitFor();
  expect(await pane.getByLabel("标题行").inputValue()).toBe("2");
  expect(await violations()).toEqual([]);
  await pane.getByRole("button", { name: "检查数据" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "将导入 2 行" }).waitFor();
  await pane.getByText("13800138000").first().waitFor();
  await pane.getByRole("button", { name: "开始导入" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("导入完成").waitFor();
});

test("[IM-1] the sources are reached with the arrow keys, and pasted cells are read", async () => {
  await open({ language: "en-US" });
  await pane.getByRole("tab", { name: "File", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByText("No other sheets").waitFor();
  expect(await violations()).toEqual([]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const field = pane.getByLabel("Paste here");
  await field.waitFor();
  expect(await violations()).toEqual([]);
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Customer\tStage\nAcme\tWon\n");
    element.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
  });
  await pane.getByText("Pasted cells: 1 row, 2 columns").waitFor();
});

test("in a dark pane of 320 pixels nothing of the sources is cut off", async () => {
  await open({ theme: "dark" });
  await pane.locator("body").evaluate(() => {
    (window.frameElement as HTMLElement).style.width = "320px";
  });
  const beyond = (): Promise<string[]> =>
    pane
      .locator("body")
      .evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("body *")]
          .filter(
            (element) => element.offsetParent !== null && element.getBoundingClientRect().right > window.innerWidth + 1,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
  expect(await beyond()).toEqual([]);
  await pane.getByRole("tab", { name: "粘贴" }).click();
  await pane.getByLabel("在这里粘贴").waitFor();
  expect(await beyond()).toEqual([]);
  await pane.getByRole("tab", { name: "文件", exact: true }).click();
  await pane.getByLabel("数据文件", { exact: true }).setInputFiles(workbook);
  await pane.getByText("客户.xlsx：2 行，4 列").waitFor();
  expect(await beyond()).toEqual([]);
  expect(await violations()).toEqual([]);
});

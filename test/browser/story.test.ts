import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { eventually } from "../support/eventually";
import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";

jest.setTimeout(180_000);

/** The words that a person reads on the way, in each language. */
const words = {
  "zh-CN": {
    addMember: "添加成员",
    memberName: "第 1 位成员的姓名",
    member: "王丽",
    create: "创建表格",
    created: "表格已创建",
    loadSample: "载入示例数据",
    loaded: "示例数据已载入",
    today: "今日",
    overdue: "已逾期",
    late: /逾期 \d+ 天/,
    report: "报告",
    build: "生成报告",
    save: "保存",
    settings: "参数设置",
    tables: ["客户信息管理表", "推广活动计划表", "销售跟进记录表", "推广效果分析表"],
    followUps: "销售跟进记录表",
    reportSheet: /^复盘报告/,
  },
  "en-US": {
    addMember: "Add member",
    memberName: "Name of member 1",
    member: "Wendy Li",
    create: "Create sheets",
    created: "The sheets are ready",
    loadSample: "Load sample data",
    loaded: "The sample data is in",
    today: "Today",
    overdue: "Overdue",
    late: /\d+ days? late/,
    report: "Report",
    build: "Build the report",
    save: "Save",
    settings: "Settings",
    tables: ["Customers", "Campaigns", "Follow-ups", "Effect analysis"],
    followUps: "Follow-ups",
    reportSheet: /^Review/,
  },
} as const;

describe.each(["zh-CN", "en-US"] as const)("the whole story in %s, by keyboard and mouse", (language) => {
  const text = words[language];
  let opened: WorkbenchPage;
  let page: Page;
  let pane: FrameLocator;

  /** What Excel's own API tells the pane of a cell. */
  const cell = (sheetName: string, address: string): Promise<unknown> =>
    pane.locator("body").evaluate(
      (_, [sheet, at]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(at);
          range.load("values");
          await context.sync();
          return range.values[0]?.[0] as unknown;
        }),
      [sheetName, address] as const,
    );

  const selection = (): Promise<string> =>
    pane.locator("body").evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );

  const openView = async (name: string): Promise<void> => {
    await pane.getByRole("tab", { name, exact: true }).press("Enter");
  };

  beforeAll(async () => {
    opened = await openWorkbenchPage({ language, width: 1440, height: 900 });
    ({ page, pane } = opened);
  });

  afterAll(async () => {
    await opened.close();
    if (language === "en-US") await disconnectBrowser();
  });

  afterEach(() => {
    // No error at the console, no failed request, nothing asked of the outside.
    expect(opened.problems).toEqual([]);
  });

  test("a first run asks for the team and makes the sheets", async () => {
    await pane.getByRole("button", { name: text.addMember }).press("Enter");
    await pane.getByLabel(text.memberName).fill(text.member);
    await pane.getByRole("button", { name: text.create }).click();
    await pane.getByText(text.created).waitFor({ timeout: 60_000 });
    for (const name of [...text.tables, text.settings])
      await expect(page.getByText(name, { exact: true }).first().isVisible()).resolves.toBe(true);
  });

  test("the sample data comes in one step", async () => {
    await pane.getByRole("button", { name: text.loadSample }).click();
    await pane.getByText(text.loaded).waitFor({ timeout: 60_000 });
    expect(await cell(text.tables[0], "A2")).toMatch(/^C\d{8}\d{3,}$/);
  });

  test("=CAC(33000,200) typed into the grid shows 165", async () => {
    // Sheet tabs are drawn by the grid; the first sheet is the empty one that every new workbook has.
    await page.getByText("Sheet1", { exact: true }).click();
    await page.locator("canvas[id^='univer-sheet-main-canvas']").click({ position: { x: 300, y: 200 } });
    await page.keyboard.type("=CAC(33000,200)");
    await page.keyboard.press("Enter");
    await eventually(async () => expect(await cellsOfFirstSheet(pane)).toEqual([[165]]), 20_000);
  });

  test("Today names what is overdue and goes to its row", async () => {
    await openView(text.today);
    const overdue = pane.getByRole("list", { name: text.overdue }).getByRole("button");
    await overdue.first().waitFor();
    for (const item of await overdue.allInnerTexts()) expect(item).toMatch(text.late);
    await overdue.first().press("Enter");
    // 完成时限 is the tenth column.
    await eventually(async () => expect(await selection()).toMatch(new RegExp(`${text.followUps}'?!J\\d+$`)), 20_000);
  });

  test("the report comes on a sheet of its own", async () => {
    await openView(text.report);
    await pane.getByRole("button", { name: text.build }).click();
    await page.getByText(text.reportSheet).first().waitFor({ timeout: 60_000 });
  });

  test("Save gives an .xlsx with every sheet and without an error value", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: text.save, exact: true }).click();
    const folder = await mkdtemp(path.join(tmpdir(), "story-"));
    const saved = path.join(folder, "saved.xlsx");
    await (await download).saveAs(saved);
    const file = await readXlsx(await readFile(saved));
    await rm(folder, { recursive: true });
    const names = file.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...text.tables, text.settings]));
    expect(names.some((name) => text.reportSheet.test(name))).toBe(true);
    const errors = file.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ value, rowIndex, columnIndex }) =>
        typeof value === "object" ? [`${name} R${rowIndex + 1}C${columnIndex + 1}: ${value.error}`] : [],
      ),
    );
    expect(errors).toEqual([]);
  });
});

/** All that stands on the first sheet: the person clicked a cell without asking for its address. */
function cellsOfFirstSheet(pane: FrameLocator): Promise<unknown[][]> {
  return pane.locator("body").evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject();
      used.load("values");
      await context.sync();
      return used.isNullObject ? [] : (used.values as unknown[][]);
    }),
  );
}

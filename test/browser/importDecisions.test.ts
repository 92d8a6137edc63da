import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import type { ExposedWorkbench } from "../../workbench/page/exposeWorkbench";
import { disconnectBrowser, openWorkbenchPage, type WorkbenchPage } from "../../scripts/browser/openWorkbenchPage";

jest.setTimeout(120_000);

let opened: WorkbenchPage;
let page: Page;
let pane: FrameLocator;

const sheet = "客户信息管理表";
const button = (name: string) => pane.getByRole("button", { name, exact: true });
const decision = (name: string) => pane.getByRole("combobox", { name, exact: true });

/** Tabster puts hidden stops around the page to hold the focus; axe takes them for content. */
const violations = async (): Promise<string[]> => {
  const results = await new AxeBuilder({ page })
    .include([".pane-frame iframe", "body"])
    .exclude([".pane-frame iframe", "[data-tabster-dummy]"])
    .analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
};

/** What stands below a heading, row by row; blanks are empty texts. */
const column = (sheetName: string, heading: string): Promise<unknown[]> =>
  page.evaluate(
    async ([name, wanted]) => {
      const { workbench } = window as unknown as { readonly workbench: ExposedWorkbench };
      const { sheets } = await workbench.workbook.toFile();
      const cells = sheets.find((each) => each.name === name)?.cells ?? [];
      const index = cells.find(({ rowIndex, value }) => rowIndex === 0 && value === wanted)?.columnIndex;
      return cells.filter((cell) => cell.columnIndex === index && cell.rowIndex > 0).map(({ value }) => value);
    },
    [sheetName, heading] as const,
  );

const sheetNames = (): Promise<string[]> =>
  page.evaluate(async () => {
    const { workbench } = window as unknown as { readonly workbench: ExposedWorkbench };
    return (await workbench.workbook.toFile()).sheets.map(({ name }) => name);
  });

async function openSource(name: string, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`${lines.join("\n")}\n`);
  await pane.locator("input[type=file]").first().setInputFiles({ name, mimeType: "text/csv", buffer });
  await button("检查数据").waitFor();
}

beforeEach(async () => {
  opened = await openWorkbenchPage({ language: "zh-CN" });
  ({ page, pane } = opened);
  await pane.getByRole("button", { name: "创建表格" }).click();
  await pane.getByText("表格已创建").waitFor();
  await pane.getByRole("tab", { name: "导入" }).click();
  await openSource("旧客户.csv", [
    "客户名称,联系方式,需求阶段,备注",
    "甲科技有限公司,13800000001,意向,",
    "乙贸易,b@yi.cn,潜在,老客户",
  ]);
  await button("检查数据").click();
  await button("开始导入").click();
  await pane.getByText("导入完成").waitFor();
  await button("再导入一个文件").click();
});

afterEach(async () => {
  expect(opened.problems).toEqual([]);
  await opened.close();
});

afterAll(disconnectBrowser);

const newcomers = [
  "Firma,联系方式,需求阶段,备注",
  "甲科技有限责任公司,138 0000 0001,谈判,展会上见过",
  "乙公司,B@YI.CN,成交,续约",
  "丁工厂,13900000009,潜在,新来的",
  "戊商行,13900000010,潜在,不要的",
];

test("[IM-2] [IM-5] [IM-6] [IM-7] [IM-8] a person maps a file, decides doubles, looks at what will change, imports and undoes it", async () => {
  await openSource("新名单.csv", newcomers);
  await pane.getByRole("combobox", { name: "“Firma”导入到", exact: true }).selectOption({ label: "客户名称" });
  await button("检查数据").focus();
  await page.keyboard.press("Enter");

  // Two rows may be in already: the start waits until somebody has decided.
  await pane.getByText("还有 2 行没有决定").waitFor();
  expect(await button("开始导入").isDisabled()).toBe(true);
  expect(await violations()).toEqual([]);
  await button("逐行查看：电话与表中的客户相同").click();
  await pane.getByText("来源第 2 行：甲科技有限责任公司").waitFor();
  await pane.getByText("表中已有：甲科技有限公司").waitFor();
  await decision("来源第 2 行怎么处理").selectOption({ label: "只补上空白单元格" });
  await decision("邮箱与表中的客户相同").selectOption({ label: "更新不同的单元格" });
  await pane.getByText("还有 2 行没有决定").waitFor({ state: "hidden" });

  // The preview says cell by cell what will change.
  await pane.getByText("将更新表中 2 行的 4 个单元格").waitFor();
  const updates = pane.getByRole("list", { name: "更新的行" });
  expect(await updates.getByRole("listitem").count()).toBe(2);
  expect(await updates.innerText()).toContain("（空） → 展会上见过");
  expect(await updates.innerText()).toContain("老客户 → 续约");
  await button("不导入这一行：来源第 5 行").click();
  await pane.getByRole("heading", { name: "将导入 1 行" }).waitFor();
  await pane.getByRole("checkbox", { name: "把未导入的 1 行放到新工作表" }).waitFor();
  expect(await violations()).toEqual([]);

  const before = await Promise.all(["客户名称", "需求阶段", "备注"].map((heading) => column(sheet, heading)));
  await button("开始导入").focus();
  await page.keyboard.press("Enter");
  await pane.getByText("导入完成").waitFor();
  expect(await violations()).toEqual([]);
  expect(await column(sheet, "客户名称")).toEqual(["甲科技有限公司", "乙公司", "丁工厂"]);
  expect(await column(sheet, "需求阶段")).toEqual(["意向", "成交", "潜在"]);
  expect(await column(sheet, "备注")).toEqual(["展会上见过", "续约", "新来的"]);
  expect(await column("导入未收录行", "Firma")).toEqual(["戊商行"]);

  await button("撤销这次导入").focus();
  await page.keyboard.press("Enter");
  await pane.getByText("已撤销这次导入").waitFor();
  expect(await Promise.all(["客户名称", "需求阶段", "备注"].map((heading) => column(sheet, heading)))).toEqual(before);
  expect(await sheetNames()).not.toContain("导入未收录行");
  expect(await violations()).toEqual([]);
});

test("[UN-4] a row edited after the import stays when the import is undone, and is listed", async () => {
  await openSource("新名单.csv", ["客户名称,联系方式", "丁工厂,13900000009", "戊商行,13900000010"]);
  await button("检查数据").click();
  await button("开始导入").click();
  await pane.getByText("导入完成").waitFor();
  await page.evaluate(async (name) => {
    const { workbench } = window as unknown as { readonly workbench: ExposedWorkbench };
    await workbench.workbook.person.type(name, "K4", "已电话联系");
  }, sheet);
  await button("撤销这次导入").click();
  await pane.getByText("已撤销这次导入").waitFor();
  await pane.getByText("有 1 处在导入之后被改过，保持不变：").first().waitFor();
  expect(await column(sheet, "客户名称")).toEqual(["甲科技有限公司", "乙贸易", "丁工厂"]);
});

test("[IM-6] a change of the workbook between preview and start is noticed, and shown before anything is written", async () => {
  await openSource("新名单.csv", ["客户名称,联系方式", "丁工厂,13900000009"]);
  await button("检查数据").click();
  await pane.getByRole("heading", { name: "将导入 1 行" }).waitFor();
  await page.evaluate(async (name) => {
    const { workbench } = window as unknown as { readonly workbench: ExposedWorkbench };
    await workbench.workbook.person.type(name, "B4", "丁工厂");
  }, sheet);
  // Changes are heard of half a second after the last of them.
  await page.waitForTimeout(1200);
  await button("开始导入").click();
  await pane.getByText("工作簿刚才有变动").waitFor();
  await pane.getByText("还有 1 行没有决定").waitFor();
  await decision("名称与表中的行相同").selectOption({ label: "保留现有，不导入" });
  await pane.getByRole("heading", { name: "没有需要导入的行。" }).waitFor();
  expect(await column(sheet, "客户名称")).toEqual(["甲科技有限公司", "乙贸易", "丁工厂"]);
});

test("in a pane of 320 pixels nothing of the decisions is cut off", async () => {
  await openSource("新名单.csv", newcomers);
  await pane.getByRole("combobox", { name: "“Firma”导入到", exact: true }).selectOption({ label: "客户名称" });
  await button("检查数据").click();
  await button("逐行查看：电话与表中的客户相同").click();
  const frame = page.locator(".pane-frame iframe");
  await frame.evaluate((element: HTMLElement) => {
    element.style.width = "320px";
  });
  const overflow = await pane.locator("body").evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(overflow).toBe(0);
});

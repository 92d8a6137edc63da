/**
 * Takes a picture of every view and every sheet in both languages into `screenshots/`: `npm run screenshots`. Fails when
 * text is cut off, when the pane scrolls sideways at 320 pixels, or when a word of the other language shows. With
 * `-- --readme` it also renews the picture that README.md shows.
 */
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { openWorkbenchPage, type WorkbenchPage } from "./browser/openWorkbenchPage";
import { startBrowserEnvironment } from "./browser/startBrowserEnvironment";
import { paneFaults } from "./screenshots/paneFaults";
import { sheetFaults } from "./screenshots/sheetFaults";

type Language = "zh-CN" | "en-US";

const words = {
  "zh-CN": {
    create: "创建表格",
    created: "表格已创建",
    loadSample: "载入示例数据",
    loaded: "示例数据已载入",
    home: "首页",
    views: { today: "今日", check: "检查", report: "报告", import: "导入" },
    more: "更多",
    menuViews: { entry: "填写助手", lists: "名单与列表", workbook: "工作簿", history: "操作记录" },
    build: "生成报告",
    built: "报告已生成",
    choices: "个人设置",
    chooseFile: /选择.*文件/,
    dismiss: "关闭",
  },
  "en-US": {
    create: "Create sheets",
    created: "The sheets are ready",
    loadSample: "Load sample data",
    loaded: "The sample data is in",
    home: "Home",
    views: { today: "Today", check: "Check", report: "Report", import: "Import" },
    more: "More",
    menuViews: { entry: "Fill in", lists: "Team and lists", workbook: "Workbook", history: "History" },
    build: "Build the report",
    built: "The report is ready",
    choices: "My settings",
    chooseFile: /Choose.*file/i,
    dismiss: "Dismiss",
  },
} as const;

const exampleFile = "examples/sales-pipeline.sample.csv";
const readmePicture = "docs/pictures/workbench.png";
const faults: string[] = [];

class Photographer {
  private readonly page: Page;
  private readonly pane: FrameLocator;

  constructor(
    opened: WorkbenchPage,
    private readonly language: Language,
    private readonly look: string,
  ) {
    this.page = opened.page;
    this.pane = opened.pane;
  }

  path(name: string): string {
    return `screenshots/${this.language}/${this.look}-${name}.png`;
  }

  /** The whole page, with what the pane shows checked. */
  async view(name: string, ownWords = ""): Promise<void> {
    await this.page.waitForTimeout(600);
    await this.page.screenshot({ path: this.path(name) });
    for (const fault of await paneFaults(this.pane, this.language, ownWords))
      faults.push(`${this.language}, ${this.look}, ${name}: ${fault}`);
  }

  /** A sheet from its left edge, with its texts checked. */
  async sheet(name: string, index: number): Promise<void> {
    await this.pane.locator("body").evaluate(
      (_, sheetName) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          sheet.activate();
          sheet.getRange("A1").select();
          await context.sync();
        }),
      name,
    );
    await this.page.waitForTimeout(600);
    await this.page.screenshot({ path: this.path(`sheet-${index + 1}`) });
    for (const fault of await sheetFaults(this.pane, name, this.language))
      faults.push(`${this.language}, sheet ${name}: ${fault}`);
  }
}

async function sheetNames(pane: FrameLocator): Promise<string[]> {
  return pane.locator("body").evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/visibility");
      await context.sync();
      return sheets.items.flatMap(({ name, visibility }) =>
        visibility === "Visible" && name !== "Sheet1" ? [name] : [],
      );
    }),
  );
}

async function photographAll(
  language: Language,
  theme: "light" | "dark",
  paneWidth: "normal" | "narrow",
): Promise<void> {
  const look = paneWidth === "narrow" ? "320px" : theme;
  const opened = await openWorkbenchPage({ language, theme, width: 1440, height: 1000 });
  const { page, pane } = opened;
  const text = words[language];
  const camera = new Photographer(opened, language, look);
  if (paneWidth === "narrow") {
    await page.getByRole("separator").focus();
    await page.keyboard.press("Home");
  }
  await camera.view("first-run");
  await pane.getByRole("button", { name: text.create }).click();
  await pane.getByText(text.created).waitFor({ timeout: 60_000 });
  await camera.view("created");
  for (const [name, label] of Object.entries(text.views)) {
    await pane.getByRole("tab", { name: label, exact: true }).click();
    await camera.view(`${name}-empty`);
  }
  await pane.getByRole("tab", { name: text.home, exact: true }).click();
  await pane.getByRole("button", { name: text.loadSample }).click();
  await pane.getByText(text.loaded).waitFor({ timeout: 60_000 });
  await camera.view("home");
  for (const [name, label] of Object.entries(text.views)) {
    await pane.getByRole("tab", { name: label, exact: true }).click();
    await camera.view(name);
  }
  if (process.argv.includes("--readme") && language === "zh-CN" && look === "light")
    copyFileSync(camera.path("today"), readmePicture);
  for (const [name, label] of Object.entries(text.menuViews)) {
    await pane.getByRole("button", { name: text.more, exact: true }).click();
    await pane.getByRole("menuitemradio", { name: label, exact: true }).click();
    await camera.view(name);
  }
  await pane.getByRole("tab", { name: text.views.import, exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: text.chooseFile }).first().click(),
  ]);
  await chooser.setFiles(exampleFile);
  await page.waitForTimeout(1500);
  await camera.view("import-columns", `${exampleFile} ${readFileSync(exampleFile, "utf8")}`);
  await pane.getByRole("tab", { name: text.views.report, exact: true }).click();
  await pane.getByRole("button", { name: text.build }).click();
  await pane.getByText(text.built).waitFor({ timeout: 60_000 });
  await camera.view("report-built");
  if (paneWidth === "normal") {
    for (const [index, name] of (await sheetNames(pane)).entries()) await camera.sheet(name, index);
    await pane.getByRole("button", { name: text.choices }).click();
    await camera.view("choices");
  }
  for (const problem of opened.problems) faults.push(`${language}, ${look}: ${problem}`);
  await opened.close();
}

const environment = await startBrowserEnvironment();
Object.assign(process.env, environment.variables);
for (const language of ["zh-CN", "en-US"] as const) {
  mkdirSync(`screenshots/${language}`, { recursive: true });
  await photographAll(language, "light", "normal");
  await photographAll(language, "dark", "normal");
  await photographAll(language, "light", "narrow");
}
await environment.stop();
for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0 ? "Every view and sheet is in screenshots/; no fault found." : `${faults.length} faults.`,
);
process.exit(faults.length === 0 ? 0 : 1);

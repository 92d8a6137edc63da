/** The display languages of the workbench, as Excel would have them. */
export type DisplayLanguage = "zh-CN" | "en-US";

/** Everything that the page itself says; the add-in brings its own words. */
export interface PageTexts {
  readonly product: string;
  readonly untitled: string;
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly language: string;
  readonly theme: { readonly light: string; readonly dark: string };
  readonly ribbon: string;
  readonly grid: string;
  readonly paneWidth: string;
  readonly closePane: string;
  readonly cell: string;
  readonly ready: string;
  readonly calculating: string;
  readonly manualCalculation: string;
  readonly opening: string;
  readonly opened: (name: string) => string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly openFailed: (name: string, reason: string) => string;
  readonly commandFailed: (label: string) => string;
  readonly fault: (reason: string) => string;
  readonly manifestMissing: string;
}

const chinese: PageTexts = {
  product: "试用台",
  untitled: "工作簿1.xlsx",
  open: "打开",
  openTip: "打开电脑上的 .xlsx 工作簿",
  save: "保存",
  saveTip: "把工作簿存为 .xlsx 文件",
  language: "显示语言",
  theme: { light: "切换到浅色", dark: "切换到深色" },
  ribbon: "功能区",
  grid: "表格",
  paneWidth: "窗格宽度",
  closePane: "关闭窗格",
  cell: "所选单元格",
  ready: "就绪",
  calculating: "正在计算…",
  manualCalculation: "手动计算",
  opening: "正在打开工作簿…",
  opened: (name) => `已打开 ${name}`,
  saving: "正在保存…",
  saved: (name) => `已保存 ${name}`,
  openFailed: (name, reason) => `没有打开 ${name}。${reason}`,
  commandFailed: (label) => `“${label}”没有运行。请打开窗格，确认插件已加载完成后再试。`,
  fault: (reason) => `试用台内部出错：${reason}`,
  manifestMissing: "读不到插件清单 manifest.xml。请用 npm start 启动试用台。",
};

const english: PageTexts = {
  product: "Workbench",
  untitled: "Book1.xlsx",
  open: "Open",
  openTip: "Open an .xlsx workbook from this computer",
  save: "Save",
  saveTip: "Save the workbook as an .xlsx file",
  language: "Display language",
  theme: { light: "Switch to light", dark: "Switch to dark" },
  ribbon: "Ribbon",
  grid: "Sheet",
  paneWidth: "Pane width",
  closePane: "Close pane",
  cell: "Selected cells",
  ready: "Ready",
  calculating: "Calculating…",
  manualCalculation: "Manual calculation",
  opening: "Opening the workbook…",
  opened: (name) => `Opened ${name}`,
  saving: "Saving…",
  saved: (name) => `Saved ${name}`,
  openFailed: (name, reason) => `${name} was not opened. ${reason}`,
  commandFailed: (label) => `“${label}” did not run. Open the pane, wait until the add-in has loaded, and try again.`,
  fault: (reason) => `The workbench itself failed: ${reason}`,
  manifestMissing: "The add-in's manifest.xml cannot be read. Start the workbench with npm start.",
};

export const pageTexts: Readonly<Record<DisplayLanguage, PageTexts>> = { "zh-CN": chinese, "en-US": english };

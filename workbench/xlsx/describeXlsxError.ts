import type { XlsxErrorCode } from "./XlsxError";
import { XlsxError } from "./XlsxError";

type DisplayLanguage = "zh-CN" | "en-US";

const sentences: Readonly<Record<XlsxErrorCode, Readonly<Record<DisplayLanguage, string>>>> = {
  empty: {
    "zh-CN": "这个文件是空的。请选择一个 .xlsx 工作簿。",
    "en-US": "This file is empty. Choose an .xlsx workbook.",
  },
  notWorkbook: {
    "zh-CN": "这不是 Excel 工作簿。请选择一个 .xlsx 文件；CSV 文件请在任务窗格中导入。",
    "en-US": "This is not an Excel workbook. Choose an .xlsx file; import CSV files in the task pane.",
  },
  legacyWorkbook: {
    "zh-CN": "这是 Excel 97–2003 工作簿（.xls）。请在 Excel 中另存为 .xlsx 后再打开。",
    "en-US": "This is an Excel 97–2003 workbook (.xls). Save it as .xlsx in Excel, then open it here.",
  },
  binaryWorkbook: {
    "zh-CN": "这是 Excel 二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx 后再打开。",
    "en-US": "This is an Excel binary workbook (.xlsb). Save it as .xlsx in Excel, then open it here.",
  },
  openDocument: {
    "zh-CN": "这是 OpenDocument 电子表格（.ods）。请另存为 .xlsx 后再打开。",
    "en-US": "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx, then open it here.",
  },
  otherArchive: {
    "zh-CN": "这个文件里没有工作簿。请选择一个 .xlsx 文件。",
    "en-US": "There is no workbook inside this file. Choose an .xlsx file.",
  },
  encrypted: {
    "zh-CN": "这个工作簿设有打开密码。请在 Excel 中取消密码后再打开。",
    "en-US": "This workbook needs a password to open. Remove the password in Excel, then open it here.",
  },
  brokenArchive: {
    "zh-CN": "这个文件已损坏或不完整。请重新获取一份，或在 Excel 中打开并修复后另存。",
    "en-US": "This file is damaged or incomplete. Get a fresh copy, or let Excel repair it and save it again.",
  },
  brokenPart: {
    "zh-CN": "这个工作簿的“{part}”部分无法读取。请在 Excel 中打开并修复后另存。",
    "en-US": "The part “{part}” of this workbook cannot be read. Let Excel repair it and save it again.",
  },
};

/** Says what is wrong with a file and what to do, in the display language; undefined for any other error. */
export function describeXlsxError(error: unknown, language: DisplayLanguage): string | undefined {
  if (!(error instanceof XlsxError)) return undefined;
  return sentences[error.code][language].replace("{part}", error.part ?? "");
}

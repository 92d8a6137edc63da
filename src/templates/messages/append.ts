import type { Text } from "../Text";

/** Why rows cannot be appended to a table, in words: what, where, and what to do. */
export const appendMessages = {
  tableMissing: {
    "zh-CN": "工作簿里没有“{table}”。请先在首页创建表格。",
    "en-US": "The workbook has no “{table}” sheet. Create the sheets on the home page first.",
  },
  columnMissing: {
    "zh-CN": "在“{table}”中找不到列“{heading}”，它可能被改名或删除了。请恢复这一列，或在首页确认。",
    "en-US":
      "The column “{heading}” cannot be found on “{table}”; it may have been renamed or deleted. Restore it, or confirm it on the home page.",
  },
  contentBelow: {
    "zh-CN": "“{table}”下方的单元格 {address} 有内容，新行会盖住它。请先移走这些内容。",
    "en-US": "Cells {address} below “{table}” hold something that new rows would cover. Move it away first.",
  },
  totalsRow: {
    "zh-CN": "“{table}”显示了汇总行，新行无法接在后面。请在“表设计”选项卡中取消“汇总行”。",
    "en-US": "“{table}” shows a total row, so rows cannot follow it. Clear Total Row on the Table Design tab.",
  },
  sheetProtected: {
    "zh-CN": "“{table}”受到保护，无法添加行。请在“审阅”选项卡中撤销工作表保护，然后重试。没有写入任何内容。",
    "en-US":
      "“{table}” is protected, so rows cannot be added. Unprotect the sheet on the Review tab, then try again. Nothing was written.",
  },
} as const satisfies Record<string, Text>;

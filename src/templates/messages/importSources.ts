import type { Text } from "../Text";

/** Words of the import's first two steps: where rows come from, how they are read, and where their columns go. */
export const importSourceMessages = {
  sources: { "zh-CN": "数据从哪里来", "en-US": "Where the data comes from" },
  fromFile: { "zh-CN": "文件", "en-US": "File" },
  fromSheet: { "zh-CN": "其他工作表", "en-US": "Another sheet" },
  fromClipboard: { "zh-CN": "粘贴", "en-US": "Paste" },

  readingSource: { "zh-CN": "正在读取“{name}”…", "en-US": "Reading “{name}”…" },
  recogniseAnew: { "zh-CN": "恢复自动识别", "en-US": "Recognise automatically" },

  sheetsIntro: {
    "zh-CN": "选择要导入的工作表或表格。原来的内容不会改动。",
    "en-US": "Choose a sheet or table to import from. It stays as it is.",
  },
  lookingForSheets: { "zh-CN": "正在查找工作表…", "en-US": "Looking for sheets…" },
  noOtherSheets: { "zh-CN": "没有其他工作表", "en-US": "No other sheets" },
  noOtherSheetsHint: {
    "zh-CN": "把原来的客户名单复制到本工作簿的一张新工作表，再点“刷新”。",
    "en-US": "Copy your list to a new sheet of this workbook, then refresh.",
  },
  refreshSheets: { "zh-CN": "刷新", "en-US": "Refresh" },
  sheetSize: {
    "zh-CN": "{rows} 行，{columns} 列",
    "en-US": "{rows} {rows|row|rows}, {columns} {columns|column|columns}",
  },
  sheetSizeHidden: {
    "zh-CN": "{rows} 行，{columns} 列，已隐藏",
    "en-US": "{rows} {rows|row|rows}, {columns} {columns|column|columns}, hidden",
  },

  pasteHere: { "zh-CN": "在这里粘贴", "en-US": "Paste here" },
  pasteHint: {
    "zh-CN": "在 Excel、WPS 或网页中选中单元格（连同标题）并复制，再点进这里按 Ctrl+V（Mac 为 ⌘V）。",
    "en-US":
      "Copy cells with their headings in Excel, WPS or on a web page, then click here and press Ctrl+V (⌘V on a Mac).",
  },
  pastedName: { "zh-CN": "粘贴的内容", "en-US": "Pasted cells" },

  sheet: { "zh-CN": "工作表", "en-US": "Sheet" },
  hiddenSheet: { "zh-CN": "{name}（隐藏）", "en-US": "{name} (hidden)" },
  headingRow: { "zh-CN": "标题行", "en-US": "Heading row" },
  headingRowChoice: { "zh-CN": "第 {row} 行：{text}", "en-US": "Row {row}: {text}" },
  noHeadingRow: { "zh-CN": "没有标题行", "en-US": "There are no headings" },
  headingRowHint: {
    "zh-CN": "这一行上方的 {count} 行不导入。",
    "en-US": "Rows above it, not imported: {count}.",
  },
  leaveOutHidden: {
    "zh-CN": "不导入隐藏的行（{count} 行）",
    "en-US": "Leave out hidden rows ({count})",
  },

  rememberedTitle: { "zh-CN": "导入过标题相同的数据", "en-US": "You have imported data with these headings before" },
  rememberedHint: {
    "zh-CN": "可以直接沿用上次各列的去向和选项。只在这台电脑上为您记住标题和选择，不含数据。",
    "en-US":
      "Use where each column went and what you chose. Only headings and choices are remembered, on this computer and for you alone.",
  },
  useRemembered: { "zh-CN": "用上次的对应关系", "en-US": "Use the last mapping" },
  forgetRemembered: { "zh-CN": "不再记住", "en-US": "Forget it" },
  rememberedApplied: { "zh-CN": "已沿用上次的对应关系。", "en-US": "The last mapping is in use." },

  guessedBySimilarHeading: { "zh-CN": "标题相近，请确认", "en-US": "Similar heading; please confirm" },
  guessedByContent: { "zh-CN": "根据内容推测，请确认", "en-US": "Guessed from the content; please confirm" },
  amountUnit: { "zh-CN": "没有写单位的数字按", "en-US": "Numbers without a unit are in" },
  amountUnitFor: {
    "zh-CN": "“{heading}”中没有写单位的数字按",
    "en-US": "Numbers without a unit in “{heading}” are in",
  },
  unitOne: { "zh-CN": "元", "en-US": "units" },
  unitThousand: { "zh-CN": "千元", "en-US": "thousands" },
  unitTenThousand: { "zh-CN": "万元", "en-US": "ten thousands (万)" },
  unitMillion: { "zh-CN": "百万元", "en-US": "millions" },
  unitTenMillion: { "zh-CN": "千万元", "en-US": "ten millions (千万)" },
  unitHundredMillion: { "zh-CN": "亿元", "en-US": "hundred millions (亿)" },
} as const satisfies Record<string, Text>;

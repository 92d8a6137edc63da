import type { JournalAction, KeptReason } from "../../core/journal/JournalEntry";
import type { Text } from "../Text";

/** What was done, without naming whom or what it was about. */
const actions = {
  upkeep: { "zh-CN": "自动填写", "en-US": "Filled in automatically" },
  fix: { "zh-CN": "按检查结果更正", "en-US": "Corrected what the check found" },
  restoreRules: { "zh-CN": "恢复公式、规则和颜色", "en-US": "Put formulas, rules and colours back" },
  import: { "zh-CN": "导入数据", "en-US": "Imported data" },
  adopt: { "zh-CN": "采用已有的客户表", "en-US": "Adopted a customer list" },
  rename: { "zh-CN": "改名并更新表格", "en-US": "Renamed and updated the sheets" },
  addWord: { "zh-CN": "添加列表项", "en-US": "Added to a list" },
  removeWord: { "zh-CN": "删除列表项", "en-US": "Removed from a list" },
  handOver: { "zh-CN": "交接客户和跟进", "en-US": "Handed over customers and follow-ups" },
  choices: { "zh-CN": "填写多选内容", "en-US": "Filled in choices" },
  followUp: { "zh-CN": "新增跟进", "en-US": "Added a follow-up" },
  reference: { "zh-CN": "填写编号", "en-US": "Filled in IDs" },
  language: { "zh-CN": "切换工作簿语言", "en-US": "Switched the workbook's language" },
  computed: { "zh-CN": "切换计算方式", "en-US": "Switched how columns are computed" },
  freeze: { "zh-CN": "把计算结果转为数值", "en-US": "Turned computed columns into values" },
  structure: { "zh-CN": "修复表格结构", "en-US": "Repaired the tables" },
} as const satisfies Record<JournalAction, Text>;

/** Why something stayed as it is, after “undo”. */
export const keptMessages = {
  changed: { "zh-CN": "已被改动，保留现在的内容", "en-US": "Changed since; left as it is" },
  rowEdited: { "zh-CN": "这一行在新增后又有改动，予以保留", "en-US": "This row was edited after it was added; kept" },
  rowGone: { "zh-CN": "所在的行已不存在", "en-US": "Its row is gone" },
  rowDoubled: {
    "zh-CN": "有几行编号相同，无法确定是哪一行",
    "en-US": "Several rows share this ID; which one is unclear",
  },
  columnMissing: { "zh-CN": "列已不存在，或标题已改", "en-US": "Its column is gone or has another heading" },
  tableMissing: { "zh-CN": "表格已不存在", "en-US": "Its table is gone" },
  protected: {
    "zh-CN": "工作表受保护，请撤消保护后再试",
    "en-US": "The sheet is protected; unprotect it and try again",
  },
  rowsHidden: {
    "zh-CN": "有行被筛选或隐藏，请全部显示后再试",
    "en-US": "Some rows are filtered out or hidden; show all rows and try again",
  },
  ruleChanged: {
    "zh-CN": "规则或颜色已被改动，保留现在的设置",
    "en-US": "Its rule or colour was changed since; left as it is",
  },
  columnInUse: { "zh-CN": "新增的列里已有内容，予以保留", "en-US": "The added column holds something by now; kept" },
  sheetChanged: { "zh-CN": "工作表已被改动，予以保留", "en-US": "The sheet was changed; kept" },
} as const satisfies Record<KeptReason, Text>;

/** Words of the journal: what was done, undo, and what undo left alone. */
export const journalMessages = {
  ...actions,
  importOf: { "zh-CN": "导入“{name}”", "en-US": "Imported “{name}”" },
  addWordOf: { "zh-CN": "在列表中添加“{name}”", "en-US": "Added “{name}” to a list" },
  removeWordOf: { "zh-CN": "从列表中删除“{name}”", "en-US": "Removed “{name}” from a list" },
  adoptOf: { "zh-CN": "采用“{name}”", "en-US": "Adopted “{name}”" },
  followUpOf: { "zh-CN": "为“{name}”新增跟进", "en-US": "Added a follow-up for “{name}”" },
  renameOf: { "zh-CN": "把“{from}”改为“{to}”", "en-US": "Renamed “{from}” to “{to}”" },
  handOverOf: {
    "zh-CN": "把“{from}”的客户和跟进交接给“{to}”",
    "en-US": "Handed the customers and follow-ups of “{from}” over to “{to}”",
  },

  cellsOne: { "zh-CN": "1 个单元格", "en-US": "1 cell" },
  cells: { "zh-CN": "{count} 个单元格", "en-US": "{count} cells" },
  rowsOne: { "zh-CN": "新增 1 行", "en-US": "1 row added" },
  rows: { "zh-CN": "新增 {count} 行", "en-US": "{count} rows added" },
  columnsOne: { "zh-CN": "新增 1 列", "en-US": "1 column added" },
  columns: { "zh-CN": "新增 {count} 列", "en-US": "{count} columns added" },
  ruledOne: { "zh-CN": "1 列的规则和颜色", "en-US": "rules and colours of 1 column" },
  ruled: { "zh-CN": "{count} 列的规则和颜色", "en-US": "rules and colours of {count} columns" },
  sheetsOne: { "zh-CN": "新增 1 张工作表", "en-US": "1 sheet added" },
  switchedOne: { "zh-CN": "1 列", "en-US": "1 column" },
  switched: { "zh-CN": "{count} 列", "en-US": "{count} columns" },
  sheets: { "zh-CN": "新增 {count} 张工作表", "en-US": "{count} sheets added" },
  separator: { "zh-CN": "，", "en-US": ", " },

  intro: {
    "zh-CN": "插件做过的每一步都列在这里，可以逐项撤销。您自己输入的内容请用 Ctrl+Z 撤销。",
    "en-US": "Everything that the add-in did, to be undone one by one. Use Ctrl+Z for what you typed yourself.",
  },
  keptInMemory: {
    "zh-CN":
      "记录只在插件运行期间保留，关闭或重新载入后清空。其中会原样显示单元格的内容，包括联系方式；不会写入工作簿，也不会存到电脑上。",
    "en-US":
      "Kept only while the add-in runs; closing or reloading clears it. Cells are shown as they were, contact details included; nothing of it is saved in the workbook or on this computer.",
  },
  forgotten: {
    "zh-CN": "更早的 {count} 条记录已不再保留。",
    "en-US": "{count} earlier entries are no longer kept.",
  },
  emptyTitle: { "zh-CN": "还没有操作记录", "en-US": "Nothing done yet" },
  emptyText: {
    "zh-CN": "自动填写、更正、导入等操作完成后会出现在这里，随时可以撤销。",
    "en-US": "Whatever the add-in fills in, corrects or imports appears here and can be undone at any time.",
  },
  list: { "zh-CN": "操作记录，最新的在前", "en-US": "What was done, newest first" },

  undo: { "zh-CN": "撤销", "en-US": "Undo" },
  undoOf: { "zh-CN": "撤销：{what}（{time}）", "en-US": "Undo: {what} ({time})" },
  undoAgain: { "zh-CN": "再次撤销", "en-US": "Undo again" },
  undoAll: { "zh-CN": "全部撤销（{count}）", "en-US": "Undo all ({count})" },
  undoAllOf: { "zh-CN": "全部撤销（{count}）：{what}（{time}）", "en-US": "Undo all ({count}): {what} ({time})" },
  undoing: { "zh-CN": "正在撤销…", "en-US": "Undoing…" },
  undone: { "zh-CN": "已撤销", "en-US": "Undone" },
  partlyUndone: { "zh-CN": "部分撤销", "en-US": "Partly undone" },
  restoredOne: { "zh-CN": "已恢复 1 项。", "en-US": "1 item is back as it was." },
  restored: { "zh-CN": "已恢复 {count} 项。", "en-US": "{count} items are back as they were." },
  restoredNone: { "zh-CN": "没有需要恢复的内容。", "en-US": "There was nothing to put back." },
  restoredNothing: { "zh-CN": "没有恢复任何内容。", "en-US": "Nothing was put back." },
  cancelled: {
    "zh-CN": "已停止，其余内容没有改动，可以继续撤销。",
    "en-US": "Stopped; the rest is untouched. You can go on undoing.",
  },
  failedNote: {
    "zh-CN": "中断前已恢复 {count} 项。再次撤销会从剩下的继续，不会重复。",
    "en-US":
      "{count} {count|item was|items were} put back before it stopped. Undoing again goes on with the rest and repeats nothing.",
  },
  keptOne: { "zh-CN": "1 项没有改动：", "en-US": "1 item was left as it is:" },
  kept: { "zh-CN": "{count} 项没有改动：", "en-US": "{count} items were left as they are:" },
  keptWith: { "zh-CN": "{reason}（现在是：{text}）", "en-US": "{reason} (now: {text})" },
  seeHistory: { "zh-CN": "查看操作记录", "en-US": "See history" },

  timeSpan: { "zh-CN": "{from}–{until}", "en-US": "{from}–{until}" },
  showEntries: { "zh-CN": "展开 {count} 次", "en-US": "Show all {count}" },
  hideEntries: { "zh-CN": "收起", "en-US": "Hide them" },
  entryList: { "zh-CN": "每一次：{what}", "en-US": "One by one: {what}" },
  showChanges: { "zh-CN": "查看明细", "en-US": "Show details" },
  hideChanges: { "zh-CN": "收起明细", "en-US": "Hide details" },
  changeList: { "zh-CN": "明细：{what}", "en-US": "Details: {what}" },
  goToCell: { "zh-CN": "转到这个单元格", "en-US": "Go to this cell" },
  cellGone: {
    "zh-CN": "这个单元格已经找不到：它的行、列或表格已不存在。",
    "en-US": "This cell cannot be found: its row, column or table is gone.",
  },
  place: { "zh-CN": "{sheet} · {row} · {column}", "en-US": "{sheet} · {row} · {column}" },
  placeOfColumn: { "zh-CN": "{sheet} · {column}", "en-US": "{sheet} · {column}" },
  rowNumber: { "zh-CN": "第 {number} 行", "en-US": "row {number}" },
  change: { "zh-CN": "原为 {before}，改为 {after}", "en-US": "was {before}, set to {after}" },
  blank: { "zh-CN": "（空）", "en-US": "(blank)" },
  rowAdded: { "zh-CN": "新增的行", "en-US": "Row added" },
  columnAdded: { "zh-CN": "新增的列", "en-US": "Column added" },
  validationRestored: {
    "zh-CN": "恢复录入规则：{count} 个单元格",
    "en-US": "Entry rules put back: {count} {count|cell|cells}",
  },
  coloursRestored: { "zh-CN": "恢复颜色规则", "en-US": "Colour rules put back" },
  sheetAdded: { "zh-CN": "新增的工作表", "en-US": "Sheet added" },
} as const satisfies Record<string, Text>;

import type { Text } from "../Text";

/** Words of the data check's view. */
export const checkMessages = {
  title: { "zh-CN": "检查", "en-US": "Check" },
  intro: {
    "zh-CN": "逐项核对所有表格，只提出问题，不改动任何内容。",
    "en-US": "Goes through all sheets and names what is not right. It changes nothing by itself.",
  },
  run: { "zh-CN": "开始检查", "en-US": "Check now" },
  runAgain: { "zh-CN": "重新检查", "en-US": "Check again" },
  running: { "zh-CN": "正在检查…", "en-US": "Checking…" },
  reading: { "zh-CN": "正在读取表格…", "en-US": "Reading the sheets…" },
  checkedAt: { "zh-CN": "{time} 检查了 {rows} 行", "en-US": "Checked {rows} {rows|row|rows} at {time}" },
  changedSince: {
    "zh-CN": "检查之后工作簿有改动，结果可能已过时。",
    "en-US": "The workbook has changed since; the findings may be out of date.",
  },
  cancelledTitle: { "zh-CN": "检查已停止", "en-US": "The check was stopped" },
  cancelledText: {
    "zh-CN": "只检查了前 {rows} 行，下面是到那时为止发现的问题。",
    "en-US": "Only the first {rows} {rows|row was|rows were} looked at; below is what was found by then.",
  },
  kindsNotRead: {
    "zh-CN": "Excel 没有给出哪些单元格有公式和规则，这部分没有检查。工作表受保护时会这样。",
    "en-US":
      "Excel would not say which cells hold formulas and rules, so those were not checked. Protected sheets cause this.",
  },

  mistake: { "zh-CN": "错误", "en-US": "Mistakes" },
  look: { "zh-CN": "值得留意", "en-US": "Worth a look" },
  information: { "zh-CN": "说明", "en-US": "Notes" },
  mistakeIntro: {
    "zh-CN": "会让清单或数字出错，请改正。",
    "en-US": "They falsify lists or figures; please correct them.",
  },
  lookIntro: { "zh-CN": "可能有问题，也可能是有意为之。", "en-US": "They may be wrong, or meant so." },
  informationIntro: {
    "zh-CN": "解释表格上显示的内容，不必处理。",
    "en-US": "They explain what the sheets show; nothing needs doing.",
  },

  filters: { "zh-CN": "筛选", "en-US": "Filter" },
  sheet: { "zh-CN": "表格", "en-US": "Sheet" },
  severity: { "zh-CN": "程度", "en-US": "Severity" },
  person: { "zh-CN": "人员", "en-US": "Person" },
  allSheets: { "zh-CN": "所有表格", "en-US": "All sheets" },
  everyone: { "zh-CN": "所有人", "en-US": "Everyone" },
  me: { "zh-CN": "{name}（我）", "en-US": "{name} (me)" },
  nobody: { "zh-CN": "（未填写）", "en-US": "(nobody)" },
  fixableOnly: { "zh-CN": "只看可以直接改正的", "en-US": "Only what can be corrected here" },
  workbook: { "zh-CN": "整个工作簿", "en-US": "The workbook" },

  titleOfColumn: { "zh-CN": "{kind}：{column}", "en-US": "{kind}: {column}" },
  titleOfSharedColumn: { "zh-CN": "{kind}：{column}（{sheet}）", "en-US": "{kind}: {column} ({sheet})" },
  cellLine: { "zh-CN": "{sheet} · 第 {row} 行 · {column}", "en-US": "{sheet} · row {row} · {column}" },
  columnLine: { "zh-CN": "{sheet} · {column}", "en-US": "{sheet} · {column}" },
  goToCell: { "zh-CN": "转到该单元格", "en-US": "Go to the cell" },
  otherRows: { "zh-CN": "相关的行：", "en-US": "Other rows:" },
  goToRow: { "zh-CN": "转到第 {row} 行", "en-US": "Go to row {row}" },
  moreRows: { "zh-CN": "等共 {count} 行", "en-US": "{count} in all" },
  goneTitle: { "zh-CN": "找不到这一行", "en-US": "That row cannot be found" },
  goneText: {
    "zh-CN": "它可能已被移动、改动或删除。请重新检查。",
    "en-US": "It may have been moved, changed or deleted. Please check again.",
  },

  changeSpoken: { "zh-CN": "把 {before} 改为 {after}", "en-US": "Change {before} to {after}" },
  blank: { "zh-CN": "（空）", "en-US": "(blank)" },
  formula: { "zh-CN": "自动计算", "en-US": "calculated" },
  rules: { "zh-CN": "恢复录入规则和颜色", "en-US": "put rules and colours back" },
  fixOne: { "zh-CN": "改正", "en-US": "Correct" },
  restoreOne: { "zh-CN": "恢复", "en-US": "Put back" },
  fixOneOf: { "zh-CN": "改正：{place}", "en-US": "Correct: {place}" },
  restoreOneOf: { "zh-CN": "恢复：{place}", "en-US": "Put back: {place}" },
  fixAll: { "zh-CN": "全部改正（{count}）…", "en-US": "Correct all ({count})…" },
  restoreAll: { "zh-CN": "全部恢复（{count}）…", "en-US": "Put all back ({count})…" },
  fixAllOf: { "zh-CN": "全部改正（{count}）：{title}", "en-US": "Correct all ({count}): {title}" },
  restoreAllOf: { "zh-CN": "全部恢复（{count}）：{title}", "en-US": "Put all back ({count}): {title}" },

  previewTitle: { "zh-CN": "将改动这些内容", "en-US": "This will change" },
  previewText: {
    "zh-CN": "共 {count} 处。只改检查时看到的内容；之后有人改过的单元格不会动。",
    "en-US": "{count} in all. Only what the check saw is changed: cells that somebody has edited since are left alone.",
  },
  previewColumn: {
    "zh-CN": "整列 {count} 行的现有内容都会换成公式。",
    "en-US": "What stands in all {count} rows of the column gives way to the formula.",
  },
  apply: { "zh-CN": "改正 {count} 处", "en-US": "Correct {count}" },
  fixing: { "zh-CN": "正在改正…", "en-US": "Correcting…" },

  fixedTitle: { "zh-CN": "已改正", "en-US": "Corrected" },
  fixedNothing: { "zh-CN": "没有需要改动的内容。", "en-US": "Nothing needed changing." },
  fixCancelled: { "zh-CN": "已停止，已完成的部分保留。", "en-US": "Stopped; what had been done stays." },
  fixFailed: {
    "zh-CN": "在出错之前改动了 {count} 个单元格，其余未动。",
    "en-US": "{count} {count|cell was|cells were} changed before Excel refused; the rest is as it was.",
  },
  refused: {
    "zh-CN": "{count} 处没有改动：内容已变，或行、列找不到，或工作表受保护。",
    "en-US":
      "{count} {count|was|were} left alone: the cell has changed, its row or column is gone, or the sheet is protected.",
  },

  nothingTitle: { "zh-CN": "没有发现问题", "en-US": "Nothing found" },
  nothingText: {
    "zh-CN": "{rows} 行数据都符合规则。",
    "en-US": "All {rows} rows keep the rules.",
  },
  nothingFilteredTitle: { "zh-CN": "没有符合筛选的问题", "en-US": "Nothing matches the filter" },
  nothingFilteredText: {
    "zh-CN": "共有 {count} 项，请放宽筛选。",
    "en-US": "There are {count} in all: widen the filter.",
  },
  clearFilter: { "zh-CN": "显示全部", "en-US": "Show all" },
  noRowsTitle: { "zh-CN": "表格里还没有数据", "en-US": "The sheets hold no data yet" },
  noRowsText: {
    "zh-CN": "录入或导入数据之后再来检查。",
    "en-US": "Enter or import some data, then check it here.",
  },
} as const satisfies Record<string, Text>;

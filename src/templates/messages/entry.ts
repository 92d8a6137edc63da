import type { Text } from "../Text";

/** Words of the view that helps to fill in the selected cells. */
export const entryMessages = {
  title: { "zh-CN": "填写助手", "en-US": "Fill in" },
  intro: {
    "zh-CN": "跟随选中的单元格：多选勾选、按名称找客户、查看填写说明。",
    "en-US": "Follows the selected cells: tick several choices, find customers by name, see what belongs where.",
  },
  elsewhereTitle: { "zh-CN": "请选中要填写的单元格", "en-US": "Select the cells to fill in" },
  elsewhereText: {
    "zh-CN": "在客户、活动、跟进或效果分析表中选中一个单元格，或同一列的几个单元格。",
    "en-US":
      "Select a cell of the customers, campaigns, follow-ups or effect analysis, or several cells of one column.",
  },
  belowTitle: { "zh-CN": "新的一行", "en-US": "A new row" },
  belowText: {
    "zh-CN": "直接在“{sheet}”的这一行输入，表格会自动增加一行并编号。",
    "en-US": "Type here, and “{sheet}” grows by this row and numbers it.",
  },
  columnsTitle: { "zh-CN": "选中了好几列", "en-US": "Several columns are selected" },
  columnsText: {
    "zh-CN": "请只选同一列的单元格，才能一起填写。",
    "en-US": "Select cells of one column only to fill them in together.",
  },
  place: { "zh-CN": "{sheet} · {row}", "en-US": "{sheet} · {row}" },
  rowNumber: { "zh-CN": "第 {number} 行", "en-US": "Row {number}" },
  cellCount: { "zh-CN": "已选 {count} 个单元格", "en-US": "{count} cells selected" },
  tooMany: {
    "zh-CN": "一次最多填写 {limit} 个单元格，将只填写前 {limit} 个。",
    "en-US": "At most {limit} cells are filled in at once; only the first {limit} will be.",
  },
  headingSelected: {
    "zh-CN": "选中的是列标题。请选中下方的单元格来填写。",
    "en-US": "This is the heading. Select cells below it to fill them in.",
  },
  ownColumn: {
    "zh-CN": "这是团队自己添加的列，插件不会改动其中的内容。",
    "en-US": "A column of your own; the add-in leaves what stands in it alone.",
  },
  native: {
    "zh-CN": "由公式自动计算，无需填写。",
    "en-US": "Calculated by a formula; nothing to fill in.",
  },
  stamped: {
    "zh-CN": "由插件自动填写，一般无需改动。",
    "en-US": "Filled in by the add-in; usually there is nothing to do.",
  },
  reading: { "zh-CN": "正在读取选中的单元格…", "en-US": "Reading the selected cells…" },
  readOnly: {
    "zh-CN": "工作簿以只读方式打开，只能查看说明。",
    "en-US": "The workbook is open as read-only; you can look, but not fill in.",
  },

  choicesOf: { "zh-CN": "“{column}”的选项", "en-US": "Choices for “{column}”" },
  search: { "zh-CN": "查找选项", "en-US": "Find a choice" },
  noneFound: { "zh-CN": "没有符合的选项。", "en-US": "No choice matches." },
  listEmpty: {
    "zh-CN": "这个列表还没有内容。请在“名单与列表”中添加。",
    "en-US": "This list is empty. Add words under Team and lists.",
  },
  openLists: { "zh-CN": "打开名单与列表", "en-US": "Open Team and lists" },
  inSome: { "zh-CN": "部分单元格中有", "en-US": "In some of the cells" },
  notInList: { "zh-CN": "不在列表中", "en-US": "Not in the list" },
  apply: { "zh-CN": "写入单元格", "en-US": "Write to the cell" },
  applyCount: { "zh-CN": "写入 {count} 个单元格", "en-US": "Write to {count} cells" },
  reset: { "zh-CN": "恢复原样", "en-US": "Reset" },
  minimum: { "zh-CN": "至少选 {minimum} 项。", "en-US": "Choose at least {minimum}." },
  emptyCell: { "zh-CN": "清空单元格", "en-US": "Empty the cell" },

  customerSearch: { "zh-CN": "查找客户", "en-US": "Find a customer" },
  customerPlaceholder: {
    "zh-CN": "名称、编号、联系人或电话后几位",
    "en-US": "Name, ID, contact, last digits",
  },
  customerHint: {
    "zh-CN": "也可输入拼音首字母，或电话的后三位以上。按 Enter 填入第一个，用方向键选择其他。",
    "en-US":
      "Three or more last digits of the phone number will do. Enter fills in the first; the arrow keys choose another.",
  },
  customerNone: {
    "zh-CN": "没有找到“{query}”。请换个说法，或先在客户信息管理表中登记。",
    "en-US": "Nobody found for “{query}”. Try other words, or enter the customer in the Customers sheet first.",
  },
  noCustomers: {
    "zh-CN": "客户信息管理表里还没有客户。",
    "en-US": "The Customers sheet has no customers yet.",
  },
  results: { "zh-CN": "找到 {count} 个客户", "en-US": "{count} customers found" },
  resultsOne: { "zh-CN": "找到 1 个客户", "en-US": "1 customer found" },
  resultsCut: {
    "zh-CN": "找到 {count} 个客户，显示前 {shown} 个。再输入几个字可以缩小范围。",
    "en-US": "{count} {count|customer|customers} found, the first {shown} shown. Type more to narrow them down.",
  },
  currentCustomer: { "zh-CN": "现在填的是：{name}", "en-US": "Now: {name}" },
  unknownCustomer: {
    "zh-CN": "现在填的编号“{id}”不在客户信息管理表中。",
    "en-US": "The ID “{id}” that stands here is not in the Customers sheet.",
  },
  customerLine: { "zh-CN": "{id} · {contact} · 负责人 {owner}", "en-US": "{id} · {contact} · owner {owner}" },
  unnamed: { "zh-CN": "（未填写名称）", "en-US": "(no name)" },
  nobody: { "zh-CN": "未填写", "en-US": "none" },

  campaignSearch: { "zh-CN": "查找活动", "en-US": "Find a campaign" },
  noCampaigns: {
    "zh-CN": "推广活动计划表里还没有活动。",
    "en-US": "The Campaigns sheet has no campaigns yet.",
  },

  budgetTotal: { "zh-CN": "合计：{total} 元", "en-US": "Total: ¥{total}" },
  budgetItem: { "zh-CN": "{name}：{amount} 元", "en-US": "{name}: ¥{amount}" },
  budgetUnread: {
    "zh-CN": "这些项目没有读出金额：{items}",
    "en-US": "No amount could be read in: {items}",
  },
  newFollowUp: { "zh-CN": "为“{name}”新增跟进", "en-US": "New follow-up for “{name}”" },
  newFollowUpHint: {
    "zh-CN": "在销售跟进记录表加一行：今天，跟进人 {rep}，然后接着填写。",
    "en-US": "Adds a row to the follow-ups, dated today, with {rep} as rep, and takes you there.",
  },
  newFollowUpNobody: {
    "zh-CN": "在销售跟进记录表加一行，日期为今天。先在右上角“个人设置”中选择“我是”，跟进人也会填好。",
    "en-US":
      "Adds a row to the follow-ups, dated today. Choose “I am” under My settings, top right, to have the rep filled in.",
  },
  milestonesNeedDates: {
    "zh-CN": "节点只写月和日。填好开始日期和结束日期之后，这里会列出每个阶段的日期。",
    "en-US": "Milestones carry no year. Fill in the start and end date to see the dates of each phase here.",
  },
  milestoneSpan: { "zh-CN": "{name}：{from} 至 {to}", "en-US": "{name}: {from} to {to}" },
  milestoneDay: { "zh-CN": "{name}：{to}", "en-US": "{name}: {to}" },
  milestoneUntil: { "zh-CN": "{name}：{to} 之前", "en-US": "{name}: by {to}" },
  milestoneNote: { "zh-CN": "{days}（{note}）", "en-US": "{days} ({note})" },
  breakdown: { "zh-CN": "读出的内容", "en-US": "What was read" },
} as const satisfies Record<string, Text>;

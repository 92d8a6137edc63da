import type { Text } from "../Text";

/** Words of the Report view; those on the sheet itself are in reportSheet. */
export const reportMessages = {
  title: { "zh-CN": "报告", "en-US": "Report" },
  intro: {
    "zh-CN": "把一个周期内各推广活动的目标、结果和费用汇总成一张可以直接发送的工作表。",
    "en-US": "Sums up a period's campaigns, their targets, results and costs, on a worksheet that is ready to send.",
  },
  loading: { "zh-CN": "正在读取活动和客户…", "en-US": "Reading campaigns and customers…" },
  periodKind: { "zh-CN": "统计周期", "en-US": "Period" },
  quarter: { "zh-CN": "季度", "en-US": "Quarter" },
  month: { "zh-CN": "月份", "en-US": "Month" },
  custom: { "zh-CN": "自定义", "en-US": "Dates" },
  chooseQuarter: { "zh-CN": "选择季度", "en-US": "Choose a quarter" },
  chooseMonth: { "zh-CN": "选择月份", "en-US": "Choose a month" },
  from: { "zh-CN": "开始日期", "en-US": "From" },
  to: { "zh-CN": "结束日期", "en-US": "To" },
  dateMissing: { "zh-CN": "请填写日期。", "en-US": "Enter a date." },
  endBeforeStart: { "zh-CN": "结束日期不能早于开始日期。", "en-US": "The end must not be before the start." },
  preview: { "zh-CN": "本周期概览", "en-US": "This period at a glance" },
  campaigns: { "zh-CN": "活动", "en-US": "Campaigns" },
  newCustomers: { "zh-CN": "新增客户", "en-US": "New customers" },
  wonCustomers: { "zh-CN": "成交客户", "en-US": "Won customers" },
  wonAmount: { "zh-CN": "成交金额", "en-US": "Won amount" },
  flagged: {
    "zh-CN": "{figure}：目标 {plan}，实际 {actual}（{deviation}）",
    "en-US": "{figure}: target {plan}, actual {actual} ({deviation})",
  },
  flaggedCost: {
    "zh-CN": "费用：总预算 {plan}，实际 {actual}（{deviation}）",
    "en-US": "Cost: budget {plan}, actual {actual} ({deviation})",
  },
  nothingFlagged: {
    "zh-CN": "没有超出允许范围的偏差。",
    "en-US": "No deviation beyond the allowed range.",
  },
  noTargets: {
    "zh-CN": "这些活动没有填写目标或实际费用，报告中无法比较计划与实际。",
    "en-US": "These campaigns have no targets or actual costs, so the report cannot compare plan and actual.",
  },
  build: { "zh-CN": "生成报告", "en-US": "Build the report" },
  building: { "zh-CN": "正在生成报告…", "en-US": "Building the report…" },
  newSheetHint: {
    "zh-CN": "每次生成都会新建一张工作表，不改动其他表，也不含联系方式。",
    "en-US": "Each report gets a new sheet. Other sheets stay as they are, and no contact details are included.",
  },
  builtTitle: { "zh-CN": "报告已生成", "en-US": "The report is ready" },
  built: { "zh-CN": "已新建工作表“{sheet}”。", "en-US": "It is on the new sheet “{sheet}”." },
  nothingTitle: { "zh-CN": "这个周期没有活动数据", "en-US": "No campaign data in this period" },
  nothingText: {
    "zh-CN": "没有活动在这个周期内进行，也没有活动客户在此期间建档或成交。",
    "en-US": "No campaign ran in this period, and no campaign's customer was recorded or won in it.",
  },
  nothingAtAllTitle: { "zh-CN": "还没有可以复盘的活动", "en-US": "Nothing to review yet" },
  nothingAtAllText: {
    "zh-CN": "在“推广活动计划表”中登记活动，并在客户的“来源活动”中填写活动编号，就能生成报告。",
    "en-US":
      "Enter campaigns on the Campaigns sheet, and their IDs as Source campaign of your customers; then build the report.",
  },
  useLatest: { "zh-CN": "改用 {period}", "en-US": "Use {period} instead" },
  columnsMissingTitle: { "zh-CN": "有的列找不到了", "en-US": "Some columns cannot be found" },
  columnsMissing: {
    "zh-CN": "找不到列：{columns}。相关数字会缺失。请恢复这些列的标题，或撤销删除。",
    "en-US":
      "Not found: {columns}. Their figures will be missing. Please restore these headings, or undo the deletion.",
  },
  columnOf: { "zh-CN": "“{sheet}”的“{column}”", "en-US": "“{column}” of {sheet}" },
  columnSeparator: { "zh-CN": "、", "en-US": ", " },
  leftover: {
    "zh-CN": "工作表“{sheet}”只写了一部分，且无法自动删除，请手动删除它。",
    "en-US": "The sheet “{sheet}” is incomplete and could not be removed. Please delete it yourself.",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "../Text";

/** Words of the Today view. */
export const todayMessages = {
  title: { "zh-CN": "今日", "en-US": "Today" },
  loading: { "zh-CN": "正在整理待办…", "en-US": "Gathering what is due…" },
  refresh: { "zh-CN": "刷新", "en-US": "Refresh" },
  dayTyped: {
    "zh-CN": "“参数设置”中的“今天”被改成了 {day}，提醒以这一天为准。",
    "en-US": "“Today” on the Settings sheet was changed to {day}; the reminders are as of that day.",
  },
  columnsMissingTitle: { "zh-CN": "有的列找不到了", "en-US": "Some columns cannot be found" },
  columnsMissing: {
    "zh-CN": "找不到列：{columns}。提醒可能不完整。请恢复这些列的标题，或撤销删除。",
    "en-US":
      "Not found: {columns}. The reminders may be incomplete. Please restore these headings, or undo the deletion.",
  },
  columnOf: { "zh-CN": "“{sheet}”的“{column}”", "en-US": "“{column}” of {sheet}" },
  columnSeparator: { "zh-CN": "、", "en-US": ", " },

  show: { "zh-CN": "查看", "en-US": "Show" },
  everyone: { "zh-CN": "所有人", "en-US": "Everyone" },
  me: { "zh-CN": "{name}（我）", "en-US": "{name} (me)" },
  nobody: { "zh-CN": "（未填写）", "en-US": "(not filled in)" },
  filterHint: {
    "zh-CN": "只是筛选，不是访问权限。",
    "en-US": "A filter only, not access control.",
  },
  filterHintUnknown: {
    "zh-CN": "只是筛选，不是访问权限。在右上角“个人设置”中选择“我是”，即可默认只看自己的。",
    "en-US": "A filter only, not access control. Choose “I am” under My settings, top right, to start with your own.",
  },

  overdue: { "zh-CN": "已逾期", "en-US": "Overdue" },
  dueToday: { "zh-CN": "今日到期", "en-US": "Due today" },
  quiet: { "zh-CN": "久未跟进", "en-US": "Quiet customers" },
  quietShort: { "zh-CN": "久未跟进", "en-US": "Quiet" },
  noNextAction: { "zh-CN": "缺少下一步", "en-US": "No next action" },
  person: { "zh-CN": "人员", "en-US": "Person" },
  byPerson: { "zh-CN": "按人员", "en-US": "By person" },
  overdueNone: { "zh-CN": "没有逾期的跟进。", "en-US": "Nothing is overdue." },
  dueTodayNone: { "zh-CN": "今天没有到期的跟进。", "en-US": "Nothing is due today." },
  quietNone: { "zh-CN": "没有久未跟进的客户。", "en-US": "No customer has gone quiet." },
  noNextActionNone: {
    "zh-CN": "意向和谈判阶段的客户都有下一步。",
    "en-US": "Every customer at Intent or Negotiation has a next action.",
  },
  quietIntro: {
    "zh-CN": "没有待办，且超过客户级别允许的天数没有跟进。",
    "en-US": "Nothing is open, and the last follow-up is longer ago than the customer's tier allows.",
  },
  noNextActionIntro: {
    "zh-CN": "处于意向或谈判阶段，却没有待办的下一步。",
    "en-US": "At Intent or Negotiation, with no next action open.",
  },

  unnamedCustomer: { "zh-CN": "（客户名称未填写）", "en-US": "(no customer name)" },
  daysLateOne: { "zh-CN": "逾期 1 天", "en-US": "1 day late" },
  daysLate: { "zh-CN": "逾期 {days} 天", "en-US": "{days} days late" },
  today: { "zh-CN": "今天", "en-US": "Today" },
  nextAction: { "zh-CN": "下一步：{action}", "en-US": "Next: {action}" },
  nextActionMissing: { "zh-CN": "下一步行动未填写", "en-US": "No next action filled in" },
  dueLine: { "zh-CN": "{person} · 时限 {day}", "en-US": "{person} · due {day}" },
  postponedDueLine: { "zh-CN": "{person} · 时限 {day} · 已延期", "en-US": "{person} · due {day} · postponed" },
  escalationRep: { "zh-CN": "请尽快处理", "en-US": "Act soon" },
  escalationManager: { "zh-CN": "需经理介入", "en-US": "Manager's concern" },
  escalationHighRisk: { "zh-CN": "高风险", "en-US": "High risk" },
  silentDays: { "zh-CN": "{days} 天未跟进", "en-US": "{days} days silent" },
  quietLine: {
    "zh-CN": "上次跟进 {day}，{tier} 类客户最长 {allowed} 天",
    "en-US": "Last follow-up {day}; tier {tier} allows {allowed} days",
  },
  neverFollowedUpLine: {
    "zh-CN": "建档后从未跟进，{tier} 类客户最长 {allowed} 天",
    "en-US": "Never followed up since recorded; tier {tier} allows {allowed} days",
  },
  noNextActionLine: { "zh-CN": "阶段：{stage}，上次跟进 {day}", "en-US": "{stage}; last follow-up {day}" },
  noNextActionNeverLine: { "zh-CN": "阶段：{stage}，还没有跟进记录", "en-US": "{stage}; not followed up yet" },
  goToRow: { "zh-CN": "转到该行", "en-US": "Go to the row" },
  rowGone: {
    "zh-CN": "这一行已被删除或改了编号，列表已重新读取。",
    "en-US": "That row has been deleted or its ID has changed; the list has been read again.",
  },
  allDoneTitle: { "zh-CN": "都处理好了", "en-US": "All done" },
  allDoneText: {
    "zh-CN": "没有逾期或今日到期的跟进，也没有被遗忘的客户。",
    "en-US": "Nothing is overdue or due today, and no customer has been forgotten.",
  },
  nothingOfPersonTitle: { "zh-CN": "{name} 没有待办", "en-US": "Nothing for {name}" },
  nothingOfPersonText: {
    "zh-CN": "其他人还有 {count} 项，可在上方改为查看所有人。",
    "en-US": "Others have {count}: choose Everyone above to see them.",
  },
  noRecordsTitle: { "zh-CN": "还没有客户", "en-US": "No customers yet" },
  noRecordsText: {
    "zh-CN": "在“客户信息管理表”中录入客户，或导入已有数据，这里就会提醒该跟进谁。",
    "en-US": "Enter customers on the Customers sheet, or import what you have, and this view tells whom to follow up.",
  },
} as const satisfies Record<string, Text>;

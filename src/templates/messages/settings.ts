import type { Text } from "../Text";

/** Words of the settings sheet. */
export const settingsMessages = {
  title: { "zh-CN": "参数设置", "en-US": "Settings" },
  introduction: {
    "zh-CN": "各表的下拉列表、提醒和计算都以本页为准。改动立即生效；请勿删除本页。",
    "en-US":
      "Drop-down lists, reminders and calculations in all sheets follow this page at once. Please do not delete it.",
  },
  limits: { "zh-CN": "时限与阈值", "en-US": "Deadlines and thresholds" },
  setting: { "zh-CN": "项目", "en-US": "Setting" },
  value: { "zh-CN": "数值", "en-US": "Value" },
  unit: { "zh-CN": "单位", "en-US": "Unit" },
  note: { "zh-CN": "说明", "en-US": "What it does" },
  today: { "zh-CN": "今天", "en-US": "Today" },
  todayNote: {
    "zh-CN": "自动取当天日期，各表的提醒以它为准；需要按某一天查看时，可临时改成该日期。",
    "en-US": "All reminders go by this date. To see them as of another day, type that day for a while.",
  },
  rates: { "zh-CN": "各阶段赢单率与周期", "en-US": "Win rates and months by stage" },
  winRate: { "zh-CN": "赢单率", "en-US": "Win rate" },
  months: { "zh-CN": "周期(月)", "en-US": "Months" },
  rateNote: {
    "zh-CN": "从该阶段进入下一阶段的概率和所需月数；预测时逐级相乘。",
    "en-US": "Chance of reaching the next stage, and in how many months; a forecast multiplies them.",
  },
  team: { "zh-CN": "团队成员（在下方增加行）", "en-US": "Team (add rows below)" },
  department: { "zh-CN": "部门", "en-US": "Department" },
  systemList: { "zh-CN": "固定列表（只改文字）", "en-US": "Fixed list (reword only)" },
  openList: { "zh-CN": "自有列表（可增删）", "en-US": "Your own list (add below)" },
  word: { "zh-CN": "显示文字", "en-US": "Shown as" },
  holidays: { "zh-CN": "节假日与调休", "en-US": "Holidays and make-up days" },
  date: { "zh-CN": "日期", "en-US": "Date" },
  holiday: { "zh-CN": "名称", "en-US": "Name" },
  isWorkday: { "zh-CN": "是否上班", "en-US": "Working day" },
  yes: { "zh-CN": "是", "en-US": "Yes" },
  no: { "zh-CN": "否", "en-US": "No" },
} as const satisfies Record<string, Text>;

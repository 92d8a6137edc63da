import type { OpenStage } from "../core/stages";
import type { Text } from "./Text";

/** The visible sheet of settings: team, lists, thresholds, rates and holidays. */
export const settingsSheetName: Text = { "zh-CN": "参数设置", "en-US": "Settings" };

/** The very hidden sheet where the add-in remembers, one key a row; it holds no personal data. */
export const stateSheet = {
  sheetName: "SP_State",
  tableName: "SP_State_Table",
  columns: ["key", "value"],
} as const;

/** A threshold that the team may change; formulas and the pane read its named cell. */
export interface Threshold {
  readonly key: string;
  readonly label: Text;
  readonly unit: Text;
  readonly note: Text;
  /** What the guides give. Hours and days are numbers, shares fractions, times of day fractions of a day. */
  readonly initial: number;
  readonly numberFormat: string;
}

const days: Text = { "zh-CN": "天", "en-US": "days" };
const hours: Text = { "zh-CN": "小时", "en-US": "hours" };
const workingDays: Text = { "zh-CN": "工作日", "en-US": "working days" };
const none: Text = { "zh-CN": "", "en-US": "" };

const quiet = (tier: string, initial: number): Omit<Threshold, "key"> => ({
  label: { "zh-CN": `${tier} 类客户最长未跟进`, "en-US": `Tier ${tier}: longest without follow-up` },
  unit: days,
  note: {
    "zh-CN": `超过这么多天没有跟进，且没有待办，提醒“久未跟进”。${tier === "C" ? "未分级的客户按 C 类。" : ""}`,
    "en-US": `Silent for longer than this, with nothing open, is quiet.${tier === "C" ? " Blank tiers count as C." : ""}`,
  },
  initial,
  numberFormat: "0",
});

const firstResponse = (tier: string, initial: number, byDate: Text): Omit<Threshold, "key"> => ({
  label: { "zh-CN": `${tier} 类客户首次响应`, "en-US": `Tier ${tier}: first response` },
  unit: hours,
  note: {
    "zh-CN": `建档到首次跟进的时限；只有日期时按${byDate["zh-CN"]}计。`,
    "en-US": `From Created to the first follow-up; where only dates are known, ${byDate["en-US"]}.`,
  },
  initial,
  numberFormat: "0",
});

const escalation = (zh: string, en: string, initial: number): Omit<Threshold, "key"> => ({
  label: { "zh-CN": `逾期升级：${zh}`, "en-US": `Escalation: ${en}` },
  unit: days,
  note: {
    "zh-CN": `逾期达到这么多个自然日，提醒${zh}。`,
    "en-US": `At this many calendar days late it concerns ${en}.`,
  },
  initial,
  numberFormat: "0",
});

/** The thresholds of the guides' deadlines, in the order in which the sheet shows them. */
export const thresholds = [
  { key: "quietDaysA", ...quiet("A", 3) },
  { key: "quietDaysB", ...quiet("B", 7) },
  { key: "quietDaysC", ...quiet("C", 14) },
  { key: "firstResponseHoursA", ...firstResponse("A", 2, { "zh-CN": "当天", "en-US": "the same day" }) },
  { key: "firstResponseHoursB", ...firstResponse("B", 24, { "zh-CN": " 1 天", "en-US": "1 day" }) },
  { key: "firstResponseHoursC", ...firstResponse("C", 48, { "zh-CN": " 2 天", "en-US": "2 days" }) },
  { key: "escalationDaysRep", ...escalation("销售专员", "the rep", 3) },
  { key: "escalationDaysManager", ...escalation("销售经理", "the manager", 5) },
  {
    key: "escalationDaysHighRisk",
    label: { "zh-CN": "逾期升级：高风险", "en-US": "Escalation: high risk" },
    unit: days,
    note: {
      "zh-CN": "逾期达到这么多个自然日，列为高风险。",
      "en-US": "At this many calendar days late it counts as high risk.",
    },
    initial: 7,
    numberFormat: "0",
  },
  {
    key: "deviationShare",
    label: { "zh-CN": "计划与实际的允许偏差", "en-US": "Allowed deviation from plan" },
    unit: none,
    note: {
      "zh-CN": "实际与计划相差严格大于这个比例时标出。",
      "en-US": "Actual figures that are off by strictly more than this are flagged.",
    },
    initial: 0.2,
    numberFormat: "0%",
  },
  {
    key: "effectsDueWorkingDays",
    label: { "zh-CN": "效果数据录入时限", "en-US": "Effect data due" },
    unit: workingDays,
    note: {
      "zh-CN": "活动结束后这么多个工作日内填写推广效果分析表。",
      "en-US": "Effect data are entered within this many working days after a campaign's end.",
    },
    initial: 3,
    numberFormat: "0",
  },
  {
    key: "dailyEntryTime",
    label: { "zh-CN": "每日跟进录入时间", "en-US": "Daily entry of follow-ups" },
    unit: none,
    note: {
      "zh-CN": "当天的跟进在这个时间之前录入。",
      "en-US": "The day's follow-ups are entered by this time.",
    },
    initial: 17 / 24,
    numberFormat: "hh:mm",
  },
] as const satisfies readonly Threshold[];

export type ThresholdKey = (typeof thresholds)[number]["key"];

/** Chance that a deal at a stage goes on to the next one, and how many months that takes: the forecast multiplies them. */
export const stageRates: readonly { readonly stage: OpenStage; readonly winRate: number; readonly months: number }[] = [
  { stage: "potential", winRate: 0.5, months: 2 },
  { stage: "intent", winRate: 0.8, months: 1 },
  { stage: "negotiation", winRate: 0.9, months: 1 },
];

export interface SheetWord {
  /** Name of the cell, after the prefix: `Reminder_Overdue`. */
  readonly name: string;
  readonly text: Text;
}

/** Words that formulas write into cells. They stand in named cells, so that a formula holds none of them. */
export const sheetWords: readonly { readonly heading: Text; readonly words: readonly SheetWord[] }[] = [
  {
    heading: { "zh-CN": "提醒用语", "en-US": "Reminder words" },
    words: [
      { name: "Reminder_Overdue", text: { "zh-CN": "已逾期", "en-US": "Overdue" } },
      { name: "Reminder_Today", text: { "zh-CN": "今日到期", "en-US": "Due today" } },
      { name: "Reminder_Later", text: { "zh-CN": "未到期", "en-US": "Upcoming" } },
      { name: "Reminder_Settled", text: { "zh-CN": "已了结", "en-US": "Settled" } },
      { name: "Reminder_Quiet", text: { "zh-CN": "久未跟进", "en-US": "Quiet" } },
      { name: "Reminder_NoNextAction", text: { "zh-CN": "缺少下一步", "en-US": "No next action" } },
    ],
  },
  {
    heading: { "zh-CN": "成本口径用语", "en-US": "Cost basis words" },
    words: [
      { name: "CostBasis_Actual", text: { "zh-CN": "实际费用", "en-US": "Actual cost" } },
      { name: "CostBasis_Budget", text: { "zh-CN": "总预算", "en-US": "Total budget" } },
    ],
  },
  {
    heading: { "zh-CN": "起止连接词", "en-US": "Period joiner" },
    words: [{ name: "Text_PeriodJoin", text: { "zh-CN": "至", "en-US": "–" } }],
  },
];

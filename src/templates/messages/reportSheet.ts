import type { Text } from "../Text";

/** Words on the review sheet, 推广活动复盘报告. */
export const reportSheetMessages = {
  sheetName: { "zh-CN": "复盘报告 {period}", "en-US": "Review {period}" },
  title: { "zh-CN": "推广活动复盘报告", "en-US": "Campaign Review" },
  subtitle: {
    "zh-CN": "统计周期 {period}　·　活动 {count} 个　·　生成于 {day}",
    "en-US": "Period: {period}   ·   Campaigns: {count}   ·   Made on {day}",
  },
  newCustomers: { "zh-CN": "新增客户", "en-US": "New customers" },
  intentCustomers: { "zh-CN": "意向客户", "en-US": "Of which intent" },
  wonCustomers: { "zh-CN": "成交客户", "en-US": "Won customers" },
  wonAmount: { "zh-CN": "成交金额", "en-US": "Won amount" },
  conversion: { "zh-CN": "渠道转化率", "en-US": "Conversion" },
  averageOrderValue: { "zh-CN": "客单价", "en-US": "Average order" },
  returnRatio: { "zh-CN": "投产比", "en-US": "Return ratio" },
  roi: { "zh-CN": "投资回报率 ROI", "en-US": "ROI" },

  targetsHeading: { "zh-CN": "目标与实际", "en-US": "Targets and actuals" },
  figure: { "zh-CN": "指标", "en-US": "Figure" },
  plan: { "zh-CN": "目标", "en-US": "Target" },
  actual: { "zh-CN": "实际", "en-US": "Actual" },
  deviation: { "zh-CN": "偏差", "en-US": "Deviation" },
  direction: { "zh-CN": "方向", "en-US": "Direction" },
  verdict: { "zh-CN": "判断", "en-US": "Verdict" },
  basis: { "zh-CN": "对比活动", "en-US": "Campaigns" },
  costAgainstBudget: { "zh-CN": "费用（对总预算）", "en-US": "Cost against budget" },
  above: { "zh-CN": "高于目标", "en-US": "Above target" },
  below: { "zh-CN": "低于目标", "en-US": "Below target" },
  onPlan: { "zh-CN": "与目标一致", "en-US": "On target" },
  overBudget: { "zh-CN": "超出预算", "en-US": "Over budget" },
  underBudget: { "zh-CN": "低于预算", "en-US": "Under budget" },
  onBudget: { "zh-CN": "与预算一致", "en-US": "On budget" },
  flaggedBad: { "zh-CN": "▲ 需要关注", "en-US": "▲ Attention" },
  flaggedGood: { "zh-CN": "★ 明显向好", "en-US": "★ Well ahead" },
  within: { "zh-CN": "在允许范围内", "en-US": "Within range" },
  notComparable: { "zh-CN": "无法比较", "en-US": "Not comparable" },
  comparedCampaigns: { "zh-CN": "{count} / {all} 个", "en-US": "{count} of {all}" },

  campaignsHeading: { "zh-CN": "各活动对比（按成交金额从高到低）", "en-US": "By campaign (largest won amount first)" },
  campaign: { "zh-CN": "活动名称", "en-US": "Campaign" },
  campaignId: { "zh-CN": "活动编号", "en-US": "Campaign ID" },
  budget: { "zh-CN": "总预算", "en-US": "Total budget" },
  cost: { "zh-CN": "成本", "en-US": "Cost" },
  costBasis: { "zh-CN": "成本口径", "en-US": "Cost basis" },
  costActual: { "zh-CN": "实际费用", "en-US": "Actual cost" },
  costBudget: { "zh-CN": "总预算", "en-US": "Total budget" },
  costMixed: { "zh-CN": "两者皆有", "en-US": "Both" },
  cacByBudget: { "zh-CN": "CAC\n预算÷新增", "en-US": "CAC\nbudget ÷ new" },
  cacByCost: { "zh-CN": "CAC\n成本÷成交", "en-US": "CAC\ncost ÷ won" },
  meanCycle: { "zh-CN": "平均成交\n周期（天）", "en-US": "Mean cycle\n(days)" },
  medianCycle: { "zh-CN": "周期中位数\n（天）", "en-US": "Median cycle\n(days)" },
  total: { "zh-CN": "合计", "en-US": "Total" },
  unnamedCampaign: { "zh-CN": "（未命名）", "en-US": "(no name)" },

  chartTitle: { "zh-CN": "各活动的新增、意向与成交客户", "en-US": "New, intent and won customers by campaign" },
  chartTitleTop: {
    "zh-CN": "成交金额前 {count} 名活动的新增、意向与成交客户",
    "en-US": "New, intent and won customers: top {count} campaigns by won amount",
  },

  listSeparator: { "zh-CN": "、", "en-US": ", " },
  notesHeading: { "zh-CN": "口径说明", "en-US": "How to read this" },
  noteSnapshot: {
    "zh-CN": "本表是生成时的快照，之后数据变动不会改变它；重新生成会另建一张表。",
    "en-US":
      "This sheet is a snapshot: later changes to the data do not alter it, and a new report gets a sheet of its own.",
  },
  noteCounting: {
    "zh-CN": "新增按建档时间、成交按成交日期计入周期；意向为新增客户中有意向日期或已到“意向”及以后阶段的。",
    "en-US":
      "New customers count by their Created date, won ones by their Won date; intent are the new ones with an intent date or at Intent or beyond.",
  },
  noteCac: {
    "zh-CN":
      "“预算÷新增”为总预算除以新增客户；“成本÷成交”为成本除以成交客户。成本取实际费用，未填写时取总预算，见“成本口径”。",
    "en-US":
      "“Budget ÷ new” divides the total budget by the new customers, “cost ÷ won” the cost by the won ones. Cost is the actual cost, or the total budget while that is empty: see Cost basis.",
  },
  noteTotals: {
    "zh-CN": "合计行的比率由合计数相除得出，不是各活动比率的平均；每个活动的费用只计一次。",
    "en-US": "Ratios in the total row come from the sums, not from means of ratios; each campaign's cost counts once.",
  },
  noteFlag: {
    "zh-CN": "偏差严格超过 ±{share} 时标出：▲ 为不利，★ 为有利；超出目标为有利，超出预算为不利。",
    "en-US":
      "Deviations of strictly more than ±{share} are marked: ▲ for the worse, ★ for the better. Over target is good, over budget is not.",
  },
  noteBlank: {
    "zh-CN": "“–”表示无法计算：没有相应的客户，或预算、费用未填写。",
    "en-US": "“–” means that there is nothing to compute: no such customers, or no budget or cost filled in.",
  },
  noteWithoutCost: {
    "zh-CN": "{count} 个活动没有填写总预算或实际费用，不计入合计行中与预算、成本有关的比率。",
    "en-US":
      "Campaigns with neither budget nor cost: {count}. They are left out of the total row's ratios with a budget or cost.",
  },
  noteBeyondPeriod: {
    "zh-CN": "{count} 个活动的起止时间超出统计周期，其目标、预算和费用仍按整个活动计：{names}。",
    "en-US":
      "Campaigns that reach beyond the period: {count}. Their targets, budgets and costs are still of the whole campaign: {names}.",
  },
  noteNotStarted: {
    "zh-CN": "{count} 个活动在生成报告时尚未开始，未计入上表：{names}。",
    "en-US": "Campaigns that had not started when this was made, not in this table: {count} ({names}).",
  },
  noteUnattributed: {
    "zh-CN": "周期内另有 {newCustomers} 位新增客户、{wonCustomers} 位成交客户没有来源活动，未计入上表。",
    "en-US":
      "Customers of the period without a source campaign, not in this table: {newCustomers} new, {wonCustomers} won.",
  },
  noteUndated: {
    "zh-CN": "{count} 位客户没有建档时间，不属于任何周期。",
    "en-US": "Customers without a Created date, who fall in no period: {count}.",
  },
  noteNegativeCycles: {
    "zh-CN": "{count} 位客户的成交日期早于意向日期，未计入成交周期，请更正。",
    "en-US":
      "Customers won before their intent date: {count}. They are left out of the cycles; please correct the dates.",
  },
} as const satisfies Record<string, Text>;

export type ReportSheetMessage = keyof typeof reportSheetMessages;

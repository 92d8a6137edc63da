import type { MetricProblemCode } from "../../core/metrics/metric";
import type { Text } from "../Text";

/** Why a metric has no value, as a cell's error and the notes of a report say it. */
export const functionMessages = {
  noNewCustomers: { "zh-CN": "没有新增客户，无法计算。", "en-US": "There are no new customers to divide by." },
  noWonCustomers: { "zh-CN": "没有成交客户，无法计算。", "en-US": "There are no won customers to divide by." },
  noConversions: { "zh-CN": "没有转化，无法计算。", "en-US": "There are no conversions to divide by." },
  noLeads: { "zh-CN": "没有线索，无法计算。", "en-US": "There are no leads to divide by." },
  noExposures: { "zh-CN": "曝光量为零，无法计算。", "en-US": "There are no exposures to divide by." },
  noCost: { "zh-CN": "费用为零，无法计算。", "en-US": "The cost is zero, so there is nothing to divide by." },
  noPlan: { "zh-CN": "计划为零，无法计算偏差率。", "en-US": "The plan is zero, so there is no deviation from it." },
  noOrders: { "zh-CN": "没有订单，无法计算。", "en-US": "There are no orders to count." },
  noClosedPairs: {
    "zh-CN": "没有同时填写意向日期和成交日期的客户。请至少补全一行的两个日期。",
    "en-US": "No row has both an intent date and a won date. Fill in both dates in at least one row.",
  },
  noStages: {
    "zh-CN": "没有任何阶段。请选择各阶段的金额和成交率。",
    "en-US": "There are no stages. Select their amounts and win rates.",
  },
  costOmitted: {
    "zh-CN": "缺少费用。请填写第二个参数；费用未知与费用为零不同。",
    "en-US": "The cost is missing. Give the second argument; an unknown cost is not a cost of zero.",
  },
  budgetUnknown: { "zh-CN": "总预算未填写。", "en-US": "The total budget is not filled in." },
  costUnknown: {
    "zh-CN": "实际费用和总预算都未填写。",
    "en-US": "Neither the actual cost nor the total budget is filled in.",
  },
  notANumber: {
    "zh-CN": "参数不是数字。请检查引用的单元格。",
    "en-US": "An argument is not a number. Check the cells it refers to.",
  },
  negativeNumber: { "zh-CN": "参数 {figure} 为负数。", "en-US": "The argument {figure} is negative." },
  moreIntentThanNew: {
    "zh-CN": "意向客户数 {part} 多于新增客户数量 {whole}。",
    "en-US": "{part} customers with intent are more than the {whole} new ones.",
  },
  moreClicksThanExposures: {
    "zh-CN": "点击量 {part} 多于曝光量 {whole}。",
    "en-US": "{part} clicks are more than the {whole} exposures.",
  },
  priceNotAboveUnitCost: {
    "zh-CN": "单价 {price} 不高于单位成本 {unitCost}，无法盈亏平衡。",
    "en-US": "The price of {price} does not exceed the unit cost of {unitCost}, so it never breaks even.",
  },
  wonBeforeIntent: {
    "zh-CN": "有 {count} 行的成交日期早于意向日期。请更正日期。",
    "en-US": "Rows with a won date before the intent date: {count}. Correct the dates.",
  },
  rateOutOfRange: {
    "zh-CN": "成交率 {rate} 超出 0 到 1 的范围。",
    "en-US": "The win rate {rate} is not between 0 and 1.",
  },
  columnsDiffer: {
    "zh-CN": "两列的行数不同：{first} 行和 {second} 行。请选择相同的行。",
    "en-US": "The columns differ in length: {first} rows and {second} rows. Select the same rows in both.",
  },
  notADate: {
    "zh-CN": "“{text}”不是日期。请将其改为日期格式。",
    "en-US": "“{text}” is not a date. Enter it as a date.",
  },
  itemWithoutFigure: {
    "zh-CN": "“{item}”没有金额。请写明金额，例如“物料费5000元”。",
    "en-US": "“{item}” has no figure. Give one, as in “Materials 5000”.",
  },
  emptyBudgetText: {
    "zh-CN": "预算明细为空。请填写项目和金额，例如“物料费5000元”。",
    "en-US": "There are no budget items. Enter items with figures, as in “Materials 5000”.",
  },
} as const satisfies Record<MetricProblemCode, Text>;

import { parseBudgetItems } from "../../core/budgetItems";
import { breakEvenUnits } from "../../core/metrics/breakEven";
import { deviation } from "../../core/metrics/deviation";
import { metricFailure, metricValue } from "../../core/metrics/metric";
import { averageOrderValue, returnOnInvestment, returnRatioText } from "../../core/metrics/returns";
import { isOmitted, numberOf, textOf } from "./arguments";
import type { FunctionDeclaration } from "./FunctionDeclaration";
import { figure, optionalCostParameter, wonAmountParameter } from "./parameters";

const revenueParameter = figure(
  { "zh-CN": "收入", "en-US": "revenue" },
  { "zh-CN": "推广带来的成交金额", "en-US": "Amount of the deals that the promotion brought" },
);

/** What is to be spent, what comes back for it, and how both compare with the plan. */
export const returnFunctions = [
  {
    id: "AOV",
    name: "AOV",
    description: {
      "zh-CN": "客单价：成交金额 ÷ 成交客户数量。没有成交时返回 #DIV/0!。",
      "en-US": "Average order value: won amount / won customers. #DIV/0! when there are none.",
    },
    parameters: [
      wonAmountParameter,
      figure(
        { "zh-CN": "成交客户数量", "en-US": "won_customers" },
        { "zh-CN": "统计周期内成交的客户数量", "en-US": "Number of customers who bought in the period" },
      ),
    ],
    result: "number",
    example: { formula: "=AOV(120000,8)", result: 15000 },
    run: (amount, customers) => averageOrderValue(numberOf(amount), numberOf(customers)),
  },
  {
    id: "ROI",
    name: "ROI",
    description: {
      "zh-CN":
        "投资回报率：(收入 − 费用) ÷ 费用，请将单元格设为百分比格式。费用为零或空白时返回 #DIV/0!，省略时返回 #N/A。",
      "en-US":
        "Return on investment: (revenue − cost) / cost; format the cell as a percentage. #DIV/0! at a zero or blank cost, #N/A when it is left out.",
    },
    parameters: [revenueParameter, optionalCostParameter],
    result: "number",
    example: { formula: "=ROI(5000,2000)", result: 1.5 },
    run: (revenue, cost) =>
      isOmitted(cost)
        ? metricFailure("notAvailable", "costOmitted")
        : returnOnInvestment(numberOf(revenue), numberOf(cost)),
  },
  {
    id: "RETURNRATIO",
    name: "RETURNRATIO",
    description: {
      "zh-CN": "投产比：以“1:2.5”的形式给出每 1 元费用带来的收入。费用为零或空白时返回 #DIV/0!，省略时返回 #N/A。",
      "en-US":
        "Return ratio: the revenue for each unit of cost, written as 1:2.5. #DIV/0! at a zero or blank cost, #N/A when it is left out.",
    },
    parameters: [revenueParameter, optionalCostParameter],
    result: "string",
    example: { formula: "=RETURNRATIO(5000,2000)", result: "1:2.5" },
    run: (revenue, cost) =>
      isOmitted(cost)
        ? metricFailure("notAvailable", "costOmitted")
        : returnRatioText(numberOf(revenue), numberOf(cost)),
  },
  {
    id: "DEVIATION",
    name: "DEVIATION",
    description: {
      "zh-CN": "偏差率：(实际 − 计划) ÷ 计划，请将单元格设为百分比格式。计划为零时返回 #DIV/0!。",
      "en-US": "Deviation: (actual − plan) / plan; format the cell as a percentage. #DIV/0! when the plan is zero.",
    },
    parameters: [
      figure({ "zh-CN": "实际", "en-US": "actual" }, { "zh-CN": "实际完成的数值", "en-US": "What was reached" }),
      figure({ "zh-CN": "计划", "en-US": "plan" }, { "zh-CN": "计划或目标数值", "en-US": "What was planned" }),
    ],
    result: "number",
    example: { formula: "=DEVIATION(30,50)", result: -0.4 },
    run: (actual, plan) => deviation(numberOf(actual), numberOf(plan)),
  },
  {
    id: "BREAKEVEN",
    name: "BREAKEVEN",
    description: {
      "zh-CN": "盈亏平衡销量：固定成本 ÷ (单价 − 单位成本)。单价不高于单位成本时返回 #NUM!。",
      "en-US":
        "Break-even quantity: fixed cost / (price − unit cost). #NUM! when the price does not exceed the unit cost.",
    },
    parameters: [
      figure(
        { "zh-CN": "固定成本", "en-US": "fixed_cost" },
        { "zh-CN": "与销量无关的成本", "en-US": "Cost that does not depend on the quantity" },
      ),
      figure({ "zh-CN": "单价", "en-US": "price" }, { "zh-CN": "每件售价", "en-US": "Price of one unit" }),
      figure(
        { "zh-CN": "单位成本", "en-US": "unit_cost" },
        { "zh-CN": "每件的变动成本", "en-US": "What one more unit costs" },
      ),
    ],
    result: "number",
    example: { formula: "=BREAKEVEN(60000,150,90)", result: 1000 },
    run: (fixedCost, price, unitCost) => breakEvenUnits(numberOf(fixedCost), numberOf(price), numberOf(unitCost)),
  },
  {
    id: "BUDGETTOTAL",
    name: "BUDGETTOTAL",
    description: {
      "zh-CN":
        "预算合计：把“物料费5000元、主播费用8000元”这样的预算明细加总，可识别元、万元、¥ 和千位分隔符。有项目缺少金额时返回 #VALUE! 并指出该项目。",
      "en-US":
        "Budget total: adds up itemised text such as “Materials 5000, host 8000”, with ¥, Chinese units and thousands separators. #VALUE! names an item without a figure.",
    },
    parameters: [
      {
        name: { "zh-CN": "预算明细", "en-US": "budget_items" },
        description: {
          "zh-CN": "各项目及金额，用顿号、逗号或分号隔开",
          "en-US": "Items with their figures, separated by commas or semicolons",
        },
        type: "string",
        dimensionality: "scalar",
      },
    ],
    result: "number",
    example: { formula: '=BUDGETTOTAL("物料费5000元、主播费用8000元、平台推广费20000元")', result: 33000 },
    run: (items) => {
      const budget = parseBudgetItems(textOf(items));
      if (budget.ok) return metricValue(budget.value.total);
      const [{ code, data } = { code: "emptyBudgetText", data: undefined } as const] = budget.problems;
      return metricFailure("invalidValue", code, data);
    },
  },
] as const satisfies readonly FunctionDeclaration[];

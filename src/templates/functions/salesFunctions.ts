import { funnelForecast } from "../../core/metrics/funnelForecast";
import { metricFailure } from "../../core/metrics/metric";
import { overdueDays } from "../../core/metrics/overdueDays";
import { repurchaseRate } from "../../core/metrics/repurchase";
import { meanSalesCycle } from "../../core/metrics/salesCycle";
import { cellsOf, isBlank, numberOf, textOf } from "./arguments";
import type { Argument, FunctionDeclaration } from "./FunctionDeclaration";
import { column, figure } from "./parameters";

/** What the lists of customers, orders and follow-ups tell. */
export const salesFunctions = [
  {
    id: "REPURCHASE",
    name: "REPURCHASE",
    description: {
      "zh-CN": "复购率：购买两次及以上的客户数 ÷ 购买过的客户数，请将单元格设为百分比格式。没有订单时返回 #DIV/0!。",
      "en-US":
        "Repurchase rate: customers with two orders or more / customers with an order; format the cell as a percentage. #DIV/0! without orders.",
    },
    parameters: [
      column(
        { "zh-CN": "订单的客户编号", "en-US": "customer_ids" },
        { "zh-CN": "客户编号所在的列，每个订单一行", "en-US": "Column of customer IDs, one row for each order" },
      ),
    ],
    result: "number",
    example: { formula: '=REPURCHASE({"C1";"C2";"C1";"C3"})', result: 1 / 3 },
    run: (customerIds) => repurchaseRate(cellsOf(customerIds).map(textOf)),
  },
  {
    id: "SALESCYCLE",
    name: "SALESCYCLE",
    description: {
      "zh-CN":
        "平均成交周期(天)：意向日期到成交日期的平均天数，缺少日期的行不计。没有可计算的行返回 #N/A，成交早于意向返回 #NUM!。",
      "en-US":
        "Average sales cycle in days, from intent to deal; rows without both dates are left out. #N/A when none is left, #NUM! when a deal precedes its intent.",
    },
    parameters: [
      column(
        { "zh-CN": "意向日期", "en-US": "intent_dates" },
        { "zh-CN": "意向日期所在的列", "en-US": "Column of intent dates" },
      ),
      column(
        { "zh-CN": "成交日期", "en-US": "won_dates" },
        { "zh-CN": "成交日期所在的列，行数相同", "en-US": "Column of won dates, with as many rows" },
      ),
    ],
    result: "number",
    example: { formula: "=SALESCYCLE({45474;45480},{45504;45500})", result: 25 },
    run: (intentDates, wonDates) => {
      const intents = cellsOf(intentDates);
      const wins = cellsOf(wonDates);
      if (intents.length !== wins.length) {
        return metricFailure("invalidValue", "columnsDiffer", { first: intents.length, second: wins.length });
      }
      const strange = [...intents, ...wins].find((cell) => !isBlank(cell) && typeof cell !== "number");
      if (strange !== undefined) return metricFailure("invalidValue", "notADate", { text: textOf(strange) });
      return meanSalesCycle(
        intents.map((intent, index) => ({ intentDate: dateOrNull(intent), wonDate: dateOrNull(wins[index] ?? null) })),
      );
    },
  },
  {
    id: "FUNNELFORECAST",
    name: "FUNNELFORECAST",
    description: {
      "zh-CN": "漏斗预测：各阶段金额 × 后续各阶段成交率的乘积之和，阶段从前到后排列。两列长度不同时返回 #VALUE!。",
      "en-US":
        "Funnel forecast: the sum of each stage's amount × the win rates still ahead, earliest stage first. #VALUE! when the columns differ in length.",
    },
    parameters: [
      column(
        { "zh-CN": "各阶段金额", "en-US": "amounts" },
        { "zh-CN": "各阶段的预计金额，从最早的阶段开始", "en-US": "Amount in each stage, the earliest stage first" },
      ),
      column(
        { "zh-CN": "各阶段成交率", "en-US": "win_rates" },
        { "zh-CN": "从该阶段进入下一阶段的比例", "en-US": "Share that passes from each stage to the next" },
      ),
    ],
    result: "number",
    example: { formula: "=FUNNELFORECAST({500000;250000;200000},{0.5;0.8;0.9})", result: 540000 },
    run: (amounts, winRates) =>
      funnelForecast(
        cellsOf(amounts).map(numberOf),
        cellsOf(winRates).map((rate) => (typeof rate === "number" ? rate : Number.NaN)),
      ),
  },
  {
    id: "OVERDUEDAYS",
    name: "OVERDUEDAYS",
    description: {
      "zh-CN": "逾期天数：超过完成时限的自然日数，已完成、无时限或未到期时为 0。",
      "en-US": "Days overdue: calendar days past the due date; 0 when done, without a due date, or not yet due.",
    },
    parameters: [
      figure(
        { "zh-CN": "完成时限", "en-US": "due" },
        { "zh-CN": "应当完成的日期", "en-US": "The date by which it should be done" },
      ),
      {
        name: { "zh-CN": "是否完成", "en-US": "done" },
        description: {
          "zh-CN": "TRUE 或完成日期表示已完成；FALSE 或空白表示未完成",
          "en-US": "TRUE or the date of completion when done; FALSE or blank when not",
        },
        type: "any",
        dimensionality: "scalar",
      },
      figure(
        { "zh-CN": "当天", "en-US": "today" },
        { "zh-CN": "计算到哪一天，通常为 TODAY()", "en-US": "The day to count to, as a rule TODAY()" },
      ),
    ],
    result: "number",
    example: { formula: "=OVERDUEDAYS(DATE(2024,7,1),FALSE,DATE(2024,7,6))", result: 5 },
    run: (due, done, today) => {
      const isDone = done === true || (typeof done === "number" && done > 0);
      if (typeof done === "string" && done !== "") return metricFailure("invalidValue", "notADate", { text: done });
      return overdueDays(isBlank(due) || due === 0 ? null : numberOf(due), isDone, numberOf(today));
    },
  },
] as const satisfies readonly FunctionDeclaration[];

/** A blank reaches a function as null, an empty text or 0, none of which is a day in Excel's calendar. */
function dateOrNull(cell: Argument): number | null {
  return typeof cell === "number" && cell !== 0 ? cell : null;
}

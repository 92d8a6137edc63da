import { costPerAction, costPerLead, customerAcquisitionCost } from "../../core/metrics/acquisition";
import { clickThroughRate, conversionRate } from "../../core/metrics/conversion";
import { numberOf } from "./arguments";
import type { FunctionDeclaration } from "./FunctionDeclaration";
import { costParameter, figure, newCustomersParameter } from "./parameters";

/** What a channel or campaign brings, and what each step costs. */
export const channelFunctions = [
  {
    id: "CAC",
    name: "CAC",
    description: {
      "zh-CN": "获客成本：推广总预算 ÷ 新增客户数量。没有新增客户时返回 #DIV/0!。",
      "en-US": "Customer acquisition cost: total promotion budget / new customers. #DIV/0! when there are none.",
    },
    parameters: [
      figure(
        { "zh-CN": "推广总预算", "en-US": "budget" },
        { "zh-CN": "活动的总预算", "en-US": "Total budget of the campaign" },
      ),
      newCustomersParameter,
    ],
    result: "number",
    example: { formula: "=CAC(33000,200)", result: 165 },
    run: (budget, newCustomers) => customerAcquisitionCost(numberOf(budget), numberOf(newCustomers)),
  },
  {
    id: "CONVERSION",
    name: "CONVERSION",
    description: {
      "zh-CN": "渠道转化率：意向客户数 ÷ 新增客户数量，请将单元格设为百分比格式。意向多于新增时返回 #NUM!。",
      "en-US":
        "Channel conversion: customers with intent / new customers; format the cell as a percentage. #NUM! when more have intent than are new.",
    },
    parameters: [
      figure(
        { "zh-CN": "意向客户数", "en-US": "intent_customers" },
        { "zh-CN": "新增客户中达到意向的数量", "en-US": "How many of the new customers showed intent" },
      ),
      newCustomersParameter,
    ],
    result: "number",
    example: { formula: "=CONVERSION(60,200)", result: 0.3 },
    run: (intent, newCustomers) => conversionRate(numberOf(intent), numberOf(newCustomers)),
  },
  {
    id: "CPA",
    name: "CPA",
    description: {
      "zh-CN": "单次转化成本：费用 ÷ 转化数。没有转化时返回 #DIV/0!。",
      "en-US": "Cost per action: cost / conversions. #DIV/0! when there are none.",
    },
    parameters: [
      costParameter,
      figure(
        { "zh-CN": "转化数", "en-US": "conversions" },
        { "zh-CN": "成交或完成目标动作的次数", "en-US": "How many deals or other wished-for actions came of it" },
      ),
    ],
    result: "number",
    example: { formula: "=CPA(3000,5)", result: 600 },
    run: (cost, conversions) => costPerAction(numberOf(cost), numberOf(conversions)),
  },
  {
    id: "CPL",
    name: "CPL",
    description: {
      "zh-CN": "单条线索成本：费用 ÷ 线索数。没有线索时返回 #DIV/0!。",
      "en-US": "Cost per lead: cost / leads. #DIV/0! when there are none.",
    },
    parameters: [
      costParameter,
      figure(
        { "zh-CN": "线索数", "en-US": "leads" },
        { "zh-CN": "留下联系方式的潜在客户数", "en-US": "How many prospects left their details" },
      ),
    ],
    result: "number",
    example: { formula: "=CPL(3000,20)", result: 150 },
    run: (cost, leads) => costPerLead(numberOf(cost), numberOf(leads)),
  },
  {
    id: "CTR",
    name: "CTR",
    description: {
      "zh-CN": "点击率：点击量 ÷ 曝光量，请将单元格设为百分比格式。点击多于曝光时返回 #NUM!。",
      "en-US":
        "Click-through rate: clicks / exposures; format the cell as a percentage. #NUM! when there are more clicks than exposures.",
    },
    parameters: [
      figure(
        { "zh-CN": "点击量", "en-US": "clicks" },
        { "zh-CN": "内容或广告被点击的次数", "en-US": "How often the content was clicked" },
      ),
      figure(
        { "zh-CN": "曝光量", "en-US": "exposures" },
        { "zh-CN": "内容或广告被展示的次数", "en-US": "How often the content was shown" },
      ),
    ],
    result: "number",
    example: { formula: "=CTR(300,5000)", result: 0.06 },
    run: (clicks, exposures) => clickThroughRate(numberOf(clicks), numberOf(exposures)),
  },
] as const satisfies readonly FunctionDeclaration[];

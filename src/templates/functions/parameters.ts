import type { Text } from "../Text";
import type { ParameterDeclaration } from "./FunctionDeclaration";

/** Declares a parameter that takes one number, typed or from a cell. */
export function figure(name: Text, description: Text): ParameterDeclaration {
  return { name, description, type: "number", dimensionality: "scalar" };
}

/** Declares a parameter that takes a column of cells of any kind; what does not fit is answered, not ignored. */
export function column(name: Text, description: Text): ParameterDeclaration {
  return { name, description, type: "any", dimensionality: "matrix" };
}

export const costParameter = figure(
  { "zh-CN": "费用", "en-US": "cost" },
  { "zh-CN": "推广费用，单位与金额一致", "en-US": "What the promotion cost, in the currency of the other figures" },
);

/** Left out, a cost is not zero but unknown. */
export const optionalCostParameter: ParameterDeclaration = { ...costParameter, optional: true };

export const newCustomersParameter = figure(
  { "zh-CN": "新增客户数量", "en-US": "new_customers" },
  { "zh-CN": "统计周期内新增的客户数量", "en-US": "Number of customers first recorded in the period" },
);

export const wonAmountParameter = figure(
  { "zh-CN": "成交金额", "en-US": "won_amount" },
  { "zh-CN": "统计周期内的成交金额合计", "en-US": "Total amount of the deals won in the period" },
);

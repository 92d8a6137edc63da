import { type Metric, metricValue, quotient, unsound } from "./metric";

/** Computes the average order value (客单价): won amount / won customers. No won customers: #DIV/0!. */
export function averageOrderValue(wonAmount: number, wonCustomers: number): Metric {
  return quotient(wonAmount, wonCustomers, "noWonCustomers");
}

/**
 * Computes the return ratio (投产比), revenue for each unit of cost: 5,000 on 2,000 is 2.5, written `1:2.5`. A cost of
 * zero: #DIV/0!.
 */
export function returnRatio(revenue: number, cost: number): Metric {
  return quotient(revenue, cost, "noCost");
}

/** Writes {@link returnRatio} as the guides do, with one decimal place, half rounded up: `1:2.5`, `1:3.0`. */
export function returnRatioText(revenue: number, cost: number): Metric<string> {
  const ratio = returnRatio(revenue, cost);
  return ratio.ok ? metricValue(`1:${roundedToTenths(ratio.value).toFixed(1)}`) : ratio;
}

/**
 * Computes ROI, (revenue − cost) / cost, where 1.5 is 150 % and −1 means that nothing came back. A cost of zero:
 * #DIV/0!.
 */
export function returnOnInvestment(revenue: number, cost: number): Metric {
  const problem = unsound(revenue);
  if (problem !== undefined) return problem;
  const ratio = quotient(revenue, cost, "noCost");
  return ratio.ok ? metricValue((revenue - cost) / cost) : ratio;
}

/** Rounds as a person does with the decimal figure before them: 2.25 and the 1.15 that binary holds as 1.1499… go up. */
function roundedToTenths(figure: number): number {
  return Math.round(Number((figure * 10).toPrecision(15))) / 10;
}

import { type Metric, metricFailure, metricValue, unsound } from "./metric";

/**
 * Computes the break-even point in units sold: fixed cost / (price − unit cost). It is not rounded; whole units are the
 * next whole number. A price that does not exceed the unit cost never breaks even: #NUM!.
 */
export function breakEvenUnits(fixedCost: number, price: number, unitCost: number): Metric {
  const problem = unsound(fixedCost) ?? unsound(price) ?? unsound(unitCost);
  if (problem !== undefined) return problem;
  if (price <= unitCost) return metricFailure("invalidNumber", "priceNotAboveUnitCost", { price, unitCost });
  return metricValue(fixedCost / (price - unitCost));
}

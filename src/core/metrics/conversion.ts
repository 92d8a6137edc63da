import { type Metric, metricFailure, quotient } from "./metric";

/**
 * Computes the share of new customers that showed intent, 0 to 1: intent / new, the effect sheet's 渠道转化率. No new
 * customers: #DIV/0!; more with intent than there are: #NUM!.
 */
export function conversionRate(intentCustomers: number, newCustomers: number): Metric {
  return share(intentCustomers, newCustomers, "noNewCustomers", "moreIntentThanNew");
}

/**
 * Computes CTR, clicks / exposures, 0 to 1 (the process guide's daily tracking table). No exposures: #DIV/0!; more
 * clicks than exposures: #NUM!.
 */
export function clickThroughRate(clicks: number, exposures: number): Metric {
  return share(clicks, exposures, "noExposures", "moreClicksThanExposures");
}

function share(
  part: number,
  whole: number,
  zeroReason: "noNewCustomers" | "noExposures",
  excessReason: "moreIntentThanNew" | "moreClicksThanExposures",
): Metric {
  const rate = quotient(part, whole, zeroReason);
  return rate.ok && rate.value > 1 ? metricFailure("invalidNumber", excessReason, { part, whole }) : rate;
}

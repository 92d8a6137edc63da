import type { DateSerial } from "../dates";
import { type Metric, metricFailure, metricValue } from "./metric";

/** One customer's way from intent to deal; null where the date is not known. */
export interface SalesCyclePair {
  readonly intentDate: DateSerial | null;
  readonly wonDate: DateSerial | null;
}

/** The lengths of sales cycles, for a report that leaves out impossible ones and says how many. */
export interface SalesCycles {
  /** Whole calendar days from 意向日期 to 成交日期, in the order of the pairs. */
  readonly days: readonly number[];
  /** How many pairs were left out because the deal precedes the intent. */
  readonly negativePairs: number;
}

/** Measures the cycles of pairs that have both dates; times of day are left out, a deal on the day of intent is 0 days. */
export function salesCycles(pairs: readonly SalesCyclePair[]): SalesCycles {
  const days: number[] = [];
  let negativePairs = 0;
  for (const { intentDate, wonDate } of pairs) {
    if (intentDate === null || wonDate === null) continue;
    const length = Math.floor(wonDate) - Math.floor(intentDate);
    if (length < 0) negativePairs += 1;
    else days.push(length);
  }
  return { days, negativePairs };
}

/**
 * Computes 客户平均成交周期, the mean days from 意向日期 to 成交日期. Pairs that lack a date are left out; none left: #N/A.
 * A deal before its intent is a mistake to be mended: #NUM!.
 */
export function meanSalesCycle(pairs: readonly SalesCyclePair[]): Metric {
  const { days, negativePairs } = salesCycles(pairs);
  if (negativePairs > 0) return metricFailure("invalidNumber", "wonBeforeIntent", { count: negativePairs });
  return mean(days);
}

/** Computes the mean of cycle lengths in days; none: #N/A. */
export function mean(days: readonly number[]): Metric {
  if (days.length === 0) return metricFailure("notAvailable", "noClosedPairs");
  return metricValue(days.reduce((sum, length) => sum + length, 0) / days.length);
}

/** Computes the median of cycle lengths in days, of an even number the mean of the middle two; none: #N/A. */
export function median(days: readonly number[]): Metric {
  const sorted = [...days].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return metricFailure("notAvailable", "noClosedPairs");
  return metricValue((lower + upper) / 2);
}

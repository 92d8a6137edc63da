import { type Metric, metricFailure, metricValue } from "./metric";

/** Whether more of a figure is better (customers, revenue) or worse (cost). */
export type GoodDirection = "above" | "below";

export interface DeviationJudgement {
  /** (actual − plan) / plan; #DIV/0! where the plan is zero. */
  readonly deviation: Metric;
  readonly direction: "above" | "below" | "onPlan";
  /** Whether the direction is the wished one; a figure on plan is neither. */
  readonly verdict: "good" | "bad" | "neutral";
  /** True where the figure is off by strictly more than the threshold, to either side. */
  readonly flagged: boolean;
}

/**
 * Differences that decimal fractions leave in binary arithmetic, such as 0.3 − 0.24 against 0.2 × 0.3: relative to the
 * larger figure, and far below a cent in a billion.
 */
const relativeTolerance = 1e-12;

/** Computes how far a figure is from its plan: (actual − plan) / plan, where −0.4 is 40 % short. A plan of zero: #DIV/0!. */
export function deviation(actual: number, plan: number): Metric {
  if (!Number.isFinite(actual) || !Number.isFinite(plan)) return metricFailure("invalidValue", "notANumber");
  return plan === 0 ? metricFailure("divisionByZero", "noPlan") : metricValue((actual - plan) / plan);
}

/**
 * Judges an actual figure against its plan (the guides' rule: look into anything more than 20 % off). Exactly the
 * threshold is not flagged: plan 50, actual 40 is −20 % and passes; actual 30 is −40 % and does not.
 */
export function judgeDeviation(
  { actual, plan, better }: { readonly actual: number; readonly plan: number; readonly better: GoodDirection },
  threshold: number,
): DeviationJudgement {
  const tolerance = relativeTolerance * Math.max(Math.abs(actual), Math.abs(plan));
  const difference = actual - plan;
  const direction = Math.abs(difference) <= tolerance ? "onPlan" : difference > 0 ? "above" : "below";
  return {
    deviation: deviation(actual, plan),
    direction,
    verdict: direction === "onPlan" ? "neutral" : direction === better ? "good" : "bad",
    flagged: plan !== 0 && Math.abs(difference) - threshold * Math.abs(plan) > tolerance,
  };
}

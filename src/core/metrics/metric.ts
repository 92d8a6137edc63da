import type { Problem } from "../problem";

/**
 * The errors that a metric can end in; each is one of Excel's error values: `divisionByZero` #DIV/0!,
 * `invalidNumber` #NUM!, `invalidValue` #VALUE!, `notAvailable` #N/A.
 */
export type MetricErrorCode = "divisionByZero" | "invalidNumber" | "invalidValue" | "notAvailable";

/** Why a metric has no value. The words for each are in `src/templates/messages/functions.ts`. */
export type MetricProblemCode =
  | "noNewCustomers"
  | "noWonCustomers"
  | "noConversions"
  | "noLeads"
  | "noExposures"
  | "noCost"
  | "noPlan"
  | "noOrders"
  | "noClosedPairs"
  | "noStages"
  | "costOmitted"
  | "budgetUnknown"
  | "costUnknown"
  | "notANumber"
  | "negativeNumber"
  | "moreIntentThanNew"
  | "moreClicksThanExposures"
  | "priceNotAboveUnitCost"
  | "wonBeforeIntent"
  | "rateOutOfRange"
  | "columnsDiffer"
  | "notADate"
  | "itemWithoutFigure"
  | "emptyBudgetText";

/** A metric's value, or the error that stands in its place and the reason for it. */
export type Metric<T extends number | string = number> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: MetricErrorCode; readonly problem: Problem<MetricProblemCode> };

/** Gives a metric that has a value. */
export function metricValue<T extends number | string>(value: T): Metric<T> {
  return { ok: true, value };
}

/** Gives a metric that has none, with the reason and the figures that the reason's sentence names. */
export function metricFailure(
  error: MetricErrorCode,
  code: MetricProblemCode,
  data?: Readonly<Record<string, string | number>>,
): Metric<never> {
  return { ok: false, error, problem: data === undefined ? { code } : { code, data } };
}

/**
 * Divides two figures neither of which may be negative. A denominator of zero is #DIV/0! with the given reason; a figure
 * that is not finite is #VALUE!, a negative one #NUM!.
 */
export function quotient(numerator: number, denominator: number, zeroReason: MetricProblemCode): Metric {
  const problem = unsound(numerator) ?? unsound(denominator);
  if (problem !== undefined) return problem;
  return denominator === 0 ? metricFailure("divisionByZero", zeroReason) : metricValue(numerator / denominator);
}

/** Gives the failure of a figure that is not a finite number of zero or more, or undefined where it is one. */
export function unsound(figure: number): Metric<never> | undefined {
  if (!Number.isFinite(figure)) return metricFailure("invalidValue", "notANumber");
  return figure < 0 ? metricFailure("invalidNumber", "negativeNumber", { figure }) : undefined;
}

/** Gives the value of a metric, or null where it has none: the form in which a sheet shows a blank. */
export function valueOrNull<T extends number | string>(metric: Metric<T>): T | null {
  return metric.ok ? metric.value : null;
}

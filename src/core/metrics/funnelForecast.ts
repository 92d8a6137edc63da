import { type Metric, metricFailure, metricValue, unsound } from "./metric";

/** A stage of the sales funnel, the earliest first. */
export interface FunnelStage {
  /** What lies in the stage now, in the currency of the deals. */
  readonly amount: number;
  /** The share, 0 to 1, that passes from this stage to the next one. */
  readonly winRate: number;
  /** How long a deal takes from this stage to the next one. */
  readonly months?: number;
}

export interface StageForecast {
  readonly expected: number;
  /** Months until a deal that is in this stage now is signed: those of this stage and of every later one. */
  readonly monthsAhead: number;
}

/**
 * Forecasts each stage of a funnel: amount × the product of the win rates still ahead (the CRM guide's funnel, its last
 * step read as 商务洽谈 → 签订). With 50 %, 80 % and 90 %, 500,000 in the first stage gives 180,000.
 */
export function stageForecasts(stages: readonly FunnelStage[]): readonly StageForecast[] {
  let rateAhead = 1;
  let monthsAhead = 0;
  const forecasts: StageForecast[] = [];
  for (const stage of [...stages].reverse()) {
    rateAhead *= stage.winRate;
    monthsAhead += stage.months ?? 0;
    forecasts.unshift({ expected: stage.amount * rateAhead, monthsAhead });
  }
  return forecasts;
}

/**
 * Forecasts a whole funnel: the sum of {@link stageForecasts}. Columns of different lengths: #VALUE!; no stage at all:
 * #N/A; a rate outside 0 to 1 or a negative amount: #NUM!.
 */
export function funnelForecast(amounts: readonly number[], winRates: readonly number[]): Metric {
  if (amounts.length !== winRates.length) {
    return metricFailure("invalidValue", "columnsDiffer", { first: amounts.length, second: winRates.length });
  }
  if (amounts.length === 0) return metricFailure("notAvailable", "noStages");
  const stages: FunnelStage[] = [];
  for (const [index, amount] of amounts.entries()) {
    const winRate = winRates[index] ?? Number.NaN;
    const problem = unsound(amount) ?? unsound(winRate);
    if (problem !== undefined) return problem;
    if (winRate > 1) return metricFailure("invalidNumber", "rateOutOfRange", { rate: winRate });
    stages.push({ amount, winRate });
  }
  return metricValue(stageForecasts(stages).reduce((sum, stage) => sum + stage.expected, 0));
}

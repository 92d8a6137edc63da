import { costPerWonCustomer, customerAcquisitionCost } from "../metrics/acquisition";
import { conversionRate } from "../metrics/conversion";
import { type Metric, metricFailure } from "../metrics/metric";
import { averageOrderValue, returnOnInvestment, returnRatio } from "../metrics/returns";
import { mean, median } from "../metrics/salesCycle";
import type { Tally } from "./tally";

/** What a campaign, or several together, achieved. */
export interface Results {
  readonly newCustomers: number;
  readonly intentCustomers: number;
  readonly wonCustomers: number;
  readonly wonAmount: number;
  /** Sum of the total budgets that are filled in; null when none is. */
  readonly budget: number | null;
  /** Sum of the known costs, each campaign's once; null when none is known. */
  readonly cost: number | null;
  /** The toolset guide's CAC: total budget / new customers. */
  readonly cacByBudget: Metric;
  /** The field's usual CAC: cost / won customers. */
  readonly cacByCost: Metric;
  readonly conversion: Metric;
  readonly averageOrderValue: Metric;
  readonly returnRatio: Metric;
  readonly roi: Metric;
  readonly meanCycle: Metric;
  readonly medianCycle: Metric;
  /** Deals left out of the cycle because they precede their intent. */
  readonly negativeCycles: number;
}

/**
 * Computes results of one or more campaigns together: every ratio from sums, never from means of ratios. A ratio with a
 * budget or cost in it is taken over the campaigns whose budget or cost is known, numerator and denominator alike, so
 * that customers of a campaign without figures do not make the others look cheaper.
 */
export function resultsOf(tallies: readonly Tally[]): Results {
  const budgeted = tallies.filter((tally) => tally.budget !== null);
  const costed = tallies.filter((tally) => tally.cost !== null);
  const budget = budgeted.length === 0 ? null : sum(budgeted, (tally) => tally.budget ?? 0);
  const cost = costed.length === 0 ? null : sum(costed, (tally) => tally.cost ?? 0);
  const newCustomers = sum(tallies, (tally) => tally.newCustomers);
  const intentCustomers = sum(tallies, (tally) => tally.intentCustomers);
  const wonCustomers = sum(tallies, (tally) => tally.wonCustomers);
  const wonAmount = sum(tallies, (tally) => tally.wonAmount);
  const costedAmount = sum(costed, (tally) => tally.wonAmount);
  const cycleDays = tallies.flatMap((tally) => tally.cycleDays);
  const byCost = (metric: (cost: number) => Metric): Metric =>
    cost === null ? metricFailure("notAvailable", "costUnknown") : metric(cost);
  return {
    newCustomers,
    intentCustomers,
    wonCustomers,
    wonAmount,
    budget,
    cost,
    cacByBudget:
      budget === null
        ? metricFailure("notAvailable", "budgetUnknown")
        : customerAcquisitionCost(
            budget,
            sum(budgeted, (tally) => tally.newCustomers),
          ),
    cacByCost: byCost((known) =>
      costPerWonCustomer(
        known,
        sum(costed, (tally) => tally.wonCustomers),
      ),
    ),
    conversion: conversionRate(intentCustomers, newCustomers),
    averageOrderValue: averageOrderValue(wonAmount, wonCustomers),
    returnRatio: byCost((known) => returnRatio(costedAmount, known)),
    roi: byCost((known) => returnOnInvestment(costedAmount, known)),
    meanCycle: mean(cycleDays),
    medianCycle: median(cycleDays),
    negativeCycles: sum(tallies, (tally) => tally.negativeCycles),
  };
}

function sum(tallies: readonly Tally[], figure: (tally: Tally) => number): number {
  return tallies.reduce((total, tally) => total + figure(tally), 0);
}

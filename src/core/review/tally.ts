import { salesCycles, type SalesCyclePair } from "../metrics/salesCycle";
import type { Period } from "../periods";
import { type CampaignFacts, hasShownIntent, isWithin, type PromotedCustomer } from "./reviewFacts";

/** Which figure stands for what a campaign cost: 实际费用, or the total budget where that is empty. */
export type CostBasis = "actual" | "budget";

/** What one campaign brought in a period, and what it cost as a whole. Counts and sums only: ratios come from these. */
export interface Tally {
  readonly newCustomers: number;
  readonly intentCustomers: number;
  readonly wonCustomers: number;
  readonly wonAmount: number;
  /** Days from intent to deal of the won; impossible ones are left out and counted in {@link negativeCycles}. */
  readonly cycleDays: readonly number[];
  readonly negativeCycles: number;
  readonly budget: number | null;
  readonly cost: number | null;
  readonly costBasis: CostBasis | null;
}

/**
 * Counts what a campaign's customers did in a period, as the effect sheet does: new by 建档时间; of those with intent;
 * won by 成交日期, whenever they were created.
 */
export function tallyOf(campaign: CampaignFacts, customers: readonly PromotedCustomer[], period: Period): Tally {
  let newCustomers = 0;
  let intentCustomers = 0;
  let wonAmount = 0;
  const wonPairs: SalesCyclePair[] = [];
  for (const customer of customers) {
    if (isWithin(customer.createdAt, period)) {
      newCustomers += 1;
      if (hasShownIntent(customer)) intentCustomers += 1;
    }
    if (customer.stage === "won" && isWithin(customer.wonDate, period)) {
      wonAmount += customer.wonAmount ?? 0;
      wonPairs.push(customer);
    }
  }
  const { days, negativePairs } = salesCycles(wonPairs);
  return {
    newCustomers,
    intentCustomers,
    wonCustomers: wonPairs.length,
    wonAmount,
    cycleDays: days,
    negativeCycles: negativePairs,
    budget: campaign.totalBudget,
    cost: campaign.actualCost ?? campaign.totalBudget,
    costBasis: campaign.actualCost !== null ? "actual" : campaign.totalBudget !== null ? "budget" : null,
  };
}

import type { DateSerial } from "../dates";
import type { Period } from "../periods";
import { type Results, resultsOf } from "./results";
import { type CampaignFacts, isWithin, type PromotedCustomer } from "./reviewFacts";
import { type CostBasis, tallyOf } from "./tally";
import { compareWithTargets, type TargetComparison } from "./targets";

export interface ReviewInput {
  readonly period: Period;
  readonly campaigns: readonly CampaignFacts[];
  readonly customers: readonly PromotedCustomer[];
  /** The day of the review: campaigns that start after it cannot have achieved anything yet. */
  readonly today: DateSerial;
  /** 0.2 by the guides: deviations strictly beyond it are flagged. */
  readonly deviationThreshold: number;
}

/** One campaign of a review. */
export interface CampaignReview {
  readonly campaign: CampaignFacts;
  readonly results: Results;
  readonly costBasis: CostBasis | null;
  /** True where the campaign has days outside the period, while budget, cost and targets are of the whole campaign. */
  readonly reachesBeyondPeriod: boolean;
}

/** A review as figures: what the sheet, and later the document, put into words. */
export interface Review {
  readonly period: Period;
  readonly targets: readonly TargetComparison[];
  /** The largest won amount first, then the most new customers. */
  readonly campaigns: readonly CampaignReview[];
  /** All campaigns of the review together. */
  readonly total: Results;
  /** Campaigns of the period that have not started yet; their budgets and targets are in no figure above. */
  readonly notStarted: readonly CampaignFacts[];
  /** Customers of the period that belong to no campaign in the sheet; they are in no figure above. */
  readonly unattributed: { readonly newCustomers: number; readonly wonCustomers: number; readonly wonAmount: number };
  /** Customers whose 建档时间 is not known and who therefore fall in no period. */
  readonly undatedCustomers: number;
}

/**
 * Builds the review of a period: of the campaigns that have started and ran in it, or whose customers came or bought in it. Every
 * campaign counts once, with its whole budget and cost.
 */
export function buildReview({ period, campaigns, customers, today, deviationThreshold }: ReviewInput): Review {
  const known = new Map(campaigns.map((campaign) => [campaignKey(campaign.campaignId), campaign]));
  // A row that has no ID yet is no campaign: customers without a campaign must not become its own.
  known.delete("");
  const byCampaign = new Map([...known.keys()].map((key) => [key, [] as PromotedCustomer[]]));
  const unattributed = { newCustomers: 0, wonCustomers: 0, wonAmount: 0 };
  for (const customer of customers) {
    const group = byCampaign.get(campaignKey(customer.sourceCampaign));
    if (group !== undefined) {
      group.push(customer);
      continue;
    }
    if (isWithin(customer.createdAt, period)) unattributed.newCustomers += 1;
    if (customer.stage === "won" && isWithin(customer.wonDate, period)) {
      unattributed.wonCustomers += 1;
      unattributed.wonAmount += customer.wonAmount ?? 0;
    }
  }
  const tallied = [...known].map(([key, campaign]) => ({
    campaign,
    tally: tallyOf(campaign, byCampaign.get(key) ?? [], period),
  }));
  const hasResults = ({ tally }: (typeof tallied)[number]) => tally.newCustomers > 0 || tally.wonCustomers > 0;
  const isStarted = ({ startDate }: CampaignFacts) => startDate === null || startDate < today + 1;
  const entries = tallied.filter(
    (entry) => hasResults(entry) || (ranIn(entry.campaign, period) && isStarted(entry.campaign)),
  );
  return {
    period,
    targets: compareWithTargets(entries, deviationThreshold),
    campaigns: entries
      .map(({ campaign, tally }) => ({
        campaign,
        results: resultsOf([tally]),
        costBasis: tally.costBasis,
        reachesBeyondPeriod: reachesBeyond(campaign, period),
      }))
      .sort((a, b) => b.results.wonAmount - a.results.wonAmount || b.results.newCustomers - a.results.newCustomers),
    total: resultsOf(entries.map((entry) => entry.tally)),
    notStarted: tallied
      .filter((entry) => !hasResults(entry) && ranIn(entry.campaign, period) && !isStarted(entry.campaign))
      .map(({ campaign }) => campaign),
    unattributed,
    undatedCustomers: customers.filter((customer) => customer.createdAt === null).length,
  };
}

/** Gives the form of a campaign ID under which customers are matched to it, ignoring case as Excel does; "" is none. */
function campaignKey(campaignId: string): string {
  return campaignId.trim().toUpperCase();
}

function ranIn({ startDate, endDate }: CampaignFacts, { start, end }: Period): boolean {
  if (startDate === null && endDate === null) return false;
  return Math.floor(startDate ?? endDate ?? start) <= end && Math.floor(endDate ?? startDate ?? end) >= start;
}

function reachesBeyond({ startDate, endDate }: CampaignFacts, { start, end }: Period): boolean {
  return (startDate !== null && startDate < start) || (endDate !== null && Math.floor(endDate) > end);
}

import { type DeviationJudgement, type GoodDirection, judgeDeviation } from "../metrics/deviation";
import type { CampaignFacts } from "./reviewFacts";
import type { Tally } from "./tally";

export type TargetKey = "newCustomers" | "wonAmount" | "cost";

/** One line of the summary: what was planned and what came of it. */
export interface TargetComparison {
  readonly key: TargetKey;
  /** Null, like the others, when no campaign has both figures. */
  readonly plan: number | null;
  readonly actual: number | null;
  readonly judgement: DeviationJudgement | null;
  /** How many campaigns have both figures, of how many: only those are compared. */
  readonly comparedCampaigns: number;
  readonly campaigns: number;
}

interface CampaignTally {
  readonly campaign: CampaignFacts;
  readonly tally: Tally;
}

interface Target {
  readonly better: GoodDirection;
  readonly plan: (entry: CampaignTally) => number | null;
  readonly actual: (entry: CampaignTally) => number | null;
}

/** Over target is good, over budget is not. An empty actual cost is not a cost of zero, and is not compared. */
const targets: Readonly<Record<TargetKey, Target>> = {
  newCustomers: {
    better: "above",
    plan: ({ campaign }) => campaign.targetLeads,
    actual: ({ tally }) => tally.newCustomers,
  },
  wonAmount: {
    better: "above",
    plan: ({ campaign }) => campaign.targetRevenue,
    actual: ({ tally }) => tally.wonAmount,
  },
  cost: {
    better: "below",
    plan: ({ campaign }) => campaign.totalBudget,
    actual: ({ campaign }) => campaign.actualCost,
  },
};

/** Compares the campaigns' targets with what they achieved; deviations strictly beyond the threshold are flagged. */
export function compareWithTargets(entries: readonly CampaignTally[], threshold: number): readonly TargetComparison[] {
  return (Object.keys(targets) as TargetKey[]).map((key) => {
    const { better, plan, actual } = targets[key];
    const compared = entries.filter((entry) => plan(entry) !== null && actual(entry) !== null);
    const counts = { key, comparedCampaigns: compared.length, campaigns: entries.length };
    if (compared.length === 0) return { ...counts, plan: null, actual: null, judgement: null };
    const sums = {
      plan: compared.reduce((total, entry) => total + (plan(entry) ?? 0), 0),
      actual: compared.reduce((total, entry) => total + (actual(entry) ?? 0), 0),
    };
    return { ...counts, ...sums, judgement: judgeDeviation({ ...sums, better }, threshold) };
  });
}

import { valueOrNull } from "../../core/metrics/metric";
import type { TargetComparison, TargetKey } from "../../core/review/targets";
import type { ReportSheetMessage } from "../messages/reportSheet";
import { figureFormats, type ReportValue } from "./campaignColumns";

/** A line of “targets and actuals”. */
export interface TargetRow {
  /** Figure, plan, actual, deviation, direction, verdict, basis. */
  readonly values: readonly ReportValue[];
  readonly figureFormat: string;
  /** Colour of the verdict. */
  readonly tone: "good" | "bad" | "neutral";
}

type Write = (key: ReportSheetMessage, data?: Readonly<Record<string, string | number>>) => string;

const labels: Readonly<Record<TargetKey, ReportSheetMessage>> = {
  newCustomers: "newCustomers",
  wonAmount: "wonAmount",
  cost: "costAgainstBudget",
};

const directions = {
  target: { above: "above", below: "below", onPlan: "onPlan" },
  budget: { above: "overBudget", below: "underBudget", onPlan: "onBudget" },
} as const;

/** Puts the comparisons into words; without a plan and an actual figure there is nothing to judge. */
export function targetRows(targets: readonly TargetComparison[], write: Write): readonly TargetRow[] {
  return targets.map((target): TargetRow => {
    const { key, plan, actual, judgement, comparedCampaigns, campaigns } = target;
    const basis = write("comparedCampaigns", { count: comparedCampaigns, all: campaigns });
    const figureFormat = key === "newCustomers" ? figureFormats.count : figureFormats.amount;
    const deviation = judgement === null ? null : valueOrNull(judgement.deviation);
    if (judgement === null || deviation === null) {
      const values = [write(labels[key]), plan, actual, null, null, write("notComparable"), basis];
      return { values, figureFormat, tone: "neutral" };
    }
    const direction = directions[key === "cost" ? "budget" : "target"][judgement.direction];
    const tone = judgement.flagged ? judgement.verdict : "neutral";
    const verdict = tone === "bad" ? "flaggedBad" : tone === "good" ? "flaggedGood" : "within";
    return {
      values: [write(labels[key]), plan, actual, deviation, write(direction), write(verdict), basis],
      figureFormat,
      tone,
    };
  });
}

import { type Metric, valueOrNull } from "../../core/metrics/metric";
import type { CampaignReview } from "../../core/review/buildReview";
import type { Results } from "../../core/review/results";
import type { ReportSheetMessage } from "../messages/reportSheet";

/** A cell of the report; null is a figure that cannot be computed. */
export type ReportValue = string | number | null;

interface CampaignColumn {
  readonly heading: ReportSheetMessage;
  readonly format: string;
  /** In characters. */
  readonly width: number;
  readonly value: (results: Results) => number | null;
}

const count = "#,##0";
const amount = "#,##0";
const unitCost = "#,##0.0";
const share = "0.0%";
const days = "0.0";
/** 2.5 shows as 1:2.5. */
const ratio = '"1:"0.0';

export const figureFormats = { count, amount, unitCost, share, ratio } as const;

const metric = (of: (results: Results) => Metric) => (results: Results) => valueOrNull(of(results));

/** The figures of the by-campaign table, after the campaign's name; the first three are the chart's. */
export const campaignColumns: readonly CampaignColumn[] = [
  { heading: "newCustomers", format: count, width: 13, value: (results) => results.newCustomers },
  { heading: "intentCustomers", format: count, width: 13, value: (results) => results.intentCustomers },
  { heading: "wonCustomers", format: count, width: 13, value: (results) => results.wonCustomers },
  { heading: "wonAmount", format: amount, width: 15, value: (results) => results.wonAmount },
  { heading: "budget", format: amount, width: 14, value: (results) => results.budget },
  { heading: "cost", format: amount, width: 14, value: (results) => results.cost },
  { heading: "cacByBudget", format: unitCost, width: 16, value: metric((results) => results.cacByBudget) },
  { heading: "cacByCost", format: unitCost, width: 13, value: metric((results) => results.cacByCost) },
  { heading: "conversion", format: share, width: 12, value: metric((results) => results.conversion) },
  { heading: "averageOrderValue", format: amount, width: 13, value: metric((results) => results.averageOrderValue) },
  { heading: "returnRatio", format: ratio, width: 11, value: metric((results) => results.returnRatio) },
  { heading: "roi", format: share, width: 12, value: metric((results) => results.roi) },
  { heading: "meanCycle", format: days, width: 12, value: metric((results) => results.meanCycle) },
  { heading: "medianCycle", format: days, width: 12, value: metric((results) => results.medianCycle) },
];

/** Says which figure stands for the cost; of several campaigns, whether they agree. */
export function costBasisMessage(campaigns: readonly CampaignReview[]): ReportSheetMessage | null {
  const bases = new Set(campaigns.map((entry) => entry.costBasis).filter((basis) => basis !== null));
  if (bases.size === 0) return null;
  if (bases.size > 1) return "costMixed";
  return bases.has("actual") ? "costActual" : "costBudget";
}

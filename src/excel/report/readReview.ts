import type { DateSerial } from "../../core/dates";
import type { CampaignFacts, PromotedCustomer } from "../../core/review/reviewFacts";
import { dateOf, numberOrNull, textOf } from "../cellValues";
import { requireDatesFrom1900 } from "../dateSystem";
import { requestRules, type WorkbookRules } from "../readRules";
import { readTables } from "../readTables";
import { type MissingColumn, missingColumns } from "../missingColumns";
import type { TableRows } from "../types";

/** What a review is built from, as of one reading of the workbook. */
export interface ReviewSource {
  readonly campaigns: readonly CampaignFacts[];
  readonly customers: readonly PromotedCustomer[];
  readonly deviationThreshold: number;
  readonly today: DateSerial;
  /** Columns that the workbook no longer has under a name that can be told for certain: their figures are lacking. */
  readonly missing: readonly MissingColumn[];
}

/** Neither names nor contacts of customers: what is not read cannot get into a report. */
const wanted = {
  campaigns: [
    "campaignId",
    "campaignName",
    "startDate",
    "endDate",
    "totalBudget",
    "actualCost",
    "targetLeads",
    "targetRevenue",
  ],
  customers: ["customerId", "sourceCampaign", "createdAt", "intentDate", "wonDate", "wonAmount", "stage"],
} as const;

/** Reads campaigns, customers and settings for a review. Null when the workbook lacks either table. */
export async function readReview(): Promise<ReviewSource | null> {
  return Excel.run({ delayForCellEdit: true }, requestReview);
}

/** As {@link readReview}, within a run that goes on: two round trips. Throws in a workbook that counts its days from 1904. */
export async function requestReview(context: Excel.RequestContext): Promise<ReviewSource | null> {
  const requireDates = requireDatesFrom1900(context);
  const rules = requestRules(context);
  const { campaigns, customers } = await readTables(context, wanted);
  if (campaigns === undefined || customers === undefined) return null;
  requireDates();
  const { deviationThreshold, today, keyOf } = rules();
  return {
    campaigns: campaignFacts(campaigns),
    customers: promotedCustomers(customers, keyOf),
    deviationThreshold,
    today,
    missing: missingColumns([campaigns, customers]),
  };
}

function campaignFacts({ columns, rowCount }: TableRows): CampaignFacts[] {
  return Array.from({ length: rowCount }, (_, row) => ({
    campaignId: textOf(columns["campaignId"]?.[row]),
    campaignName: textOf(columns["campaignName"]?.[row]),
    startDate: dateOf(columns["startDate"]?.[row]),
    endDate: dateOf(columns["endDate"]?.[row]),
    totalBudget: numberOrNull(columns["totalBudget"]?.[row]),
    actualCost: numberOrNull(columns["actualCost"]?.[row]),
    targetLeads: numberOrNull(columns["targetLeads"]?.[row]),
    targetRevenue: numberOrNull(columns["targetRevenue"]?.[row]),
  })).filter((campaign) => campaign.campaignId !== "");
}

/** Rows without a customer number are unused rows of the table. */
function promotedCustomers({ columns, rowCount }: TableRows, keyOf: WorkbookRules["keyOf"]): PromotedCustomer[] {
  const ids = columns["customerId"] ?? [];
  return Array.from({ length: rowCount }, (_, row) => row)
    .filter((row) => textOf(ids[row]) !== "")
    .map((row) => ({
      sourceCampaign: textOf(columns["sourceCampaign"]?.[row]),
      createdAt: dateOf(columns["createdAt"]?.[row]),
      intentDate: dateOf(columns["intentDate"]?.[row]),
      wonDate: dateOf(columns["wonDate"]?.[row]),
      wonAmount: numberOrNull(columns["wonAmount"]?.[row]),
      stage: keyOf("stage", columns["stage"]?.[row]),
    }));
}

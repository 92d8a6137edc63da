import type { DateSerial } from "../dates";
import type { Period } from "../periods";
import { reachedIntent, type Stage } from "../stages";

/** What a review needs to know of one campaign. Null is “not filled in”, which is not zero. */
export interface CampaignFacts {
  readonly campaignId: string;
  readonly campaignName: string;
  readonly startDate: DateSerial | null;
  readonly endDate: DateSerial | null;
  readonly totalBudget: number | null;
  readonly actualCost: number | null;
  /** 目标新增客户 and 目标成交金额, of the whole campaign. */
  readonly targetLeads: number | null;
  readonly targetRevenue: number | null;
}

/** What a review needs to know of one customer: nothing that tells who it is. */
export interface PromotedCustomer {
  /** 来源活动, empty where none is known. */
  readonly sourceCampaign: string;
  readonly createdAt: DateSerial | null;
  readonly intentDate: DateSerial | null;
  readonly wonDate: DateSerial | null;
  readonly wonAmount: number | null;
  readonly stage: Stage | null;
}

/** Tells whether a moment lies in a period; one without a date lies in none. */
export function isWithin(moment: DateSerial | null, { start, end }: Period): boolean {
  return moment !== null && Math.floor(moment) >= start && Math.floor(moment) <= end;
}

/**
 * Tells whether a customer has shown intent: by 意向日期, so that one who was lost later still counts, or by standing at
 * 意向 or beyond.
 */
export function hasShownIntent({ intentDate, stage }: Pick<PromotedCustomer, "intentDate" | "stage">): boolean {
  return intentDate !== null || (stage !== null && reachedIntent(stage));
}

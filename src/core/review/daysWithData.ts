import type { DateSerial } from "../dates";
import type { CampaignFacts, PromotedCustomer } from "./reviewFacts";

/** First and last day on which something happened that a review counts. */
export interface DaysWithData {
  readonly first: DateSerial;
  readonly last: DateSerial;
}

/**
 * Finds the days, up to today, between which there is something to review: a campaign started, or a customer of any
 * campaign came or bought. Null when nothing ever did. The period that holds the last one is the one to propose.
 */
export function daysWithData(
  campaigns: readonly CampaignFacts[],
  customers: readonly PromotedCustomer[],
  today: DateSerial,
): DaysWithData | null {
  let found: DaysWithData | null = null;
  const consider = (moment: DateSerial | null) => {
    if (moment === null) return;
    const day = Math.floor(moment);
    if (day > today) return;
    found =
      found === null
        ? { first: day, last: day }
        : { first: Math.min(found.first, day), last: Math.max(found.last, day) };
  };
  for (const campaign of campaigns) consider(campaign.startDate);
  for (const customer of customers) {
    if (customer.sourceCampaign === "") continue;
    consider(customer.createdAt);
    consider(customer.wonDate);
  }
  return found;
}

import type { Review } from "../../core/review/buildReview";
import type { CampaignFacts } from "../../core/review/reviewFacts";
import type { ReportSheetMessage } from "../messages/reportSheet";

type Write = (key: ReportSheetMessage, data?: Readonly<Record<string, string | number>>) => string;

/** Names beyond these are left to the table, where the dates stand. */
const mostNames = 5;

/** Says how the figures came about, and what is not in them: only what concerns this review. */
export function reportNotes(review: Review, deviationThreshold: number, write: Write): readonly string[] {
  const { campaigns, notStarted, unattributed, undatedCustomers, total } = review;
  const beyond = campaigns.filter((entry) => entry.reachesBeyondPeriod).map(({ campaign }) => campaign);
  const withoutCost = campaigns.filter((entry) => entry.costBasis === null).length;
  const named = (those: readonly CampaignFacts[]) => ({ count: those.length, names: namesOf(those, write) });
  const notes: (string | false)[] = [
    write("noteSnapshot"),
    write("noteCounting"),
    write("noteCac"),
    campaigns.length > 1 && write("noteTotals"),
    write("noteFlag", { share: `${Math.round(deviationThreshold * 1000) / 10}%` }),
    write("noteBlank"),
    withoutCost > 0 && write("noteWithoutCost", { count: withoutCost }),
    beyond.length > 0 && write("noteBeyondPeriod", named(beyond)),
    notStarted.length > 0 && write("noteNotStarted", named(notStarted)),
    unattributed.newCustomers + unattributed.wonCustomers > 0 && write("noteUnattributed", { ...unattributed }),
    undatedCustomers > 0 && write("noteUndated", { count: undatedCustomers }),
    total.negativeCycles > 0 && write("noteNegativeCycles", { count: total.negativeCycles }),
  ];
  return notes.filter((note) => note !== false);
}

function namesOf(campaigns: readonly CampaignFacts[], write: Write): string {
  const names = campaigns.slice(0, mostNames).map(({ campaignName, campaignId }) => campaignName || campaignId);
  return names.join(write("listSeparator")) + (campaigns.length > mostNames ? "…" : "");
}

import type { DateSerial } from "../../core/dates";
import { periodText, quarterAround } from "../../core/periods";
import type { Language } from "../Text";
import type { SampleCampaign } from "./sampleCampaigns";
import type { SampleRow } from "./SampleData";

/** How long after a campaign's end its deals are still waited for, in days. */
const aftermath = 60;

/**
 * Makes the rows of the effect analysis: for each campaign that has begun, the quarters from its start until its deals are
 * in. Conclusions stand in the first quarter's row of a campaign that has them; counting is left to the sheet.
 */
export function sampleEffects(
  language: Language,
  today: DateSerial,
  campaigns: readonly SampleCampaign[],
): readonly SampleRow[] {
  return campaigns.flatMap(({ id, plan, start, end }) => {
    const rows: SampleRow[] = [];
    const last = Math.min(end + aftermath, today);
    for (let period = quarterAround(start); period.start <= last; period = quarterAround(period.end + 1)) {
      const { highlights, problems, improvements } = plan;
      const concluded = rows.length === 0 && highlights && problems && improvements;
      rows.push({
        campaignId: id,
        period: periodText(period, language),
        ...(concluded
          ? { highlights: highlights[language], problems: problems[language], improvements: improvements[language] }
          : {}),
      });
    }
    return start > today ? [] : rows;
  });
}

import { dateSerialOf, calendarDayOf, type DateSerial } from "./dates";
import type { Period } from "./periods";
import type { Problem } from "./problem";

/** A phase of a campaign, with both its days; a phase that is to be over by a day (`7.31前`) knows its end only. */
export interface Milestone {
  readonly name: string;
  readonly start: DateSerial | null;
  readonly end: DateSerial;
  /** What is said beside the dates: `直播`. */
  readonly note: string;
}

/**
 * What is worth a look in a phase: dates that cannot be read, outside the campaign's dates, before the phase that it follows
 * is over, or days left between (in the guide's example 7.16 to 7.19). `phase`, `from` and `to` say where.
 */
export type MilestoneProblemCode = "unreadablePhase" | "outsideCampaign" | "outOfOrder" | "gap";

/** One phase of a text, with everything that is to be said of it. */
export interface MilestonePart {
  /** As it is written. */
  readonly phase: string;
  /** Null where its dates cannot be read. */
  readonly milestone: Milestone | null;
  readonly problems: readonly Problem<MilestoneProblemCode>[];
}

/**
 * Reads phases with their dates: `筹备期(7.1-7.5)、预热期(7.6-7.15)、执行期(7.20直播)、复盘期(7.31前)`, none in a blank text. Dates carry
 * no year; they are taken to lie in the year of the campaign's start, or in the next one where the month comes before it. A
 * phase is compared with the one before it only where that can be read; one with an end only leaves no gap before it.
 */
export function milestoneParts(text: string, campaign: Period): readonly MilestonePart[] {
  const read = phasesIn(text).map((phase) => ({ phase, milestone: milestoneFrom(phase, campaign) }));
  return read.map(({ phase, milestone }, index) => ({
    phase,
    milestone,
    problems:
      milestone === null
        ? [{ code: "unreadablePhase", data: { phase } }]
        : warningsOf(milestone, read[index - 1]?.milestone ?? undefined, campaign),
  }));
}

function warningsOf(
  { name, start, end }: Milestone,
  before: Milestone | undefined,
  campaign: Period,
): readonly Problem<MilestoneProblemCode>[] {
  const isOutside = (start ?? end) < campaign.start || end > campaign.end;
  const outside: Problem<MilestoneProblemCode>[] = isOutside
    ? [{ code: "outsideCampaign", data: { phase: name } }]
    : [];
  if (before === undefined) return outside;
  if (start === null ? end < before.end : start <= before.end) {
    return [...outside, { code: "outOfOrder", data: { phase: name } }];
  }
  if (start === null || start <= before.end + 1) return outside;
  return [...outside, { code: "gap", data: { phase: name, from: before.end + 1, to: start - 1 } }];
}

function phasesIn(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .split(/[、,;\n](?![^()]*\))/)
    .map((phase) => phase.trim())
    .filter((phase) => phase !== "");
}

function milestoneFrom(phase: string, campaign: Period): Milestone | null {
  const form =
    /^(?<name>[^()]+)\((?<by>by\s+)?(?<month>\d{1,2})[./月](?<day>\d{1,2})日?(?:\s*[-–~至]\s*(?<lastMonth>\d{1,2})[./月](?<lastDay>\d{1,2})日?)?(?<note>[^()]*)\)$/iu;
  const parts = form.exec(phase)?.groups;
  if (!parts) return null;
  const { name = "", by, month, day, lastMonth = month, lastDay = day, note = "" } = parts;
  const first = dayNear(campaign.start, Number(month), Number(day));
  const last = dayNear(campaign.start, Number(lastMonth), Number(lastDay));
  if (first === null || last === null || last < first) return null;
  const isDeadline = by !== undefined || note.trim().startsWith("前");
  return {
    name: name.trim(),
    start: isDeadline ? null : first,
    end: last,
    note: isDeadline ? note.trim().replace(/^前/, "") : note.trim(),
  };
}

/** Gives the day of a month in the campaign's first year, or in the next one where the month lies before its start. */
function dayNear(start: DateSerial, month: number, day: number): DateSerial | null {
  const { year, month: firstMonth } = calendarDayOf(start);
  // Preparations may begin some months before a campaign, so only a month far before its start belongs to the next year.
  return dateSerialOf({ year: month < firstMonth - 6 ? year + 1 : year, month, day });
}

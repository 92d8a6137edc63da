import { dateSerialOf, calendarDayOf, type DateSerial } from "./dates";
import type { Period } from "./periods";
import type { Outcome, Problem } from "./problem";

/** A phase of a campaign, with both its days; a phase that is to be over by a day (`7.31前`) knows its end only. */
export interface Milestone {
  readonly name: string;
  readonly start: DateSerial | null;
  readonly end: DateSerial;
  /** What is said beside the dates: `直播`. */
  readonly note: string;
}

/** `unreadablePhase` carries the phase's text as `phase`. */
export type MilestoneProblemCode = "noPhases" | "unreadablePhase";

/** What is worth a look in readable phases; `phase`, `from` and `to` say where. */
export type MilestoneWarningCode = "outsideCampaign" | "outOfOrder" | "gap";

/**
 * Reads phases with their dates: `筹备期(7.1-7.5)、预热期(7.6-7.15)、执行期(7.20直播)、复盘期(7.31前)`. Dates carry no year; they
 * are taken to lie in the year of the campaign's start, or in the next one where the month comes before it.
 */
export function parseMilestones(text: string, campaign: Period): Outcome<readonly Milestone[], MilestoneProblemCode> {
  const phases = text
    .normalize("NFKC")
    .split(/[、,;\n](?![^()]*\))/)
    .map((phase) => phase.trim())
    .filter((phase) => phase !== "");
  if (phases.length === 0) return { ok: false, problems: [{ code: "noPhases" }] };
  const read = phases.map((phase) => ({ phase, milestone: milestoneFrom(phase, campaign) }));
  const unreadable = read.filter(({ milestone }) => milestone === null);
  if (unreadable.length > 0) {
    return { ok: false, problems: unreadable.map(({ phase }) => ({ code: "unreadablePhase", data: { phase } })) };
  }
  return { ok: true, value: read.flatMap(({ milestone }) => milestone ?? []) };
}

/**
 * Tells what is worth a look: phases outside the campaign's dates, before the phase that they follow, or leaving days between
 * (in the guide's example 7.16 to 7.19). A phase with an end only leaves no gap before it.
 */
export function milestoneWarnings(
  milestones: readonly Milestone[],
  campaign: Period,
): readonly Problem<MilestoneWarningCode>[] {
  const warnings: Problem<MilestoneWarningCode>[] = [];
  milestones.forEach(({ name, start, end }, index) => {
    const first = start ?? end;
    if (first < campaign.start || end > campaign.end) warnings.push({ code: "outsideCampaign", data: { phase: name } });
    const before = milestones[index - 1];
    if (before === undefined) return;
    if (start === null ? end < before.end : start <= before.end) {
      warnings.push({ code: "outOfOrder", data: { phase: name } });
    } else if (start !== null && start > before.end + 1) {
      warnings.push({ code: "gap", data: { phase: name, from: before.end + 1, to: start - 1 } });
    }
  });
  return warnings;
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

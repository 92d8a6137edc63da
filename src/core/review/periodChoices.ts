import type { DateSerial } from "../dates";
import { monthAround, type Period, quarterAround } from "../periods";
import type { DaysWithData } from "./daysWithData";

/** Periods that a person chooses from a list. */
export type ListedPeriod = "quarter" | "month";

const around: Readonly<Record<ListedPeriod, (day: DateSerial) => Period>> = {
  quarter: quarterAround,
  month: monthAround,
};

/**
 * Lists the periods of one kind to choose from, the newest first: those between the first and the last day with data,
 * no more than `most` of them, and before them the present one, whose campaigns may still be running.
 */
export function periodChoices(
  kind: ListedPeriod,
  { first, last }: DaysWithData,
  today: DateSerial,
  most: number,
): readonly Period[] {
  const present = around[kind](today);
  const withData = periodsBetween(kind, first, last, most);
  return withData.some((period) => period.start === present.start) ? withData : [present, ...withData];
}

/**
 * Lists the periods of one kind from the one that holds the last day back to the one that holds the first, but no more
 * than `most`: the newest first.
 */
function periodsBetween(kind: ListedPeriod, first: DateSerial, last: DateSerial, most: number): readonly Period[] {
  const periods: Period[] = [];
  for (let period = around[kind](last); periods.length < most; period = around[kind](period.start - 1)) {
    periods.push(period);
    if (period.start <= first) break;
  }
  return periods;
}

import type { DateSerial } from "../dates";
import { monthAround, type Period, quarterAround } from "../periods";

/** Periods that a person chooses from a list. */
export type ListedPeriod = "quarter" | "month";

const around: Readonly<Record<ListedPeriod, (day: DateSerial) => Period>> = { quarter: quarterAround, month: monthAround };

/**
 * Lists the periods of one kind from the one that holds the last day back to the one that holds the first, but no more
 * than `most`: the newest first.
 */
export function periodsBetween(kind: ListedPeriod, first: DateSerial, last: DateSerial, most: number): readonly Period[] {
  const periods: Period[] = [];
  for (let period = around[kind](last); periods.length < most; period = around[kind](period.start - 1)) {
    periods.push(period);
    if (period.start <= first) break;
  }
  return periods;
}

import type { DateSerial } from "./dates";

/** Days that differ from the week's usual course; every other Monday to Friday is worked, every weekend is not. */
export interface WorkCalendar {
  readonly daysOff: ReadonlySet<DateSerial>;
  /** Days at a weekend on which people work in exchange (调休). */
  readonly makeUpDays: ReadonlySet<DateSerial>;
}

/** Tells whether people work on a day. A make-up day counts even where it is listed as a day off too. */
export function isWorkingDay(day: DateSerial, { daysOff, makeUpDays }: WorkCalendar): boolean {
  const whole = Math.floor(day);
  if (makeUpDays.has(whole)) return true;
  // Excel's serials: 1 is a Sunday in the calendar that holds from March 1900 on.
  const weekday = (whole - 1) % 7;
  return weekday !== 0 && weekday !== 6 && !daysOff.has(whole);
}

/**
 * Gives the day that comes so many working days after a day, which itself does not count: 2024-07-31 and 3 give 2024-08-05.
 * Excel's WORKDAY cannot count make-up days, so the sheet has no such formula. With 0 it is the day itself.
 */
export function workingDaysAfter(day: DateSerial, count: number, calendar: WorkCalendar): DateSerial {
  let found = Math.floor(day);
  for (let left = count; left > 0;) {
    found += 1;
    if (isWorkingDay(found, calendar)) left -= 1;
  }
  return found;
}

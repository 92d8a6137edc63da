/**
 * Calendar days as Excel date serials (1900 date system): whole numbers without a time zone, so that a day is the
 * same day for everyone who opens the workbook. 45474 is 2024-07-01.
 */

/** Whole days; the fraction of a date-and-time serial is its time of day. */
export type DateSerial = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;

/** Serial 0 as Excel counts from March 1900 on: 1899-12-30, because Excel believes in a 29 February 1900. */
const serialZero = Date.UTC(1899, 11, 30);

/** First serial that means the same day in Excel and in the calendar: 1900-03-01. */
export const firstReliableSerial: DateSerial = 61;

/** Last day that Excel knows: 9999-12-31. */
export const lastSerial: DateSerial = 2_958_465;

/** Gives the serial of a calendar day, or null where there is no such day (31 February) or Excel cannot hold it. */
export function dateSerialOf({ year, month, day }: CalendarDay): DateSerial | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = Math.round((time - serialZero) / millisecondsPerDay);
  return exists && serial >= firstReliableSerial && serial <= lastSerial ? serial : null;
}

/** Gives the calendar day of a serial; the time of day is left out. */
export function calendarDayOf(serial: DateSerial): CalendarDay {
  const date = new Date(serialZero + Math.floor(serial) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Gives the user's own calendar day at a moment, as their computer's clock shows it. */
export function dateSerialAt(moment: Date): DateSerial {
  return Math.round(
    (Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) - serialZero) / millisecondsPerDay,
  );
}

/** Writes a serial as `2024-07-01`. */
export function isoDateOf(serial: DateSerial): string {
  const { year, month, day } = calendarDayOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Writes a serial as `20240701`, as identifiers carry it. */
export function compactDateOf(serial: DateSerial): string {
  return isoDateOf(serial).replaceAll("-", "");
}

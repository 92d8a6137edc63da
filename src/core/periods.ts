import { calendarDayOf, dateSerialOf, isoDateOf, type DateSerial } from "./dates";

/** A span of whole days, both ends included. */
export interface Period {
  readonly start: DateSerial;
  readonly end: DateSerial;
}

/** How a period is written: `2024年Q3(7.1-9.30)` or `2024 Q3 (7.1-9.30)`. */
export type PeriodLanguage = "zh-CN" | "en-US";

/** English short names, January first. */
export const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Gives the calendar quarter, 1 to 4, of a year. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, 3);
}

/** Gives the calendar month, 1 to 12, of a year. */
export function monthPeriod(year: number, month: number): Period {
  return monthsPeriod(year, month, 1);
}

/** Gives the quarter in which a day falls. */
export function quarterAround(day: DateSerial): Period {
  const { year, month } = calendarDayOf(day);
  return quarterPeriod(year, Math.ceil(month / 3));
}

/** Gives the month in which a day falls. */
export function monthAround(day: DateSerial): Period {
  const { year, month } = calendarDayOf(day);
  return monthPeriod(year, month);
}

/**
 * Writes a period in the form of the guide, which the effect sheet's own formulas read back, as {@link parsePeriod} does. One that spans more than
 * the months from one year into the next has no such form and is written by its two dates; its row then needs the dates.
 */
export function periodText(period: Period, language: PeriodLanguage): string {
  const start = calendarDayOf(period.start);
  const end = calendarDayOf(period.end);
  const intoNextYear = end.year === start.year + 1 && end.month < start.month;
  if (end.year !== start.year && !intoNextYear) {
    return `${isoDateOf(period.start)}${language === "zh-CN" ? "至" : "–"}${isoDateOf(period.end)}`;
  }
  const days = `${start.month}.${start.day}-${end.month}.${end.day}`;
  const name = periodName(period, language);
  return language === "zh-CN"
    ? `${start.year}年${name}(${days})`
    : `${[start.year, name].filter(Boolean).join(" ")} (${days})`;
}

function periodName(period: Period, language: PeriodLanguage): string {
  const { year, month } = calendarDayOf(period.start);
  const is = (other: Period): boolean => other.start === period.start && other.end === period.end;
  if (is(quarterAround(period.start))) return `Q${Math.ceil(month / 3)}`;
  if (is(monthAround(period.start))) return language === "zh-CN" ? `${month}月` : (monthNames[month - 1] ?? "");
  if (is(monthsPeriod(year, 1, 6))) return language === "zh-CN" ? "上半年" : "H1";
  if (is(monthsPeriod(year, 7, 6))) return language === "zh-CN" ? "下半年" : "H2";
  return "";
}

/** Gives so many calendar months from the first day of a month, 1 to 12, of a year. */
export function monthsPeriod(year: number, month: number, months: number): Period {
  const start = dateSerialOf({ year, month, day: 1 });
  const beyond = month + months - 1;
  const after = dateSerialOf({ year: year + Math.floor(beyond / 12), month: (beyond % 12) + 1, day: 1 });
  if (start === null || after === null) throw new Error(`There is no period of ${months} months from ${year}-${month}`);
  return { start, end: after - 1 };
}

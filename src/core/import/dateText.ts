import { dateSerialOf, firstReliableSerial, lastSerial, type DateSerial } from "../dates";
import { plainText } from "./cleanCell";

/** Order of day, month and year in dates that are all figures. */
export const dateOrders = ["ymd", "dmy", "mdy"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A date cell taken apart, before its order is known. */
export type DateParts =
  | { readonly kind: "serial"; readonly serial: number }
  | { readonly kind: "figures"; readonly figures: readonly [string, string, string]; readonly time: number };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const clock = String.raw`(?:(?:[T\s]+|(?<=日)|(?=上午|下午))(?:(上午|下午|am|pm)\s*)?(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2})(?:[.,]\d+)?秒?|分)?\s*(am|pm)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`;
const figureDate = new RegExp(String.raw`^(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*日?${clock}$`, "i");
const compactDate = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${clock}$`, "i");
const dayMonthName = new RegExp(String.raw`^(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})${clock}$`, "i");
const monthNameDay = new RegExp(String.raw`^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4}|\d{2})${clock}$`, "i");
/** A day of the week says nothing that the date does not: 星期一, (周一), Monday,. */
const weekday =
  /\s*\(?(?:星期|礼拜|周)[一二三四五六日天]\)?\s*|^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
/** Days from 1954 to 2064: a five-figure number outside them is no date that a sales team means. */
const serialText = /^(?:[2-5]\d{4})(?:\.\d+)?$/;

/**
 * Takes a date cell apart: `2024-07-01`, `1.7.24`, `2024年7月1日`, `20240701`, `1-Jul-2024`, `July 1, 2024`, each with or
 * without a time of day, or an Excel serial. Full-width figures count as figures. Null for anything else.
 */
export function dateParts(text: string): DateParts | null {
  const plain = plainText(text).replace(weekday, " ").trim();
  if (serialText.test(plain)) return { kind: "serial", serial: Number(plain) };
  const figures = figureDate.exec(plain) ?? compactDate.exec(plain);
  if (figures) {
    const [, first = "", second = "", third = ""] = figures;
    return { kind: "figures", figures: [first, second, third], time: timeOf(figures) };
  }
  const dayFirst = dayMonthName.exec(plain);
  if (dayFirst) {
    const [, day = "", month = "", year = ""] = dayFirst;
    return namedDate(dayFirst, day, month, year);
  }
  const monthFirst = monthNameDay.exec(plain);
  if (!monthFirst) return null;
  const [, month = "", day = "", year = ""] = monthFirst;
  return namedDate(monthFirst, day, month, year);
}

/**
 * Gives the serial of date parts read in an order, with the time of day as its fraction; null where there is no such
 * day. A four-figure year decides the order by itself when it stands first.
 */
export function serialOfParts(parts: DateParts, order: DateOrder): DateSerial | null {
  if (parts.kind === "serial") {
    return parts.serial >= firstReliableSerial && parts.serial <= lastSerial ? parts.serial : null;
  }
  if (Number.isNaN(parts.time)) return null;
  const [first, second, third] = parts.figures;
  const actual: DateOrder = first.length > 2 ? "ymd" : order;
  const [year, month, day] =
    actual === "ymd" ? [first, second, third] : actual === "dmy" ? [third, second, first] : [third, first, second];
  if (day.length > 2 || month.length > 2 || year.length === 3) return null;
  const serial = dateSerialOf({ year: fullYear(year), month: Number(month), day: Number(day) });
  return serial === null ? null : serial + parts.time;
}

/** Completes a two-figure year as Excel does: 00–29 are 2000–2029, 30–99 are 1930–1999 (Microsoft, article 214391). */
export function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function namedDate(match: RegExpExecArray, day: string, monthName: string, year: string): DateParts | null {
  const month = months.findIndex((name) => monthName.toLowerCase().startsWith(name)) + 1;
  if (month === 0) return null;
  // Written year first with four figures, so that no order can read it otherwise.
  return { kind: "figures", figures: [String(fullYear(year)), String(month), day], time: timeOf(match) };
}

/** Time of day as a fraction; the last groups of every pattern are the clock's. NaN where there is no such time. */
function timeOf(match: RegExpExecArray): number {
  const [half, hourText, minuteText, secondText, lateHalf] = match.slice(-5);
  if (hourText === undefined) return 0;
  const noon = /下午|pm/i.test(half ?? lateHalf ?? "");
  const hour = half || lateHalf ? (Number(hourText) % 12) + (noon ? 12 : 0) : Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

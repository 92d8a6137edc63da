import { dateSerialOf, type DateSerial } from "./dates";
import { monthNames, monthPeriod, monthsPeriod, quarterPeriod, type Period } from "./periods";

type Parts = Readonly<Record<string, string | undefined>>;

const halves: Readonly<Record<string, number>> = { 上半年: 1, H1: 1, 下半年: 7, H2: 7 };
const chineseNumbers = "一二三四";

const dayForm = (name: string): string =>
  String.raw`(?<year${name}>\d{4})[-/.年](?<month${name}>\d{1,2})[-/.月](?<day${name}>\d{1,2})日?`;

/** The ways in which a period without days in brackets is written. */
const forms: readonly { readonly form: RegExp; readonly read: (parts: Parts) => Period | null }[] = [
  {
    form: new RegExp(String.raw`^${dayForm("From")}\s*(?:至|到|to|-)\s*${dayForm("To")}$`, "i"),
    read: ({ yearFrom, monthFrom, dayFrom, yearTo, monthTo, dayTo }) =>
      ordered(day(yearFrom, monthFrom, dayFrom), day(yearTo, monthTo, dayTo)),
  },
  { form: /^(?<year>\d{4})\s*年?\s*-?\s*Q(?<quarter>[1-4])$/i, read: readQuarter },
  { form: /^Q(?<quarter>[1-4])\s*(?<year>\d{4})$/i, read: readQuarter },
  { form: /^(?<year>\d{4})\s*年?\s*第?(?<quarter>[一二三四1-4])季度?$/, read: readQuarter },
  {
    form: /^(?<year>\d{4})\s*年?\s*(?<half>上半年|下半年|H1|H2)$/i,
    read: ({ year, half = "" }) => monthsPeriod(Number(year), halves[half.toUpperCase()] ?? 1, 6),
  },
  {
    form: /^(?<year>\d{4})\s*[-/.年]\s*(?<month>0?[1-9]|1[0-2])月?$/,
    read: ({ year, month }) => monthPeriod(Number(year), Number(month)),
  },
  { form: /^(?<year>\d{4})\s+(?<name>[a-z]{3})[a-z]*$/i, read: readNamedMonth },
  { form: /^(?<name>[a-z]{3})[a-z]*\s+(?<year>\d{4})$/i, read: readNamedMonth },
  { form: /^(?<year>\d{4})\s*年?$/, read: ({ year }) => monthsPeriod(Number(year), 1, 12) },
];

/**
 * Reads a period. The days in brackets, `2024年Q3(7.1-9.30)`, say most and win; else quarters (`2024Q3`, `2024年第三季度`),
 * halves (`2024年上半年`, `2024 H1`), months (`2024年7月`, `2024-07`, `2024 Jul`), a year, or two dates joined by 至, to or ~.
 * Null for anything else, such as a day that does not exist or an end before its start.
 */
export function parsePeriod(text: string): Period | null {
  const plain = text.normalize("NFKC").replace(/[–—~]/g, "-").trim();
  const bracketed = /^(?<year>\d{4})[^()]*\((?<days>[^()]*)\)$/.exec(plain)?.groups;
  if (bracketed) return daysPeriod(Number(bracketed.year), bracketed.days ?? "");
  for (const { form, read } of forms) {
    const parts = form.exec(plain)?.groups;
    if (parts) return read(parts);
  }
  return null;
}

/** `7.1-9.30`; a last month before the first one lies in the next year. */
function daysPeriod(year: number, text: string): Period | null {
  const form =
    /^\s*(?<monthFrom>\d{1,2})[./月](?<dayFrom>\d{1,2})日?\s*(?:-|至)\s*(?<monthTo>\d{1,2})[./月](?<dayTo>\d{1,2})日?\s*$/;
  const parts: Parts = form.exec(text)?.groups ?? {};
  const intoNextYear = Number(parts.monthTo) < Number(parts.monthFrom) ? 1 : 0;
  return ordered(day(year, parts.monthFrom, parts.dayFrom), day(year + intoNextYear, parts.monthTo, parts.dayTo));
}

function readQuarter({ year, quarter = "" }: Parts): Period {
  const chinese = chineseNumbers.indexOf(quarter) + 1;
  return quarterPeriod(Number(year), chinese > 0 ? chinese : Number(quarter));
}

function readNamedMonth({ year, name = "" }: Parts): Period | null {
  const index = monthNames.findIndex((month) => month.toLowerCase() === name.toLowerCase());
  return index < 0 ? null : monthPeriod(Number(year), index + 1);
}

function day(
  year: number | string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
): DateSerial | null {
  return dateSerialOf({ year: Number(year), month: Number(month), day: Number(dayOfMonth) });
}

function ordered(start: DateSerial | null, end: DateSerial | null): Period | null {
  return start === null || end === null || end < start ? null : { start, end };
}

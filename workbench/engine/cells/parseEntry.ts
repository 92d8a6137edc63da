import { isWellFormed } from "../formulas/tokens";
import { isErrorText, type CellValue } from "./values";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export type Entry =
  | { readonly kind: "blank" }
  | {
      readonly kind: "value";
      readonly value: CellValue;
      /** Set where the cell has no format of its own. */ readonly numberFormat?: string;
    }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "refused"; readonly reason: "formula" | "tooLong" };

export type Locale = "zh-CN" | "en-US";

const DAY = 86_400_000;
/** Serial 60 is the 29 February 1900 that never was: earlier days count one less. */
const FIRST_TRUE_DAY = Date.UTC(1900, 2, 1);

function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return time / DAY + 25_569 - (time < FIRST_TRUE_DAY ? 1 : 0);
}

/** Two digits mean 1930 to 2029, as Windows has it by default. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/;
const NO_YEAR = /^(\d{1,2})[-/](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function parseDay(text: string, locale: Locale): number | undefined {
  const yearFirst = YEAR_FIRST.exec(text) ?? CHINESE.exec(text);
  if (yearFirst) return dateSerial(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const noYear = NO_YEAR.exec(text);
  if (noYear) return dateSerial(new Date().getFullYear(), Number(noYear[1]), Number(noYear[2]));
  const parts = MONTH_FIRST.exec(text);
  if (!parts) return undefined;
  const [, a = "", b = "", c = ""] = parts;
  return locale === "en-US"
    ? dateSerial(fullYear(c), Number(a), Number(b))
    : c.length === 2
      ? dateSerial(fullYear(a.padStart(2, "0")), Number(b), Number(c))
      : undefined;
}

function parseTime(text: string): number | undefined {
  const [, hours, minutes, seconds = "0"] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) > 59 || Number(hours) > 23) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function parseDate(text: string, locale: Locale): Entry | undefined {
  const dayFormat = NO_YEAR.test(text)
    ? locale === "zh-CN"
      ? 'm"月"d"日"'
      : "d-mmm"
    : locale === "zh-CN"
      ? "yyyy/m/d"
      : "m/d/yyyy";
  const day = parseDay(text, locale);
  if (day !== undefined) return { kind: "value", value: day, numberFormat: dayFormat };
  const time = parseTime(text);
  if (time !== undefined)
    return { kind: "value", value: time, numberFormat: text.split(":").length > 2 ? "h:mm:ss" : "h:mm" };
  const [first = "", second = "", ...more] = text.split(/\s+/);
  const both = more.length === 0 && second !== "" ? [parseDay(first, locale), parseTime(second)] : [];
  if (both[0] === undefined || both[1] === undefined) return undefined;
  return {
    kind: "value",
    value: both[0] + both[1],
    numberFormat: `${locale === "zh-CN" ? "yyyy/m/d" : "m/d/yyyy"} h:mm`,
  };
}

const NUMBER = /^(\()?([-+])?([¥￥$])?([-+])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?(%)?(\))?$/i;

function parseNumber(text: string): Entry | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, open, sign, currency, innerSign, whole = "", fraction = "", exponent = "", percent, close] = match;
  if ((whole === "" && fraction.length < 2) || (open !== undefined) !== (close !== undefined) || (sign && innerSign))
    return undefined;
  const plain = Number(`${whole.replaceAll(",", "") || "0"}${fraction}${exponent}`);
  // Excel keeps 15 digits: https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
  const value =
    Number(plain.toPrecision(15)) *
    (open !== undefined || sign === "-" || innerSign === "-" ? -1 : 1) *
    (percent ? 0.01 : 1);
  if (!Number.isFinite(value)) return undefined;
  const decimals = fraction.length > 1 ? ".00" : "";
  const numberFormat = percent
    ? `0${decimals}%`
    : currency
      ? `${currency === "$" ? "$" : '"¥"'}#,##0${decimals}`
      : whole.includes(",")
        ? `#,##0${decimals}`
        : exponent
          ? "0.00E+00"
          : undefined;
  return {
    kind: "value",
    value: percent ? Number(value.toPrecision(15)) : value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function parseFormula(text: string): Entry {
  if (text.length > LONGEST_FORMULA) return { kind: "refused", reason: "tooLong" };
  return isWellFormed(text) ? { kind: "formula", formula: text } : { kind: "refused", reason: "formula" };
}

/**
 * Takes a text as Excel does when it is typed (or written through `Range.values`): `=…` is a formula, `'…` a text,
 * `2024-07-01` a date, `12%` a number; in cells formatted as text (`@`) everything is text.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function parseEntry(text: string, locale: Locale, numberFormat: string | undefined): Entry {
  if (text === "") return { kind: "blank" };
  if (text.length > LONGEST_TEXT) return { kind: "refused", reason: "tooLong" };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (numberFormat === "@") return { kind: "value", value: text };
  if (text.startsWith("=") && text.length > 1) return parseFormula(text);
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  if (isErrorText(upper)) return { kind: "error", value: upper };
  const found = parseNumber(trimmed) ?? parseDate(trimmed, locale);
  if (found) return found;
  if (/^[-+]./.test(text)) return parseFormula(`=${text.startsWith("+") ? text.slice(1) : text}`);
  if (/^@./.test(text)) return { kind: "refused", reason: "formula" };
  return { kind: "value", value: text };
}

import { plainText } from "./cleanCell";

/** Factors of Chinese and everyday number words. */
const factors: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, k: 1e3, m: 1e6 };

const currency = /^(?:rmb|cny|usd|eur|hkd|gbp|人民币|us\$|hk\$|[¥$€£])\s*/i;
const unit = /\s*(?:元人民币|元整|元|圆|块|rmb|cny|usd|eur|hkd|gbp|人|个|家|次|天|单)$/i;
const factor = /\s*(百万|千万|千|万|亿|k|m)$/i;
const figures = /^\d[\d.,' \u00a0]*$/;

/**
 * Reads a number as people write it: `12,000`, `1.5万`, `¥3,000.00元`, `１２００`, `(500)`, `1 200`, `1.234,50`, `12%`.
 * Returns null for anything else. A single comma before one, two or more than three last figures is a decimal comma;
 * before exactly three it separates thousands. `12%` is 0.12. A minus may stand behind the figures, as accounting
 * programs write it. `bareFactor` is what a number without a unit of its own counts, where a heading says so (万元).
 */
export function readNumber(text: string, bareFactor = 1): number | null {
  let rest = plainText(text).replace(/[−–]/g, "-");
  const inBrackets = /^\((.+)\)$/.exec(rest)?.[1];
  if (inBrackets !== undefined) rest = inBrackets.trim();
  let sign = inBrackets === undefined ? 1 : -1;
  const takeSign = (): void => {
    const mark = /^[+-]\s*/.exec(rest);
    if (!mark) return;
    if (mark[0].startsWith("-")) sign = -sign;
    rest = rest.slice(mark[0].length);
  };
  takeSign();
  rest = rest.replace(currency, "");
  takeSign();
  const behind = /^([^-]*\d)\s*-$/.exec(rest)?.[1];
  if (behind !== undefined) {
    sign = -sign;
    rest = behind;
  }
  const percent = rest.endsWith("%");
  rest = (percent ? rest.slice(0, -1) : rest).trim();
  const withoutUnit = rest.replace(unit, "");
  const isBare = !percent && withoutUnit === rest;
  rest = withoutUnit;
  const word = factor.exec(rest)?.[1]?.toLowerCase();
  if (word !== undefined) rest = rest.slice(0, -word.length).trimEnd();
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(rest)) return finite(sign * Number(rest) * bareFactor);
  if (!figures.test(rest)) return null;
  const plain = plainFigures(rest.replace(/[' \u00a0]/g, ""));
  if (plain === null) return null;
  const value = Number(plain) * (word === undefined ? (isBare ? bareFactor : 1) : (factors[word] ?? 1));
  // Factors and per cent must not leave traces such as 15700.000000000002.
  return finite(Number((sign * (percent ? value / 100 : value)).toPrecision(15)));
}

/** The unit at the end of a heading: 成交金额（万元）, 预算(千元), Amount (k). */
const headingUnit = /(百万|千万|[千万亿])元?(?:人民币)?\s*[)\]】]?$|\((?:in\s+)?(k|m)\s*(?:rmb|cny|usd|eur)?\)$/i;

/** Says what a number below a heading counts: 10,000 below 成交金额（万元）, and 1 below a heading without such a unit. */
export function factorOfHeading(heading: string): number {
  const found = headingUnit.exec(plainText(heading));
  return factors[(found?.[1] ?? found?.[2] ?? "").toLowerCase()] ?? 1;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Writes figures with separators as JavaScript reads them; null where the separators make no sense. */
function plainFigures(text: string): string | null {
  const lastComma = text.lastIndexOf(",");
  const lastPoint = text.lastIndexOf(".");
  if (lastComma === -1) return text.indexOf(".") === lastPoint ? text : thousands(text, ".");
  if (lastPoint > lastComma) return decimal(text, ",", ".");
  if (lastPoint !== -1) return decimal(text, ".", ",");
  const decimalComma = text.indexOf(",") === lastComma && text.length - lastComma - 1 !== 3;
  return decimalComma ? text.replace(",", ".") : thousands(text, ",");
}

function thousands(text: string, separator: "," | "."): string | null {
  const groups = text.split(separator);
  return groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group)) ? groups.join("") : null;
}

function decimal(text: string, separator: "," | ".", point: "," | "."): string | null {
  const parts = text.split(point);
  const [whole, fraction] = parts;
  if (parts.length !== 2 || whole === undefined || fraction === undefined) return null;
  const joined = thousands(whole, separator);
  return joined === null ? null : `${joined}.${fraction}`;
}

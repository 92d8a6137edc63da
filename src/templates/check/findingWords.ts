import type { Finding } from "../../core/check/Finding";
import { isoDateOf } from "../../core/dates";
import { blankReasons, duplicateReasonWords, findingMessages } from "../messages/checkFindings";
import { fill, type Language } from "../Text";

/** Numbers that are days, by the name under which a finding carries them. */
const days: ReadonlySet<string> = new Set(["day", "intentDay", "from", "to"]);

/** Gives the heading of a column as the person sees it on the sheet. */
export type HeadingOf = (table: string, column: string) => string;

/** Writes what a finding says, in one language; headings are those that the workbook shows. */
export function findingText(
  { code, at, data = {} }: Pick<Finding, "code" | "at" | "data">,
  language: Language,
  headingOf: HeadingOf,
): string {
  const values: Record<string, string | number> = { column: headingOf(at.table, at.column) };
  for (const [name, value] of Object.entries(data))
    values[name] = valueText(code, name, value, language, at, headingOf);
  return fill(findingMessages[code].text, language, values);
}

/** Gives the name of a kind of findings. */
export function findingTitle(code: Finding["code"], language: Language): string {
  return findingMessages[code].title[language];
}

function valueText(
  code: Finding["code"],
  name: string,
  value: string | number,
  language: Language,
  at: Finding["at"],
  headingOf: HeadingOf,
): string | number {
  if (code === "beforeOther" && name === "other") return headingOf(at.table, String(value));
  if (name === "reason" && code === "ratioBlank") return blankReasons[value as keyof typeof blankReasons][language];
  if (name === "reason") return sharedText(String(value), language);
  if (typeof value === "string") return shortened(value);
  if (days.has(name)) return isoDateOf(value);
  return name === "sum" || name === "total" ? value.toLocaleString(language) : value;
}

function sharedText(reasons: string, language: Language): string {
  const words = reasons.split("+").map((reason) => duplicateReasonWords[reason as keyof typeof duplicateReasonWords]);
  return words.map((word) => word[language]).join(language === "zh-CN" ? "、" : " and ");
}

/** A cell may hold 32,767 characters; a sentence shows its beginning. Pairs of a character stay together. */
export function shortened(text: string, limit = 60): string {
  const characters = Array.from(text.slice(0, limit * 2 + 2));
  const plain = characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text;
  return plain.replace(/\s+/g, " ");
}

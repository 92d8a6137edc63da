import type { CheckFix, Finding } from "../../core/check/Finding";
import { isoDateOf, lastSerial } from "../../core/dates";
import type { CellValue } from "../../core/records";
import { checkMessages } from "../messages/check";
import { tables } from "../tables";
import type { Language } from "../Text";
import type { ColumnDeclaration, TableKey } from "../types";
import { shortened } from "./findingWords";

/** What a correction does, in words: before and after. */
export interface FixWords {
  readonly before: string;
  readonly after: string;
}

/**
 * Writes what a finding's correction does; null where it has none. Dates are written as days, spaces at the ends are made
 * visible, and contact details are masked.
 */
export function fixWords({ at, found, fix }: Finding, language: Language): FixWords | null {
  if (fix === undefined) return null;
  const column = tables[at.table as TableKey]?.columns.find(({ key }) => key === at.column);
  return { before: contentWords(found, column, language), after: afterWords(fix, column, language) };
}

function afterWords(fix: CheckFix, column: ColumnDeclaration | undefined, language: Language): string {
  switch (fix.kind) {
    case "cell":
      return contentWords(fix.after, column, language);
    case "formula":
      return checkMessages.formula[language];
    case "rules":
      return checkMessages.rules[language];
  }
}

function contentWords(content: CellValue, column: ColumnDeclaration | undefined, language: Language): string {
  if (content === "") return checkMessages.blank[language];
  if (typeof content === "number") return numberWords(content, column, language);
  const text = column?.confidential === true ? masked(String(content)) : String(content);
  return visible(shortened(text));
}

function numberWords(value: number, column: ColumnDeclaration | undefined, language: Language): string {
  const type = column?.value.type;
  const isDay = (type === "date" || type === "dateTime") && value >= 1 && value <= lastSerial;
  if (!isDay) return value.toLocaleString(language, { useGrouping: type === "amount", maximumFractionDigits: 10 });
  return type === "dateTime" && value % 1 !== 0 ? `${isoDateOf(value)} ${timeOf(value)}` : isoDateOf(value);
}

function timeOf(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440);
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Leaves the ends, by which people recognise a number or an address, and hides what lies between. */
function masked(text: string): string {
  return text.replace(/[^\s\u200b\u00ad\ufeff]{6,}/g, (word) => `${word.slice(0, 2)}••••${word.slice(-2)}`);
}

/** Spaces at the ends and characters that nobody sees are drawn. */
function visible(text: string): string {
  return text
    .replace(/[\u200b\u00ad\u2060\ufeff]/g, "▯")
    .replace(/^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/g, (spaces) => "␣".repeat(Math.min(spaces.length, 5)));
}

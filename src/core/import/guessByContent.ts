import { contactKind } from "../contacts";
import { parseIdentifier } from "../identifiers";
import { dateParts } from "./dateText";
import type { ImportTarget } from "./ImportTarget";
import { normaliseListWord } from "./normaliseWord";
import { splitChoices } from "../choices";
import type { SourceRow } from "./SourceTable";

/** Different texts that a column is judged by. */
const examinedTexts = 200;
const examinedRows = 2000;
/** So many of them must be of one kind; the rest may be slips. */
const telling = 0.8;

const company =
  /(?:公司|集团|工厂|事务所|医院|学校|大学|合作社|商行|经营部|[\s,.](?:ltd|limited|inc|corp(?:oration)?|llc|gmbh|co|group|plc))\.?$/i;

/**
 * Guesses from what stands in a source column which of our columns it fills: identifiers, ways of reaching somebody,
 * words of a list, companies' names, or dates where no other column of the source (`isOnlyDates`) holds any. Null where
 * nothing tells.
 */
export function guessByContent(
  texts: readonly string[],
  targets: readonly ImportTarget[],
  nameKey: string | null,
  isOnlyDates: boolean,
): ImportTarget | null {
  if (texts.length < 2) return null;
  const share = (fits: (text: string) => boolean): number => texts.filter(fits).length / texts.length;
  const found = targets.find(({ value }) => {
    switch (value.type) {
      case "identifier":
        return share((text) => parseIdentifier(text)?.prefix === value.prefix) >= telling;
      case "contact":
        return share(isNumberOrAddress) >= telling;
      case "choice":
      case "choices": {
        const words = value.options.flatMap((option) => [option.value, ...option.words]);
        const known = new Set(words.map(normaliseListWord));
        const isWord = (text: string): boolean => known.has(normaliseListWord(text));
        return share((text) => isWord(text) || splitChoices(text, words).every(isWord)) >= telling;
      }
      default:
        return false;
    }
  });
  if (found) return found;
  const name = targets.find(({ key }) => key === nameKey);
  if (name && share((text) => company.test(text)) >= telling) return name;
  const date = targets.find(({ countsByDate }) => countsByDate);
  return date && isOnlyDates && holdsDates(texts) ? date : null;
}

/** Says whether a column holds dates: written ones, because a number may be anything. */
export function holdsDates(texts: readonly string[]): boolean {
  const dates = texts.filter((text) => !/^\d+(?:\.\d+)?$/.test(text) && dateParts(text) !== null);
  return texts.length > 0 && dates.length / texts.length >= telling;
}

/** Gives the different texts of a source column by which it is judged, blanks left out. */
export function textsOf(rows: readonly SourceRow[], sourceIndex: number): readonly string[] {
  const texts = new Set<string>();
  for (const { cells } of rows.slice(0, examinedRows)) {
    const text = cells[sourceIndex] ?? "";
    if (text !== "") texts.add(text);
    if (texts.size === examinedTexts) break;
  }
  return [...texts];
}

/** Any word may be a WeChat ID, so that one says nothing. */
function isNumberOrAddress(text: string): boolean {
  const kind = contactKind(text);
  return kind !== null && kind !== "wechat";
}

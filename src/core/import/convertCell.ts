import { findChoice, splitChoices } from "../choices";
import { contactKind } from "../contacts";
import { tidyContact } from "./contactText";
import { dateParts, serialOfParts, type DateOrder } from "./dateText";
import type { FlagCode } from "./ImportProblem";
import type { ImportTarget, TargetValue } from "./ImportTarget";
import { readNumber } from "./numberText";

/** Longest text that an Excel cell holds, in UTF-16 code units (Microsoft, “Excel specifications and limits”). */
export const cellTextLimit = 32_767;

/** What a cell of the sheet gets: dates as serials, everything else as text or number. */
export type ImportedValue = string | number;

export interface ConvertedCell {
  readonly value: ImportedValue;
  readonly flags: readonly { readonly code: FlagCode; readonly data?: Readonly<Record<string, string | number>> }[];
}

/** How the cells of a column are read. */
export interface CellReading {
  /** Order of its dates. */
  readonly order: DateOrder;
  /** What a number without a unit of its own counts. */
  readonly factor: number;
}

/** What conversion must look up outside the cell. */
export interface Lookups {
  /** Gives the word that is written for a list's word; null where the list lacks it. */
  readonly choice: (list: string, word: string) => string | null;
  /** Gives everything that means a word of the list: words that hold a separator themselves are known by it. */
  readonly words: (list: string) => readonly string[];
  /** Gives the identifier that a text (an identifier or a name) means; null where there is none. */
  readonly reference: (table: string, text: string) => string | null;
}

/** What stands in a cell whose formula failed; there is nothing in it that could be kept. */
const errorValue =
  /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/i;

const plain = (value: ImportedValue): ConvertedCell => ({ value, flags: [] });
const flagged = (value: ImportedValue, code: FlagCode, data?: Record<string, string | number>): ConvertedCell => ({
  value,
  flags: [data ? { code, data } : { code }],
});

/**
 * Converts one source cell for a column of ours. What cannot be read stays as the text it was, flagged, so that nothing
 * is lost and a person can put it right in the sheet. Blank stays blank.
 */
export function convertCell(text: string, target: ImportTarget, reading: CellReading, lookups: Lookups): ConvertedCell {
  if (text === "") return plain("");
  if (errorValue.test(text)) return flagged("", "errorValue", { text });
  const { value } = target;
  switch (value.type) {
    case "date":
    case "dateTime":
      return convertDate(text, reading.order, value.type);
    case "number":
      return convertNumber(text, reading.factor);
    case "choice": {
      const word = lookups.choice(value.list, text);
      return word === null ? flagged(text, "notInList", { text }) : plain(word);
    }
    case "choices":
      return convertChoices(text, value, lookups);
    case "reference": {
      const identifier = lookups.reference(value.table, text);
      return identifier === null ? flagged(text, "unknownReference", { text }) : plain(identifier);
    }
    case "identifier":
      return plain(text);
    case "contact": {
      const tidied = tidyContact(text);
      const kept = convertText(tidied);
      const isOdd = kept.flags.length === 0 && contactKind(tidied) === null;
      return isOdd ? flagged(tidied, "contactImplausible") : kept;
    }
    case "text":
      return convertText(text, value.maxLength);
  }
}

/** Keeps a cell as text, cut only where Excel itself ends. */
export function convertText(text: string, maxLength: number = cellTextLimit): ConvertedCell {
  if (text.length > cellTextLimit) {
    // Not between the two halves of an emoji.
    const end = /[\ud800-\udbff]/.test(text.charAt(cellTextLimit - 1)) ? cellTextLimit - 1 : cellTextLimit;
    return flagged(text.slice(0, end), "cutAtCellLimit", { length: text.length, limit: cellTextLimit });
  }
  if (errorValue.test(text)) return flagged("", "errorValue", { text });
  if (text.startsWith("=")) return flagged(text, "formulaAsText");
  if (/^#{3,}$/.test(text)) return flagged(text, "columnTooNarrow");
  // What spreadsheet programs make of long telephone numbers and card numbers: the last figures are gone.
  if (/^\d(?:\.\d+)?E\+\d{2}$/i.test(text)) return flagged(text, "numberInScientificForm", { text });
  return text.length > maxLength
    ? flagged(text, "textTooLong", { length: text.length, limit: maxLength })
    : plain(text);
}

function convertDate(text: string, order: DateOrder, type: "date" | "dateTime"): ConvertedCell {
  const parts = dateParts(text);
  const serial = parts && serialOfParts(parts, order);
  if (parts === null) return flagged(text, /^#{3,}$/.test(text) ? "columnTooNarrow" : "unreadableDate", { text });
  if (serial === null) return flagged(text, "impossibleDate", { text });
  return plain(type === "date" ? Math.floor(serial) : serial);
}

function convertNumber(text: string, factor: number): ConvertedCell {
  const number = readNumber(text, factor);
  if (number === null) return flagged(text, "unreadableNumber", { text });
  return number < 0 ? flagged(number, "negativeNumber", { text }) : plain(number);
}

function convertChoices(
  text: string,
  value: Extract<TargetValue, { type: "choices" }>,
  lookups: Lookups,
): ConvertedCell {
  const listed = lookups.words(value.list);
  const words = splitChoices(text.replaceAll("|", "、"), listed);
  const meant = words.map((word) => ({ word, written: lookups.choice(value.list, findChoice(word, listed) ?? word) }));
  const known = [...new Map(meant.map((each) => [each.written ?? each.word, each])).values()];
  const unknown = known.filter(({ written }) => written === null).map(({ word }) => word);
  const joined = known.map(({ word, written }) => written ?? word).join(value.separator);
  if (unknown.length > 0) return flagged(joined, "notInList", { text: unknown.join(value.separator) });
  return known.length < value.minimum ? flagged(joined, "tooFewChoices", { minimum: value.minimum }) : plain(joined);
}

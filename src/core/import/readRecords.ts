import Papa from "papaparse/papaparse.min.js";
import type { Pause } from "./SourceTable";

export interface SourceRecord {
  readonly cells: readonly string[];
  /** The record as it stands in the text, without its line end. */
  readonly text: string;
  /** A quotation mark stands inside a quoted cell without being doubled: read as part of the text. */
  readonly strayQuote: boolean;
  /** A quotation mark opens a cell and nothing closes it: only this line is given, its cells cannot be told apart. */
  readonly unclosedQuote: boolean;
}

/** Characters parsed before the screen gets its turn. */
const portionLength = 131_072;

/**
 * Cuts a text (line ends `\n` only) into records. A quotation mark that nothing closes would swallow the rows after it:
 * such a record is given up at its first line end, and reading goes on with the next line, so that one bad row costs
 * one row.
 */
export async function readRecords(text: string, delimiter: string, pause: Pause): Promise<SourceRecord[]> {
  const records: SourceRecord[] = [];
  let position = 0;
  let length = portionLength;
  while (position < text.length) {
    const isLast = position + length >= text.length;
    const portion = text.slice(position, position + length);
    const { read, gaveUp } = readPortion(portion, delimiter, isLast, records);
    position += read;
    if (gaveUp) {
      position = giveUpLine(text, position, records);
    } else if (isLast) {
      break;
    }
    // A record longer than the portion: look at more of it at once.
    length = read === 0 && !gaveUp ? length * 2 : portionLength;
    await pause(position, text.length);
  }
  return records;
}

/** Parses one portion up to its last whole record; `read` is where the next record begins. */
function readPortion(portion: string, delimiter: string, isLast: boolean, records: SourceRecord[]) {
  let read = 0;
  let gaveUp = false;
  const parser = new Papa.Parser({
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      if (gaveUp) return;
      const whole = portion.slice(read, meta.cursor);
      const text = whole.endsWith("\n") ? whole.slice(0, -1) : whole;
      const strayQuote = errors.length > 0;
      if (errors.some(({ code }) => code === "MissingQuotes") || (strayQuote && text.includes("\n"))) {
        gaveUp = true;
        parser.abort();
        return;
      }
      records.push({ cells: data[0] ?? [], text, strayQuote, unclosedQuote: false });
      read = meta.cursor;
    },
  });
  parser.parse(portion, 0, !isLast);
  return { read, gaveUp };
}

function giveUpLine(text: string, position: number, records: SourceRecord[]): number {
  const lineEnd = text.indexOf("\n", position);
  const end = lineEnd === -1 ? text.length : lineEnd;
  records.push({ cells: [], text: text.slice(position, end), strayQuote: true, unclosedQuote: true });
  return lineEnd === -1 ? text.length : lineEnd + 1;
}

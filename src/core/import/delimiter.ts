import Papa from "papaparse/papaparse.min.js";

/** Characters that separate cells, most usual first. */
export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

const examinedCharacters = 65_536;
const examinedRows = 20;

/** Excel's own first line that names the delimiter: `sep=;`. */
const declared = /^sep=(.)(?:\r\n?|\n)/i;

/** Says which character a text declares as its delimiter in a first line `sep=…`, and where the text proper begins. */
export function declaredDelimiter(text: string): { readonly delimiter: string; readonly length: number } | null {
  const match = declared.exec(text);
  return match?.[1] ? { delimiter: match[1], length: match[0].length } : null;
}

/**
 * Recognises the delimiter: the declared one, else the one that cuts the first rows into the same number of cells.
 * A text with one column only is taken as comma-separated.
 */
export function recogniseDelimiter(text: string): Delimiter {
  const named = delimiters.find((delimiter) => delimiter === declaredDelimiter(text)?.delimiter);
  if (named) return named;
  const sample = text.slice(0, examinedCharacters).replace(/\r\n?/g, "\n");
  const { meta } = Papa.parse(sample, { preview: examinedRows, delimitersToGuess: delimiters, skipEmptyLines: true });
  return delimiters.find((delimiter) => delimiter === meta.delimiter) ?? ",";
}

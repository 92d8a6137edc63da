const letters = (text: string): string => text.replace(/[\s\p{P}\p{S}_]+/gu, "");

/**
 * Brings a heading to the form in which two of them are compared: lower case, half-width, without spaces, punctuation
 * and bracketed remarks such as units.
 */
export function normaliseHeading(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  return letters(plain.replace(/[([【][^)\]】]*[)\]】]/g, "")) || letters(plain) || plain.trim();
}

/** As {@link normaliseHeading}, but keeps bracketed remarks: 拜访(线上) and 拜访(线下) are two values of a system list. */
export function normaliseListWord(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  return letters(plain) || plain.trim();
}

/** Brings a name to the form in which two are the same: only case, width and the number of spaces are made alike. */
export function normaliseName(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** What people type between several values of one cell: 、 and commas, semicolons and slashes of either width, line breaks. */
const separator = /[、,，;；/／\r\n]/;

/**
 * Parts a cell that may hold several values: `展会、转介绍`, `Exhibition; Referral`, one a line. Words of the list that
 * hold a separator themselves (`批发/零售`, `Wholesale, retail`) stay whole. Gives the parts as typed, without the spaces
 * around them; blanks and repetitions are left out.
 */
export function splitChoices(text: string, words: readonly string[] = []): readonly string[] {
  return [...new Set(bestParts(text, indexOf(words)).map(({ typed }) => typed))];
}

export interface NormalisedChoices {
  /** The cell's text as the list spells its words; parts that the list lacks stay as typed, in their place. */
  readonly text: string;
  /** All parts, in the list's spelling. */
  readonly parts: readonly string[];
  /** The parts that the list lacks. */
  readonly unknown: readonly string[];
}

/**
 * Writes a cell of several values as the workbook has them: the list's own spelling, each once, joined by `joiner`
 * (`、` or `, `). Case, width and spaces do not matter. Applying it again changes nothing.
 */
export function normaliseChoices(text: string, words: readonly string[], joiner: string): NormalisedChoices {
  const index = indexOf(words);
  let parts = writtenParts(text, index);
  // Where a repetition was left out, its neighbours may make up one word of the list.
  for (;;) {
    const again = writtenParts(parts.join(joiner), index);
    if (again.length >= parts.length) break;
    parts = again;
  }
  return { text: parts.join(joiner), parts, unknown: parts.filter((part) => find(part, index) === null) };
}

/** Finds the word of a list that a text means, in the list's spelling; case, width and spaces do not matter. Null where it has none. */
export function findChoice(text: string, words: readonly string[]): string | null {
  return find(text, indexOf(words));
}

/** Brings a word to the form in which two of a list are the same: half-width, lower case, without spaces. */
export function choiceKey(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

interface WordIndex {
  readonly exact: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, string>;
  /** As {@link byKey}, whatever the separators inside the word: `批发,零售` means `批发/零售` where nothing else fits. */
  readonly byLooseKey: ReadonlyMap<string, string>;
  /** Pieces between separators in the word that has most of them. */
  readonly longest: number;
}

/** The same array stands for the same list for as long as it lives. */
const indexes = new WeakMap<readonly string[], WordIndex>();

function indexOf(words: readonly string[]): WordIndex {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const byKey = new Map<string, string>();
  const byLooseKey = new Map<string, string>();
  let longest = 1;
  for (const word of words.map((candidate) => candidate.trim())) {
    if (word === "") continue;
    const key = choiceKey(word);
    if (!byKey.has(key)) byKey.set(key, word);
    const loose = looseKey(word);
    if (!byLooseKey.has(loose)) byLooseKey.set(loose, word);
    longest = Math.max(longest, word.split(separator).length);
  }
  const index = { exact: new Set(words.map((word) => word.trim())), byKey, byLooseKey, longest };
  indexes.set(words, index);
  return index;
}

function looseKey(word: string): string {
  return choiceKey(word.split(separator).join(","));
}

function find(text: string, { exact, byKey, byLooseKey }: WordIndex): string | null {
  const word = text.trim();
  if (exact.has(word)) return word === "" ? null : word;
  return byKey.get(choiceKey(word)) ?? byLooseKey.get(looseKey(word)) ?? null;
}

function writtenParts(text: string, index: WordIndex): readonly string[] {
  return [...new Set(bestParts(text, index).map(({ typed, word }) => word ?? typed))];
}

interface Part {
  readonly typed: string;
  /** The list's word, or null. */
  readonly word: string | null;
}

/** How well the pieces from one on can be read; compared from the first figure on, smaller is better. */
interface Reading {
  readonly unknown: number;
  readonly loose: number;
  readonly parts: number;
  readonly part: Part | null;
  readonly next: number;
}

/**
 * Reads a cell in the way that leaves fewest parts unknown, takes fewest liberties with separators inside words, and
 * makes fewest parts; from the end, so that every reading of the rest is known when a piece is looked at.
 */
function bestParts(text: string, index: WordIndex): readonly Part[] {
  const { starts, ends } = piecesOf(text);
  const readings: Reading[] = [];
  readings[starts.length] = { unknown: 0, loose: 0, parts: 0, part: null, next: starts.length };
  for (let from = starts.length - 1; from >= 0; from--) {
    let best: Reading | undefined;
    // The longest first: of readings that are equally good, it stays.
    for (let upTo = Math.min(from + index.longest, starts.length); upTo > from; upTo--) {
      const rest = readings[upTo] as Reading;
      const typed = text.slice(starts[from], ends[upTo - 1]).trim();
      const reading = readingOf(typed, upTo - from === 1, upTo, rest, index);
      if (reading !== null && (best === undefined || isBetter(reading, best))) best = reading;
    }
    readings[from] = best as Reading;
  }
  const parts: Part[] = [];
  for (let at = 0; at < starts.length; at = (readings[at] as Reading).next) {
    const { part } = readings[at] as Reading;
    if (part !== null) parts.push(part);
  }
  return parts;
}

/** Where the pieces between separators begin and end. */
function piecesOf(text: string): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!separator.test(text.charAt(at))) continue;
    ends.push(at);
    starts.push(at + 1);
  }
  return { starts, ends: [...ends, text.length] };
}

/** Several pieces are one part only where the list has them as a word; a single one always is, unless it is blank. */
function readingOf(typed: string, isSingle: boolean, next: number, rest: Reading, index: WordIndex): Reading | null {
  const { unknown, loose, parts } = rest;
  if (typed === "") return isSingle ? { unknown, loose, parts, part: null, next } : null;
  const exact = index.exact.has(typed) ? typed : index.byKey.get(choiceKey(typed));
  if (exact !== undefined) return { unknown, loose, parts: parts + 1, part: { typed, word: exact }, next };
  const similar = isSingle ? undefined : index.byLooseKey.get(looseKey(typed));
  if (similar !== undefined) {
    return { unknown, loose: loose + 1, parts: parts + 1, part: { typed, word: similar }, next };
  }
  return isSingle ? { unknown: unknown + 1, loose, parts: parts + 1, part: { typed, word: null }, next } : null;
}

function isBetter(one: Reading, other: Reading): boolean {
  if (one.unknown !== other.unknown) return one.unknown < other.unknown;
  return one.loose !== other.loose ? one.loose < other.loose : one.parts < other.parts;
}

import type { ColumnChoice, GuessBasis } from "./ColumnChoice";
import { guessByContent, holdsDates, textsOf } from "./guessByContent";
import type { ImportTarget } from "./ImportTarget";
import { normaliseHeading } from "./normaliseWord";
import type { SourceColumn, SourceRow } from "./SourceTable";

/** What of a source is looked at besides its headings. */
export interface GuessContent {
  readonly rows: readonly SourceRow[];
  /** Key of the column of ours that holds names of companies or people. */
  readonly nameKey: string | null;
}

/**
 * Guesses which of our columns each source column fills: by the whole heading first, then by a heading that contains one
 * of ours or the other way round (five letters or three Chinese characters at least), at last by `content`. Every one of
 * our columns is filled once at most; source columns without a guess are left out.
 */
export function guessMapping(
  columns: readonly SourceColumn[],
  targets: readonly ImportTarget[],
  content?: GuessContent,
): ColumnChoice[] {
  const names = columns.map(({ name }) => normaliseHeading(name.replace(/ \(\d+\)$/, "")));
  const words = targets.map(({ headings }) => [...new Set(headings.map(normaliseHeading))]);
  const guessed = new Map<number, { readonly target: string; readonly basis: GuessBasis }>();
  const taken = new Set<string>();
  const assign = (basis: GuessBasis, find: (index: number) => ImportTarget | null | undefined): void => {
    columns.forEach((_, index) => {
      if (guessed.has(index)) return;
      const target = find(index);
      if (!target) return;
      guessed.set(index, { target: target.key, basis });
      taken.add(target.key);
    });
  };
  const byHeading = (matches: (name: string, word: string) => boolean) => (sourceIndex: number) =>
    targets.find(
      ({ key }, index) =>
        !taken.has(key) && (words[index] ?? []).some((word) => matches(names[sourceIndex] ?? "", word)),
    );
  assign(
    "heading",
    byHeading((name, word) => name === word),
  );
  assign(
    "similarHeading",
    byHeading((name, word) => (isTelling(word) && name.includes(word)) || (isTelling(name) && word.includes(name))),
  );
  if (content) {
    const texts = columns.map(({ index }) => textsOf(content.rows, index));
    const isOnlyDates = texts.filter(holdsDates).length === 1;
    assign("content", (index) => {
      const free = targets.filter(({ key }) => !taken.has(key));
      return guessByContent(texts[index] ?? [], free, content.nameKey, isOnlyDates);
    });
  }
  return columns.map(({ index }) => {
    const guess = guessed.get(index);
    return { sourceIndex: index, targets: guess ? [guess.target] : [], ...(guess && { basis: guess.basis }) };
  });
}

/** Says for how many of the source's columns a table has a place: the table with the most is the likeliest. */
export function countGuesses(
  columns: readonly SourceColumn[],
  targets: readonly ImportTarget[],
  content?: GuessContent,
): number {
  return guessMapping(columns, targets, content).filter((choice) => choice.targets.length > 0).length;
}

/** Short words such as “ID” or “名” stand inside too many headings to say anything. */
function isTelling(word: string): boolean {
  return /[\u3400-\u9fff]/.test(word) ? word.length >= 3 : word.length >= 5;
}

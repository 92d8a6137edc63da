import type { ColumnChoice } from "./ColumnChoice";
import type { ImportTarget } from "./ImportTarget";
import { normaliseHeading } from "./normaliseWord";
import type { SourceColumn } from "./SourceTable";

/**
 * Guesses which of our columns each source column fills, from its heading: the whole heading first, then a heading that
 * contains one of ours or the other way round (five letters or three Chinese characters at least). Every one of our
 * columns is filled once at most; source columns without a guess are left out.
 */
export function guessMapping(columns: readonly SourceColumn[], targets: readonly ImportTarget[]): ColumnChoice[] {
  const names = columns.map(({ name }) => normaliseHeading(name.replace(/ \(\d+\)$/, "")));
  const words = targets.map(({ headings }) => [...new Set(headings.map(normaliseHeading))]);
  const guessed = new Map<number, string>();
  const taken = new Set<string>();
  const assign = (matches: (name: string, word: string) => boolean): void => {
    names.forEach((name, sourceIndex) => {
      if (guessed.has(sourceIndex)) return;
      const target = targets.find(
        ({ key }, index) => !taken.has(key) && (words[index] ?? []).some((word) => matches(name, word)),
      );
      if (!target) return;
      guessed.set(sourceIndex, target.key);
      taken.add(target.key);
    });
  };
  assign((name, word) => name === word);
  assign((name, word) => (isTelling(word) && name.includes(word)) || (isTelling(name) && word.includes(name)));
  return columns.map(({ index }) => {
    const target = guessed.get(index);
    return { sourceIndex: index, targets: target ? [target] : [] };
  });
}

/** Says for how many of the source's columns a table has a place: the table with the most is the likeliest. */
export function countGuesses(columns: readonly SourceColumn[], targets: readonly ImportTarget[]): number {
  return guessMapping(columns, targets).filter((choice) => choice.targets.length > 0).length;
}

/** Short words such as “ID” or “名” stand inside too many headings to say anything. */
function isTelling(word: string): boolean {
  return /[\u3400-\u9fff]/.test(word) ? word.length >= 3 : word.length >= 5;
}

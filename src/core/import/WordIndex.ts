import type { ChoiceOption } from "./ImportTarget";

/** Finds the word that is written for any of the words that mean it, compared in a normal form. */
export class WordIndex {
  private readonly written = new Map<string, string>();

  constructor(
    options: readonly ChoiceOption[],
    private readonly normalise: (word: string) => string,
  ) {
    // Words as written come first: another value's alias never hides them.
    for (const { value } of options) this.add(value, value);
    for (const { value, words } of options) for (const word of words) this.add(word, value);
  }

  find(word: string): string | null {
    return this.written.get(this.normalise(word)) ?? null;
  }

  /** Makes a word known; the first meaning of a word stays. */
  add(word: string, value: string): void {
    const normal = this.normalise(word);
    if (!this.written.has(normal)) this.written.set(normal, value);
  }
}

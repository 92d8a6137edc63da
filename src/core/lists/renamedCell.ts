import { choiceKey, normaliseChoices, splitChoices } from "../choices";

export interface WordRenaming {
  readonly from: string;
  readonly to: string;
  /** The list's words before or after the renaming: words that hold a separator are read as one by them. */
  readonly words: readonly string[];
  /** What stands between several choices: `、` or `, `. */
  readonly joiner: string;
}

/**
 * Gives what a cell of one choice holds once a word of its list is called otherwise; null where the cell does not hold
 * that word. Case, width and spaces do not matter.
 */
export function renamedChoice(cell: string, { from, to }: Pick<WordRenaming, "from" | "to">): string | null {
  return choiceKey(cell) === choiceKey(from) && cell !== to ? to : null;
}

/** As {@link renamedChoice}, for a cell of several choices: the other parts stay, a part that is then there twice goes. */
export function renamedChoices(cell: string, { from, to, words, joiner }: WordRenaming): string | null {
  const known = words.includes(from) ? words : [...words, from];
  const key = choiceKey(from);
  const parts = splitChoices(cell, known);
  if (!parts.some((part) => choiceKey(part) === key)) return null;
  const renamed = parts.map((part) => (choiceKey(part) === key ? to : part));
  const text = normaliseChoices(renamed.join(joiner), [...known, to], joiner).text;
  return text === cell ? null : text;
}

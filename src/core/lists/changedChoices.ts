import { choiceKey, findChoice, normaliseChoices, splitChoices } from "../choices";

/** What a person ticked and unticked, as words of the list or parts that the list lacks. */
export interface ChoiceChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Gives the parts of a cell, in the list's spelling where it has them. */
export function chosenParts(cell: string, words: readonly string[]): readonly string[] {
  return [...new Set(splitChoices(cell, words).map((part) => findChoice(part, words) ?? part))];
}

/**
 * Gives what a cell of several choices holds after a change: the list's words in the list's order, then parts that the
 * list lacks as they were. A cell in which nothing is to be added or removed stays exactly as it was typed.
 */
export function changedChoices(
  cell: string,
  { add, remove }: ChoiceChange,
  words: readonly string[],
  joiner: string,
): string {
  const before = chosenParts(cell, words);
  const has = (parts: readonly string[], word: string) => parts.some((part) => choiceKey(part) === choiceKey(word));
  if (add.every((word) => has(before, word)) && !remove.some((word) => has(before, word))) return cell;
  const chosen = [...before, ...add].filter((part) => !has(remove, part));
  const inOrder = words.filter((word) => has(chosen, word));
  const unlisted = chosen.filter((part) => findChoice(part, words) === null);
  return normaliseChoices([...inOrder, ...unlisted].join(joiner), words, joiner).text;
}

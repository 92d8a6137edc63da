import { normaliseChoices } from "../choices";
import { normaliseListWord } from "../import/normaliseWord";
import { type CheckColumn, type CheckedList, type CheckFacts, isBlank, nothing } from "./CheckedTable";
import type { CellFinding } from "./Finding";
import type { CellRule } from "./textCells";
import { tidyText } from "./tidyText";

/**
 * Judges the words of a cell that takes values of a list, every part of several choices: words that differ from a value
 * only in case, width, spaces or language are corrected, others are named. A list that is missing or empty judges nothing.
 */
export function listRule({ key, type, list = "" }: CheckColumn, { lists, choiceSeparator }: CheckFacts): CellRule {
  const known = lists[list];
  if (known === undefined || known.words.length === 0) return () => nothing;
  const unknownCode = known.values === undefined ? "unlistedWord" : "unknownWord";
  const unknownWord = (text: string): CellFinding => ({ code: unknownCode, column: key, data: { text, list } });
  const spelling = (text: string, after: string): CellFinding => ({
    code: "listSpelling",
    column: key,
    data: { text, list },
    fix: { kind: "cell", after },
  });
  if (type === "choices") {
    return (cell) => {
      if (isBlank(cell)) return nothing;
      const text = String(cell);
      const normal = normaliseChoices(text, known.words, choiceSeparator);
      const findings = normal.unknown.map(unknownWord);
      return normal.text === text || normal.text === "" ? findings : [...findings, spelling(text, normal.text)];
    };
  }
  const meaningOf = meanings(known);
  return (cell) => {
    if (isBlank(cell)) return nothing;
    const text = String(cell);
    const word = meaningOf(text);
    if (word === text) return nothing;
    return [word === null ? unknownWord(tidyText(text)) : spelling(text, word)];
  };
}

/** Finds the value that a word means: exactly first, then as people mean it. A form that two values share decides nothing. */
function meanings({ words, values = [] }: CheckedList): (text: string) => string | null {
  const exact = new Set(words);
  const loose = new Map<string, string | null>();
  const add = (text: string, word: string): void => {
    const normal = normaliseListWord(text);
    const before = loose.get(normal);
    loose.set(normal, before === undefined || before === word ? word : null);
  };
  for (const word of words) add(word, word);
  const own = new Set(loose.keys());
  for (const { word, aliases } of values) {
    for (const alias of aliases) if (!own.has(normaliseListWord(alias))) add(alias, word);
  }
  return (text) => (exact.has(text) ? text : (loose.get(normaliseListWord(text)) ?? null));
}

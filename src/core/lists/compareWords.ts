import { choiceKey } from "../choices";

export interface RenamedWord {
  readonly from: string;
  readonly to: string;
  readonly merges?: true;
}

/** What a person did to a list, as far as it follows from the words before and after. */
export interface WordChanges {
  /** A word that went while another came in its place; `merges` where that was an entry of the list before. */
  readonly renamed: readonly RenamedWord[];
  /** Words that are gone and have no successor. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Tells what became of a list's words, blanks left out. Sorting, and rows inserted or deleted anywhere, rename nothing: a
 * word counts as renamed where it is gone and the words around it have a new one between them. Where as many words went
 * as came between the same neighbours, each takes the place of one. A word made equal to another of the list
 * (`抖音` over `微信社群`) is renamed to that one. Spelling alone, case or width, is a renaming too.
 */
export function compareWords(before: readonly string[], after: readonly string[]): WordChanges {
  const old = usedWords(before);
  const now = usedWords(after);
  return typedOver(old, now) ?? moved(old, now);
}

/** The usual case: each word that differs is gone, and another stands in its place. Null where rows have moved. */
function typedOver(old: readonly string[], now: readonly string[]): WordChanges | null {
  if (old.length !== now.length) return null;
  const renamed = old.flatMap((from, index) =>
    from === now[index] ? [] : [renamedTo(from, now[index] as string, old)],
  );
  const isEachGone = renamed.every(({ from }, index) => {
    return !now.includes(from) && renamed.findIndex((pair) => pair.from === from) === index;
  });
  return isEachGone ? { renamed, removed: [], added: [] } : null;
}

function renamedTo(from: string, to: string, old: readonly string[]): RenamedWord {
  return old.includes(to) ? { from, to, merges: true } : { from, to };
}

function moved(old: readonly string[], now: readonly string[]): WordChanges {
  const gone = new Set(old.filter((word) => !now.includes(word)));
  const doubled = doubledWords(now);
  const come = (word: string, index: number) =>
    !old.includes(word) || (doubled.has(word) && now.indexOf(word) !== index);
  const kept = new Set(now.filter((word, index) => !come(word, index)));

  const renamed: RenamedWord[] = [];
  const newStretches = stretches(now, (word, index) => come(word, index));
  for (const { words, previous, next } of stretches(old, (word) => gone.has(word))) {
    const successor = newStretches.find(
      (stretch) =>
        stretch.words.length === words.length &&
        (sameWord(stretch.previous, previous, kept) || sameWord(stretch.next, next, kept)),
    );
    words.forEach((from, index) => {
      const to = successor?.words[index];
      if (to !== undefined) renamed.push(renamedTo(from, to, old));
    });
  }
  // A word that only changed its spelling has a successor wherever it stands now.
  for (const from of gone) {
    const to = now.find((word) => !old.includes(word) && choiceKey(word) === choiceKey(from));
    if (to !== undefined && !renamed.some((pair) => pair.from === from || pair.to === to)) renamed.push({ from, to });
  }
  return {
    renamed,
    removed: [...gone].filter((word) => !renamed.some(({ from }) => from === word)),
    added: [...new Set(now)].filter((word) => !old.includes(word) && !renamed.some(({ to }) => to === word)),
  };
}

function usedWords(words: readonly string[]): readonly string[] {
  return words.map((word) => word.trim()).filter((word) => word !== "");
}

function doubledWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word, index) => words.indexOf(word) !== index));
}

/** Words in a row that are all of one sort, with the words before and after them; null at the list's ends. */
interface Stretch {
  readonly words: readonly string[];
  readonly previous: string | null;
  readonly next: string | null;
}

function stretches(words: readonly string[], belongs: (word: string, index: number) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!belongs(words[start] as string, start)) continue;
    let end = start;
    while (end < words.length && belongs(words[end] as string, end)) end++;
    found.push({ words: words.slice(start, end), previous: words[start - 1] ?? null, next: words[end] ?? null });
    start = end;
  }
  return found;
}

/** Two ends of the list are the same place; a word only where it stayed. */
function sameWord(one: string | null, other: string | null, kept: ReadonlySet<string>): boolean {
  return one === other && (one === null || kept.has(one));
}

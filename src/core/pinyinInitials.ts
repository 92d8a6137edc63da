/** The first characters, in the order of their pronunciation, of each letter that a syllable can begin with. */
const firstCharacters = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀"];
const letters = "abcdefghjklmnopqrstwxyz";

/** What else the collation orders among the characters has no reading. */
const ideograph = /^\p{Unified_Ideograph}$/u;

const initials = new Map<string, string>();

/**
 * Gives the first letters of a Chinese text's syllables: `清河科技` → `qhkj`; other characters stay as they are. Read off
 * the order that the system itself sorts Chinese by, so that no dictionary has to be shipped; of a character with several
 * readings only the one that it is sorted by counts (`长` gives `z`). Where the system cannot sort by pronunciation, every character
 * stays as it is.
 */
export function pinyinInitials(text: string): string {
  return [...text].map(initialOf).join("");
}

function initialOf(character: string): string {
  if (!ideograph.test(character)) return character;
  const known = initials.get(character);
  if (known !== undefined) return known;
  const initial = lookUp(character);
  initials.set(character, initial);
  return initial;
}

/** UTS 35: the collation `pinyin` of the Unicode Common Locale Data Repository. */
const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin");
const sortsByPronunciation = collator.compare("八", "丫") < 0 && collator.compare("丫", "帀") < 0;

function lookUp(character: string): string {
  if (!sortsByPronunciation) return character;
  // The characters stand in order, so as many begin no later as there are letters up to this one's.
  const reached = firstCharacters.filter((first) => collator.compare(character, first) >= 0).length;
  return letters[reached - 1] ?? character;
}

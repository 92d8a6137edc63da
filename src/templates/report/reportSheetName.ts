/** Excel's limit. */
const longestName = 31;

/**
 * Gives a name for a new sheet that no other sheet bears, whatever the case: the wished one, or with ` (2)` and so on.
 * Too long a name is cut, characters that Excel forbids in sheet names become spaces.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const lowered = new Set(taken.map((name) => name.toLowerCase()));
  const allowed = wished.replace(/[\\/?*[\]:]/g, " ").replace(/^'+|'+$/g, "");
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = allowed.slice(0, longestName - suffix.length).trimEnd() + suffix;
    if (!lowered.has(name.toLowerCase())) return name;
  }
}

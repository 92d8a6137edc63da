/** Parts a cell that may hold several values: `展会、转介绍`, `Exhibition, Referral`. Blanks and repetitions are left out. */
export function splitChoices(text: string): readonly string[] {
  const parts = text.split(/[、,，;；\n]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}

const shownNames = 8;

/** Joins names to one line; of many only the first few, the rest as an ellipsis. */
export function someNames(names: readonly string[], joiner: string): string {
  const shown = names.slice(0, shownNames).join(joiner);
  return names.length > shownNames ? `${shown}${joiner}…` : shown;
}

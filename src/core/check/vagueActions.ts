/** Brings a phrase to the form in which two are compared: half-width, lower case, without spaces and punctuation. */
export function plainPhrase(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\s]+/gu, "");
}

/** Tells whether a next action is only one of the phrases that say nothing; a blank one is another rule's. */
export function isVague(text: string, phrases: ReadonlySet<string>): boolean {
  const plain = plainPhrase(text);
  return plain === "" ? text.trim() !== "" : phrases.has(plain);
}

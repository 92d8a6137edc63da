/**
 * Characters that nobody sees and nobody means: zero-width space, soft hyphen, word joiner, byte order mark, and control
 * characters but tab and line breaks. Joiners and direction marks stay: emoji, Persian and Arabic names are made of them.
 */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;

/** Takes invisible characters away, and the spaces around a text, ideographic and non-breaking ones as well. */
export function tidyText(text: string): string {
  return text.replace(invisible, "").trim();
}

/** Writes what is only ever Latin letters, digits and signs without full-width forms and inner spaces: an identifier. */
export function plainCode(text: string): string {
  return tidyText(text.normalize("NFKC")).replace(/\s+/g, "").toUpperCase();
}

/** Spaces of all widths, and characters that are never seen: byte-order marks, zero-width spaces and direction marks. */
const unseenAround =
  /^[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+|[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+$/g;

/**
 * Takes away what nobody sees around a cell's text, and the `'` that spreadsheet programs put before `=`, `+`, `-`, `@`
 * to mark them as text. Inside the text everything stays: names in Arabic or Hebrew need their direction marks, and
 * emoji their joiners.
 */
export function cleanCell(cell: string): string {
  return cell.replace(unseenAround, "").replace(/^'(?=[=+\-@])/, "");
}

/**
 * Brings a cell that is to be read as a date, a number or a contact to plain characters: full-width figures and signs
 * become half-width, and direction marks, which programs put between the parts of dates and around telephone numbers,
 * are dropped.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();
}

import { HostError } from "../objects/HostObject";
import type { Book } from "./Book";
import { parseArea } from "./addresses";
import { markStale } from "./formulas/retranslate";
import { isWellFormed } from "./formulas/tokens";
import type { NameState } from "./state";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const R1C1 = /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/;

/**
 * Tells whether Excel takes a text as a defined name or a table's name: letter, `_` or `\` first, no spaces, no cell
 * address, at most 255 characters. https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function isWellNamed(name: string): boolean {
  return (
    name.length <= 255 && NAME.test(name) && !R1C1.test(name) && (parseArea(name) === undefined || name.includes(":"))
  );
}

/** Adds a defined name; `formula` begins with `=`. */
export function addName(book: Book, entry: NameState): NameState {
  const location = "NamedItemCollection.add";
  book.assertWritable(undefined, location);
  if (!isWellNamed(entry.name))
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format. The name isn't valid.",
      location,
    );
  const taken = book.names.some(
    (other) => other.name.toLowerCase() === entry.name.toLowerCase() && other.sheetId === entry.sheetId,
  );
  if (taken || book.tableByName(entry.name))
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", location);
  checkNameFormula(entry.formula, location);
  book.names.push(entry);
  namesChanged(book);
  return entry;
}

export function checkNameFormula(formula: string, location: string): void {
  if (!formula.startsWith("=") || !isWellFormed(formula))
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format. The formula can't be read.",
      location,
    );
}

/** Translates anew what uses names. */
export function namesChanged(book: Book): void {
  markStale(book);
  book.onStateChanged("names");
}

export function deleteName(book: Book, entry: NameState): void {
  book.assertWritable(undefined, "NamedItem.delete");
  const index = book.names.indexOf(entry);
  if (index >= 0) book.names.splice(index, 1);
  namesChanged(book);
}

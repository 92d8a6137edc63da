import { HostError } from "../objects/HostObject";
import type { Book } from "./Book";
import type { SheetState } from "./state";

const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * Refuses names that Excel refuses: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkSheetName(book: Book, name: string, location: string, own?: SheetState): void {
  const bad =
    name === "" ||
    name.length > 31 ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (bad)
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format. A worksheet name has 1 to 31 characters, none of \\ / ? * [ ] :",
      location,
    );
  const taken = book.sheetByName(name);
  if (taken && taken !== own)
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", location);
}

/** The name of a new sheet: `Sheet2` and so on. */
export function freeSheetName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number++)
    if (!book.sheetByName(`Sheet${String(number)}`)) return `Sheet${String(number)}`;
}

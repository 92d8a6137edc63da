import type { Book } from "../engine/Book";
import type { SheetState } from "../engine/state";
import { HostError, type HostObject } from "./HostObject";
import { isOmitted, read, textOf } from "./members";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection: whole sheets, with or without a password. */
export function protectionObject(book: Book, sheet: SheetState): HostObject {
  return {
    type: "WorksheetProtection",
    properties: { Protected: read(() => sheet.isProtected) },
    methods: {
      Protect: ([, password]) => {
        book.assertWritable(undefined, "WorksheetProtection.protect");
        if (sheet.isProtected)
          throw new HostError("InvalidOperation", "The worksheet is already protected.", "WorksheetProtection.protect");
        sheet.isProtected = true;
        book.passwords.set(sheet.id, isOmitted(password) ? "" : textOf(password, "WorksheetProtection.protect"));
      },
      Unprotect: ([password]) => {
        book.assertWritable(undefined, "WorksheetProtection.unprotect");
        const wanted = book.passwords.get(sheet.id) ?? "";
        if (sheet.isProtected && wanted !== "" && wanted !== password)
          throw new HostError("AccessDenied", "The password isn't correct.", "WorksheetProtection.unprotect");
        sheet.isProtected = false;
      },
    },
  };
}

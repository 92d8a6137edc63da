import { workbookMessages } from "./messages";
import type { Language } from "../../src/templates/Text";

const messages: Readonly<Record<string, keyof typeof workbookMessages>> = {
  ENOENT: "noSuchFile",
  EISDIR: "isFolder",
  EACCES: "notAllowed",
  EPERM: "notAllowed",
  EROFS: "notAllowed",
};

/** Says in words why the system refused a file; the system's own words where there are none of ours. */
export function fileReason(error: unknown, language: Language): string {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  const known = messages[code];
  return known === undefined ? message : workbookMessages[known][language];
}

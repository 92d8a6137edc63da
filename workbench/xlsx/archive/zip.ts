import { unzipSync, zipSync, type Zippable } from "fflate";
import { XlsxError } from "../XlsxError";

/** The earliest moment a zip archive can state: saved files do not depend on the hour. */
const noDate = new Date(1980, 0, 1);

/** Packs parts into a zip archive, in the given order. The same parts give the same bytes. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = Object.fromEntries([...parts].map(([path, bytes]) => [path, [bytes, { mtime: noDate }]]));
  return zipSync(files, { level: 6 });
}

/** Unpacks a zip archive. @throws XlsxError `brokenArchive` when it is cut short or altered. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    const parts = Object.entries(unzipSync(bytes));
    return new Map(parts.filter(([path]) => !path.endsWith("/")));
  } catch (cause) {
    throw Object.assign(new XlsxError("brokenArchive"), { cause });
  }
}

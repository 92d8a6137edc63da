import type { EncodingName } from "../../../core/import/recogniseEncoding";

/** Encodings as people know them; the names are the same in both languages. */
export const encodingLabels: Readonly<Record<EncodingName, string>> = {
  "utf-8": "UTF-8",
  gb18030: "GB 18030 / GBK",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  big5: "Big5",
  "windows-1252": "Windows-1252",
};

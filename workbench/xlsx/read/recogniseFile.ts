import { XlsxError } from "../XlsxError";

/** First bytes of a compound file: .xls, and everything that Office protects with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First bytes of a zip archive. */
const zipArchive = [0x50, 0x4b];

/** Refuses bytes that cannot be a zip archive, by what they are. @throws XlsxError */
export function refuseForeignBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("empty");
  if (startsWith(bytes, compoundFile))
    throw new XlsxError(holdsEncryptedPackage(bytes) ? "encrypted" : "legacyWorkbook");
  if (!startsWith(bytes, zipArchive)) throw new XlsxError("notWorkbook");
}

/** Refuses archives that are no .xlsx workbook, by what they hold. @throws XlsxError */
export function refuseForeignArchive(parts: ReadonlyMap<string, Uint8Array>): void {
  if (parts.has("xl/workbook.bin")) throw new XlsxError("binaryWorkbook");
  const mediaType = parts.get("mimetype");
  if (mediaType && new TextDecoder().decode(mediaType).includes("opendocument.spreadsheet"))
    throw new XlsxError("openDocument");
  if (!parts.has("[Content_Types].xml") || ![...parts.keys()].some((path) => path.startsWith("xl/")))
    throw new XlsxError("otherArchive");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted workbook keeps its archive in a stream of this name, held as UTF-16 ([MS-OFFCRYPTO] 2.3.4.4). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 2)
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Why bytes could not be read as a workbook. */
export type XlsxErrorCode =
  /** There are no bytes at all. */
  | "empty"
  /** Neither a zip archive nor any known spreadsheet: a picture, a text, a CSV, … */
  | "notWorkbook"
  /** Excel 97–2003 binary workbook (.xls). */
  | "legacyWorkbook"
  /** Excel binary workbook (.xlsb). */
  | "binaryWorkbook"
  /** OpenDocument spreadsheet (.ods). */
  | "openDocument"
  /** Another kind of zip archive: a document, a presentation, a plain .zip. */
  | "otherArchive"
  /** Protected with a password to open. */
  | "encrypted"
  /** A zip archive that is cut short or altered. */
  | "brokenArchive"
  /** A part of the workbook is missing or is not well-formed XML. */
  | "brokenPart";

/** A file that cannot be opened, by a code that the page turns into words; `part` names the part of the archive. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    readonly part?: string,
  ) {
    super(part === undefined ? code : `${code}: ${part}`);
  }
}

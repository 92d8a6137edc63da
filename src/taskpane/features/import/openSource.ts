import { decodeText } from "../../../core/import/decodeText";
import { recogniseDelimiter } from "../../../core/import/delimiter";
import type { FileProblemCode } from "../../../core/import/ImportProblem";
import { gridOfText } from "../../../core/import/readSource";
import { recogniseBinary } from "../../../core/import/recogniseBinary";
import type { SourceGrid } from "../../../core/import/SourceGrid";
import type { Pause } from "../../../core/import/SourceTable";
import { tableOfGrid } from "../../../core/import/tableOfGrid";
import type { Outcome } from "../../../core/problem";
import { readSheetSource } from "../../../excel/import/sources/readSheetSource";
import type { FileFormat, OpenFile, SourceOrigin } from "./OpenFile";
import { pastedGrid } from "./pastedGrid";

/** How a page's markup begins. */
const markup = /^\s*<(?:!doctype html|html|meta|table|head|body)\b/i;

type Read = Outcome<Omit<OpenFile, "name" | "format" | "source">, FileProblemCode>;

/** Reads a source of any kind, as the person wants it or as it is recognised. Rejects when `pause` does. */
export async function openSource(
  origin: SourceOrigin,
  format: FileFormat,
  pause: Pause,
): Promise<Outcome<OpenFile, FileProblemCode>> {
  const read = await readOrigin(origin, format, pause);
  if (!read.ok) return read;
  const table = await tableOfGrid(read.value.grid, format, pause);
  if (!table.ok) return table;
  return { ok: true, value: { ...read.value, name: origin.name, format, source: table.value } };
}

/** Takes the rows of an open source in another way: with other headings, or without hidden rows. */
export async function retakeRows(
  file: OpenFile,
  format: FileFormat,
  pause: Pause,
): Promise<Outcome<OpenFile, FileProblemCode>> {
  const table = await tableOfGrid(file.grid, format, pause);
  return table.ok ? { ok: true, value: { ...file, format, source: table.value } } : table;
}

async function readOrigin(origin: SourceOrigin, format: FileFormat, pause: Pause): Promise<Read> {
  switch (origin.kind) {
    case "sheet":
      return gridOnly(await readSheetSource(origin.source, pause));
    case "paste":
      return gridOnly(await pastedGrid(origin, pause));
    case "file":
      return recogniseBinary(origin.bytes) === "excelFile"
        ? readBook(origin.bytes, format, pause)
        : readText(origin.bytes, format, pause);
  }
}

function gridOnly(read: Outcome<SourceGrid, FileProblemCode>): Read {
  return read.ok ? { ok: true, value: { textFormat: null, book: null, grid: read.value } } : read;
}

async function readText(bytes: Uint8Array, format: FileFormat, pause: Pause): Promise<Read> {
  const decoded = decodeText(bytes, format.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, certain } = decoded.value;
  // Many systems export a web page's table and call it .xls.
  if (markup.test(text)) return gridOnly(await pastedGrid({ html: text, text: "" }, pause));
  const delimiter = format.delimiter ?? recogniseDelimiter(text);
  const grid = await gridOfText(text, delimiter, pause);
  return { ok: true, value: { textFormat: { encoding, certain, delimiter }, book: null, grid } };
}

/** Without a choice the first sheet that people see and that holds rows is read. */
async function readBook(bytes: Uint8Array, format: FileFormat, pause: Pause): Promise<Read> {
  // The reader is large and seldom needed: it is fetched with the first Excel file.
  const { listXlsxSheets, readXlsxGrid } = await import(/* webpackChunkName: "xlsx" */ "../../../core/import/readXlsx");
  const listed = await listXlsxSheets(bytes);
  if (!listed.ok) return listed;
  const sheets = listed.value;
  const shown = sheets.filter(({ hidden }) => !hidden);
  const names = format.sheetName === undefined ? (shown.length > 0 ? shown : sheets) : [{ name: format.sheetName }];
  let first: Read | null = null;
  for (const { name } of names) {
    const read = await readXlsxGrid(bytes, name, pause);
    const found: Read = read.ok
      ? { ok: true, value: { textFormat: null, book: { sheets, sheetName: name }, grid: read.value } }
      : read;
    if (found.ok && (await tableOfGrid(found.value.grid, format, pause)).ok) return found;
    first ??= found;
  }
  return first ?? { ok: false, problems: [{ code: "noSheets" }] };
}

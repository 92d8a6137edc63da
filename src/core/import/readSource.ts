import type { Outcome } from "../problem";
import { declaredDelimiter } from "./delimiter";
import type { FileProblemCode, Flag } from "./ImportProblem";
import { readRecords, type SourceRecord } from "./readRecords";
import type { HeldBackRow, Pause, SourceColumn, SourceRow, SourceTable } from "./SourceTable";

/** Longest text that an Excel cell holds, in UTF-16 code units (Microsoft, “Excel specifications and limits”). */
export const cellTextLimit = 32_767;

/** Rows of a sheet below its headings (the same source). */
const sheetRowLimit = 1_048_575;

/** Rows looked at before the screen gets its turn. */
const portionRows = 1000;

/**
 * Cuts a decoded file into headings and rows. The first row that is not blank holds the headings. Short rows are
 * filled with blanks and long ones flagged; blank lines are counted and left out; a row whose quotation marks do not
 * close is held back. Row numbers count records, as Excel numbers them when it opens the file.
 */
export async function readSource(
  decodedText: string,
  delimiter: string,
  pause: Pause,
): Promise<Outcome<SourceTable, FileProblemCode>> {
  const text = decodedText.slice(declaredDelimiter(decodedText)?.length ?? 0).replace(/\r\n?/g, "\n");
  const records = await readRecords(text, delimiter, pause);
  const headingIndex = records.findIndex((record) => !isBlank(record));
  const headings = records[headingIndex];
  if (!headings) return { ok: false, problems: [{ code: "emptyFile" }] };
  const columns = nameColumns(headings.cells);
  const rows: SourceRow[] = [];
  const heldBack: HeldBackRow[] = [];
  let blankLineCount = headingIndex;
  for (const [index, record] of records.entries()) {
    if (index <= headingIndex) continue;
    if (index % portionRows === 0) await pause(index, records.length);
    const rowNumber = index + 1;
    if (record.unclosedQuote) heldBack.push({ rowNumber, code: "unclosedQuote", text: record.text });
    else if (isBlank(record)) blankLineCount++;
    else rows.push(sourceRow(record, rowNumber, columns));
  }
  if (rows.length + heldBack.length === 0) return { ok: false, problems: [{ code: "noDataRows" }] };
  if (rows.length > sheetRowLimit) {
    return { ok: false, problems: [{ code: "tooManyRows", data: { count: rows.length, limit: sheetRowLimit } }] };
  }
  // The line end that closes the file begins no line of its own.
  if (text.endsWith("\n") && isBlank(records.at(-1))) blankLineCount--;
  return { ok: true, value: { delimiter, columns, rows, heldBack, blankLineCount } };
}

function isBlank(record: SourceRecord | undefined): boolean {
  return record !== undefined && !record.unclosedQuote && record.cells.every((cell) => cell.trim() === "");
}

/** Names columns by their headings; a repeated heading gets a number, a blank one its position. */
function nameColumns(headings: readonly string[]): SourceColumn[] {
  const used = new Set<string>();
  const columnCount = headings.reduce((count, heading, index) => (heading.trim() === "" ? count : index + 1), 0);
  return headings.slice(0, columnCount).map((heading, index) => {
    const plain = cleanCell(heading).replace(/\s+/g, " ") || `#${index + 1}`;
    let name = plain;
    for (let count = 2; used.has(name); count++) name = `${plain} (${count})`;
    used.add(name);
    return { index, name };
  });
}

function sourceRow(record: SourceRecord, rowNumber: number, columns: readonly SourceColumn[]): SourceRow {
  const flags: Flag[] = [];
  const cells = columns.map(({ index }) => cleanCell(record.cells[index] ?? ""));
  const surplus = record.cells
    .slice(columns.length)
    .map(cleanCell)
    .filter((cell) => cell !== "");
  if (record.cells.length < columns.length) {
    flags.push({ code: "shortRow", at: { rowNumber }, data: { found: record.cells.length, expected: columns.length } });
  }
  if (surplus.length > 0) {
    const data = { found: columns.length + surplus.length, expected: columns.length, text: surplus.join(" | ") };
    flags.push({ code: "longRow", at: { rowNumber }, data });
  }
  if (record.strayQuote) flags.push({ code: "strayQuote", at: { rowNumber } });
  columns.forEach(({ index, name }) => {
    const cell = cells[index] ?? "";
    if (cell.includes("\ufffd")) flags.push({ code: "damagedCharacters", at: { rowNumber, column: name } });
  });
  return { rowNumber, cells, surplus, flags };
}

/**
 * Takes away what nobody sees: spaces around the text (full-width and no-break ones too), zero-width characters, and
 * the `'` that spreadsheet programs put before `=`, `+`, `-`, `@` to mark them as text.
 */
function cleanCell(cell: string): string {
  return cell
    .replace(/[\u200b\u200e\u200f\ufeff]/g, "")
    .trim()
    .replace(/^'(?=[=+\-@])/, "");
}

import type { Outcome } from "../problem";
import { cleanCell } from "./cleanCell";
import { declaredDelimiter } from "./delimiter";
import type { FileProblemCode } from "./ImportProblem";
import { readRecords, type SourceRecord } from "./readRecords";
import { isBlankRow, type GridRow, type SourceGrid } from "./SourceGrid";
import type { Pause, SourceTable } from "./SourceTable";
import { tableOfGrid, type GridReading } from "./tableOfGrid";

/** Rows looked at before the screen gets its turn. */
const portionRows = 1000;

/**
 * Cuts a decoded text into rows and cells. Row numbers count records, as Excel numbers them when it opens the file. A
 * row whose quotation marks do not close cannot be read as cells.
 */
export async function gridOfText(decodedText: string, delimiter: string, pause: Pause): Promise<SourceGrid> {
  const text = decodedText.slice(declaredDelimiter(decodedText)?.length ?? 0).replace(/\r\n?/g, "\n");
  const records = await readRecords(text, delimiter, pause);
  const rows: GridRow[] = [];
  for (const [index, record] of records.entries()) {
    if (index % portionRows === 0) await pause(index, records.length);
    rows.push(gridRow(record, index + 1));
  }
  const last = rows.at(-1);
  // The line end that closes the file begins no line of its own.
  if (text.endsWith("\n") && last !== undefined && isBlankRow(last)) rows.pop();
  return { delimiter, rows, countsCells: true };
}

function gridRow({ cells, text, strayQuote, unclosedQuote }: SourceRecord, rowNumber: number): GridRow {
  if (unclosedQuote) return { rowNumber, cells: [], unreadable: { code: "unclosedQuote", text } };
  const cleaned = cells.map(cleanCell);
  return strayQuote ? { rowNumber, cells: cleaned, remarks: [{ code: "strayQuote" }] } : { rowNumber, cells: cleaned };
}

/** Cuts a decoded text into headings and rows; see {@link gridOfText} and {@link tableOfGrid}. */
export async function readSource(
  decodedText: string,
  delimiter: string,
  pause: Pause,
  reading: GridReading = {},
): Promise<Outcome<SourceTable, FileProblemCode>> {
  return tableOfGrid(await gridOfText(decodedText, delimiter, pause), reading, pause);
}

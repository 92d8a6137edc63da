import Papa from "papaparse/papaparse.min.js";
import type { Flag } from "./ImportProblem";
import type { SourceTable } from "./SourceTable";

/** How the words of a list's own columns read in the person's language. */
export interface ListWords {
  readonly rowNumber: string;
  readonly reason: string;
  /** Puts one flag into words. */
  readonly flag: (flag: Flag) => string;
}

/** A byte-order mark: without it Excel opens Chinese CSV files as if they were in the system's old encoding. */
const byteOrderMark = "\ufeff";

/** Writes lines of cells, such as those of `notImportedCells`, as CSV. */
export function cellsCsv(lines: readonly (readonly (string | number)[])[]): string {
  return csv(lines.map((line) => line.map((cell) => (typeof cell === "string" ? asText(cell) : cell))));
}

/**
 * Writes the flagged rows as CSV: row number, reasons, then the row's own cells under the source's headings, with
 * cells beyond the last heading behind them.
 */
export function flaggedCsv(source: SourceTable, flags: readonly Flag[], words: ListWords): string {
  const reasons = new Map<number, string[]>();
  for (const flag of flags) {
    const rowNumber = flag.at?.rowNumber;
    if (rowNumber === undefined) continue;
    reasons.set(rowNumber, [...(reasons.get(rowNumber) ?? []), words.flag(flag)]);
  }
  const rows = source.rows
    .filter(({ rowNumber }) => reasons.has(rowNumber))
    .map(({ rowNumber, cells, surplus }) => [
      rowNumber,
      (reasons.get(rowNumber) ?? []).join("; "),
      ...[...cells, ...surplus].map(asText),
    ]);
  return csv([[words.rowNumber, words.reason, ...source.columns.map(({ name }) => asText(name))], ...rows]);
}

/** Keeps a cell that would run as a formula a text; importing the list takes the mark away again. */
function asText(cell: string): string {
  return /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `${byteOrderMark}${Papa.unparse(rows, { newline: "\r\n" })}\r\n`;
}

import type { DateSerial } from "../core/dates";
import type { CellValue } from "./types";

/** Reads a date or a date and time; blanks, errors and dates that were typed as text are null, as in the sheet's formulas. */
export function dateOf(cell: CellValue | undefined): DateSerial | null {
  return typeof cell === "number" && cell > 0 ? cell : null;
}

/** Reads an amount or count; null where nothing is filled in, which is not zero. */
export function numberOrNull(cell: CellValue | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/** Reads a text without the spaces around it. */
export function textOf(cell: CellValue | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

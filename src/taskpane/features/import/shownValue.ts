import { isoDateOf } from "../../../core/dates";
import type { ImportTarget } from "../../../core/import/ImportTarget";
import type { CellValue } from "../../../core/records";

/** Writes a value as the sheet shows it: dates by year, month and day, a time of day only where there is one. */
export function shownValue(value: CellValue, target: ImportTarget | undefined): string {
  const type = target?.value.type;
  if (typeof value !== "number" || value < 1 || (type !== "date" && type !== "dateTime")) return String(value);
  const minutes = Math.round((value % 1) * 1440);
  const two = (part: number): string => String(part).padStart(2, "0");
  return minutes === 0 ? isoDateOf(value) : `${isoDateOf(value)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

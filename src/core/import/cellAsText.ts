import { firstReliableSerial, isoDateOf } from "../dates";
import type { FlagCode } from "./ImportProblem";

/** A cell that knows what it holds: a day or moment as a serial, or as milliseconds since 1970 without a zone. */
export type TypedCell = string | number | boolean | null | { readonly serial: number } | { readonly moment: number };

/** Excel keeps fifteen figures of a number (Microsoft, “Excel specifications and limits”). */
const figureLimit = 1e15;
const millisecondsPerDay = 86_400_000;
/** 1970-01-01. */
const serialOf1970 = 25_569;

/**
 * Writes a typed cell as the text that converts back to exactly it: figures as JavaScript writes them, days as
 * `2024-07-01`, moments as `2024-07-01 09:30:00` (Excel shows no more than seconds in dates), times alone as
 * `09:30:00`, truth values as Excel does. `remark` says that figures are lost.
 */
export function cellAsText(cell: TypedCell): { readonly text: string; readonly remark?: FlagCode } {
  if (cell === null) return { text: "" };
  if (typeof cell === "string") return { text: cell };
  if (typeof cell === "boolean") return { text: cell ? "TRUE" : "FALSE" };
  if (typeof cell === "object") return { text: serialAsText("serial" in cell ? cell.serial : serialOf(cell.moment)) };
  const text = String(cell);
  return Number.isInteger(cell) && Math.abs(cell) >= figureLimit ? { text, remark: "figuresLost" } : { text };
}

/** Excel's serials before March 1900 are one less than the days since 1899-12-30, because of its 29 February 1900. */
function serialOf(moment: number): number {
  const days = moment / millisecondsPerDay + serialOf1970;
  return days < firstReliableSerial ? days - 1 : days;
}

function serialAsText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  if (!Number.isFinite(seconds) || seconds < 0) return String(serial);
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const clock = [rest / 3600, (rest / 60) % 60, rest % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
  if (day === 0) return clock;
  return rest === 0 ? isoDateOf(day) : `${isoDateOf(day)} ${clock}`;
}

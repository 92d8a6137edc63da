import { type DateOrder, dateParts, serialOfParts } from "../import/dateText";
import { decideDateOrder } from "../import/dateOrder";
import { readNumber } from "../import/numberText";
import type { CellValue } from "../records";
import { type CheckColumn, type CheckedTable, isBlank, nothing } from "./CheckedTable";
import type { CellFinding } from "./Finding";
import { tidyText } from "./tidyText";

/** Judges one cell of a column. */
export type CellRule = (cell: CellValue, rowIndex: number) => readonly CellFinding[];

/** Finds invisible characters and spaces around texts. */
export function untidyRule({ key, type }: CheckColumn): CellRule {
  return (cell) => {
    if (typeof cell !== "string") return nothing;
    const spaced = tidyText(cell);
    // Full-width digits in a phone number or address are slips of the input method; in a sentence they may be meant.
    const after = type === "contact" ? spaced.normalize("NFKC") : spaced;
    return after === cell || after === ""
      ? nothing
      : [{ code: "untidyText", column: key, fix: { kind: "cell", after } }];
  };
}

/** Finds numbers that are kept as text, which no formula counts. What cannot be read as a number is another rule's. */
export function numberTextRule({ key, numberFormat }: CheckColumn): CellRule {
  return (cell) => {
    if (typeof cell !== "string" || isBlank(cell)) return nothing;
    const after = readNumber(tidyText(cell));
    return after === null || after < 0
      ? nothing
      : [{ code: "numberAsText", column: key, data: { text: cell }, fix: { kind: "cell", after, numberFormat } }];
  };
}

/**
 * Finds dates that are kept as text. Their order of day and month is decided from all of the column's texts; where it
 * stays open, those that read differently get no correction. A date that no calendar has is named as such.
 */
export function dateTextRule({ key, type, numberFormat }: CheckColumn, table: CheckedTable): CellRule {
  const texts = (table.values[key] ?? []).filter((cell): cell is string => typeof cell === "string");
  const decision = decideDateOrder(texts.map(tidyText));
  const orders = decision.kind === "decided" ? [decision.order] : decision.orders;
  return (cell) => {
    if (isBlank(cell) || typeof cell === "boolean" || isSerial(cell)) return nothing;
    const text = typeof cell === "string" ? tidyText(cell) : String(cell);
    const parts = dateParts(text);
    if (parts === null) return nothing;
    const read = (order: DateOrder) => serialOfParts(parts, order);
    const serials = new Set(orders.map(read));
    const [serial = null] = serials;
    if (serials.size > 1) return [{ code: "ambiguousDate", column: key, data: { text } }];
    if (serial === null) return [{ code: "impossibleDay", column: key, data: { text } }];
    const after = type === "date" ? Math.floor(serial) : serial;
    return [{ code: "dateAsText", column: key, data: { text }, fix: { kind: "cell", after, numberFormat } }];
  };
}

/** Numbers below this are days that Excel knows; `20240701` typed as a number is not. */
function isSerial(cell: CellValue): boolean {
  return typeof cell === "number" && cell < 10_000_000;
}

import type { ColumnChoice } from "./ColumnChoice";
import { decideDateOrder, type DateOrderDecision } from "./dateOrder";
import { dateParts, serialOfParts, type DateOrder } from "./dateText";
import type { SourceTable } from "./SourceTable";

/** What the cells of an extra column become: what they say, as text unless all of them are of one kind. */
export type ExtraReading =
  | { readonly kind: "text" }
  | { readonly kind: "number" }
  | { readonly kind: "date" | "dateTime"; readonly order: DateOrder };

/** Mobile numbers have eleven figures; whatever is as long stays text. */
const longNumber = 1e10;

/** Years of two figures make a date of `1-2-24` only where the heading speaks of one: it may be a model or a version. */
const speaksOfDates = /日期|时间|时限|日$|\bdate|date\b|\btime|\bday|[_ ](?:on|at)$/i;

/**
 * Reads an extra column as numbers or as dates where every cell that is not blank is one. Dates whose order stays open are
 * text until a person has said which it is.
 */
export function extraReading(source: SourceTable, { sourceIndex, dateOrder }: ColumnChoice): ExtraReading {
  const texts = distinctTexts(source, sourceIndex);
  if (texts.every(isPlainNumber)) return { kind: "number" };
  const decision = datesOf(source, sourceIndex, texts);
  if (decision === null) return { kind: "text" };
  const order = dateOrder ?? (decision.kind === "decided" ? decision.order : null);
  if (order === null) return { kind: "text" };
  const serials = texts.map((text) => serialOf(text, order));
  if (serials.some((serial) => serial === null)) return { kind: "text" };
  return { kind: serials.some((serial) => !Number.isInteger(serial)) ? "dateTime" : "date", order };
}

/** Says in which order an extra column's dates are written; null where it holds anything else. */
export function extraDateOrder(source: SourceTable, sourceIndex: number): DateOrderDecision | null {
  return datesOf(source, sourceIndex, distinctTexts(source, sourceIndex));
}

function datesOf(source: SourceTable, sourceIndex: number, texts: readonly string[]): DateOrderDecision | null {
  const heading = source.columns[sourceIndex]?.name ?? "";
  const isDate = (text: string): boolean => {
    const parts = dateParts(text);
    if (parts?.kind !== "figures") return false;
    const [first, , third] = parts.figures;
    return first.length === 4 || third.length === 4 || speaksOfDates.test(heading);
  };
  if (texts.length === 0 || !texts.every(isDate)) return null;
  const decision = decideDateOrder(texts);
  const orders = decision.kind === "decided" ? [decision.order] : decision.orders;
  // A day that no calendar has would be lost among days: the column stays as it is written.
  return orders.some((order) => texts.every((text) => serialOf(text, order) !== null)) ? decision : null;
}

/** Gives a date's serial, without a fraction where it has no time of day. */
export function serialOf(text: string, order: DateOrder): number | null {
  const parts = dateParts(text);
  return parts && serialOfParts(parts, order);
}

/**
 * Says whether a text is a number that a cell shows as it is written here: without zeros before it or behind its point, and
 * not so long that it is a telephone number or an account.
 */
function isPlainNumber(text: string): boolean {
  return text === String(Number(text)) && Math.abs(Number(text)) < longNumber;
}

function distinctTexts({ rows }: SourceTable, sourceIndex: number): readonly string[] {
  const texts = new Set(rows.map(({ cells }) => cells[sourceIndex] ?? ""));
  texts.delete("");
  return [...texts];
}

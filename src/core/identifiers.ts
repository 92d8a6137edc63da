import { calendarDayOf, compactDateOf, dateSerialOf, type DateSerial } from "./dates";

/** Customers, campaigns (HD, 活动) and follow-ups (G, 跟进). */
export type IdentifierPrefix = "C" | "HD" | "G";

export interface Identifier {
  readonly prefix: IdentifierPrefix;
  readonly day: DateSerial;
  /** From 1 within its day. */
  readonly number: number;
}

const form = /^(C|HD|G)(\d{4})(\d{2})(\d{2})(\d{3,})$/;

/** Reads an identifier such as `C20240701001`; null where the form is another or the day does not exist. */
export function parseIdentifier(text: string): Identifier | null {
  const parts = form.exec(text.trim());
  if (!parts) return null;
  const [, prefix, year, month, day, number] = parts;
  const serial = dateSerialOf({ year: Number(year), month: Number(month), day: Number(day) });
  return serial === null ? null : { prefix: prefix as IdentifierPrefix, day: serial, number: Number(number) };
}

/** Writes an identifier: prefix, day, and a number of at least three digits that grows beyond 999. */
export function identifierText({ prefix, day, number }: Identifier): string {
  return prefix + compactDateOf(day) + String(number).padStart(3, "0");
}

/**
 * Makes the next identifier of a day: one more than the highest in use on it. Gaps are not filled, so that the identifier
 * of a deleted row never comes to mean another one. Identifiers of other prefixes and forms are passed over.
 */
export function nextIdentifier(prefix: IdentifierPrefix, day: DateSerial, inUse: Iterable<string>): string {
  const wholeDay = dateSerialOf(calendarDayOf(day)) ?? day;
  let highest = 0;
  for (const text of inUse) {
    const identifier = parseIdentifier(text);
    if (identifier?.prefix === prefix && identifier.day === wholeDay) highest = Math.max(highest, identifier.number);
  }
  return identifierText({ prefix, day: wholeDay, number: highest + 1 });
}

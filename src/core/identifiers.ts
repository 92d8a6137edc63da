import { compactDateOf, dateSerialOf, type DateSerial } from "./dates";

/** Customers, campaigns (HD, 活动) and follow-ups (G, 跟进). */
export type IdentifierPrefix = "C" | "HD" | "G";

export interface Identifier {
  readonly prefix: IdentifierPrefix;
  readonly day: DateSerial;
  /** From 1 within its day. */
  readonly number: number;
}

/** Highest number ever given on each day, by identifier prefix and day serial: `C` → 45474 → 12. */
export type IdentifierMarks = Readonly<Record<string, Readonly<Record<string, number>>>>;

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
 * Gives identifiers of one prefix, each the next of its day: one more than the highest number that is in use or marked
 * on it. Gaps are not filled, so that the identifier of a deleted row never comes to mean another one; the marks keep
 * the highest numbers of rows that are gone. Texts of other prefixes and forms are passed over.
 */
export class IdentifierSeries {
  private readonly used = new Set<string>();
  private readonly highest = new Map<DateSerial, number>();

  /** `inUse` counts for what is given, and raises no mark by itself: {@link claim} does. */
  constructor(
    private readonly prefix: IdentifierPrefix,
    inUse: Iterable<string>,
    private readonly known: IdentifierMarks = {},
  ) {
    for (const [day, number] of Object.entries(known[prefix] ?? {})) this.highest.set(Number(day), number);
    for (const text of inUse) {
      const identifier = this.read(text);
      if (identifier) this.note(identifier);
    }
  }

  private readonly raised = new Map<DateSerial, number>();

  /** Takes an identifier that a source or a person brings; false where it is in use already or has another form. */
  claim(text: string): boolean {
    const identifier = this.read(text);
    if (!identifier || this.used.has(identifierText(identifier))) return false;
    this.note(identifier);
    this.raise(identifier);
    return true;
  }

  /** Gives the next identifier of the day in which a serial falls. */
  next(serial: DateSerial): string {
    const day = Math.floor(serial);
    const identifier = { prefix: this.prefix, day, number: (this.highest.get(day) ?? 0) + 1 };
    this.note(identifier);
    this.raise(identifier);
    return identifierText(identifier);
  }

  /** The marks with everything that was claimed and given; the same object where none was raised. */
  get marks(): IdentifierMarks {
    return raiseMarks(this.known, this.prefix, this.raised);
  }

  private read(text: string): Identifier | null {
    const identifier = text.startsWith(this.prefix) || text !== text.trim() ? parseIdentifier(text) : null;
    return identifier?.prefix === this.prefix ? identifier : null;
  }

  private note(identifier: Identifier): void {
    this.used.add(identifierText(identifier));
    this.highest.set(identifier.day, Math.max(this.highest.get(identifier.day) ?? 0, identifier.number));
  }

  private raise({ day, number }: Identifier): void {
    this.raised.set(day, Math.max(this.raised.get(day) ?? 0, number));
  }
}

/** Raises the marks of a prefix to at least the given numbers by day; the same object where none is higher. */
export function raiseMarks(
  marks: IdentifierMarks,
  prefix: IdentifierPrefix,
  numbers: ReadonlyMap<DateSerial, number>,
): IdentifierMarks {
  const known = marks[prefix] ?? {};
  const higher = [...numbers].filter(([day, number]) => number > (known[day] ?? 0));
  return higher.length === 0 ? marks : { ...marks, [prefix]: { ...known, ...Object.fromEntries(higher) } };
}

/** Raises the marks so that none of the given identifiers, as far as they are of the prefix, is ever given again. */
export function markIdentifiers(
  marks: IdentifierMarks,
  prefix: IdentifierPrefix,
  identifiers: Iterable<string>,
): IdentifierMarks {
  const numbers = new Map<DateSerial, number>();
  for (const text of identifiers) {
    const identifier = parseIdentifier(text);
    if (identifier?.prefix !== prefix) continue;
    numbers.set(identifier.day, Math.max(numbers.get(identifier.day) ?? 0, identifier.number));
  }
  return raiseMarks(marks, prefix, numbers);
}

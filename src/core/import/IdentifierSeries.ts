import type { DateSerial } from "../dates";
import { identifierText, parseIdentifier, type Identifier, type IdentifierPrefix } from "../identifiers";

/**
 * Gives identifiers of one prefix in bulk, each the next of its day, as `nextIdentifier` gives a single one: the highest
 * number in use on each day is looked up once, not once for every row.
 */
export class IdentifierSeries {
  private readonly used = new Set<string>();
  private readonly highest = new Map<DateSerial, number>();

  constructor(
    private readonly prefix: IdentifierPrefix,
    inUse: Iterable<string>,
  ) {
    for (const text of inUse) {
      const identifier = parseIdentifier(text);
      if (identifier?.prefix === prefix) this.note(identifier);
    }
  }

  /** Takes an identifier that a source brings; false where it is in use already or has another form. */
  claim(text: string): boolean {
    const identifier = parseIdentifier(text);
    if (identifier?.prefix !== this.prefix || this.used.has(identifierText(identifier))) return false;
    this.note(identifier);
    return true;
  }

  /** Gives the next identifier of the day in which a serial falls. */
  next(serial: DateSerial): string {
    const day = Math.floor(serial);
    const identifier = { prefix: this.prefix, day, number: (this.highest.get(day) ?? 0) + 1 };
    this.note(identifier);
    return identifierText(identifier);
  }

  private note(identifier: Identifier): void {
    this.used.add(identifierText(identifier));
    this.highest.set(identifier.day, Math.max(this.highest.get(identifier.day) ?? 0, identifier.number));
  }
}

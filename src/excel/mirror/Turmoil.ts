import type { SheetEvent } from "./SheetEvent";

/** An event comes within moments of what it tells of, also over a slow network. */
const lastsMilliseconds = 10_000;

/**
 * Knows whether rows were read of which events may still speak that were sent before: such an event names another row than
 * it means, so that a row that this person entered may go unseen. Until all has been told, rows without an identifier are
 * looked for after every burst.
 */
export class Turmoil {
  private until = 0;
  private ownUntil = 0;

  begin(): void {
    this.until = Date.now() + lastsMilliseconds;
  }

  /** Takes what somebody else entered for this person's business as well. */
  beginOwn(): void {
    this.begin();
    this.ownUntil = this.until;
  }

  heard(events: readonly SheetEvent[]): void {
    const isOwn = events.some((event) => event.kind !== "structure" && event.origin === "person");
    if (isOwn) this.ownUntil = Date.now() + lastsMilliseconds;
  }

  /** True in a turmoil in which this person has been at work. */
  get isOwn(): boolean {
    return Date.now() < Math.min(this.until, this.ownUntil);
  }
}

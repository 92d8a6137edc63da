import { toldWithinMilliseconds, type SheetEvent } from "./SheetEvent";

/**
 * Knows whether rows were read of which events may still speak that were sent before: such an event names another row than
 * it means, so that a row that this person entered may go unseen. Until all has been told, rows without an identifier are
 * looked for after every burst.
 */
export class Turmoil {
  private until = 0;
  private ownUntil = 0;

  begin(): void {
    this.until = Date.now() + toldWithinMilliseconds;
  }

  /** Takes what somebody else entered for this person's business as well. */
  beginOwn(): void {
    this.begin();
    this.ownUntil = this.until;
  }

  heard(events: readonly SheetEvent[]): void {
    const isOwn = events.some((event) => event.kind !== "structure" && event.origin === "person");
    if (isOwn) this.ownUntil = Date.now() + toldWithinMilliseconds;
  }

  /** True in a turmoil in which this person has been at work. */
  get isOwn(): boolean {
    return Date.now() < Math.min(this.until, this.ownUntil);
  }
}

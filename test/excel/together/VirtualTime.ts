import type { DOMWindow } from "jsdom";

/** So many turns of the event loop let everything that is under way come to where it waits for time to pass. */
const turnsBetweenTimers = 6;
/** A piece of work that is at the workbook still waits for a timer after so many looks at it. */
const patience = 400;

/**
 * Time that passes only when everybody waits for it: each timer fires when all that is under way has come to rest, however
 * fast the machine is. What several people do at once is so the same each time, and nobody waits for real.
 */
export class VirtualTime {
  private running = false;
  private ended: Promise<void> = Promise.resolve();

  /** Takes over the clock and the timers of this realm; the event loop's own turns stay real. */
  start(isAtWork: () => boolean): void {
    jest.useFakeTimers({
      now: new Date(2026, 2, 2, 9, 0),
      doNotFake: ["setImmediate", "clearImmediate", "nextTick", "queueMicrotask", "performance"],
    });
    this.running = true;
    this.ended = this.run(isAtWork);
  }

  /** Lets a pane's window live in this time, too. */
  adopt(window: DOMWindow): void {
    const { setTimeout, clearTimeout, setInterval, clearInterval, Date } = globalThis;
    Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval, Date });
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.ended;
    jest.useRealTimers();
  }

  private async run(isAtWork: () => boolean): Promise<void> {
    for (let looks = 0; this.running;) {
      for (let turn = 0; turn < turnsBetweenTimers; turn++) await new Promise((resolve) => setImmediate(resolve));
      looks = isAtWork() ? looks + 1 : 0;
      if (looks > 0 && looks < patience) continue;
      looks = 0;
      jest.advanceTimersToNextTimer();
    }
  }
}

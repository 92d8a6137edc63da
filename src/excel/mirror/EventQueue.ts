import type { SheetEvent } from "./SheetEvent";

/** Long enough for the events of one paste to arrive, short enough to feel immediate. */
const gatherMilliseconds = 60;

interface Handling {
  /** Follows a burst of events. */
  readonly follow: (events: readonly SheetEvent[]) => Promise<void>;
  /** Reads everything again, after events that could not be followed. */
  readonly recover: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  /** Tells of a failure that comes of what others do at that very moment: it is tried again at once, but not twice. */
  readonly isPassing: (error: unknown) => boolean;
}

/**
 * Handles what happens one burst after the other, never two at once. A burst that fails is tried again with the next
 * change; when it fails once more, everything is read again at the change after that.
 */
export class EventQueue {
  private events: SheetEvent[] = [];
  private work: (() => Promise<void>)[] = [];
  private timer: number | undefined;
  private running: Promise<void> | null = null;
  private state: "starting" | "open" | "closed" = "starting";
  private failed = false;
  private stale = false;

  constructor(private readonly handling: Handling) {}

  /** Begins to handle; what has been added before waits until then. */
  start(): void {
    if (this.state !== "starting") return;
    this.state = "open";
    this.schedule();
  }

  close(): void {
    this.state = "closed";
    clearTimeout(this.timer);
    this.timer = undefined;
    this.events = [];
    this.work = [];
  }

  add(events: readonly SheetEvent[]): void {
    if (events.length === 0) return;
    this.events.push(...events);
    this.schedule();
  }

  /** Puts events before those that wait: they happened earlier, and have to be followed once more. */
  addFirst(events: readonly SheetEvent[]): void {
    if (events.length === 0) return;
    this.events.unshift(...events);
    this.schedule();
  }

  /** Lets other work take its turn among the bursts. */
  addWork(work: () => Promise<void>): void {
    this.work.push(work);
    this.schedule();
  }

  /** Tries again what has failed; does nothing where nothing has. */
  retry(): void {
    if (this.failed || this.stale) this.schedule();
  }

  /** Waits until nothing is left to do; what has failed waits for the next change and is not waited for. */
  async settled(): Promise<void> {
    while (this.timer !== undefined || this.running !== null) {
      if (this.running === null) this.runNow();
      await this.running;
    }
  }

  private schedule(): void {
    if (this.state !== "open" || this.timer !== undefined || this.running !== null) return;
    this.timer = setTimeout(() => this.runNow(), gatherMilliseconds);
  }

  private runNow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running = this.run().finally(() => {
      this.running = null;
    });
  }

  private async run(): Promise<void> {
    while (this.state === "open" && (this.stale || this.events.length > 0 || this.work.length > 0)) {
      const ok = await this.step();
      if (!ok) return;
    }
  }

  private async step(): Promise<boolean> {
    const events = this.events;
    this.events = [];
    const work = events.length > 0 || this.stale ? undefined : this.work.shift();
    try {
      if (this.stale) {
        await this.handling.recover();
        this.stale = false;
      } else if (work !== undefined) await work();
      else await this.handling.follow(events);
      this.failed = false;
      return true;
    } catch (error) {
      if (work === undefined && !this.stale && !this.failed && this.handling.isPassing(error)) {
        this.events = [...events, ...this.events];
        this.failed = true;
        return true;
      }
      if (this.failed || work !== undefined || this.stale) this.stale = true;
      else this.events = [...events, ...this.events];
      this.failed = true;
      this.handling.onFailure(error);
      return false;
    }
  }
}

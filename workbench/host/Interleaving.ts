/** Longest wait before a batch runs or an event is told, in turns of the event loop. */
const longestWait = 4;

/**
 * Lets chance decide, repeatably, in which order the batches of several panes run and when each pane hears of what
 * happened. Every pane's own batches, and every pane's own events, keep their order, as they do in Excel.
 */
export class Interleaving {
  private state: number;
  private readonly told = new Map<object, Promise<void>>();
  private untold = 0;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** True while an event waits to be told. */
  get isTelling(): boolean {
    return this.untold > 0;
  }

  /** Waits a little, while further batches may arrive, then says which of so many waiting panes comes next. */
  async choose(count: () => number): Promise<number> {
    await this.wait();
    return this.below(count());
  }

  /** Tells a pane something a little later, after everything it was to be told before. */
  tell(pane: object, message: () => void): void {
    this.untold += 1;
    const before = this.told.get(pane) ?? Promise.resolve();
    const told = before.then(async () => {
      await this.wait();
      this.untold -= 1;
      message();
    });
    this.told.set(pane, told);
  }

  private async wait(): Promise<void> {
    for (let turns = this.below(longestWait + 1); turns > 0; turns--)
      await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** A whole number from 0 up to but not including `limit`: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
  private below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }
}

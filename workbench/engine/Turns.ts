/** Lets one piece of work at a time act on the workbook: a person's step or a batch of an add-in, in the order they came. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** True while something is at work or waits for its turn. */
  get isBusy(): boolean {
    return this.waiting > 0;
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const turn = this.last.then(work).finally(() => (this.waiting -= 1));
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

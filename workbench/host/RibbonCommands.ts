export interface CommandOutcome {
  readonly completed: boolean;
  /** Set when office.js did not find or could not call the function. */
  readonly errorNumber?: number;
}

/** office.js: no function of that name has been associated. */
const unknownFunction = 11101;
const retryEveryMs = 50;

/**
 * Ribbon buttons that run a function of the add-in. Excel starts the shared runtime on the first press and waits for
 * it, so a function that is not associated yet is asked for again until the deadline.
 */
export class RibbonCommands {
  private readonly waiting = new Map<string, (outcome: CommandOutcome) => void>();
  private lastNumber = 0;

  constructor(private readonly fire: (payload: Readonly<Record<number, string>>) => boolean) {}

  /** Runs a function as pressing its button would; resolves when the add-in calls `event.completed()`. */
  async run(functionName: string, controlId: string, startWithinMs = 10_000): Promise<CommandOutcome> {
    const deadline = Date.now() + startWithinMs;
    for (;;) {
      const outcome = await this.runOnce(functionName, controlId);
      if (outcome !== null && outcome.errorNumber !== unknownFunction) return outcome;
      if (Date.now() > deadline) return outcome ?? { completed: false, errorNumber: unknownFunction };
      await new Promise((resolve) => setTimeout(resolve, retryEveryMs));
    }
  }

  /** Takes office.js's word that a command ended: id, status, event. */
  complete(id: string, status: number): void {
    this.waiting.get(id)?.(status === 0 ? { completed: true } : { completed: false, errorNumber: status });
    this.waiting.delete(id);
  }

  abandon(): void {
    for (const resolve of this.waiting.values()) resolve({ completed: false });
    this.waiting.clear();
  }

  private runOnce(functionName: string, controlId: string): Promise<CommandOutcome | null> {
    const id = `command${(this.lastNumber += 1)}`;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      const listening = this.fire({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
      if (listening) return;
      this.waiting.delete(id);
      resolve(null);
    });
  }
}

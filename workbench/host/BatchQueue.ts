import type { Seams } from "./Seams";

interface Waiting {
  readonly pane: object;
  readonly start: () => Promise<void>;
}

/** Runs the batches of all panes one at a time: in the order they came, or as the seams' interleaving has it. */
export class BatchQueue {
  private readonly waiting: Waiting[] = [];
  private pumping = false;
  /** Batches that run at this moment: 0 or 1. */
  running = 0;

  constructor(private readonly seams: Seams) {}

  get isIdle(): boolean {
    return !this.pumping && this.waiting.length === 0;
  }

  add<T>(pane: object, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ pane, start: () => work().then(resolve, reject) });
      if (!this.pumping) void this.pump();
    });
  }

  private async pump(): Promise<void> {
    this.pumping = true;
    while (this.waiting.length > 0) {
      const [next] = this.waiting.splice(await this.position(), 1);
      this.running += 1;
      await next?.start();
      this.running -= 1;
    }
    this.pumping = false;
  }

  /** Where the next batch waits: at the front, or the first one of a pane that chance picked. */
  private async position(): Promise<number> {
    const { interleaving } = this.seams;
    if (interleaving === undefined) return 0;
    const panes = (): object[] => [...new Set(this.waiting.map(({ pane }) => pane))];
    const picked = await interleaving.choose(() => panes().length);
    return this.waiting.findIndex(({ pane }) => pane === panes()[picked]);
  }
}

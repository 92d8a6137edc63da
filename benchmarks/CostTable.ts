import type { Meter } from "../workbench/host/Meter";

interface Subject {
  /** Rows with the same `what` are a group, and are compared with its first. */
  readonly what: string;
  readonly size: string;
  /** Left out for work in which the add-in asks Excel nothing. */
  readonly meter?: Meter;
}

interface Cost {
  readonly milliseconds: number;
  /** Round trips, bytes out, bytes in; empty without a meter. */
  readonly counts: readonly number[];
}

/** Longest run, in milliseconds, that is worth repeating. */
const quickMs = 5_000;
/** Milliseconds for the library to let go of ranges after a run, so that it does not do so within the next one. */
const releaseMs = 100;
const headings = ["What", "Size", "Runs", "Round trips", "Bytes out", "Bytes in", "ms", "Ratio"];
const rule = ["---", "---", "---:", "---:", "---:", "---:", "---:", "---:"];

/** Gathers what work cost, run by run, and lays the medians out as a table. */
export class CostTable {
  private readonly groups = new Map<string, Map<string, Cost[]>>();

  /** Does the work once and notes its cost beside that of earlier runs of the same subject. */
  async once<T>({ what, size, meter }: Subject, work: () => T | Promise<T>): Promise<T> {
    meter?.reset();
    const start = performance.now();
    const result = await work();
    const milliseconds = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, releaseMs));
    const counts = meter ? [meter.batches, meter.requestBytes, meter.responseBytes] : [];
    const group = this.groups.get(what) ?? new Map<string, Cost[]>();
    this.groups.set(what, group.set(size, [...(group.get(size) ?? []), { milliseconds, counts }]));
    return result;
  }

  /** Does the work three times, or less often where it turns out slow; it is told which run it is, from 0. */
  async repeatedly(subject: Subject, work: (run: number) => unknown): Promise<void> {
    const start = performance.now();
    for (let run = 0; run < 3 && performance.now() - start < quickMs; run++) await this.once(subject, () => work(run));
  }

  /** Gives one Markdown table of all groups, in the order in which they were begun. */
  toMarkdown(): string {
    const rows = [...this.groups].flatMap(([what, sizes]) => {
      const medians = [...sizes].map(([size, costs]) => ({ size, runs: costs.length, ...median(costs) }));
      return medians.map(({ size, runs, counts, milliseconds }) => [
        ...[what, size, String(runs)],
        ...[0, 1, 2].map((index) => counts[index]?.toLocaleString("en-US") ?? "–"),
        ...[milliseconds, milliseconds / (medians[0]?.milliseconds ?? NaN)].map(digits),
      ]);
    });
    return [headings, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  }
}

/** Gives the cost of the run in the middle; of an even number, the slower one. */
function median(costs: readonly Cost[]): Cost {
  const middle = [...costs].sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(costs.length / 2)];
  if (middle === undefined) throw new Error("Nothing was measured");
  return middle;
}

/** Writes whole numbers from ten on, one decimal below. */
function digits(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 1 : 0 });
}

import { monthAround, quarterAround } from "../periods";
import type { EffectPeriods } from "./ColumnChoice";
import type { ImportedValue } from "./convertCell";
import type { EffectSpan, WorkbookSnapshot } from "./ImportPlan";
import type { ImportTable } from "./ImportTarget";

const periodAround = { quarter: quarterAround, month: monthAround } as const;

/** Gathers for which campaigns and periods the imported rows count, so that the effect table can have a row for each. */
export class EffectSpans {
  private readonly spans = new Map<string, EffectSpan>();
  private readonly existing: ReadonlySet<string>;

  constructor(
    private readonly columns: ImportTable["effects"],
    private readonly periods: EffectPeriods,
    snapshot: WorkbookSnapshot,
  ) {
    this.existing = new Set(snapshot.effects.map(spanKey));
  }

  count(values: Readonly<Record<string, ImportedValue>>): void {
    if (this.periods === "none" || this.columns === null) return;
    const campaign = values[this.columns.campaign];
    if (typeof campaign !== "string") return;
    for (const column of this.columns.dates) {
      const date = values[column];
      if (typeof date !== "number") continue;
      const { start, end } = periodAround[this.periods](Math.floor(date));
      const span = { campaign, firstDay: start, lastDay: end };
      this.spans.set(spanKey(span), span);
    }
  }

  /** Gives the spans that the effect table lacks, in order of campaign and time. */
  missing(): EffectSpan[] {
    const lacking = [...this.spans].filter(([key]) => !this.existing.has(key)).map(([, span]) => span);
    return lacking.sort((one, other) =>
      one.campaign < other.campaign ? -1 : one.campaign > other.campaign ? 1 : one.firstDay - other.firstDay,
    );
  }
}

function spanKey({ campaign, firstDay, lastDay }: EffectSpan): string {
  return `${campaign}|${firstDay}|${lastDay}`;
}

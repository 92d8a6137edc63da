import type { HostErrorCode } from "../objects/HostObject";
import type { PlannedFailure } from "./BatchExecutor";
import { envelopeErrors } from "./Envelope";
import { Interleaving } from "./Interleaving";

/** What `failBatch` can make Excel answer: an error of the batch, or of the envelope around it. */
export type FailureCode = HostErrorCode | keyof typeof envelopeErrors;

export interface FailureOptions {
  readonly message?: string;
  /** How many actions of the batch are still carried out; none unless told. */
  readonly afterActions?: number;
}

export type NextFailure = { readonly envelope: number } | { readonly batch: PlannedFailure };

/** Codes that Excel on the web gives for the whole request instead of one of its actions. */
const envelopeOnly: ReadonlySet<string> = new Set<keyof typeof envelopeErrors>([
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

/** Where tests and people make Excel slow, or make it refuse. */
export class Seams {
  private readonly failures = new Map<number, NextFailure>();
  private batchNumber = 0;
  /** Milliseconds that every batch waits before it runs. */
  private delayMs = 0;
  private chance: Interleaving | undefined;

  /** Makes the n-th batch from now on fail, 1 being the next one. */
  failBatch(n: number, code: FailureCode, options: FailureOptions | string = {}): void {
    const { message = code, afterActions = 0 } = typeof options === "string" ? { message: options } : options;
    const failure: NextFailure = envelopeOnly.has(code)
      ? { envelope: envelopeErrors[code as keyof typeof envelopeErrors] }
      : { batch: { error: { Code: code, Message: message, Location: "" }, afterActions } };
    this.failures.set(this.batchNumber + n, failure);
  }

  /** Makes every batch wait; 0 ends it. */
  delayBatches(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  /**
   * Mixes the batches and events of several panes by chance, repeatably for one seed: this is how two people at the
   * same moment are tried.
   */
  interleave(seed: number): void {
    this.chance = new Interleaving(seed);
  }

  get interleaving(): Interleaving | undefined {
    return this.chance;
  }

  /** Forgets everything that was planned. */
  reset(): void {
    this.failures.clear();
    this.delayMs = 0;
    this.chance = undefined;
  }

  /** Called once per batch: waits if told to, then says whether this one fails. */
  async next(): Promise<NextFailure | undefined> {
    this.batchNumber += 1;
    const failure = this.failures.get(this.batchNumber);
    this.failures.delete(this.batchNumber);
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    return failure;
  }
}

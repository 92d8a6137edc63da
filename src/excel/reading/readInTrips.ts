import { describeHostFailure } from "../hostFailure";
import type { CellRead } from "./CellRead";
import type { CellWeight } from "./CellWeight";
import { packTrip, type PendingRead } from "./packTrip";

/**
 * What an answer should weigh: Excel on the web gives at most 5 MB ("Resource limits and performance optimization for
 * Office Add-ins", learn.microsoft.com), and cells may be heavier than those before them.
 */
const aimedBytes = 4_500_000;
/** An answer from which the weight of cells is known well enough, after one that was too large. */
const heavyBytes = 1_000_000;

interface ReadingOptions {
  /** Asked after each answer for what is to be read besides, once that can be told. */
  readonly more?: () => readonly CellRead[];
}

interface AccompaniedReading<Alongside> extends ReadingOptions {
  /**
   * Queues what else goes with the first round trip; called again where that has to be repeated. What the caller queued
   * before is not, and is lost then.
   */
  readonly alongside: () => Alongside;
}

/**
 * Reads cells in as few round trips as Excel's limit of an answer allows, in the order given, and in at least one, so that
 * what else is waiting is sent. What cells weigh is learned from each answer; one that Excel finds too large all the same
 * is asked for in smaller parts. Gives what `alongside` gave for the round trip that was answered. Throws where Excel
 * refuses for another reason, or finds a single cell too large.
 */
export function readInTrips(
  context: Excel.RequestContext,
  reads: readonly CellRead[],
  options?: ReadingOptions,
): Promise<void>;
export function readInTrips<Alongside>(
  context: Excel.RequestContext,
  reads: readonly CellRead[],
  options: AccompaniedReading<Alongside>,
): Promise<Alongside>;
export async function readInTrips<Alongside>(
  context: Excel.RequestContext,
  reads: readonly CellRead[],
  { more, alongside }: Partial<AccompaniedReading<Alongside>> = {},
): Promise<Alongside | void> {
  let left = pendingOf(reads);
  let accompanied: Alongside | undefined;
  let aim = aimedBytes;
  let isFirst = true;
  do {
    const trip = await sendTrip(context, left, isFirst ? alongside : undefined, aim);
    if (isFirst) accompanied = trip.accompanied;
    isFirst = false;
    aim = trip.nextAim;
    left = [...trip.rest, ...pendingOf(more?.() ?? [])];
  } while (left.length > 0);
  return accompanied;
}

interface SentTrip<Alongside> {
  readonly rest: readonly PendingRead[];
  readonly accompanied: Alongside | undefined;
  /** What the next answer should weigh. */
  readonly nextAim: number;
}

/**
 * Sends one round trip, and a quarter of it where Excel finds the answer too large. What was refused may be heavy only
 * further down, so that after a light answer no more than twice as much is asked for; a heavy one has told what cells weigh.
 */
async function sendTrip<Alongside>(
  context: Excel.RequestContext,
  pending: readonly PendingRead[],
  alongside: (() => Alongside) | undefined,
  aim: number,
): Promise<SentTrip<Alongside>> {
  const { parts, rest, bytes: expected } = packTrip(pending, aim);
  const answers = parts.map(({ read, from, rowCount }) => ({ read, rowCount, take: read.request(from, rowCount) }));
  const accompanied = alongside?.();
  try {
    await context.sync();
  } catch (error) {
    const isLeast = parts.reduce((sum, { rowCount }) => sum + rowCount, 0) <= 1;
    if (isLeast || describeHostFailure(error).code !== "tooLarge") throw error;
    return sendTrip(context, pending, alongside, expected / 4);
  }
  const weighed = answers.map(({ read, rowCount, take }) => ({ weight: read.weight, rows: rowCount, bytes: take() }));
  learnFrom(weighed);
  const isHeavy = weighed.reduce((sum, { bytes }) => sum + bytes, 0) >= heavyBytes;
  return { rest, accompanied, nextAim: isHeavy ? aimedBytes : Math.min(aimedBytes, 2 * aim) };
}

interface WeighedRows {
  readonly weight: CellWeight;
  readonly rows: number;
  readonly bytes: number;
}

/** Lets each kind of cell learn from all its rows at once. */
function learnFrom(answers: readonly WeighedRows[]): void {
  const sums = new Map<CellWeight, { rows: number; bytes: number }>();
  for (const { weight, rows, bytes } of answers) {
    const own = sums.get(weight) ?? { rows: 0, bytes: 0 };
    sums.set(weight, { rows: own.rows + rows, bytes: own.bytes + bytes });
  }
  for (const [weight, { rows, bytes }] of sums) weight.learn(rows, bytes);
}

function pendingOf(reads: readonly CellRead[]): readonly PendingRead[] {
  return reads.filter(({ rowCount }) => rowCount > 0).map((read) => ({ read, from: 0 }));
}

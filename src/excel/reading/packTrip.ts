import type { CellRead } from "./CellRead";
import type { CellWeight } from "./CellWeight";

/** What is still to be read of a read: its rows from here on. */
export interface PendingRead {
  readonly read: CellRead;
  readonly from: number;
}

/** Rows of one read that go with a round trip. */
export interface TripPart extends PendingRead {
  readonly rowCount: number;
}

export interface PackedTrip {
  readonly parts: readonly TripPart[];
  readonly rest: readonly PendingRead[];
  /** What the answer is expected to weigh. */
  readonly bytes: number;
}

/** What a range adds to an answer besides its cells, in bytes. */
const rangeBytes = 170;
/** A range takes some 460 bytes to ask for, and Excel on the web takes 5 MB a request. */
const mostRanges = 8_000;
/** So many rows of a column tell what its cells weigh. */
const sampleRows = 200;
/** Samples take at most this share of an answer. */
const sampleShare = 0.25;

/**
 * Takes as much of what is to be read as one answer should hold, in the order given; at least one row. Where not all of it
 * fits, the first rows of every column that has not been weighed yet go along, so that the answers after this one can be
 * filled.
 *
 * @param aim what the answer should weigh at most, in bytes.
 */
export function packTrip(pending: readonly PendingRead[], aim: number): PackedTrip {
  const samples = fitsWhole(pending, aim) ? new Map<PendingRead, number>() : samplesOf(pending, aim);
  const parts: TripPart[] = [];
  const rest: PendingRead[] = [];
  let bytes = sum([...samples].map(([{ read }, rows]) => rangeBytes + rows * read.weight.bytesPerRow));
  let isFull = false;
  for (const each of pending) {
    const { read, from } = each;
    const { bytesPerRow } = read.weight;
    const left = read.rowCount - from;
    const sampled = samples.get(each) ?? 0;
    const room = aim - bytes - (sampled > 0 ? 0 : rangeBytes);
    const fitting = isFull || parts.length >= mostRanges ? 0 : Math.max(0, Math.floor(room / bytesPerRow));
    const rowCount = Math.min(left, Math.max(sampled + fitting, parts.length === 0 ? 1 : 0));
    if (rowCount > 0) {
      parts.push({ read, from, rowCount });
      bytes += (sampled > 0 ? 0 : rangeBytes) + (rowCount - sampled) * bytesPerRow;
    }
    if (rowCount === left) continue;
    rest.push({ read, from: from + rowCount });
    // What comes later waits, so that what was asked for first is there first.
    isFull = true;
  }
  return { parts, rest, bytes };
}

function fitsWhole(pending: readonly PendingRead[], aim: number): boolean {
  if (pending.length > mostRanges) return false;
  const whole = pending.map(({ read, from }) => rangeBytes + (read.rowCount - from) * read.weight.bytesPerRow);
  return sum(whole) <= aim;
}

/** Tells how many rows of which reads are to be weighed: of each kind of cell that has not been, the first read's. */
function samplesOf(pending: readonly PendingRead[], aim: number): ReadonlyMap<PendingRead, number> {
  const firsts = new Map<CellWeight, PendingRead>();
  for (const each of pending) {
    const { weight } = each.read;
    if (!weight.learned && !firsts.has(weight)) firsts.set(weight, each);
  }
  const room = aim * sampleShare - firsts.size * rangeBytes;
  const rows = Math.min(sampleRows, Math.floor(room / sum([...firsts.keys()].map(({ bytesPerRow }) => bytesPerRow))));
  if (rows < 1) return new Map();
  return new Map([...firsts.values()].map((each) => [each, Math.min(rows, each.read.rowCount - each.from)]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { isFormula, sameContent } from "../../core/journal/cellContent";
import { groupIntoBlocks } from "../../core/journal/groupIntoBlocks";
import { utf8Length } from "../../core/utf8Length";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import type { CancelSignal, ReportProgress } from "../types";
import { rangeOf } from "./anyTables";
import { CellStore } from "./CellStore";
import { guardFormulas } from "./guardFormulas";
import { guardPlaces, type MissedCell } from "./guardPlaces";
import { byTable, gap, queueWrites, type CellWrite, type RowIndexAfter } from "./queueWrites";

export interface WriteOptions {
  /** Told in cells. */
  readonly onProgress?: ReportProgress;
  /** Asked before each chunk. */
  readonly signal?: CancelSignal;
  /** Queues what has to be written in the same round trip as the first chunk; not called when there is none. */
  readonly alongside?: (context: Excel.RequestContext) => void;
  /** Queues what has to follow the last cell in the same round trip; also when there are no cells. */
  readonly finish?: () => void;
  /** Where rows stand after {@link finish}; in their places unless told. */
  readonly rowIndexAfter?: RowIndexAfter;
  /** How much to send at once, in bytes; 4 MB unless told, Excel on the web takes 5. */
  readonly chunkBytes?: number;
}

export interface WrittenCells<Write extends CellWrite> {
  readonly status: "complete" | "cancelled" | "failed";
  /** Cells that were written for certain. */
  readonly written: readonly Write[];
  /** After a failure: cells of which Excel could not even be asked whether they were written. */
  readonly uncertain: readonly Write[];
  /** Cells that were others by then, or held something else: they hold again what they held. */
  readonly missed: readonly MissedCell<Write>[];
  /** How Excel writes formulas that it was given otherwise. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly failure?: HostFailure;
}

const defaultChunkBytes = 4_000_000;
/**
 * Writes cells in as few ranges as possible and one round trip for each 4 MB; one more to put cells back that a colleague
 * changed or moved since they were looked at, or that Excel filled with a formula by itself. A failure leaves earlier chunks in place; what arrived of the failing one
 * is found out with one more round trip.
 */
export async function writeCells<Write extends CellWrite>(
  context: Excel.RequestContext,
  writes: readonly Write[],
  { onProgress, signal, alongside, finish, rowIndexAfter, chunkBytes = defaultChunkBytes }: WriteOptions = {},
): Promise<WrittenCells<Write>> {
  const written: Write[] = [];
  const missed: MissedCell<Write>[] = [];
  const formulas = new Map<string, string>();
  const isChanged = identifiersChanged<Write>();
  let sent = 0;
  onProgress?.(0, writes.length);
  const chunks = chunksOf(writes, chunkBytes);
  if (chunks.length === 0 && finish !== undefined) chunks.push([]);
  for (const [index, chunk] of chunks.entries()) {
    if (signal?.aborted) return { status: "cancelled", written, uncertain: [], missed, formulas };
    try {
      const isLast = index === chunks.length - 1;
      const found = await sendChunk(context, chunk, {
        formulas,
        isChanged,
        ...(index === 0 && alongside && { before: alongside }),
        ...(isLast && finish && { after: finish }),
        ...(isLast && rowIndexAfter && { rowIndexAfter }),
      });
      missed.push(...found);
      const wrong = new Set(found.map(({ write }) => write));
      written.push(...chunk.filter((write) => !wrong.has(write)));
    } catch (error) {
      const failure = describeHostFailure(error, { table: chunk[0]?.table.worksheetName ?? "" });
      const arrived = await findArrived(context, chunk);
      const uncertain = arrived === null ? chunk : [];
      return { status: "failed", written: [...written, ...(arrived ?? [])], uncertain, missed, formulas, failure };
    }
    sent += chunk.length;
    onProgress?.(sent, writes.length);
  }
  return { status: "complete", written, uncertain: [], missed, formulas };
}

/** Remembers in which rows an earlier chunk has written what tells them from others. */
function identifiersChanged<Write extends CellWrite>(): (write: Write) => boolean {
  const rows = new Set<string>();
  return ({ table, rowIndex, columnIndex }) => {
    const key = `${rowIndex} ${table.tableName}`;
    const isKnown = rows.has(key);
    if (table.identifying?.some(({ index }) => index === columnIndex)) rows.add(key);
    return isKnown;
  };
}

interface ChunkOptions<Write extends CellWrite> {
  /** Takes note of how Excel writes formulas. */
  readonly formulas: Map<string, string>;
  readonly isChanged: (write: Write) => boolean;
  readonly before?: (context: Excel.RequestContext) => void;
  readonly after?: () => void;
  readonly rowIndexAfter?: RowIndexAfter;
}

/** Writes one chunk and gives the cells that were not what they were taken for. */
async function sendChunk<Write extends CellWrite>(
  context: Excel.RequestContext,
  chunk: readonly Write[],
  { formulas, isChanged, before, after, rowIndexAfter = (_, rowIndex) => rowIndex }: ChunkOptions<Write>,
): Promise<readonly MissedCell<Write>[]> {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  before?.(context);
  const places = guardPlaces(chunk, isChanged);
  const filling = guardFormulas(chunk);
  // Excel keeps what comes before a formula that it refuses, so formulas come last.
  for (const writes of byTable(chunk.filter(({ content }) => !isFormula(content))).values()) queueWrites(writes);
  for (const writes of byTable(chunk.filter(({ content }) => isFormula(content))).values()) queueWrites(writes);
  filling.afterWrites();
  after?.();
  await context.sync();
  const missed = places.missed();
  const { written, putBack } = filling.outcome();
  for (const [given, normal] of written) formulas.set(given, normal);
  const hasFilled = putBack(rowIndexAfter);
  if (places.putBack(rowIndexAfter) || hasFilled) await context.sync();
  return missed;
}

/** Reads a failed chunk's cells again and gives those that hold what was to be written; null when Excel does not answer. */
async function findArrived<Write extends CellWrite>(
  context: Excel.RequestContext,
  chunk: readonly Write[],
): Promise<readonly Write[] | null> {
  const store = new CellStore();
  const takes = [...byTable(chunk)].flatMap(([table, writes]) =>
    groupIntoBlocks(
      writes.map(({ rowIndex, columnIndex }) => ({ rowIndex, columnIndex, value: true })),
      gap,
    ).map(({ rowIndex, columnIndex, values }) =>
      store.request(rangeOf(table, rowIndex, columnIndex, values.length), {
        ...{ tableName: table.tableName, rowIndex, rowCount: values.length },
        ...{ columnIndex, columnCount: 1, formats: false },
      }),
    ),
  );
  try {
    await context.sync();
  } catch {
    // The first failure is the one to report; that Excel does not answer now either is what null says.
    return null;
  }
  for (const take of takes) take();
  return chunk.filter(({ table, rowIndex, columnIndex, content }) => {
    const found = store.get(table.tableName, rowIndex, columnIndex);
    return found !== undefined && sameContent(found.content, content);
  });
}

function chunksOf<Write extends CellWrite>(writes: readonly Write[], chunkBytes: number): (readonly Write[])[] {
  const chunks: Write[][] = [];
  let bytes = Infinity;
  for (const write of writes) {
    const cell = bytesOf(write);
    if (bytes + cell > chunkBytes) {
      chunks.push([]);
      bytes = 0;
    }
    bytes += cell;
    chunks.at(-1)?.push(write);
  }
  return chunks;
}

/** What a cell weighs on the wire: quotes are escaped once more by the envelope, and a lone cell needs a range of its own. */
function bytesOf({ content, present, numberFormat, table }: CellWrite): number {
  const text = typeof content === "string" ? utf8Length(content) : 12;
  // What stands there is read once more, as formula and as value, and what tells the row from others.
  const read = 2 * (typeof present.content === "string" ? utf8Length(present.content) : 12) + 30;
  return (
    text + read + 8 + (numberFormat === undefined ? 0 : numberFormat.length + 8) + (table.hasHiddenRows ? 500 : 20)
  );
}

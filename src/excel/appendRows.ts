import type { Outcome } from "../core/problem";
import { utf8Length } from "../core/utf8Length";
import type { TableKey } from "../templates/types";
import { requestRowCheck } from "./checkNewRows";
import { describeHostFailure, type HostFailure } from "./hostFailure";
import { giveBack } from "./giveBack";
import { announceGivenBack, announceNumbered } from "./numberedRows";
import { planAppend, requestAppend, type AppendPlan, type AppendProblemCode, type ChunkPart } from "./planAppend";
import { writeRows } from "./writeRows";
import type { CancelSignal, NewRow, ReportProgress } from "./types";

export interface AppendOptions {
  readonly onProgress?: ReportProgress;
  /** Asked before each chunk. */
  readonly signal?: CancelSignal;
  /** How much to send at once, in bytes; 4 MB unless told, Excel on the web takes 5. Smaller chunks show progress sooner. */
  readonly chunkBytes?: number;
  /** Queues what has to be written in the same round trip as the first chunk, such as new team members. */
  readonly alongside?: () => void;
}

export interface AppendResult {
  readonly status: "complete" | "cancelled" | "failed";
  /** Rows that are in the table for certain: the first so many of those given, in order. */
  readonly written: number;
  /** Sheet row of the first row written, from 0. */
  readonly firstRowIndex: number;
  readonly failure?: HostFailure;
}

const defaultChunkBytes = 4_000_000;

/**
 * Writes rows below the last used row of one of our tables and lets the table grow over them; computed columns are left
 * to the table. Nothing that exists is overwritten: where something stands below the table, or a column cannot be told
 * for certain, nothing is written and the problems say why; what somebody enters there in the very moment is given back. One round trip to look, one for each chunk of rows, and one
 * more where Excel did not carry the table's formulas and rules on to the new rows.
 *
 * A failure between chunks leaves the earlier chunks in place and says how many rows they hold. Needs ExcelApi 1.13
 * for growing the table; every Excel with the shared runtime has it.
 */
export async function appendRows(
  context: Excel.RequestContext,
  table: TableKey,
  rows: readonly NewRow[],
  options: AppendOptions = {},
): Promise<Outcome<AppendResult, AppendProblemCode>> {
  const outcome = await appendToTables(context, { [table]: rows }, options);
  if (!outcome.ok) return outcome;
  const result = outcome.value[table];
  if (result === undefined) throw new Error(`Nothing was appended to ${table}`);
  return { ok: true, value: result };
}

/**
 * Appends to several tables as {@link appendRows} does to one, in the order given. All are looked at before anything is
 * written, and whatever fits into one chunk is written in one round trip.
 */
export async function appendToTables(
  context: Excel.RequestContext,
  rows: Readonly<Partial<Record<TableKey, readonly NewRow[]>>>,
  options: AppendOptions = {},
): Promise<Outcome<AppendResults, AppendProblemCode>> {
  const planned = await planAppend(context, rows, requestAppend(context, rows));
  return planned.ok ? { ok: true, value: await writeAppend(context, planned.value, options) } : planned;
}

export type AppendResults = Readonly<Partial<Record<TableKey, AppendResult>>>;

/** Writes what {@link planAppend} found room for, see {@link appendToTables}. */
export async function writeAppend(
  context: Excel.RequestContext,
  plans: readonly AppendPlan[],
  { onProgress, signal, chunkBytes = defaultChunkBytes, alongside }: AppendOptions = {},
): Promise<AppendResults> {
  const total = plans.reduce((sum, plan) => sum + plan.rows.length, 0);
  const written = new Map<TableKey, number>(plans.map(({ located }) => [located.key, 0]));
  const blocks = new Map<TableKey, Excel.Range[]>();
  const results = (status: AppendResult["status"], failure?: HostFailure): AppendResults =>
    Object.fromEntries(
      plans.map((plan) => {
        const { key } = plan.located;
        const startRowIndex = blocks.get(key)?.[0]?.rowIndex ?? plan.startRowIndex;
        return [key, resultOf({ ...plan, startRowIndex }, written.get(key) ?? 0, status, failure)];
      }),
    );

  let done = 0;
  onProgress?.(done, total);
  const chunks = chunksOf(plans, chunkBytes);
  for (const { located, rows } of plans) announceNumbered(located.key, rows);
  for (const [index, chunk] of chunks.entries()) {
    if (signal?.aborted) return results("cancelled");
    try {
      await sendChunk(context, chunk, blocks, {
        ...(index === 0 && alongside && { before: alongside }),
        ...(index === chunks.length - 1 && { check: () => requestRowCheck(plans, blocks) }),
      });
    } catch (error) {
      return results("failed", describeHostFailure(error, { table: chunk[0]?.plan.located.worksheetName ?? "" }));
    }
    for (const { plan, count } of chunk) {
      written.set(plan.located.key, (written.get(plan.located.key) ?? 0) + count);
      done += count;
    }
    onProgress?.(done, total);
  }
  return results("complete");
}

interface ChunkExtras {
  readonly before?: () => void;
  readonly check?: () => () => boolean;
}

/**
 * Writes one chunk in one round trip; with a check, and where that finds something lacking, in two. Two more give back
 * what somebody entered there in the same moment, and write those rows below the table. Keeps the cells that were written,
 * by table.
 */
async function sendChunk(
  context: Excel.RequestContext,
  chunk: readonly ChunkPart[],
  blocks: Map<TableKey, Excel.Range[]>,
  { before, check }: ChunkExtras,
): Promise<void> {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  before?.();
  const written = chunk.map(writeRows);
  for (const { part, block } of written) {
    const { key } = part.plan.located;
    blocks.set(key, [...(blocks.get(key) ?? []), block]);
  }
  const addLacking = check?.();
  await context.sync();
  if (addLacking?.()) await context.sync();
  const displaced = await giveBack(context, written);
  if (displaced.length === 0) return;
  await sendChunk(context, displaced, blocks, {
    check: () =>
      requestRowCheck(
        displaced.map(({ plan }) => plan),
        blocks,
      ),
  });
  announceGivenBack();
}

function resultOf(
  { rows, startRowIndex }: AppendPlan,
  written: number,
  status: AppendResult["status"],
  failure?: HostFailure,
): AppendResult {
  const ownStatus = written === rows.length ? "complete" : status;
  return {
    status: ownStatus,
    written,
    firstRowIndex: startRowIndex,
    ...(ownStatus === "failed" && failure !== undefined && { failure }),
  };
}

/** Cuts the rows of all tables into chunks of at most so many bytes, and at least one row. */
function chunksOf(plans: readonly AppendPlan[], chunkBytes: number): readonly (readonly ChunkPart[])[] {
  const chunks: ChunkPart[][] = [];
  let bytes = Infinity;
  for (const plan of plans) {
    plan.rows.forEach((row, index) => {
      const rowBytes = bytesOf(row, plan.located.actualColumns.length);
      if (bytes + rowBytes > chunkBytes) {
        chunks.push([]);
        bytes = 0;
      }
      bytes += rowBytes;
      const chunk = chunks.at(-1) as ChunkPart[];
      const last = chunk.at(-1);
      if (last?.plan === plan) chunk[chunk.length - 1] = { ...last, count: last.count + 1 };
      else chunk.push({ plan, start: index, count: 1 });
    });
  }
  return chunks;
}

/** What a row weighs on the wire: each cell its JSON, quotes escaped once more by the envelope; `null,` where nothing goes. */
function bytesOf(row: NewRow, columnCount: number): number {
  let bytes = 5 * columnCount;
  for (const value of Object.values(row)) bytes += typeof value === "string" ? utf8Length(value) + 6 : 20;
  return bytes;
}

import type { JournalStep } from "../../core/journal/JournalEntry";
import type { Problem } from "../../core/problem";
import { formatOfDates } from "../../templates/numberFormats";
import type { TableKey } from "../../templates/types";
import { writeAppend, type AppendOptions, type AppendResults } from "../appendRows";
import type { HostFailure } from "../hostFailure";
import { lookUpEdits, writeEdits, type AppliedEdits, type RefusedEdit } from "../journal/applyEdits";
import { queueMarks, requestStatePlace } from "../markCells";
import { planAppend, requestAppend, type AppendPlan, type AppendProblemCode } from "../planAppend";
import { addExtraColumns } from "./extraColumns";
import { addListWords, type ImportAdditions } from "./importAdditions";
import { editsOf, newRowsOf } from "./importedRows";
import type { WrittenRows } from "./importSteps";
import { queueSheet, requestFreeName, type NewSheet } from "./notImportedSheet";
import type { PlannedImport } from "./planWorkbookImport";

export interface ImportOptions extends AppendOptions {
  /** Makes the sheet of rows that are not imported, once it is known which cells are not updated; null for none. */
  readonly notImported?: (refused: readonly RefusedEdit[]) => NewSheet | null;
}

/** What one run of writing did, for certain. */
export interface WrittenImport extends ImportAdditions {
  readonly status: "complete" | "cancelled" | "failed";
  readonly rows: readonly WrittenRows[];
  readonly edits: AppliedEdits | null;
  /** The sheet of rows that were not imported, where one was made. */
  readonly sheet: SheetStep | null;
  /** Sheet row of each table's first data row, from 0. */
  readonly bodyStarts: Readonly<Partial<Record<TableKey, number>>>;
  readonly failure?: HostFailure;
}

type SheetStep = Extract<JournalStep, { readonly kind: "sheet" }>;

interface RefusedImport {
  readonly status: "refused";
  readonly problems: readonly Problem<AppendProblemCode>[];
  /** Columns that stand behind the table nonetheless, because room for rows can only be judged with them. */
  readonly steps: readonly JournalStep[];
}

/**
 * Carries a plan out: one round trip adds the extra columns and looks where rows go and what cells hold, the next write
 * words, marks, the sheet of rows that are not imported, and rows, and the last the cells of rows that are updated.
 */
export async function writeImport(
  context: Excel.RequestContext,
  planned: PlannedImport,
  { onProgress, signal, notImported, ...options }: ImportOptions,
): Promise<WrittenImport | RefusedImport> {
  const { additions, plan } = planned;
  const { columns } = additions;
  const edits = editsOf(planned);
  const newRows = newRowsOf(planned);
  const newRowCount = Object.values(newRows).reduce((sum, rows) => sum + rows.length, 0);
  const total = newRowCount + edits.length;
  addExtraColumns(context, planned);
  const statePlace = requestStatePlace(context);
  const freeName = notImported && requestFreeName(context);
  const append = requestAppend(context, newRows);
  const lookedUp = await lookUpEdits(context, edits);
  const room = await planAppend(context, newRows, append);
  if (!room.ok) return { status: "refused", problems: room.problems, steps: columns === null ? [] : [columns] };

  const listed = notImported?.(lookedUp.refused) ?? null;
  let queued: QueuedSheet | null = null;
  const alongside = (): void => {
    addListWords(context, additions);
    queueMarks(context, statePlace(), plan.marks);
    if (listed !== null && freeName)
      queued = queueSheet(context, freeName(listed.wantedName), listed, planned.language);
  };
  const sent = { ...options, ...(signal && { signal }) };
  const appended = await writeAppend(context, withFormats(room.value, planned), {
    ...sent,
    onProgress: (done) => onProgress?.(done, total),
    alongside,
  });
  const rows = writtenRows(room.value, appended);
  const bodyStarts = Object.fromEntries(room.value.map(({ located }) => [located.key, located.firstRowIndex]));
  const ended = Object.values(appended).find(({ status }) => status !== "complete");
  // What goes alongside is in as soon as any row of the first chunk is.
  const added = (isIn: boolean) => ({ words: isIn ? additions.words : [], sheet: isIn ? sheetOf(queued) : null });
  const done = { columns, ...added(rows.length > 0), rows, edits: null, bodyStarts };
  if (ended) return { ...done, status: ended.status, ...(ended.failure && { failure: ended.failure }) };

  const isFirst = newRowCount === 0;
  const applied = await writeEdits(context, lookedUp, {
    ...sent,
    onProgress: (written) => onProgress?.(newRowCount + written, total),
    ...(isFirst && { alongside }),
  });
  const hasWritten = applied.step.edits.length > 0;
  const result = { ...done, ...(isFirst && added(hasWritten)), edits: applied };
  if (applied.status !== "complete") {
    return { ...result, status: applied.status, ...(applied.failure && { failure: applied.failure }) };
  }
  // Nothing to add and nothing to update: the sheet is all there is to write.
  if (isFirst && !hasWritten) alongside();
  await sendRest(context, queued, isFirst && !hasWritten);
  return { ...result, sheet: sheetOf(queued), status: "complete" };
}

/** Days of extra columns are shown as days. */
function withFormats(plans: readonly AppendPlan[], { plan }: PlannedImport): readonly AppendPlan[] {
  const dates = Object.entries(plan.extraDates).map(([heading, kind]) => [heading, formatOfDates(kind)] as const);
  const formats = Object.fromEntries(dates);
  return plans.map((each) => (each.located.key === plan.table ? { ...each, formats } : each));
}

type QueuedSheet = ReturnType<typeof queueSheet>;

function sheetOf(queued: QueuedSheet | null): SheetStep | null {
  return queued?.step ?? null;
}

/** Sends the sheet's later portions; there are some only above Excel's limit. */
async function sendRest(context: Excel.RequestContext, queued: QueuedSheet | null, isPending: boolean): Promise<void> {
  if (isPending) await context.sync();
  for (const portion of queued?.rest ?? []) await sendPortion(context, portion);
}

async function sendPortion(context: Excel.RequestContext, queuePortion: () => void): Promise<void> {
  queuePortion();
  await context.sync();
}

function writtenRows(plans: readonly AppendPlan[], results: AppendResults): WrittenRows[] {
  return plans.flatMap(({ located, rows }): WrittenRows[] => {
    const { written = 0, firstRowIndex = 0 } = results[located.key] ?? {};
    if (written === 0) return [];
    return [{ table: located.key, rows: rows.slice(0, written), rowIndex: firstRowIndex - located.firstRowIndex }];
  });
}

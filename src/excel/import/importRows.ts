import type { JournalStep } from "../../core/journal/JournalEntry";
import type { Problem } from "../../core/problem";
import type { TableKey } from "../../templates/types";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import type { RefusedEdit } from "../journal/applyEdits";
import type { AppendProblemCode } from "../planAppend";
import { findArrived } from "./findArrived";
import { newRowsOf } from "./importedRows";
import { stepOfRows, type WrittenRows } from "./importSteps";
import type { PlannedImport } from "./planWorkbookImport";
import { writeImport, type ImportOptions, type WrittenImport } from "./writeImport";

/** What an import did. Source rows are those of the file; see SourceRow. */
export interface ImportResult {
  readonly status: "complete" | "cancelled" | "failed" | "refused";
  /** Rows of the plan that are in the workbook for certain: the first so many. */
  readonly written: number;
  /** Where the first of them stands; both from 0. */
  readonly place: { readonly worksheetName: string; readonly rowIndex: number } | null;
  /** Rows added besides, for certain. */
  readonly addedCampaigns: number;
  readonly addedEffects: number;
  readonly addedWords: number;
  /** Rows of the workbook that were changed, and how many of their cells. */
  readonly updatedRows: number;
  readonly updatedCells: number;
  /** Cells that were left as they are because they had changed since the preview, or could not be written. */
  readonly refused: readonly RefusedEdit[];
  /** The sheet of rows that were not imported, where one was made. */
  readonly sheetName: string | null;
  /** Everything that was done, for the journal. */
  readonly steps: readonly JournalStep[];
  /** Why Excel stopped half-way; for `failed`. */
  readonly failure?: HostFailure;
  /** True where Excel could not even be asked how far it came, so that more rows may be in than {@link written}. */
  readonly mayHoldMore?: true;
  /** What stood in the way, so that no row was written; for `refused`. */
  readonly problems?: readonly Problem<AppendProblemCode>[];
}

/**
 * Writes what was planned: extra columns, list words, campaigns, rows and effect rows below what exists, and cells of rows
 * that are to be updated, as long as they hold what the preview showed. At most four round trips for up to 4 MB, one more
 * for each further 4 MB. Cancelling is heeded between chunks. After a failure two more trips find out what arrived.
 */
export async function importRows(planned: PlannedImport, options: ImportOptions = {}): Promise<ImportResult> {
  if (planned.refusal !== null) return { ...nothingWritten, status: "failed", failure: planned.refusal };
  let done: WrittenImport;
  try {
    const outcome = await Excel.run({ delayForCellEdit: true }, (context) => writeImport(context, planned, options));
    if (outcome.status === "refused") {
      return { ...nothingWritten, status: "refused", steps: outcome.steps, problems: outcome.problems };
    }
    done = outcome;
  } catch (error) {
    const failure = describeHostFailure(error, { table: planned.worksheetName });
    done = { ...nothingDone, failure };
  }
  if (done.status !== "failed") return resultOf(planned, done);
  const settled = await settle(planned, done);
  return settled === null ? { ...resultOf(planned, done), mayHoldMore: true } : resultOf(planned, settled);
}

const nothingWritten = {
  ...{ written: 0, place: null, addedCampaigns: 0, addedEffects: 0, addedWords: 0 },
  ...{ updatedRows: 0, updatedCells: 0, refused: [], sheetName: null, steps: [] },
} as const;

const nothingDone: WrittenImport = {
  ...{ status: "failed", columns: null, words: [], rows: [], edits: null, sheet: null, bodyStarts: {} },
};

function resultOf({ plan, worksheetName }: PlannedImport, done: WrittenImport): ImportResult {
  const rowsIn = (table: string): number => done.rows.find((each) => each.table === table)?.rows.length ?? 0;
  const own = done.rows.find(({ table }) => table === plan.table);
  const start = done.bodyStarts[plan.table as TableKey];
  const edits = done.edits?.step.edits ?? [];
  const steps: readonly (JournalStep | null)[] = [
    done.columns,
    ...done.words.flatMap((list) => list.steps),
    ...done.rows.map(stepOfRows),
    edits.length > 0 && done.edits !== null ? done.edits.step : null,
    done.sheet,
  ];
  return {
    status: done.status,
    written: rowsIn(plan.table),
    place: own === undefined || start === undefined ? null : { worksheetName, rowIndex: start + own.rowIndex },
    addedCampaigns: plan.table === "campaigns" ? 0 : rowsIn("campaigns"),
    addedEffects: plan.table === "effects" ? 0 : rowsIn("effects"),
    addedWords: done.words.reduce((sum, { count }) => sum + count, 0),
    updatedRows: new Set(edits.map(({ rowIndex }) => rowIndex)).size,
    updatedCells: edits.length,
    refused: done.edits?.refused ?? [],
    sheetName: done.sheet?.sheetName ?? null,
    steps: steps.filter((step) => step !== null),
    ...(done.failure && { failure: done.failure }),
  };
}

/**
 * Corrects a failed result by what the workbook really holds: the failing portion may have arrived nonetheless. Null when
 * Excel does not answer now either.
 */
async function settle(planned: PlannedImport, done: WrittenImport): Promise<WrittenImport | null> {
  const wanted = newRowsOf(planned);
  const arrived = await findArrived(wanted).catch(() => null);
  if (arrived === null) return null;
  const rows = (Object.keys(wanted) as TableKey[]).flatMap((table): WrittenRows[] => {
    const { count = 0, rowIndex = null } = arrived.rows[table] ?? {};
    return rowIndex === null || count === 0 ? [] : [{ table, rows: (wanted[table] ?? []).slice(0, count), rowIndex }];
  });
  // Columns and words are queued before the rows of the first chunk: where any of these are in, so are they.
  const first = rows.length > 0 ? planned.additions : { columns: null, words: [] };
  return {
    ...done,
    rows,
    bodyStarts: arrived.bodyStarts,
    columns: done.columns ?? first.columns,
    words: done.words.length > 0 ? done.words : first.words,
  };
}

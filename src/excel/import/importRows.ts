import { periodText } from "../../core/periods";
import type { Problem } from "../../core/problem";
import type { OpenListKey, TableKey } from "../../templates/types";
import { appendToTables, type AppendOptions, type AppendResult } from "../appendRows";
import { describeHostFailure, readOnlyFailure, type HostFailure } from "../hostFailure";
import type { AppendProblemCode } from "../planAppend";
import type { NewRow } from "../types";
import { addExtraColumns } from "./extraColumns";
import { findArrived } from "./findArrived";
import { addWords } from "./openLists";
import type { PlannedImport } from "./planWorkbookImport";

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
  /** Why Excel stopped half-way; for `failed`. */
  readonly failure?: HostFailure;
  /** True where Excel could not even be asked how far it came, so that more rows may be in than {@link written}. */
  readonly mayHoldMore?: true;
  /** What stood in the way, so that no row was written; for `refused`. */
  readonly problems?: readonly Problem<AppendProblemCode>[];
}

/**
 * Writes what was planned: extra columns first, then list words, campaigns, rows and effect rows through
 * {@link appendToTables}, all below what exists. Three round trips for up to 4 MB of rows, one more for each further
 * 4 MB. Cancelling is heeded between chunks. After a failure one more trip finds out which rows arrived.
 */
export async function importRows(planned: PlannedImport, options: AppendOptions = {}): Promise<ImportResult> {
  const { plan } = planned;
  if (planned.readOnly) return { ...nothingWritten, status: "failed", failure: readOnlyFailure() };
  const table = plan.table as TableKey;
  let results: Readonly<Partial<Record<TableKey, AppendResult>>> = {};
  try {
    const outcome = await Excel.run({ delayForCellEdit: true }, (context) => {
      addExtraColumns(context, planned);
      return appendToTables(context, rowsByTable(planned), {
        ...options,
        alongside: () => addListWords(context, planned),
      });
    });
    if (!outcome.ok) return { ...nothingWritten, status: "refused", problems: outcome.problems };
    results = outcome.value;
  } catch (error) {
    const failure = describeHostFailure(error, { table: planned.worksheetName });
    return settle(planned, { ...nothingWritten, status: "failed", failure });
  }
  const own = results[table];
  const failed = Object.values(results).find(({ status }) => status === "failed");
  const cancelled = Object.values(results).some(({ status }) => status === "cancelled");
  const result: ImportResult = {
    status: failed ? "failed" : cancelled ? "cancelled" : "complete",
    written: own?.written ?? 0,
    place: own ? { worksheetName: planned.worksheetName, rowIndex: own.firstRowIndex } : null,
    addedCampaigns: table === "campaigns" ? 0 : (results.campaigns?.written ?? 0),
    addedEffects: table === "effects" ? 0 : (results.effects?.written ?? 0),
    // The words go with the first chunk.
    addedWords: Object.values(results).some(({ written }) => written > 0) ? addedWords(planned) : 0,
    ...(failed?.failure && { failure: failed.failure }),
  };
  return failed ? settle(planned, result) : result;
}

const nothingWritten = { written: 0, place: null, addedCampaigns: 0, addedEffects: 0, addedWords: 0 } as const;

/** Campaigns come first and effect rows last, so that nothing ever refers to a row that is not there yet. */
function rowsByTable({ plan, language }: PlannedImport): Readonly<Partial<Record<TableKey, readonly NewRow[]>>> {
  const campaigns = plan.newCampaigns.map(({ identifier, name }): NewRow => ({
    campaignId: identifier,
    campaignName: name,
  }));
  const rows = plan.rows.map(({ values, extras }): NewRow => ({ ...values, ...extras }));
  const effects = plan.newEffects.map(({ campaign, firstDay, lastDay }): NewRow => ({
    campaignId: campaign,
    period: periodText({ start: firstDay, end: lastDay }, language),
  }));
  const ordered = [
    ["campaigns", campaigns],
    [plan.table, rows],
    ["effects", effects],
  ] as const;
  return Object.fromEntries(ordered.filter(([, newRows]) => newRows.length > 0));
}

/** Queues the words that the team's own lists lack. */
function addListWords(context: Excel.RequestContext, { plan, openLists }: PlannedImport): void {
  for (const list of openLists) {
    const words = plan.listAdditions[list.list];
    if (words !== undefined && words.length > 0) addWords(context, list, words);
  }
}

function addedWords({ plan, openLists }: PlannedImport): number {
  const present = new Set<string>(openLists.map(({ list }) => list));
  const added = Object.entries(plan.listAdditions).filter(([list]) => present.has(list as OpenListKey));
  return added.reduce((sum, [, words]) => sum + words.length, 0);
}

/** Corrects a failed result by what the workbook really holds: the failing portion may have arrived nonetheless. */
async function settle({ plan, worksheetName }: PlannedImport, result: ImportResult): Promise<ImportResult> {
  if (plan.rows.length === 0) return result;
  try {
    const arrived = await findArrived(plan);
    if (arrived === null) return { ...result, mayHoldMore: true };
    const place = arrived.rowIndex === null ? null : { worksheetName, rowIndex: arrived.rowIndex };
    return { ...result, written: arrived.count, place };
  } catch {
    // The first failure is the one to report; that Excel does not answer now either is what `mayHoldMore` says.
    return { ...result, mayHoldMore: true };
  }
}

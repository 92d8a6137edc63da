import { noDecisions, type ImportDecisions } from "../../core/import/ImportDecisions";
import type { ImportPlan, WorkbookSnapshot } from "../../core/import/ImportPlan";
import type { ImportTable } from "../../core/import/ImportTarget";
import { planImport } from "../../core/import/planImport";
import type { Pause } from "../../core/import/SourceTable";
import type { Language } from "../../templates/Text";
import type { HostFailure } from "../hostFailure";
import type { ImportRequest } from "./ImportRequest";
import { additionsOf, type ImportAdditions } from "./importAdditions";
import type { OpenListTable } from "./openLists";
import { readContents } from "./readContents";
import { readSnapshot } from "./readSnapshot";

/** An import as it would go into the workbook as it is now. */
export interface PlannedImport {
  readonly plan: ImportPlan;
  readonly request: ImportRequest;
  readonly decisions: ImportDecisions;
  /** The table as the import sees it in this workbook, and what is known of the workbook. */
  readonly table: ImportTable;
  readonly snapshot: WorkbookSnapshot;
  /** Why what is planned cannot be written; null where it can. */
  readonly refusal: HostFailure | null;
  /** Language of the sheets, in which list words and periods are written. */
  readonly language: Language;
  readonly tableName: string;
  readonly worksheetName: string;
  /** Sheet column of the table's first column, from 0. */
  readonly firstColumnIndex: number;
  /** All headings that the table has now. */
  readonly headings: readonly string[];
  readonly openLists: readonly OpenListTable[];
  readonly additions: ImportAdditions;
}

/**
 * Decides everything that an import would write, from two round trips of reading, one or two more where rows of the
 * source may be there already; null where the workbook has no such table. `pause` gives way to the screen while rows are
 * converted, and ends the work by throwing.
 */
export async function planWorkbookImport(
  request: ImportRequest,
  pause: Pause,
  decisions: ImportDecisions = noDecisions,
): Promise<PlannedImport | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const workbook = await readSnapshot(context, request);
    if (workbook === null) return null;
    const { refusal, language, table, located, openLists, snapshot } = workbook;
    const { source, settings } = request;
    const { tableName, worksheetName, firstColumnIndex, actualColumns } = located;
    const first = await planImport(source, settings, table, snapshot, pause, decisions);
    const headings = actualColumns.map(({ name }) => name);
    const planned: PlannedImport = {
      ...{ plan: first, request, decisions, table, snapshot },
      ...{ refusal, language, tableName, worksheetName, firstColumnIndex, headings, openLists },
      additions: additionsOf(first, tableName, headings, openLists),
    };
    if (!first.matches.some(({ place }) => place === "workbook")) return planned;
    const columns = [...new Set(settings.columns.flatMap(({ targets }) => targets)), ...first.extraHeadings];
    const contents = await readContents(context, located, first, snapshot, columns);
    return planAgain({ ...planned, snapshot: { ...snapshot, contents } }, decisions, pause);
  });
}

/** Plans anew what the person has decided meanwhile, from what is known of the workbook: no round trip. */
export async function planAgain(
  planned: PlannedImport,
  decisions: ImportDecisions,
  pause: Pause,
): Promise<PlannedImport> {
  const { request, table, snapshot, tableName, headings, openLists } = planned;
  const plan = await planImport(request.source, request.settings, table, snapshot, pause, decisions);
  return { ...planned, plan, decisions, additions: additionsOf(plan, tableName, headings, openLists) };
}

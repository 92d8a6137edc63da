import type { ImportPlan } from "../../core/import/ImportPlan";
import { planImport } from "../../core/import/planImport";
import type { Pause } from "../../core/import/SourceTable";
import type { Language } from "../../templates/Text";
import type { ImportRequest } from "./ImportRequest";
import type { OpenListTable } from "./openLists";
import { readSnapshot } from "./readSnapshot";

/** An import as it would go into the workbook as it is now. */
export interface PlannedImport {
  readonly plan: ImportPlan;
  /** True where the workbook was opened for reading only: what is planned cannot be written. */
  readonly readOnly: boolean;
  /** Language of the sheets, in which list words and periods are written. */
  readonly language: Language;
  readonly worksheetName: string;
  /** Sheet column of the table's first column, from 0. */
  readonly firstColumnIndex: number;
  /** All headings that the table has now. */
  readonly headings: readonly string[];
  readonly openLists: readonly OpenListTable[];
}

/**
 * Decides everything that an import would write, from two round trips of reading; null where the workbook has no such
 * table. `pause` gives way to the screen while rows are converted, and ends the work by throwing.
 */
export async function planWorkbookImport(request: ImportRequest, pause: Pause): Promise<PlannedImport | null> {
  const workbook = await Excel.run({ delayForCellEdit: true }, (context) => readSnapshot(context, request));
  if (workbook === null) return null;
  const { readOnly, language, table, located, openLists, snapshot } = workbook;
  const plan = await planImport(request.source, request.settings, table, snapshot, pause);
  const headings = located.actualColumns.map(({ name }) => name);
  const { worksheetName, firstColumnIndex } = located;
  return { plan, readOnly, language, worksheetName, firstColumnIndex, headings, openLists };
}

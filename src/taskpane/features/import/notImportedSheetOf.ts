import { countNotImported, notImportedCells, refusedColumnsOf } from "../../../core/import/notImported";
import type { NewSheet } from "../../../excel/import/notImportedSheet";
import type { PlannedImport } from "../../../excel/import/planWorkbookImport";
import type { RefusedEdit } from "../../../excel/journal/applyEdits";
import { importDecisionMessages } from "../../../templates/messages/importDecisions";
import type { TableKey } from "../../../templates/types";
import { importWords } from "./useImportWords";

/** Makes the sheet of rows that are not imported, in the workbook's language; null where there are none. */
export function notImportedSheetOf({
  plan,
  request: { source },
  language,
}: PlannedImport): (refused: readonly RefusedEdit[]) => NewSheet | null {
  return (refused) => {
    const columns = refusedColumnsOf(
      plan,
      refused.map(({ edit }) => edit),
    );
    if (countNotImported(source, plan) + columns.size === 0) return null;
    const { notImported } = importWords(plan.table as TableKey, language);
    const wantedName = importDecisionMessages.notImportedSheet[language];
    return { wantedName, cells: notImportedCells(source, plan, columns, notImported) };
  };
}

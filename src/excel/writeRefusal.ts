import { requestDateSystem } from "./dateSystem";
import { workbookRefusal, type HostFailure } from "./hostFailure";
import { schemaVersion, type WorkbookState } from "./state";

/**
 * Asks whether the workbook may be written to; to be called before a sync, and the function that it gives, after: null, or
 * why nothing may be. It was opened for reading only; a newer version of the add-in has set it up, whose sheets this one
 * would spoil; or it counts its days from 1904, so that every date would be four years off.
 */
export function requestWriteRefusal(
  context: Excel.RequestContext,
): (state: Pick<WorkbookState, "schema">) => HostFailure | null {
  const { workbook } = context;
  workbook.load("readOnly");
  const countsFrom1904 = requestDateSystem(context);
  return ({ schema }) => {
    if (workbook.readOnly) return workbookRefusal("readOnly");
    if (countsFrom1904()) return workbookRefusal("datesFrom1904");
    return schema !== null && schema > schemaVersion ? workbookRefusal("newerWorkbook") : null;
  };
}

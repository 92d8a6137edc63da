import { UnusableWorkbookError, workbookRefusal } from "./hostFailure";

/**
 * Asks whether the workbook counts its days from 1904; to be called before a sync, and the function that it gives, after.
 * Excel's interface does not name the date system; its own DATE function tells, and writes nothing for it.
 * Source: learn.microsoft.com/javascript/api/excel/excel.functions, `date`: years count “from 1900 or 1904 (depending on
 * the workbook's date system)”; ExcelApi 1.2.
 */
export function requestDateSystem(context: Excel.RequestContext): () => boolean {
  const secondDay = context.workbook.functions.date(1904, 1, 2).load("value");
  return () => secondDay.value === 1;
}

/** As {@link requestDateSystem}, for reading: throws in a workbook that counts from 1904, whose days would all be others. */
export function requireDatesFrom1900(context: Excel.RequestContext): () => void {
  const countsFrom1904 = requestDateSystem(context);
  return () => {
    if (countsFrom1904()) throw new UnusableWorkbookError(workbookRefusal("datesFrom1904"));
  };
}

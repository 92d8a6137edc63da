import { useEffect } from "react";
import { readReview, type ReviewSource } from "../../../excel/report/readReview";
import { type ExcelOperation, useExcelOperation } from "../../hooks/useExcelOperation";
import { useIsActiveView } from "../../hooks/useNavigation";
import { useWorkbook } from "../../hooks/WorkbookContext";

/** Reads what a review is built from when the view comes to the front and after changes to the workbook. */
export function useReviewSource(): ExcelOperation<[], ReviewSource | null> {
  const { changeCount } = useWorkbook();
  const isActive = useIsActiveView();
  const reading = useExcelOperation(() => readReview());
  const { run } = reading;

  useEffect(() => {
    if (isActive) void run();
  }, [isActive, changeCount, run]);
  return reading;
}

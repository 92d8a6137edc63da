import { useEffect } from "react";
import { readLists, type WorkbookLists } from "../../../excel/lists/readLists";
import { useExcelOperation, type ExcelOperation } from "../../hooks/useExcelOperation";
import { useIsActiveView } from "../../hooks/useNavigation";
import { useWorkbook } from "../../hooks/WorkbookContext";

/** Reads the lists when the view comes to the front and whenever one of them changes; typing into the sheets reads nothing. */
export function useListReading(): ExcelOperation<[], WorkbookLists> {
  const reading = useExcelOperation(() => readLists());
  const { run } = reading;
  const isActive = useIsActiveView();
  const { contents } = useWorkbook();
  const words = contents?.words;
  const team = contents?.team;
  useEffect(() => {
    if (isActive && words !== undefined) void run();
  }, [isActive, words, team, run]);
  return reading;
}

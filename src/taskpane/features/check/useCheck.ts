import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckResult } from "../../../excel/check/CheckResult";
import { runCheck } from "../../../excel/check/runCheck";
import { type ExcelOperation, useExcelOperation } from "../../hooks/useExcelOperation";
import { useIsActiveView } from "../../hooks/useNavigation";
import { useWorkbook } from "../../hooks/WorkbookContext";

/** Lets the screen draw and answer before the work goes on. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export interface Check extends ExcelOperation<[], CheckResult | null> {
  /** True where the workbook has changed since it was last checked. */
  readonly changedSince: boolean;
  /** Checks again once Excel has told of what was just written, so that it does not count as a change since. */
  readonly runAfterChange: () => void;
}

/** Milliseconds without news from Excel after which all of a change has been told. */
const quietTime = 800;

/**
 * The check: runs by itself when the view is opened for the first time, or again after changes to a workbook in which
 * nothing was found; otherwise when asked. Says whether anything changed since.
 */
export function useCheck(): Check {
  const { changeCount, contents } = useWorkbook();
  const isActive = useIsActiveView();
  const [checkedCount, setCheckedCount] = useState(changeCount);
  const latestCount = useRef(changeCount);
  useEffect(() => {
    latestCount.current = changeCount;
  }, [changeCount]);

  const check = useExcelOperation(async (control) => {
    const atStart = latestCount.current;
    const result = await runCheck({ ...control, pause, upkeep: contents?.findings ?? [] });
    setCheckedCount(atStart);
    return result;
  });
  const { run, status, result } = check;
  const changedSince = changeCount !== checkedCount;
  // Where nothing was found there is no place in a list to lose: coming back after changes checks anew.
  const isDue = useRef(true);
  useEffect(() => {
    isDue.current = status === "idle" || (status === "done" && changedSince && result?.findings.length === 0);
  });
  useEffect(() => {
    if (isActive && isDue.current) void run();
  }, [isActive, run]);

  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const runAfterChange = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      waiting.current = undefined;
      void run();
    }, quietTime);
  }, [run]);
  useEffect(() => {
    if (waiting.current !== undefined) runAfterChange();
  }, [changeCount, runAfterChange]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  return { ...check, changedSince, runAfterChange };
}

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { HostFailure } from "../../excel/hostFailure";
import { inspectWorkbook, type WorkbookInspection } from "../../excel/inspectWorkbook";
import { watchWorkbook } from "../../excel/watchWorkbook";
import { useExcelOperation } from "./useExcelOperation";

interface OpenWorkbook {
  /** What stands in the workbook, or undefined until it has first been read. */
  readonly inspection: WorkbookInspection | undefined;
  readonly failure: HostFailure | undefined;
  /** Grows by one after each burst of changes to the workbook, by anybody: read again when it does. */
  readonly changeCount: number;
  /** Inspects the workbook again and has the views read theirs again. */
  readonly refresh: () => void;
}

const WorkbookContext = createContext<OpenWorkbook | null>(null);

/** Long enough for a burst of typing or a paste to end, short enough to feel immediate. */
const quietMilliseconds = 500;

/** Inspects the workbook at the start and after changes, for everything below it. */
export function WorkbookProvider({ children }: { readonly children: ReactNode }) {
  const { result: inspection, failure, run: inspect } = useExcelOperation(() => inspectWorkbook());
  const [changeCount, setChangeCount] = useState(0);
  const { run: watch } = useExcelOperation(async ({ signal }, onChange: () => void) => {
    const stop = await watchWorkbook(onChange);
    if (signal.aborted) await stop();
    else signal.addEventListener("abort", () => void stop(), { once: true });
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refresh = useCallback(() => {
    void inspect();
    setChangeCount((count) => count + 1);
  }, [inspect]);

  useEffect(() => {
    void inspect();
    void watch(() => {
      clearTimeout(timer.current);
      timer.current = setTimeout(refresh, quietMilliseconds);
    });
    return () => clearTimeout(timer.current);
  }, [inspect, watch, refresh]);

  const value = useMemo(
    () => ({ inspection, failure, changeCount, refresh }),
    [inspection, failure, changeCount, refresh],
  );
  return <WorkbookContext value={value}>{children}</WorkbookContext>;
}

/** Gives what is known of the open workbook. */
export function useWorkbook(): OpenWorkbook {
  const workbook = useContext(WorkbookContext);
  if (workbook === null) throw new Error("useWorkbook needs a WorkbookProvider above it");
  return workbook;
}

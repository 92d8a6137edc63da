import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { HostFailure } from "../../excel/hostFailure";
import type { WorkbookInspection } from "../../excel/inspectWorkbook";
import type { MirrorContents } from "../../excel/mirror/MirrorContents";
import { mirrorSnapshot, onMirrorChange, refreshMirror } from "../mirrorStore";

interface OpenWorkbook {
  /** What stands in the workbook, or undefined until it has first been read. */
  readonly inspection: WorkbookInspection | undefined;
  /** All that the add-in keeps of the workbook, rows included; undefined until it has first been read. */
  readonly contents: MirrorContents | undefined;
  /** Why the workbook could not be read. */
  readonly failure: HostFailure | undefined;
  /** Grows after each burst of changes to the workbook, by anybody, that concerns the add-in. */
  readonly changeCount: number;
  /** Reads everything again. */
  readonly refresh: () => void;
}

const WorkbookContext = createContext<OpenWorkbook | null>(null);

/** Gives everything below it the workbook as the mirror has it; nothing is asked of Excel for it. */
export function WorkbookProvider({ children }: { readonly children: ReactNode }) {
  const { contents, failure } = useSyncExternalStore(onMirrorChange, mirrorSnapshot);
  const value = useMemo<OpenWorkbook>(
    () => ({
      inspection: contents?.inspection,
      contents,
      failure,
      changeCount: contents?.revision ?? 0,
      refresh: refreshMirror,
    }),
    [contents, failure],
  );
  return <WorkbookContext value={value}>{children}</WorkbookContext>;
}

/** Gives what is known of the open workbook. */
export function useWorkbook(): OpenWorkbook {
  const workbook = useContext(WorkbookContext);
  if (workbook === null) throw new Error("useWorkbook needs a WorkbookProvider above it");
  return workbook;
}

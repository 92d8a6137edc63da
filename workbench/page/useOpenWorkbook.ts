import { useEffect, useState, type RefObject } from "react";
import { openWorkbook, type OpenWorkbook, type WorkbookSource } from "./openWorkbook";
import type { DisplayLanguage } from "./texts";

export interface Opening {
  readonly source: WorkbookSource;
  readonly language: DisplayLanguage;
}

/**
 * Keeps the workbook of the given source open in the grid; a new source or language opens it anew. Gives null while
 * it is opening. `onFault` hears of failures to open, and of mistakes in the workbench.
 */
export function useOpenWorkbook(
  container: RefObject<HTMLElement | null>,
  opening: Opening,
  onFault: (error: unknown) => void,
): OpenWorkbook | null {
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let left = false;
    let opened: OpenWorkbook | null = null;
    openWorkbook(element, opening.source, opening.language, onFault).then((result) => {
      if (left) return result.close();
      opened = result;
      setOpen(result);
    }, onFault);
    return () => {
      left = true;
      setOpen(null);
      // After the pane and the status bar have let go of it.
      setTimeout(() => opened?.close(), 0);
    };
  }, [container, opening, onFault]);
  return open;
}

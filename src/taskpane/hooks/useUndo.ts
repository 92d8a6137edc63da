import { useCallback, useState } from "react";
import { undoEntry, type UndoOutcome } from "../../excel/journal/undoEntry";
import { entriesAfter, recordUndo, storedEntry } from "../journalStore";
import { useExcelOperation, type ExcelOperation } from "./useExcelOperation";

interface Undo {
  readonly operation: ExcelOperation<[string], UndoOutcome | null>;
  /** The entry that is being undone, or was last. */
  readonly id: string | null;
  readonly undo: (id: string) => void;
}

/** Undoes entries of the journal, one at a time, and notes there what came of it. */
export function useUndo(): Undo {
  const [id, setId] = useState<string | null>(null);
  const operation = useExcelOperation(async ({ signal, onProgress }, entryId: string): Promise<UndoOutcome | null> => {
    const stored = storedEntry(entryId);
    if (stored === undefined) return null;
    const outcome = await undoEntry(stored.entry, { signal, onProgress, later: entriesAfter(entryId) });
    recordUndo(entryId, outcome);
    return outcome;
  });
  const { run } = operation;
  const undo = useCallback(
    (entryId: string) => {
      setId(entryId);
      void run(entryId);
    },
    [run],
  );
  return { operation, id, undo };
}

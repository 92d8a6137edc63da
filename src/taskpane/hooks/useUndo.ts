import { useCallback, useState } from "react";
import { undoEntry, type UndoOutcome } from "../../excel/journal/undoEntry";
import { entriesAfter, recordUndo, storedEntry } from "../journalStore";
import { useExcelOperation, type ExcelOperation } from "./useExcelOperation";

export interface Undo {
  readonly operation: ExcelOperation<[readonly string[]], UndoOutcome | null>;
  /** The entries that are being undone, or were last. */
  readonly ids: readonly string[];
  /** Undoes one entry, or several at once, oldest first. */
  readonly undo: (...ids: readonly string[]) => void;
}

/** Undoes entries of the journal and notes there what came of it. */
export function useUndo(): Undo {
  const [ids, setIds] = useState<readonly string[]>([]);
  const operation = useExcelOperation(
    async ({ signal, onProgress }, wanted: readonly string[]): Promise<UndoOutcome | null> => {
      const entries = wanted.flatMap((id) => storedEntry(id)?.entry ?? []);
      const last = entries.at(-1);
      if (last === undefined) return null;
      // As one action, whose steps are taken back last first: that costs no more than a single one.
      const whole = { ...last, steps: entries.flatMap(({ steps }) => steps) };
      const outcome = await undoEntry(whole, { signal, onProgress, later: entriesAfter(last.id) });
      recordUndo(wanted, outcome);
      return outcome;
    },
  );
  const { run } = operation;
  const undo = useCallback(
    (...wanted: readonly string[]) => {
      setIds(wanted);
      void run(wanted);
    },
    [run],
  );
  return { operation, ids, undo };
}

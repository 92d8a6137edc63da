import type { JournalAction, JournalEntry, JournalStep } from "../../core/journal/JournalEntry";
import type { AppliedEdits } from "../../excel/journal/applyEdits";
import { recordAction } from "../journalStore";
import { useExcelOperation, type ExcelOperation, type OperationControl } from "./useExcelOperation";

/** What came of changing cells, whichever kind of step the journal keeps of it. */
export interface EditsDone extends Omit<AppliedEdits, "step"> {
  readonly step: JournalStep;
}

/** What came of changing cells, and where the journal keeps it. */
export interface RecordedEdits {
  readonly applied: EditsDone;
  /** Id of the journal's entry; null where nothing was written. */
  readonly entryId: string | null;
}

/** Runs work that changes cells, and keeps what it did in the journal as one action. */
export function useRecordedEdits<Args extends readonly unknown[]>(
  action: JournalAction,
  work: (control: OperationControl, ...args: Args) => Promise<AppliedEdits>,
  describe: (...args: Args) => JournalEntry["data"] = () => ({}),
): ExcelOperation<Args, RecordedEdits> {
  return useExcelOperation(async (control, ...args: Args): Promise<RecordedEdits> => {
    const applied = await work(control, ...args);
    const entry = recordAction(action, describe(...args), [applied.step]);
    return { applied, entryId: entry?.id ?? null };
  });
}

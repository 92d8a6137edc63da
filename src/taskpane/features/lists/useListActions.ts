import type { Outcome } from "../../../core/problem";
import type { JournalAction } from "../../../core/journal/JournalEntry";
import { addWord, removeWord, type ListEdited, type NewWord } from "../../../excel/lists/editList";
import { applyRename, type RenamePlan } from "../../../excel/lists/renameWord";
import { restoreValue } from "../../../excel/lists/restoreValue";
import type { ListProblemCode } from "../../../templates/ListProblemCode";
import type { OpenListKey, SystemListKey } from "../../../templates/types";
import { recordAction } from "../../journalStore";
import { useExcelOperation, type ExcelOperation } from "../../hooks/useExcelOperation";
import { useRecordedEdits, type RecordedEdits } from "../../hooks/useRecordedEdits";

/** What changing a list itself came to, or why it was not changed. */
export type ListEdit = Outcome<RecordedEdits, ListProblemCode>;

/** All that the view does to lists; each is one action of the journal. */
export interface ListActions {
  readonly rename: ExcelOperation<[RenamePlan], RecordedEdits>;
  readonly add: ExcelOperation<[OpenListKey, NewWord], ListEdit>;
  readonly remove: ExcelOperation<[OpenListKey, string], ListEdit>;
  readonly restore: ExcelOperation<[SystemListKey, string, string], ListEdit>;
  readonly isBusy: boolean;
}

/** Gives the actions of the view, which keep what they did until the next. */
export function useListActions(): ListActions {
  const rename = useRecordedEdits(
    "rename",
    (control, plan: RenamePlan) => applyRename(plan, control),
    ({ from, to }) => ({ from, to }),
  );
  const add = useExcelOperation(async (_, list: OpenListKey, word: NewWord) =>
    recorded("addWord", word.name, await addWord(list, word)),
  );
  const remove = useExcelOperation(async (_, list: OpenListKey, word: string) =>
    recorded("removeWord", word, await removeWord(list, word)),
  );
  const restore = useExcelOperation(async (_, list: SystemListKey, key: string, word: string) =>
    recorded("structure", word, await restoreValue(list, key)),
  );
  const all = [rename, add, remove, restore];
  const isBusy = all.some(({ status }) => status === "running");
  /** What came of the last action gives way to what comes of the next; the journal keeps both. */
  const alone = <Args extends readonly unknown[], Result>(
    action: ExcelOperation<Args, Result>,
  ): ExcelOperation<Args, Result> => ({
    ...action,
    run: (...args) => {
      for (const other of all) if (other.status !== "running") other.reset();
      return action.run(...args);
    },
  });
  return { rename: alone(rename), add: alone(add), remove: alone(remove), restore: alone(restore), isBusy };
}

function recorded(action: JournalAction, name: string, outcome: Outcome<ListEdited, ListProblemCode>): ListEdit {
  if (!outcome.ok) return outcome;
  const entry = recordAction(action, { name }, [outcome.value.step]);
  return { ok: true, value: { applied: outcome.value, entryId: entry?.id ?? null } };
}

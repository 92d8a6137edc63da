import { compareWords, type WordChanges } from "../../core/lists/compareWords";
import type { ListKey } from "../../templates/types";
import { requestLists, wordsOf, type WorkbookLists } from "./readLists";

/** What this person did to one list on the settings sheet. */
export interface ListChange extends WordChanges {
  readonly list: ListKey;
}

interface ListWatch {
  readonly onChange: (changes: readonly ListChange[]) => void;
  /** Hears why lists could not be read after a change; they are read again after the next one. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Tells which words of which lists this person renames, removes or adds on the settings sheet, in whatever way: a change
 * of several cells carries no former values, so the lists are compared with what they were. What others do, and what the
 * add-in does itself, is followed and not told. One round trip to begin and one after each burst of changes there;
 * changes of other sheets cost nothing. Gives the way to stop.
 *
 * `source` is ExcelApi 1.7; `triggerSource` 1.14: before it, the add-in's own changes look like this person's.
 */
export async function watchLists({ onChange, onFailure }: ListWatch): Promise<() => Promise<void>> {
  let known: WorkbookLists | undefined;
  let waiting = false;
  let byPerson = false;
  let work = Promise.resolve();

  const readAgain = async (): Promise<void> => {
    waiting = false;
    const tell = byPerson;
    byPerson = false;
    const before = known;
    try {
      known = await Excel.run({ delayForCellEdit: true }, async (context) => {
        const read = requestLists(context);
        await context.sync();
        return read();
      });
    } catch (error) {
      byPerson ||= tell;
      onFailure(error);
      return;
    }
    // What this person did while the lists were being read may be in the answer already: the next reading would not see it.
    const isPersons = tell || byPerson;
    const changes = isPersons && before !== undefined ? changesBetween(before, known) : [];
    if (changes.length > 0) onChange(changes);
  };
  const lookAgain = (): void => {
    if (waiting) return;
    waiting = true;
    work = work.then(readAgain);
  };

  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(({ worksheetId, source, triggerSource }) => {
      if (known !== undefined && !holdsLists(known, worksheetId)) return Promise.resolve();
      byPerson ||= source === "Local" && triggerSource !== "ThisLocalAddin";
      lookAgain();
      return Promise.resolve();
    });
    // The settings sheet may be made, or deleted, at any time.
    const structure = () => Promise.resolve(lookAgain());
    const added = [changed, worksheets.onAdded.add(structure), worksheets.onDeleted.add(structure)];
    const read = requestLists(context);
    await context.sync();
    known = read();
    return added;
  });

  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    // A handler can only be removed in the context that added it.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    await work;
  };
}

function holdsLists({ lists }: WorkbookLists, worksheetId: string): boolean {
  return Object.values(lists).some((list) => list.worksheetId === worksheetId);
}

/** A list that was not there, or is no more, tells nothing of its words. */
function changesBetween(before: WorkbookLists, after: WorkbookLists): readonly ListChange[] {
  return Object.values(after.lists).flatMap(({ list }): ListChange[] => {
    if (before.lists[list] === undefined) return [];
    const changes = compareWords(wordsOf(before, list), wordsOf(after, list));
    const isSame = changes.renamed.length + changes.removed.length + changes.added.length === 0;
    return isSame ? [] : [{ list, ...changes }];
  });
}

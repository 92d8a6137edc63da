import { contentOfValue } from "../../core/journal/cellContent";
import { renamedChoice, renamedChoices, type WordRenaming } from "../../core/lists/renamedCell";
import type { ListKey } from "../../templates/types";
import { choiceSeparator } from "../../templates/upkeep";
import { applyEdits, type AppliedEdits, type PlannedEdit } from "../journal/applyEdits";
import type { WriteOptions } from "../journal/writeCells";
import type { MissingColumn } from "../missingColumns";
import { readListCells, type ListCell, type ListCells } from "./readListCells";
import { type WorkbookLists, wordsOf } from "./readLists";

/** A word of a list that is to be called otherwise. */
export interface Renaming {
  readonly list: ListKey;
  readonly from: string;
  readonly to: string;
}

export interface RenamePlan extends Renaming {
  /** True where the list has the new word as another entry: the two become one. */
  readonly merges: boolean;
  /** Cells of the sheets that hold the old word, by column; columns without any are left out. */
  readonly columns: readonly { readonly table: ListCell["table"]; readonly column: string; readonly count: number }[];
  /** Their number. */
  readonly cellCount: number;
  /** The changes, the entry in the list itself first where it still has the old word. */
  readonly edits: readonly PlannedEdit[];
  /** Columns that could not be told for certain, in which cells may keep the old word. */
  readonly missing: readonly MissingColumn[];
}

/**
 * Finds every cell that holds a word, alone or among several choices, and plans to write another in its place; changes
 * nothing. The word's own entry in the list is included where the list still has it, unless the new word is an entry
 * already. Two round trips, and one more for each 4 MB.
 */
export function planRename(renaming: Renaming): Promise<RenamePlan> {
  return Excel.run({ delayForCellEdit: true }, async (context) =>
    renamePlan(await readListCells(context, [renaming.list]), renaming),
  );
}

/** As {@link planRename}, from cells that were read already. */
export function renamePlan(reading: ListCells, renaming: Renaming): RenamePlan {
  const { lists, missing } = reading;
  const { list, from, to } = renaming;
  const words = wordsOf(lists, list);
  const rule: WordRenaming = { from, to, words, joiner: choiceSeparator(lists.language) };
  const cells = reading.cells.filter((cell) => cell.list === list);
  const changes = cells.flatMap((cell) => {
    const text = String(cell.content);
    const after = cell.several ? renamedChoices(text, rule) : renamedChoice(text, rule);
    return after === null ? [] : [{ cell, after }];
  });
  const own = ownEdit(lists, renaming);
  return {
    ...renaming,
    merges: from !== to && words.includes(to) && words.includes(from),
    columns: countByColumn(changes.map(({ cell }) => cell)),
    cellCount: changes.length,
    edits: [
      ...(own === null ? [] : [own]),
      ...changes.map(({ cell, after }): PlannedEdit => ({
        tableName: cell.tableName,
        rowIndex: cell.rowIndex,
        rowIdentifier: cell.rowIdentifier,
        column: cell.column,
        expected: contentOfValue(cell.content),
        after: contentOfValue(after),
      })),
    ],
    missing,
  };
}

/** Writes what was planned, as one action; cells that have changed since are left and named. One round trip for each 4 MB besides looking. */
export function applyRename(plan: RenamePlan, options: WriteOptions = {}): Promise<AppliedEdits> {
  return applyEdits(plan.edits, options);
}

/** The entry in the list itself; none where it bears the new word already, or another entry does. */
function ownEdit(lists: WorkbookLists, { list, from, to }: Renaming): PlannedEdit | null {
  const table = lists.lists[list];
  const entry = table?.words.find(({ word }) => word === from);
  const isTaken = table?.words.some(({ word }) => word === to && word !== from) ?? false;
  if (table === undefined || entry === undefined || isTaken) return null;
  return {
    tableName: table.tableName,
    rowIndex: entry.rowIndex,
    rowIdentifier: entry.word,
    column: table.heading,
    expected: contentOfValue(from),
    after: contentOfValue(to),
  };
}

function countByColumn(cells: readonly ListCell[]): RenamePlan["columns"] {
  const counts = new Map<string, { table: ListCell["table"]; column: string; count: number }>();
  for (const { table, column } of cells) {
    const key = `${table} ${column}`;
    const entry = counts.get(key) ?? { table, column, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()];
}

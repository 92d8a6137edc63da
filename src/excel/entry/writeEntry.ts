import { contentOfValue } from "../../core/journal/cellContent";
import { changedChoices, type ChoiceChange } from "../../core/lists/changedChoices";
import { applyEdits, type AppliedEdits, type PlannedEdit } from "../journal/applyEdits";
import type { WriteOptions } from "../journal/writeCells";
import type { ReadSelection } from "./readSelection";

/** The list that a cell is filled from. */
export interface EntryWords {
  readonly words: readonly string[];
  /** What stands between several choices: `、` or `, `. */
  readonly joiner: string;
}

/**
 * Ticks and unticks words in all selected cells of a column of several choices, as one action. Cells that have changed
 * since they were read are left and named. Two round trips for a page of cells.
 */
export function writeChoices(
  selection: ReadSelection,
  change: ChoiceChange,
  { words, joiner }: EntryWords,
  options: WriteOptions = {},
): Promise<AppliedEdits> {
  return applyEdits(
    editsOf(selection, (cell) => changedChoices(cell, change, words, joiner)),
    options,
  );
}

/** Writes one word or identifier into all selected cells, as one action; an empty text empties them. */
export function writeValue(selection: ReadSelection, value: string, options: WriteOptions = {}): Promise<AppliedEdits> {
  return applyEdits(
    editsOf(selection, () => value),
    options,
  );
}

function editsOf({ column, cells }: ReadSelection, change: (cell: string) => string): readonly PlannedEdit[] {
  const { place, declaration, heading } = column;
  return cells.flatMap(({ rowIndex, rowIdentifier, content }): PlannedEdit[] => {
    const after = change(String(content));
    if (after === String(content)) return [];
    return [
      {
        tableName: place.tableName,
        rowIndex,
        rowIdentifier,
        column: declaration?.key ?? heading,
        expected: contentOfValue(content),
        after: contentOfValue(after),
      },
    ];
  });
}

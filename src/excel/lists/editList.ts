import { choiceKey } from "../../core/choices";
import { contentOfValue } from "../../core/journal/cellContent";
import type { AddedRow, JournalStep } from "../../core/journal/JournalEntry";
import type { Outcome } from "../../core/problem";

import type { ListProblemCode } from "../../templates/ListProblemCode";
import { listTableName, teamTableName, type TeamMember } from "../../templates/settingsSheet";
import type { OpenListKey } from "../../templates/types";
import { requestTeamAddition } from "../addTeamMembers";
import { textOf } from "../cellValues";
import { addWords, requestOpenLists } from "../import/openLists";
import { lookUpEdits, writeEdits, type AppliedEdits, type PlannedEdit } from "../journal/applyEdits";
import type { CellValue } from "../types";

/** What changing a list came to: `step` for the journal, and the cells that could not be written. */
export interface ListEdited extends Omit<AppliedEdits, "step"> {
  readonly step: JournalStep;
}

/** A word to add; role and department count for the team only. */
export type NewWord = TeamMember;

/**
 * Adds a word to one of the team's own lists: in its first blank row, else below the last. Two round trips, three where a
 * blank row is filled.
 */
export function addWord(list: OpenListKey, word: NewWord): Promise<Outcome<ListEdited, ListProblemCode>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const requested = requestOpenLists(context);
    const addMembers = list === "team" ? requestTeamAddition(context) : null;
    const columns = requestColumns(context, list);
    await context.sync();
    const table = requested().find((candidate) => candidate.list === list);
    if (table === undefined) return { ok: false, problems: [{ code: "listMissing" }] };
    const existing = table.words.find((candidate) => choiceKey(candidate) === choiceKey(word.name));
    if (existing !== undefined) return { ok: false, problems: [{ code: "wordExists", data: { text: existing } }] };

    const { headings, isBlankRow } = columns();
    const cells = [word.name, word.role ?? "", word.department ?? ""].slice(0, ownColumnCount(list));
    const blankRow = table.words.findIndex((candidate, rowIndex) => candidate === "" && isBlankRow(rowIndex));
    if (blankRow >= 0) {
      const edits = cells.flatMap((cell, column): PlannedEdit[] =>
        cell === "" ? [] : [blankRowEdit(table.tableName, blankRow, headings[column], cell)],
      );
      return { ok: true, value: await writeEdits(context, await lookUpEdits(context, edits)) };
    }
    if (addMembers === null) addWords(context, table, [word.name]);
    else addMembers([word]);
    await context.sync();
    const written = Object.fromEntries(
      cells.flatMap((cell, column) => (cell === "" ? [] : [[headings[column] ?? "", contentOfValue(cell)]])),
    );
    const row = { rowIdentifier: word.name, rowIndex: table.words.length, cells: written };
    return { ok: true, value: rowAdded(table.tableName, row) };
  });
}

/**
 * Takes a word out of one of the team's own lists: the words below move up, and the row that is left over at the end takes
 * the next one that is added. Where people keep columns of their own beside a list, its row is only emptied, so that
 * nothing of theirs moves. What stands in the sheets stays. Two round trips.
 */
export function removeWord(list: OpenListKey, word: string): Promise<Outcome<ListEdited, ListProblemCode>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const requested = requestOpenLists(context);
    const columns = requestColumns(context, list);
    await context.sync();
    const table = requested().find((candidate) => candidate.list === list);
    if (table === undefined) return { ok: false, problems: [{ code: "listMissing" }] };
    const at = table.words.indexOf(word);
    if (at < 0) return { ok: false, problems: [{ code: "wordGone" }] };
    const { headings, cell } = columns();
    const isOursAlone = headings.length === ownColumnCount(list);
    const rows = isOursAlone ? table.words.length - at : 1;
    const edits = headings.flatMap((column, columnIndex) =>
      Array.from({ length: rows }, (_, offset): PlannedEdit => {
        const before = cell(at + offset, columnIndex);
        const after = isOursAlone ? cell(at + offset + 1, columnIndex) : "";
        const place = { tableName: table.tableName, rowIndex: at + offset, rowIdentifier: null, column };
        return { ...place, expected: contentOfValue(before), after: contentOfValue(after) };
      }),
    );
    const applied = await writeEdits(context, await lookUpEdits(context, edits));
    // Words stand in other rows than before: undo goes by their places, not by what stands in them.
    const inPlace = applied.step.edits.map((edit) => ({ ...edit, rowIdentifier: null }));
    return { ok: true, value: { ...applied, step: { kind: "cells", edits: inPlace } } };
  });
}

/** Name, role and department of the team; the word alone of every other list. */
function ownColumnCount(list: OpenListKey): number {
  return list === "team" ? 3 : 1;
}

/** What adding a whole row came to. */
export function rowAdded(tableName: string, row: AddedRow): ListEdited {
  return { status: "complete", step: { kind: "rows", tableName, rows: [row] }, refused: [], uncertain: 0 };
}

function blankRowEdit(tableName: string, rowIndex: number, column = "", after: string): PlannedEdit {
  return { tableName, rowIndex, rowIdentifier: null, column, expected: "", after: contentOfValue(after) };
}

/** Asks for all columns of a list's table; to be called before a sync, and the function that it gives, after. */
function requestColumns(context: Excel.RequestContext, list: OpenListKey) {
  const tableName = list === "team" ? teamTableName : listTableName(list);
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  table.columns.load("items/name");
  const body = table.getDataBodyRange().load("values");
  return () => {
    const cell = (rowIndex: number, columnIndex: number): CellValue =>
      (body.values[rowIndex]?.[columnIndex] as CellValue | undefined) ?? "";
    const headings = table.columns.items.map(({ name }) => name);
    return {
      headings,
      cell,
      isBlankRow: (rowIndex: number) => headings.every((_, columnIndex) => textOf(cell(rowIndex, columnIndex)) === ""),
    };
  };
}

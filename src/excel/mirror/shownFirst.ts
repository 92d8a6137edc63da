import type { DateSerial } from "../../core/dates";
import { followUpState } from "../../core/reminders/followUpState";
import { dateOf, textOf } from "../cellValues";
import { dayOf } from "../readRules";
import type { MirrorContents } from "./MirrorContents";
import { stretchesOf } from "../stretches";
import { planReads, type ColumnRead } from "./readColumns";

/** As many of each list as the pane shows at first. */
export const shownCount = 20;

/** How many more texts are read beforehand, so that a list from which some items go need not ask for the next. */
const spareCount = 10;

/**
 * Finds the follow-ups that the pane shows first, overdue and due today, everybody's and one person's, by row: those of
 * which it needs the next action in words.
 */
export function shownFirst({ tables, rules }: MirrorContents, person: string | null): readonly number[] {
  const { columns } = tables.followUps ?? {};
  const due = columns?.["dueDate"] ?? [];
  const { today } = dayOf(rules.typedDay);
  const overdue: { readonly row: number; readonly day: DateSerial }[] = [];
  const dueToday: number[] = [];
  due.forEach((cell, row) => {
    const dueDate = dateOf(cell);
    if (dueDate === null || dueDate >= today + 1) return;
    const state = followUpState({ status: rules.keyOf("followUpStatus", columns?.["status"]?.[row]), dueDate }, today);
    if (state === "overdue") overdue.push({ row, day: Math.floor(dueDate) });
    if (state === "today") dueToday.push(row);
  });
  // The same order as that of the lists: the latest first, then as in the sheet.
  const lists = [overdue.sort((a, b) => a.day - b.day || a.row - b.row).map(({ row }) => row), dueToday];
  const isMine = (row: number) => person !== null && textOf(columns?.["rep"]?.[row]) === person.trim();
  const firstOf = (rows: readonly number[]) => rows.slice(0, shownCount + spareCount);
  return [...new Set(lists.flatMap((rows) => [...firstOf(rows), ...firstOf(rows.filter(isMine))]))];
}

/** Plans the reading of the next actions that are still unknown among those of the given rows. */
export function planTexts(
  context: Excel.RequestContext,
  { tables, nextActions }: MirrorContents,
  rows: readonly number[],
): readonly ColumnRead[] {
  const { followUps } = tables;
  const unknown = rows.filter((row) => !nextActions.has(row));
  if (followUps === undefined || unknown.length === 0) return [];
  return planReads(context, { table: "followUps", place: followUps }, ["nextAction"], stretchesOf(unknown));
}

/** Adds the next actions that were read. */
export function withTexts(contents: MirrorContents, reads: readonly ColumnRead[]): MirrorContents {
  const texts = reads.filter(({ table, column }) => table === "followUps" && column === "nextAction");
  if (texts.length === 0) return contents;
  const nextActions = new Map(contents.nextActions);
  for (const read of texts)
    read.values().forEach((value, offset) => nextActions.set(read.rowIndex + offset, textOf(value)));
  return { ...contents, nextActions };
}

import { isBlank, numberIn } from "../cells";
import type { RowRule } from "./RowRule";

/**
 * 原定时限: the due date before the first postponement. Where the status changes first, that is the date that stands
 * there; where the date was moved to a later day first, the one before the move, if both happened on one day: an earlier
 * move was a correction of its own.
 */
export const keepFirstDue: RowRule = (row, memory) => {
  if (row.facts.occasion !== "seen") return;
  const today = Math.floor(row.facts.now);
  const dueBefore = numberIn(row.before?.["dueDate"]);
  const dueAfter = numberIn(row.after["dueDate"]);
  const known = memory.movedDues.get(row.identifierAfter);
  const earlierToday = known?.movedOn === today ? known.due : null;
  const wasPostponed = row.keyBefore("followUpStatus", "status") === "postponed";
  if (row.changed("dueDate") && dueBefore !== null && dueAfter !== null && dueAfter > dueBefore && !wasPostponed) {
    memory.movedDues.set(row.identifierAfter, { due: earlierToday ?? dueBefore, movedOn: today });
  }
  const isPostponed = row.keyAfter("followUpStatus", "status") === "postponed";
  if (!isPostponed || wasPostponed || row.isBroughtIn || !row.changed("status")) return;
  const firstDue = earlierToday ?? dueBefore ?? dueAfter;
  if (firstDue !== null && isBlank(row.now("firstDue"))) row.write("firstDue", firstDue, "firstDueKept");
};

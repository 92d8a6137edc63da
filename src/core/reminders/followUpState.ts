import type { DateSerial } from "../dates";
import type { FollowUpFacts, ReminderLimits } from "./reminderFacts";

/**
 * Where a follow-up stands on a day: open and due before it, on it or after it; settled when done; undated when it is
 * open and nobody said until when.
 */
export type FollowUpState = "overdue" | "today" | "later" | "settled" | "undated";

/** Whom a late action concerns; each step includes those before it. */
export type Escalation = "none" | "rep" | "manager" | "highRisk";

/** Tells where a follow-up stands. Postponed ones are still open; times of day do not count. */
export function followUpState(
  { status, dueDate }: Pick<FollowUpFacts, "status" | "dueDate">,
  today: DateSerial,
): FollowUpState {
  if (status === "done") return "settled";
  if (dueDate === null) return "undated";
  const due = Math.floor(dueDate);
  if (due < today) return "overdue";
  return due === today ? "today" : "later";
}

/** Counts the whole calendar days from a due date to today; negative before it. */
export function daysLate(dueDate: DateSerial, today: DateSerial): number {
  return today - Math.floor(dueDate);
}

/** Tells whom an action concerns that is this many calendar days late. */
export function escalationFor(days: number, limits: ReminderLimits["escalationDays"]): Escalation {
  if (days >= limits.highRisk) return "highRisk";
  if (days >= limits.manager) return "manager";
  return days >= limits.rep ? "rep" : "none";
}

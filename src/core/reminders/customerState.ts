import type { DateSerial } from "../dates";
import { followUpState } from "./followUpState";
import type { CustomerFacts, FollowUpFacts, ReminderLimits } from "./reminderFacts";

/** What a customer needs; `none` also for won and lost ones, which are left in peace. */
type CustomerState = "overdue" | "today" | "later" | "quiet" | "noNextAction" | "none";

/** What a customer's follow-up records say about the customer. */
export interface FollowUpHistory {
  /** Earliest due date among the open records, 下次跟进; null with none open and dated. */
  readonly nextDue: DateSerial | null;
  /** Newest date of any record. */
  readonly newest: DateSerial | null;
}

/** A customer's state, with the figures that explain it. */
export interface CustomerReminder {
  readonly state: CustomerState;
  /** The later of the newest record and 历史跟进日期; null when nobody ever followed up. */
  readonly lastFollowUp: DateSerial | null;
  readonly nextDue: DateSerial | null;
  /** Days since the last follow-up, or since 建档时间 when there never was one; null when neither date is known. */
  readonly silentDays: number | null;
  /** How many days the customer's tier allows. */
  readonly allowedDays: number;
}

const noHistory: FollowUpHistory = { nextDue: null, newest: null };

/** Gathers what the records say of each customer, by customer ID in the form of {@link customerKey}. */
export function followUpHistories(followUps: readonly FollowUpFacts[]): ReadonlyMap<string, FollowUpHistory> {
  const histories = new Map<string, FollowUpHistory>();
  for (const { customerId, status, dueDate, followUpDate } of followUps) {
    const key = customerKey(customerId);
    const before = histories.get(key) ?? noHistory;
    histories.set(key, {
      nextDue: status === "done" ? before.nextDue : earlier(before.nextDue, dueDate),
      newest: later(before.newest, followUpDate),
    });
  }
  return histories;
}

/** Gives the form of a customer ID under which records are matched: Excel's look-ups ignore case too. */
export function customerKey(customerId: string): string {
  return customerId.trim().toUpperCase();
}

/**
 * Tells what a customer needs: the worst of its open follow-ups; with none open, whether it has been silent for longer
 * than its tier allows; else, at 意向 or 谈判, that it has no next action. The same rules stand in the sheet's 提醒.
 */
export function customerReminder(
  customer: CustomerFacts,
  history: FollowUpHistory | undefined,
  today: DateSerial,
  limits: ReminderLimits,
): CustomerReminder {
  const { nextDue, newest } = history ?? noHistory;
  const lastFollowUp = later(newest, customer.earlierFollowUp);
  const silentSince = lastFollowUp ?? customer.createdAt;
  const figures = {
    lastFollowUp,
    nextDue,
    silentDays: silentSince === null ? null : today - Math.floor(silentSince),
    allowedDays: limits.quietDays[customer.tier ?? "c"],
  };
  return { state: stateFrom(customer.stage, figures, today), ...figures };
}

function stateFrom(
  stage: CustomerFacts["stage"],
  { nextDue, silentDays, allowedDays }: Omit<CustomerReminder, "state">,
  today: DateSerial,
): CustomerState {
  if (stage === "won" || stage === "lost") return "none";
  if (nextDue !== null) {
    const state = followUpState({ status: "pending", dueDate: nextDue }, today);
    return state === "overdue" || state === "today" ? state : "later";
  }
  if (silentDays !== null && silentDays > allowedDays) return "quiet";
  return stage === "intent" || stage === "negotiation" ? "noNextAction" : "none";
}

function earlier(a: DateSerial | null, b: DateSerial | null): DateSerial | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

function later(a: DateSerial | null, b: DateSerial | null): DateSerial | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

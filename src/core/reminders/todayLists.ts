import type { DateSerial } from "../dates";
import { customerKey, type CustomerReminder, customerReminder, followUpHistories } from "./customerState";
import { daysLate, type Escalation, escalationFor, type FollowUpState, followUpState } from "./followUpState";
import type { CustomerFacts, FollowUpFacts, ReminderLimits } from "./reminderFacts";

/** An open follow-up that is due, with why it is listed. */
export interface DueItem {
  readonly followUp: FollowUpFacts;
  /** Calendar days; 0 when it is due today. */
  readonly daysLate: number;
  readonly escalation: Escalation;
}

/** A customer without an open follow-up who needs one. */
export interface CustomerItem {
  readonly customer: CustomerFacts;
  readonly reminder: CustomerReminder;
}

/** What is to be done on a day. Every count that is shown is the length of one of these lists. */
export interface TodayLists {
  /** The latest first. */
  readonly overdue: readonly DueItem[];
  readonly today: readonly DueItem[];
  /** The longest silence, measured by what the tier allows, first. */
  readonly quiet: readonly CustomerItem[];
  readonly noNextAction: readonly CustomerItem[];
}

/** Sorts follow-ups and customers into the lists of a day. */
export function todayLists(
  {
    followUps,
    customers,
  }: { readonly followUps: readonly FollowUpFacts[]; readonly customers: readonly CustomerFacts[] },
  today: DateSerial,
  limits: ReminderLimits,
): TodayLists {
  const due = (state: FollowUpState) =>
    followUps.flatMap((followUp): DueItem[] => {
      if (followUp.dueDate === null || followUpState(followUp, today) !== state) return [];
      const days = daysLate(followUp.dueDate, today);
      return [{ followUp, daysLate: days, escalation: escalationFor(days, limits.escalationDays) }];
    });
  const histories = followUpHistories(followUps);
  const items = customers.map((customer): CustomerItem => {
    const history = histories.get(customerKey(customer.customerId));
    return { customer, reminder: customerReminder(customer, history, today, limits) };
  });
  const inState = (state: CustomerReminder["state"]) => items.filter((item) => item.reminder.state === state);
  return {
    overdue: due("overdue").sort((a, b) => b.daysLate - a.daysLate),
    today: due("today"),
    quiet: inState("quiet").sort((a, b) => beyondAllowance(b.reminder) - beyondAllowance(a.reminder)),
    noNextAction: inState("noNextAction"),
  };
}

/** Gives the part of the lists that is one person's: follow-ups by 跟进人, customers by 负责人. Null gives everything. */
export function listsOf(lists: TodayLists, person: string | null): TodayLists {
  if (person === null) return lists;
  const mine = (item: DueItem) => samePerson(item.followUp.rep, person);
  const own = (item: CustomerItem) => samePerson(item.customer.owner, person);
  return {
    overdue: lists.overdue.filter(mine),
    today: lists.today.filter(mine),
    quiet: lists.quiet.filter(own),
    noNextAction: lists.noNextAction.filter(own),
  };
}

/** How much one person has on the lists. */
export interface PersonCounts {
  readonly person: string;
  readonly overdue: number;
  readonly today: number;
  readonly quiet: number;
  readonly noNextAction: number;
}

/** Counts the lists by person, the most overdue first; rows without a name are counted under an empty one. */
export function countsByPerson(lists: TodayLists): readonly PersonCounts[] {
  const counts = new Map<string, Record<keyof TodayLists, number>>();
  const count = (name: string, list: keyof TodayLists) => {
    const person = name.trim();
    const own = counts.get(person) ?? { overdue: 0, today: 0, quiet: 0, noNextAction: 0 };
    own[list] += 1;
    counts.set(person, own);
  };
  for (const item of lists.overdue) count(item.followUp.rep, "overdue");
  for (const item of lists.today) count(item.followUp.rep, "today");
  for (const item of lists.quiet) count(item.customer.owner, "quiet");
  for (const item of lists.noNextAction) count(item.customer.owner, "noNextAction");
  return [...counts]
    .map(([person, own]) => ({ person, ...own }))
    .sort(
      (a, b) => b.overdue - a.overdue || b.today - a.today || b.quiet - a.quiet || a.person.localeCompare(b.person),
    );
}

function samePerson(name: string, person: string): boolean {
  return name.trim() === person.trim();
}

function beyondAllowance({ silentDays, allowedDays }: CustomerReminder): number {
  return (silentDays ?? 0) - allowedDays;
}

import type { DateSerial } from "../../core/dates";
import { identifierText } from "../../core/identifiers";
import { wordOf } from "../lists";
import type { Language } from "../Text";
import { conversations, delayReasons, type Conversation } from "./conversations";
import type { Random } from "./random";
import type { SampleCustomer } from "./sampleCustomers";
import type { SampleRow } from "./SampleData";

/** A contact before it is written down: when, and what became of the action agreed on. */
interface Step {
  readonly customer: SampleCustomer;
  readonly day: DateSerial;
  readonly dueDay: DateSerial | null;
  readonly doneDay: DateSerial | null;
  readonly postponedFrom: DateSerial | null;
  /** 0 for the first contact, 1 for the last; which words fit follows from it. */
  readonly progress: number;
}

/** Makes about so many follow-up records, exactly `wanted` where the customers' time allows, none in the future. */
export function sampleFollowUps(
  language: Language,
  today: DateSerial,
  customers: readonly SampleCustomer[],
  wanted: number,
  random: Random,
): readonly SampleRow[] {
  const plans = customers.map((customer) => ({ customer, lastDay: lastDayOf(customer, today, random), count: 1 }));
  let missing = wanted - plans.length;
  // Deals with more time behind them have been talked about more often.
  while (missing > 0) {
    const before = missing;
    for (const plan of plans) {
      const room = plan.lastDay - plan.customer.createdDay;
      if (missing > 0 && plan.count < 6 && room >= plan.count * 3) {
        plan.count += 1;
        missing -= 1;
      }
    }
    if (missing === before) break;
  }
  const steps = plans.flatMap(({ customer, lastDay, count }, index) => stepsOf(customer, lastDay, count, today, index));
  const numberOfDay = new Map<DateSerial, number>();
  return steps
    .sort((a, b) => a.day - b.day)
    .map((step, index) => {
      const number = (numberOfDay.get(step.day) ?? 0) + 1;
      numberOfDay.set(step.day, number);
      return rowOf(step, identifierText({ prefix: "G", day: step.day, number }), index, language, random);
    });
}

/** The day of the last contact, such that the customer comes to stand as it shall. */
function lastDayOf(
  { state, createdDay, closedDay, quietDays }: SampleCustomer,
  today: DateSerial,
  random: Random,
): DateSerial {
  if (closedDay !== null) return closedDay;
  const silence =
    state === "quiet" ? quietDays + random.whole(2, 12) : state === "overdue" ? random.whole(5, 9) : random.whole(0, 2);
  return Math.max(createdDay, today - silence);
}

function stepsOf(
  customer: SampleCustomer,
  lastDay: DateSerial,
  count: number,
  today: DateSerial,
  index: number,
): Step[] {
  const days = Array.from({ length: count }, (_, step) =>
    count === 1 ? lastDay : customer.createdDay + Math.round(((lastDay - customer.createdDay) * step) / (count - 1)),
  );
  return days.map((day, step) => {
    const next = days[step + 1];
    const progress = count === 1 ? 0 : step / (count - 1);
    if (next === undefined) return { customer, day, progress, ...lastAction(customer, day, today, index) };
    // Every fifth action was done late: the next contact came after its due date.
    const dueDay = (index + step) % 5 === 0 ? Math.max(day, next - 2) : next;
    return { customer, day, dueDay, doneDay: next, postponedFrom: null, progress };
  });
}

/** What is open after the last contact: nothing for those who are quiet, idle or closed. */
function lastAction(
  { state }: SampleCustomer,
  day: DateSerial,
  today: DateSerial,
  index: number,
): Pick<Step, "dueDay" | "doneDay" | "postponedFrom"> {
  const postponed = index % 4 === 1;
  const open = (dueDay: DateSerial) => ({
    dueDay,
    doneDay: null,
    postponedFrom: postponed ? Math.max(day, dueDay - 3) : null,
  });
  switch (state) {
    case "overdue":
      return open(Math.max(day, today - 1 - (index % 8)));
    case "today":
      return open(today);
    case "later":
      return open(today + 1 + (index % 9));
    case "quiet":
    case "idle":
    case "closed":
      return { dueDay: day, doneDay: day, postponedFrom: null };
  }
}

function rowOf(step: Step, id: string, index: number, language: Language, random: Random): SampleRow {
  const { customer, day, dueDay, doneDay, postponedFrom } = step;
  const said = random.pick(conversationsFor(step));
  const status = doneDay !== null ? "done" : postponedFrom !== null ? "postponed" : "pending";
  return {
    followUpId: id,
    customerId: customer.id,
    followUpDate: day,
    method: wordOf("method", random.pick(said.methods), language),
    rep: customer.owner,
    summary: said.summary[language],
    feedback: feedbackFor(step, random, language),
    nextAction: said.next[language],
    ...(dueDay === null ? {} : { dueDate: dueDay }),
    status: wordOf("followUpStatus", status, language),
    ...(postponedFrom === null
      ? {}
      : { delayReason: delayReasons[index % delayReasons.length]?.[language] ?? "", firstDue: postponedFrom }),
    ...(doneDay === null ? {} : { doneOn: doneDay }),
    ...(said.objection === undefined ? {} : { objection: said.objection[language] }),
  };
}

function conversationsFor({ customer: { stage }, progress }: Step): readonly Conversation[] {
  if (progress === 1 && stage === "won") return conversations.won;
  if (progress === 1 && stage === "lost") return conversations.lost;
  if (progress === 0) return conversations.first;
  return progress < 0.6 || stage === "potential" || stage === "intent" ? conversations.needs : conversations.offer;
}

function feedbackFor({ customer: { stage }, progress }: Step, random: Random, language: Language): string {
  if (stage === "lost" && progress > 0.5) return wordOf("feedback", "negative", language);
  if (stage === "won" && progress > 0.5) return wordOf("feedback", "positive", language);
  return wordOf("feedback", random.pick(["positive", "neutral", "neutral", "positive", "negative"] as const), language);
}

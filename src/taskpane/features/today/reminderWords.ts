import { isoDateOf } from "../../../core/dates";
import type { CustomerItem, DueItem } from "../../../core/reminders/todayLists";
import { wordOf } from "../../../templates/lists";
import type { todayMessages } from "../../../templates/messages/today";
import type { Language } from "../../../templates/Text";
import type { Texts } from "../../hooks/LanguageContext";
import type { CardBadge } from "./ReminderCard";

type Write = Texts<typeof todayMessages>;

/** What a card says of one item. */
interface CardWords {
  readonly name: string;
  readonly badge?: CardBadge;
  readonly detail?: string;
  readonly line: string;
}

/** Says of a due follow-up how late it is, whom that concerns, what is to be done, and whose it is. */
export function dueWords(item: DueItem, text: Write): CardWords {
  const { followUp } = item;
  const person = followUp.rep || text("nobody");
  const day = followUp.dueDate === null ? "" : isoDateOf(followUp.dueDate);
  return {
    name: followUp.customerName || followUp.customerId || text("unnamedCustomer"),
    badge: dueBadge(item, text),
    detail: nextActionWords(followUp.nextAction, text),
    line: text(followUp.status === "postponed" ? "postponedDueLine" : "dueLine", { person, day }),
  };
}

/** A text that is still being read leaves its line open, so that nothing jumps when it comes. */
function nextActionWords(action: string | null, text: Write): string {
  if (action === null) return text("nextAction", { action: "…" });
  return action === "" ? text("nextActionMissing") : text("nextAction", { action });
}

/** Says of a quiet customer how long the silence is and how long it might be. */
export function quietWords({ customer, reminder }: CustomerItem, text: Write): CardWords {
  const { silentDays, allowedDays, lastFollowUp } = reminder;
  const tier = (customer.tier ?? "c").toUpperCase();
  const why =
    lastFollowUp === null
      ? text("neverFollowedUpLine", { tier, allowed: allowedDays })
      : text("quietLine", { day: isoDateOf(lastFollowUp), tier, allowed: allowedDays });
  return {
    name: customer.customerName || customer.customerId,
    badge: { text: text("silentDays", { days: silentDays ?? 0 }), colour: "warning" },
    detail: why,
    line: customer.owner || text("nobody"),
  };
}

/** Says of a customer without a next action where the deal stands. */
export function noNextActionWords({ customer, reminder }: CustomerItem, text: Write, language: Language): CardWords {
  const stage = customer.stage === null ? "" : wordOf("stage", customer.stage, language);
  const why =
    reminder.lastFollowUp === null
      ? text("noNextActionNeverLine", { stage })
      : text("noNextActionLine", { stage, day: isoDateOf(reminder.lastFollowUp) });
  return { name: customer.customerName || customer.customerId, detail: why, line: customer.owner || text("nobody") };
}

/** One badge says both how late it is and whom that concerns; its colour follows the escalation. */
function dueBadge({ daysLate, escalation }: DueItem, text: Write): CardBadge {
  if (daysLate === 0) return { text: text("today"), colour: "brand" };
  const late = daysLate === 1 ? text("daysLateOne") : text("daysLate", { days: daysLate });
  const colour = escalation === "none" || escalation === "rep" ? "warning" : "danger";
  return { text: escalation === "none" ? late : `${late} · ${text(escalationMessages[escalation])}`, colour };
}

const escalationMessages = {
  rep: "escalationRep",
  manager: "escalationManager",
  highRisk: "escalationHighRisk",
} as const;

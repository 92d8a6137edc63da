import type { CustomerFacts, FollowUpFacts } from "../../../src/core/reminders/reminderFacts";
import { countsByPerson, listsOf, todayLists } from "../../../src/core/reminders/todayLists";
import { guideLimits } from "./guideLimits";

const today = 45500;

const followUps: readonly FollowUpFacts[] = [
  ["G1", "C1", "李明", today - 2, "pending"],
  ["G2", "C2", "王芳", today - 8, "postponed"],
  ["G3", "C3", "李明", today, "pending"],
  ["G4", "C3", "李明", today + 2, "pending"],
  ["G5", "C4", "王芳", today - 20, "done"],
].map(([followUpId, customerId, rep, dueDate, status], rowInTable) => ({
  rowInTable,
  followUpId: String(followUpId),
  customerId: String(customerId),
  customerName: `客户${customerId}`,
  followUpDate: today - 10,
  rep: String(rep),
  nextAction: "发送报价单",
  dueDate: Number(dueDate),
  status: status as FollowUpFacts["status"],
}));

const customers: readonly CustomerFacts[] = (
  [
    ["C1", "李明", "intent", "a"],
    ["C4", "王芳", "intent", "a"],
    ["C5", "王芳", "potential", "b"],
    ["C6", "李明", "negotiation", "c"],
  ] as const
).map(([customerId, owner, stage, tier], rowInTable) => ({
  rowInTable,
  customerId,
  customerName: `客户${customerId}`,
  owner,
  stage,
  tier,
  createdAt: today - 9,
  earlierFollowUp: null,
}));

const lists = todayLists({ followUps, customers }, today, guideLimits);

test("overdue holds the latest first, with how late each is and whom it concerns", () => {
  expect(lists.overdue.map((item) => [item.followUp.followUpId, item.daysLate, item.escalation])).toEqual([
    ["G2", 8, "highRisk"],
    ["G1", 2, "none"],
  ]);
});

test("today holds what is due today, and neither what is later nor what is done", () => {
  expect(lists.today.map((item) => item.followUp.followUpId)).toEqual(["G3"]);
});

test("quiet holds first who has been silent longest beyond what the tier allows", () => {
  expect(
    lists.quiet.map((item) => [item.customer.customerId, item.reminder.silentDays, item.reminder.allowedDays]),
  ).toEqual([
    ["C4", 10, 3],
    ["C5", 9, 7],
  ]);
});

test("no next action holds the customers at intent or negotiation with nothing open", () => {
  expect(lists.noNextAction.map((item) => item.customer.customerId)).toEqual(["C6"]);
});

test("a rep's own lists hold that rep's follow-ups and customers, and all together make up everything", () => {
  const own = listsOf(lists, "李明");
  expect(own.overdue.map((item) => item.followUp.followUpId)).toEqual(["G1"]);
  expect(own.noNextAction).toHaveLength(1);
  expect(own.quiet).toHaveLength(0);
  expect(listsOf(lists, null)).toBe(lists);
});

test("counts by person are the lengths of that person's lists, the most overdue first", () => {
  expect(countsByPerson(lists)).toEqual([
    { person: "李明", overdue: 1, today: 1, quiet: 0, noNextAction: 1 },
    { person: "王芳", overdue: 1, today: 0, quiet: 2, noNextAction: 0 },
  ]);
});

import { customerReminder, followUpHistories } from "../../../src/core/reminders/customerState";
import { daysLate, escalationFor, followUpState } from "../../../src/core/reminders/followUpState";
import type { CustomerFacts, FollowUpFacts } from "../../../src/core/reminders/reminderFacts";
import { guideLimits } from "./guideLimits";

const today = 45500;

const followUp = (change: Partial<FollowUpFacts>): FollowUpFacts => ({
  rowInTable: 0,
  followUpId: "G20240701001",
  customerId: "C20240701001",
  customerName: "华星科技",
  followUpDate: today - 1,
  rep: "李明",
  nextAction: "发送报价单",
  dueDate: today,
  status: "pending",
  ...change,
});

const customer = (change: Partial<CustomerFacts>): CustomerFacts => ({
  rowInTable: 0,
  customerId: "C20240701001",
  customerName: "华星科技",
  owner: "李明",
  stage: "potential",
  tier: null,
  createdAt: null,
  earlierFollowUp: null,
  ...change,
});

const stateOf = (change: Partial<CustomerFacts>, followUps: readonly FollowUpFacts[] = []) =>
  customerReminder(customer(change), followUpHistories(followUps).get("C20240701001"), today, guideLimits).state;

describe("a follow-up", () => {
  test("is overdue from the day after its due date, due on it, later before it", () => {
    expect(followUpState({ status: "pending", dueDate: today - 1 }, today)).toBe("overdue");
    expect(followUpState({ status: "pending", dueDate: today }, today)).toBe("today");
    expect(followUpState({ status: "pending", dueDate: today + 1 }, today)).toBe("later");
  });
  test("with a time of day is due for the whole of its day", () => {
    expect(followUpState({ status: "pending", dueDate: today + 0.9 }, today)).toBe("today");
    expect(followUpState({ status: "pending", dueDate: today - 0.1 }, today)).toBe("overdue");
  });
  test("that was postponed, or whose status nobody filled in, is still open", () => {
    expect(followUpState({ status: "postponed", dueDate: today - 1 }, today)).toBe("overdue");
    expect(followUpState({ status: null, dueDate: today - 1 }, today)).toBe("overdue");
  });
  test("that is done is settled however late it was; an open one without a date is undated", () => {
    expect(followUpState({ status: "done", dueDate: today - 30 }, today)).toBe("settled");
    expect(followUpState({ status: "pending", dueDate: null }, today)).toBe("undated");
  });
});

test("lateness concerns the rep after 3 calendar days, the manager after 5, and is high risk after 7", () => {
  const late = [0, 2, 3, 4, 5, 6, 7, 30].map((days) => escalationFor(days, guideLimits.escalationDays));
  expect(late).toEqual(["none", "none", "rep", "rep", "manager", "manager", "highRisk", "highRisk"]);
  expect(daysLate(today - 2.5, today)).toBe(3);
});

describe("a customer", () => {
  test("is as badly off as the worst of its open follow-ups", () => {
    const later = followUp({ dueDate: today + 3 });
    const overdue = followUp({ dueDate: today - 1 });
    expect(stateOf({}, [later, followUp({}), overdue])).toBe("overdue");
    expect(stateOf({}, [later, followUp({})])).toBe("today");
    expect(stateOf({}, [later])).toBe("later");
  });
  test("is not helped by settled ones", () => {
    expect(stateOf({ stage: "intent" }, [followUp({ status: "done", dueDate: today - 9 })])).toBe("noNextAction");
  });
  test.each([
    ["a", 3],
    ["b", 7],
    ["c", 14],
    [null, 14],
  ] as const)("of tier %s is quiet after more than %d days without a follow-up", (tier, days) => {
    expect(stateOf({ tier, earlierFollowUp: today - days })).toBe("none");
    expect(stateOf({ tier, earlierFollowUp: today - days - 1 })).toBe("quiet");
  });
  test("counts its silence from the later of records and earlier follow-up, and from 建档时间 without either", () => {
    const record = followUp({ status: "done", followUpDate: today - 2 });
    expect(stateOf({ tier: "a", earlierFollowUp: today - 40 }, [record])).toBe("none");
    expect(stateOf({ tier: "a", createdAt: today - 3.2 })).toBe("quiet");
    expect(stateOf({ tier: "a" })).toBe("none");
  });
  test("at intent or negotiation lacks a next action when nothing is open and it is not quiet", () => {
    const recent = { earlierFollowUp: today - 1 };
    expect(stateOf({ stage: "intent", ...recent })).toBe("noNextAction");
    expect(stateOf({ stage: "negotiation", ...recent })).toBe("noNextAction");
    expect(stateOf({ stage: "potential", ...recent })).toBe("none");
  });
  test("that is won or lost is left in peace, even with an open follow-up", () => {
    const overdue = followUp({ dueDate: today - 9 });
    expect(stateOf({ stage: "won", earlierFollowUp: today - 99 }, [overdue])).toBe("none");
    expect(stateOf({ stage: "lost" }, [overdue])).toBe("none");
  });
  test("is found by its records whatever the case of the ID", () => {
    expect(stateOf({}, [followUp({ customerId: " c20240701001", dueDate: today - 1 })])).toBe("overdue");
  });
});

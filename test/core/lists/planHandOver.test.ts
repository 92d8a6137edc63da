import { planHandOver, type HandOverFacts } from "../../../src/core/lists/planHandOver";

const customer = (rowIndex: number, owner: string, stage: "intent" | "won" | "lost" | null = "intent") => ({
  rowIndex,
  identifier: `C${rowIndex}`,
  name: `客户${rowIndex}`,
  owner,
  stage,
});
const followUp = (
  rowIndex: number,
  customerId: string,
  rep: string,
  status: "pending" | "done" | "postponed" | null,
  hasAction = true,
) => ({ rowIndex, identifier: `G${rowIndex}`, customerId, rep, status, hasAction });

const facts: HandOverFacts = {
  customers: [
    customer(1, "李明"),
    customer(2, "王芳"),
    customer(3, "李明", "won"),
    customer(4, "李明", "lost"),
    customer(5, "李明", null),
  ],
  followUps: [
    followUp(1, "C1", "李明", "pending"),
    followUp(2, "C1", "李明", "done"),
    followUp(3, "C2", "李明", "postponed"),
    followUp(4, "C1", "王芳", "pending"),
    followUp(5, "C3", "李明", null, false),
    followUp(6, "C3", "李明", null),
    followUp(7, "C3", "李明", "pending", false),
  ],
  campaigns: [
    { rowIndex: 1, identifier: "HD1", name: "直播", owner: "李明" },
    { rowIndex: 2, identifier: "HD2", name: "展会", owner: "王芳" },
  ],
};
const summary = (plan: ReturnType<typeof planHandOver>) => ({
  customers: plan.customers.map(({ item, to }) => `${item.identifier} ${to}`),
  followUps: plan.followUps.map(({ item, to }) => `${item.identifier} ${to}`),
  campaigns: plan.campaigns.map(({ item, to }) => `${item.identifier} ${to}`),
});

test("[LI-3] all customers and the open follow-ups of the leaver go to the successor, finished ones keep their author", () => {
  expect(summary(planHandOver(facts, { leaver: "李明", successor: "赵强" }))).toEqual({
    customers: ["C1 赵强", "C3 赵强", "C4 赵强", "C5 赵强"],
    followUps: ["G1 赵强", "G3 赵强", "G6 赵强", "G7 赵强"],
    campaigns: [],
  });
});

test("[LI-3] customers that are won or lost can stay; one without a stage counts as open", () => {
  const { customers } = summary(planHandOver(facts, { leaver: "李明", successor: "赵强", openCustomersOnly: true }));
  expect(customers).toEqual(["C1 赵强", "C5 赵强"]);
});

test("[LI-3] a customer may go to somebody else, and its follow-ups with it", () => {
  const plan = planHandOver(facts, { leaver: "李明", successor: "赵强", successors: { C1: "王芳" }, campaigns: true });
  expect(summary(plan)).toEqual({
    customers: ["C1 王芳", "C3 赵强", "C4 赵强", "C5 赵强"],
    followUps: ["G1 王芳", "G3 赵强", "G6 赵强", "G7 赵强"],
    campaigns: ["HD1 赵强"],
  });
});

test("[LI-3] somebody who owns nothing has nothing to hand over", () => {
  const plan = planHandOver(facts, { leaver: "孙悦", successor: "赵强", campaigns: true });
  expect(summary(plan)).toEqual({ customers: [], followUps: [], campaigns: [] });
});

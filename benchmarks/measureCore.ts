import { todayLists } from "../src/core/reminders/todayLists";
import { buildReview } from "../src/core/review/buildReview";
import { randomFrom } from "../src/templates/sample/random";
import type { CostTable } from "./CostTable";

const { whole, pick } = randomFrom(2024);
/** 2024-07-01, and the quarter before it. */
const today = 45_474;
const period = { start: 45_383, end: 45_473 };
const limits = { quietDays: { a: 3, b: 7, c: 14 }, escalationDays: { rep: 3, manager: 5, highRisk: 7 } };
const sizes = [[10_000, 5_000] as const, [100_000, 50_000] as const];
const campaigns = Array.from({ length: 200 }, (_, index) => ({
  campaignId: `CAM-${index}`,
  campaignName: `Campaign ${index}`,
  startDate: today - whole(0, 365),
  endDate: today + whole(0, 60),
  totalBudget: whole(10, 500) * 1_000,
  actualCost: pick([null, whole(10, 500) * 1_000]),
  targetLeads: whole(50, 500),
  targetRevenue: whole(50, 500) * 1_000,
}));

/** Measures the rules alone, without a workbook: the reminders of a day and the review of a quarter. */
export async function measureCore(costs: CostTable): Promise<void> {
  for (const [customerCount, followUpCount] of sizes) {
    const customers = Array.from({ length: customerCount }, (_, row) => madeUpCustomer(row));
    const followUps = Array.from({ length: followUpCount }, (_, row) => madeUpFollowUp(row, customerCount));
    const size = [`${customerCount / 1_000},000 customers`, `${followUpCount / 1_000},000 follow-ups`].join(", ");
    await costs.repeatedly({ what: "Sort Today, rules alone", size }, () =>
      todayLists({ customers, followUps }, today, limits),
    );
    const review = { period, campaigns, customers, today, deviationThreshold: 0.2 };
    await costs.repeatedly({ what: "Review, rules alone", size }, () => buildReview(review));
  }
}

function madeUpCustomer(row: number) {
  const createdAt = today - whole(0, 365);
  return {
    rowInTable: row,
    customerId: `CUS-${row}`,
    customerName: "",
    owner: `Person ${whole(1, 20)}`,
    stage: pick(["potential", "intent", "negotiation", "won", "lost"] as const),
    tier: pick(["a", "b", "c", null] as const),
    createdAt,
    earlierFollowUp: null,
    sourceCampaign: pick(campaigns).campaignId,
    intentDate: pick([null, createdAt + 10]),
    wonDate: createdAt + whole(10, 60),
    wonAmount: whole(10, 1_000) * 100,
  };
}

function madeUpFollowUp(row: number, customerCount: number) {
  return {
    rowInTable: row,
    followUpId: `FUP-${row}`,
    customerId: `CUS-${whole(0, customerCount - 1)}`,
    customerName: "",
    followUpDate: today - whole(0, 90),
    rep: `Person ${whole(1, 20)}`,
    nextAction: "",
    dueDate: today + whole(-60, 60),
    status: pick(["pending", "done", "postponed"] as const),
  };
}

import { dateSerialOf, isoDateOf } from "../../../src/core/dates";
import { buildReview } from "../../../src/core/review/buildReview";
import { daysWithData } from "../../../src/core/review/daysWithData";
import { periodChoices } from "../../../src/core/review/periodChoices";
import type { CampaignFacts, PromotedCustomer } from "../../../src/core/review/reviewFacts";

const day = (text: string): number => {
  const [year, month, date] = text.split("-").map(Number) as [number, number, number];
  const serial = dateSerialOf({ year, month, day: date });
  if (serial === null) throw new Error(`No such day: ${text}`);
  return serial;
};

const period = { start: day("2024-07-01"), end: day("2024-09-30") };

const campaign = (change: Partial<CampaignFacts>): CampaignFacts => ({
  campaignId: "HD20240701001",
  campaignName: "夏季直播",
  startDate: day("2024-07-01"),
  endDate: day("2024-07-31"),
  totalBudget: 33_000,
  actualCost: null,
  targetLeads: 50,
  targetRevenue: null,
  ...change,
});

const customer = (change: Partial<PromotedCustomer>): PromotedCustomer => ({
  sourceCampaign: "HD20240701001",
  createdAt: day("2024-07-20") + 0.6,
  intentDate: null,
  wonDate: null,
  wonAmount: null,
  stage: "potential",
  ...change,
});

const review = (campaigns: readonly CampaignFacts[], customers: readonly PromotedCustomer[], today = period.end) =>
  buildReview({ period, campaigns, customers, today, deviationThreshold: 0.2 });

const many = (count: number, change: Partial<PromotedCustomer> = {}) =>
  Array.from({ length: count }, () => customer(change));

describe("counting", () => {
  test("new customers are those of the campaign created in the period, its last minute included", () => {
    const { total } = review(
      [campaign({})],
      [
        customer({ createdAt: period.start }),
        customer({ createdAt: period.end + 0.999 }),
        customer({ createdAt: period.end + 1 }),
        customer({ createdAt: period.start - 0.001 }),
        customer({ createdAt: null }),
      ],
    );
    expect(total.newCustomers).toBe(2);
  });

  test("intent counts by date or stage, so that one lost later still counts by its date", () => {
    const { total } = review(
      [campaign({})],
      [
        customer({ stage: "intent" }),
        customer({ stage: "negotiation" }),
        customer({ stage: "won" }),
        customer({ stage: "lost", intentDate: day("2024-07-21") }),
        customer({ stage: "lost" }),
        customer({}),
      ],
    );
    expect([total.newCustomers, total.intentCustomers]).toEqual([6, 4]);
  });

  test("won customers count by their won date, whenever they were created", () => {
    const { total } = review(
      [campaign({})],
      [
        customer({ createdAt: day("2024-01-05"), stage: "won", wonDate: day("2024-08-01"), wonAmount: 900 }),
        customer({ stage: "won", wonDate: day("2024-10-01"), wonAmount: 5000 }),
        customer({ stage: "lost", wonDate: day("2024-08-02"), wonAmount: 7000 }),
      ],
    );
    expect([total.newCustomers, total.wonCustomers, total.wonAmount]).toEqual([2, 1, 900]);
  });

  test("customers of no campaign, or of one that is not in the sheet, are counted apart", () => {
    const { total, unattributed, undatedCustomers } = review(
      [campaign({}), campaign({ campaignId: "" })],
      [
        customer({ sourceCampaign: "" }),
        customer({ sourceCampaign: "HD20990101001", stage: "won", wonDate: period.start, wonAmount: 10 }),
        customer({ sourceCampaign: " hd20240701001 ", createdAt: null }),
      ],
    );
    expect(total.newCustomers).toBe(0);
    expect(unattributed).toEqual({ newCustomers: 2, wonCustomers: 1, wonAmount: 10 });
    expect(undatedCustomers).toBe(1);
  });
});

describe("which campaigns", () => {
  test("those that ran in the period, or whose customers came or bought in it", () => {
    const ran = campaign({ campaignId: "A", startDate: day("2024-06-01"), endDate: day("2024-07-01") });
    const undated = campaign({ campaignId: "B", startDate: null, endDate: null });
    const silent = campaign({ campaignId: "C", startDate: null, endDate: null });
    const over = campaign({ campaignId: "D", startDate: day("2024-05-01"), endDate: day("2024-06-30") });
    const { campaigns } = review([ran, undated, silent, over], [customer({ sourceCampaign: "B" })]);
    expect(campaigns.map((entry) => entry.campaign.campaignId)).toEqual(["B", "A"]);
    expect(campaigns.map((entry) => entry.reachesBeyondPeriod)).toEqual([false, true]);
  });

  test("those that have not started yet are named, and neither their budgets nor their targets count", () => {
    const planned = campaign({ campaignId: "P", startDate: day("2024-08-15"), endDate: day("2024-08-31") });
    const { campaigns, notStarted, targets } = review([campaign({}), planned], many(40), day("2024-08-14"));
    expect(campaigns.map((entry) => entry.campaign.campaignId)).toEqual(["HD20240701001"]);
    expect(notStarted).toEqual([planned]);
    expect(targets[0]?.plan).toBe(50);
    expect(review([planned], [], day("2024-08-15")).campaigns).toHaveLength(1);
    expect(review([planned], [customer({ sourceCampaign: "P" })], day("2024-08-14")).notStarted).toEqual([]);
  });

  test("the largest won amount first", () => {
    const { campaigns } = review(
      [campaign({ campaignId: "A" }), campaign({ campaignId: "B" })],
      [customer({ sourceCampaign: "B", stage: "won", wonDate: period.start, wonAmount: 1 })],
    );
    expect(campaigns.map((entry) => entry.campaign.campaignId)).toEqual(["B", "A"]);
  });
});

describe("ratios", () => {
  const won = { stage: "won", intentDate: day("2024-07-20"), wonDate: day("2024-07-30") } as const;
  const first = campaign({ campaignId: "A", totalBudget: 2500, actualCost: 2000 });
  const second = campaign({ campaignId: "B", totalBudget: 2500, actualCost: 3000 });
  const customers = [
    ...many(3, { sourceCampaign: "A", ...won, wonAmount: 5000 / 3 }),
    ...many(5, { sourceCampaign: "B", ...won, wonAmount: 1800 }),
  ];

  test("of several campaigns come from sums: 625 a won customer, not 633.5, and 1:2.8, not 2.75", () => {
    const { total, campaigns } = review([first, second], customers);
    expect(total.cacByCost).toEqual({ ok: true, value: 625 });
    expect(total.returnRatio.ok && total.returnRatio.value).toBeCloseTo(2.8, 12);
    expect(total.cacByBudget).toEqual({ ok: true, value: 625 });
    expect(campaigns.map(({ results }) => results.cacByCost.ok && Math.round(results.cacByCost.value))).toEqual([
      600, 667,
    ]);
  });

  test("cost falls back to the budget and says so; the guide's CAC stays with the budget", () => {
    const { campaigns } = review(
      [campaign({ actualCost: null }), campaign({ campaignId: "A", actualCost: 30_000 })],
      many(2),
    );
    expect(campaigns.map((entry) => [entry.costBasis, entry.results.cost, entry.results.budget])).toEqual([
      ["budget", 33_000, 33_000],
      ["actual", 30_000, 33_000],
    ]);
    expect(campaigns[0]?.results.cacByBudget).toEqual({ ok: true, value: 16_500 });
  });

  test("an actual cost of zero is a cost, an empty one is not", () => {
    const { campaigns } = review([campaign({ actualCost: 0 })], many(1));
    expect(campaigns[0]).toMatchObject({
      costBasis: "actual",
      results: { cost: 0, roi: { ok: false, error: "divisionByZero" } },
    });
  });

  test("customers of a campaign without budget or cost do not make the others look cheaper", () => {
    const unknown = campaign({ campaignId: "C", totalBudget: null });
    const { total } = review(
      [first, second, unknown],
      [...customers, ...many(40, { sourceCampaign: "C", ...won, wonAmount: 1 })],
    );
    expect(total.newCustomers).toBe(48);
    expect(total.cacByBudget).toEqual({ ok: true, value: 625 });
    expect(total.cacByCost).toEqual({ ok: true, value: 625 });
    expect(total.roi.ok && total.roi.value).toBeCloseTo(1.8, 12);
  });

  test("with no budget anywhere there is no CAC, and it says why", () => {
    const { total } = review([campaign({ totalBudget: null })], many(2));
    expect(total.cacByBudget).toMatchObject({ ok: false, problem: { code: "budgetUnknown" } });
    expect(total.roi).toMatchObject({ ok: false, problem: { code: "costUnknown" } });
    expect(total.conversion).toEqual({ ok: true, value: 0 });
    expect(total.averageOrderValue).toMatchObject({ ok: false, problem: { code: "noWonCustomers" } });
  });

  test("cycles: mean and median over all deals, impossible ones left out and counted", () => {
    const deal = (days: number) =>
      customer({ stage: "won", intentDate: day("2024-08-01"), wonDate: day("2024-08-01") + days });
    const { total } = review([campaign({})], [deal(2), deal(4), deal(30), deal(-5)]);
    expect(total.meanCycle).toEqual({ ok: true, value: 12 });
    expect(total.medianCycle).toEqual({ ok: true, value: 4 });
    expect([total.wonCustomers, total.negativeCycles]).toEqual([4, 1]);
  });
});

describe("targets", () => {
  test("compare only campaigns that have one, and say how many", () => {
    const { targets } = review(
      [campaign({}), campaign({ campaignId: "B", targetLeads: null })],
      [...many(30), ...many(7, { sourceCampaign: "B" })],
    );
    expect(targets[0]).toMatchObject({
      key: "newCustomers",
      plan: 50,
      actual: 30,
      comparedCampaigns: 1,
      campaigns: 2,
      judgement: { deviation: { ok: true, value: -0.4 }, direction: "below", verdict: "bad", flagged: true },
    });
    expect(targets[1]).toMatchObject({ key: "wonAmount", plan: null, actual: null, judgement: null });
  });

  test("40 of 50 is −20 % and not flagged", () => {
    expect(review([campaign({})], many(40)).targets[0]?.judgement).toMatchObject({ flagged: false });
  });

  test("spending over budget is bad, and an empty actual cost is not compared", () => {
    const over = review([campaign({ totalBudget: 100, actualCost: 130 }), campaign({ campaignId: "B" })], [])
      .targets[2];
    expect(over).toMatchObject({
      key: "cost",
      plan: 100,
      actual: 130,
      comparedCampaigns: 1,
      judgement: { verdict: "bad", flagged: true },
    });
  });
});

describe("the days with data", () => {
  const today = day("2024-10-15");
  test("run from the first to the last on which a campaign began or its customer came or bought, never into the future", () => {
    const customers = [customer({ createdAt: day("2024-08-20") + 0.5 }), customer({ createdAt: day("2025-01-01") })];
    const { startDate } = campaign({});
    expect(daysWithData([campaign({})], customers, today)).toEqual({ first: startDate, last: day("2024-08-20") });
    expect(daysWithData([campaign({})], [], today)).toEqual({ first: startDate, last: startDate });
  });
  test("do not go by customers of no campaign, and there are none when nothing ever happened", () => {
    expect(daysWithData([], [customer({ sourceCampaign: "" })], today)).toBeNull();
  });
});

describe("periods to choose from", () => {
  const written = (kind: "quarter" | "month", first: string, last: string, today: string, most = 12) =>
    periodChoices(kind, { first: day(first), last: day(last) }, day(today), most).map((each) =>
      [isoDateOf(each.start), isoDateOf(each.end)].join("–"),
    );

  test("are listed newest first, from the last day with data back to the first", () => {
    expect(written("quarter", "2023-12-31", "2024-05-01", "2024-06-30")).toEqual([
      "2024-04-01–2024-06-30",
      "2024-01-01–2024-03-31",
      "2023-10-01–2023-12-31",
    ]);
    expect(written("month", "2024-02-29", "2024-03-01", "2024-03-31")).toEqual([
      "2024-03-01–2024-03-31",
      "2024-02-01–2024-02-29",
    ]);
  });
  test("begin with the present one, however long ago the data are", () => {
    expect(written("quarter", "2017-10-01", "2017-12-31", "2024-05-01")).toEqual([
      "2024-04-01–2024-06-30",
      "2017-10-01–2017-12-31",
    ]);
  });
  test("end at the most that are wanted", () => {
    expect(written("month", "2000-01-01", "2024-03-01", "2024-03-02", 3)).toHaveLength(3);
  });
});

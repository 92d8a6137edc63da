import { dateSerialOf } from "../../../src/core/dates";
import { buildReview, type Review } from "../../../src/core/review/buildReview";
import type { CampaignFacts, PromotedCustomer } from "../../../src/core/review/reviewFacts";
import { reportContent } from "../../../src/templates/report/reportContent";
import { freeSheetName } from "../../../src/templates/report/reportSheetName";
import { type languages } from "../../../src/templates/Text";

const start = dateSerialOf({ year: 2024, month: 7, day: 1 }) ?? 0;
const period = { start, end: start + 91 };

const campaign = (change: Partial<CampaignFacts>): CampaignFacts => ({
  campaignId: "HD20240701001",
  campaignName: "Summer 直播",
  startDate: start,
  endDate: start + 30,
  totalBudget: 33_000,
  actualCost: null,
  targetLeads: 5,
  targetRevenue: 10_000,
  ...change,
});

const won: PromotedCustomer = {
  sourceCampaign: "HD20240701001",
  createdAt: start + 3,
  intentDate: start + 4,
  wonDate: start + 10,
  wonAmount: 6_600,
  stage: "won",
};

const reviewOf = (campaigns: readonly CampaignFacts[], customers: readonly PromotedCustomer[] = [won, won]): Review =>
  buildReview({ period, campaigns, customers, today: period.end, deviationThreshold: 0.2 });

const contentOf = (review: Review, language: (typeof languages)[number] = "zh-CN") =>
  reportContent(review, { language, madeOn: start + 92, deviationThreshold: 0.2 });

test("the report names its period, its campaigns and its day", () => {
  const content = contentOf(reviewOf([campaign({})]));
  expect(content.title).toBe("推广活动复盘报告");
  expect(content.subtitle).toContain("2024年Q3(7.1-9.30)");
  expect(content.subtitle).toContain("2024-10-01");
  expect(content.sheetName).toBe("复盘报告 2024年Q3(7.1-9.30)");
});

test("the headline figures are the totals", () => {
  expect(contentOf(reviewOf([campaign({})])).headline.map(({ label, value }) => [label, value])).toEqual([
    ["新增客户", 2],
    ["意向客户", 2],
    ["成交客户", 2],
    ["成交金额", 13_200],
    ["渠道转化率", 1],
    ["客单价", 6_600],
    ["投产比", 0.4],
    ["投资回报率 ROI", -0.6],
  ]);
});

test("every row has a cell for every column, both CACs with their basis among them", () => {
  const content = contentOf(
    reviewOf([campaign({}), campaign({ campaignId: "HD2", actualCost: 500, totalBudget: 600 })]),
  );
  for (const row of [...content.rows, content.totalRow]) expect(row).toHaveLength(content.columns.length);
  const column = (heading: string) => content.columns.findIndex((candidate) => candidate.heading === heading);
  expect(content.rows.map((row) => row[column("CAC\n预算÷新增")])).toEqual([16_500, null]);
  expect(content.rows.map((row) => row[column("CAC\n成本÷成交")])).toEqual([16_500, null]);
  expect([...content.rows, content.totalRow].map((row) => row[column("成本口径")])).toEqual([
    "总预算",
    "实际费用",
    "两者皆有",
  ]);
});

test("a deviation says its direction, and whether that is good", () => {
  const [leads, revenue, cost] = contentOf(reviewOf([campaign({ actualCost: 40_000 })])).targets;
  expect(leads).toMatchObject({ values: ["新增客户", 5, 2, -0.6, "低于目标", "▲ 需要关注", "1 / 1 个"], tone: "bad" });
  expect(revenue).toMatchObject({
    values: ["成交金额", 10_000, 13_200, 0.32, "高于目标", "★ 明显向好", "1 / 1 个"],
    tone: "good",
  });
  expect(cost?.values.slice(4, 6)).toEqual(["超出预算", "▲ 需要关注"]);
});

test("exactly 20 % is within range", () => {
  const [leads] = contentOf(reviewOf([campaign({ targetLeads: 2.5 })])).targets;
  expect(leads).toMatchObject({
    values: ["新增客户", 2.5, 2, -0.2, "低于目标", "在允许范围内", "1 / 1 个"],
    tone: "neutral",
  });
});

test("without targets there is nothing to compare, and without budgets nothing to divide", () => {
  const content = contentOf(reviewOf([campaign({ targetLeads: null, targetRevenue: null, totalBudget: null })]));
  expect(content.targets.map(({ values }) => values[5])).toEqual(["无法比较", "无法比较", "无法比较"]);
  expect(content.headline.at(-1)?.value).toBeNull();
  expect(content.notes.join()).toContain("1 个活动没有填写总预算或实际费用");
});

test("the notes tell what is not in the figures, and only then", () => {
  const plain = contentOf(reviewOf([campaign({})])).notes.join();
  expect(plain).not.toMatch(/来源活动，未计入|建档时间，不属于|早于意向日期/);
  const lacking = contentOf(
    reviewOf(
      [campaign({ endDate: period.end + 5 })],
      [won, { ...won, sourceCampaign: "" }, { ...won, createdAt: null }, { ...won, intentDate: start + 20 }],
    ),
  ).notes.join();
  expect(lacking).toContain("另有 1 位新增客户、1 位成交客户没有来源活动");
  expect(lacking).toContain("1 位客户没有建档时间");
  expect(lacking).toContain("1 位客户的成交日期早于意向日期");
  expect(lacking).toContain("超出统计周期，其目标、预算和费用仍按整个活动计：Summer 直播");
});

test("the chart shows twelve campaigns at most, and says so", () => {
  const many = Array.from({ length: 15 }, (_, index) => campaign({ campaignId: `HD${index}` }));
  expect(contentOf(reviewOf(many))).toMatchObject({
    chartRowCount: 12,
    chartTitle: "成交金额前 12 名活动的新增、意向与成交客户",
  });
  expect(contentOf(reviewOf([campaign({})]))).toMatchObject({
    chartRowCount: 1,
    chartTitle: "各活动的新增、意向与成交客户",
  });
});

test("the English report has no Chinese words of its own", () => {
  const review = reviewOf([
    campaign({ campaignName: "Summer stream" }),
    campaign({ campaignId: "B", campaignName: "" }),
  ]);
  expect(JSON.stringify(contentOf(review, "en-US"))).not.toMatch(/\p{Script=Han}|[。，、；：（）]/u);
});

describe("the sheet's name", () => {
  test("is free whatever the case, and never longer than Excel allows", () => {
    expect(freeSheetName("Review 2024", ["Customers"])).toBe("Review 2024");
    expect(freeSheetName("Review 2024", ["REVIEW 2024", "review 2024 (2)"])).toBe("Review 2024 (3)");
    const long = "Review 2023-07-01–2024-09-15 and more";
    expect(freeSheetName(long, [])).toHaveLength(31);
    expect(freeSheetName(long, [freeSheetName(long, [])])).toMatch(/^.{1,27} \(2\)$/);
  });
  test("holds no character that Excel forbids", () => {
    expect(freeSheetName("'a/b\\c?d*e[f]g:h'", [])).toBe("a b c d e f g h");
  });
});

import { funnelForecast, stageForecasts } from "../../../src/core/metrics/funnelForecast";
import { mean, meanSalesCycle, median, salesCycles } from "../../../src/core/metrics/salesCycle";

describe("sales cycle", () => {
  test("is the mean of whole days, rows without both dates left out", () => {
    const pairs = [
      { intentDate: 45474, wonDate: 45504 },
      { intentDate: 45480.75, wonDate: 45500.25 },
      { intentDate: 45480, wonDate: null },
      { intentDate: null, wonDate: 45500 },
    ];
    expect(meanSalesCycle(pairs)).toEqual({ ok: true, value: 25 });
  });
  test("with no complete pair is not available", () => {
    expect(meanSalesCycle([{ intentDate: null, wonDate: 45500 }])).toMatchObject({ ok: false, error: "notAvailable" });
  });
  test("a deal before its intent is an error of the function, and is left out and counted by a report", () => {
    const pairs = [
      { intentDate: 45500, wonDate: 45490 },
      { intentDate: 45500, wonDate: 45500 },
    ];
    expect(meanSalesCycle(pairs)).toMatchObject({
      ok: false,
      error: "invalidNumber",
      problem: { code: "wonBeforeIntent", data: { count: 1 } },
    });
    expect(salesCycles(pairs)).toEqual({ days: [0], negativePairs: 1 });
  });
  test("the median of an even number is between the middle two", () => {
    expect(median([9, 1, 4])).toEqual({ ok: true, value: 4 });
    expect(median([9, 1, 4, 5])).toEqual({ ok: true, value: 4.5 });
    expect([mean([]), median([])]).toMatchObject([{ error: "notAvailable" }, { error: "notAvailable" }]);
  });
});

describe("the CRM guide's funnel", () => {
  const stages = [
    { amount: 500_000, winRate: 0.5, months: 2 },
    { amount: 250_000, winRate: 0.8, months: 1 },
    { amount: 200_000, winRate: 0.9, months: 1 },
  ];
  test("gives 180,000 from each stage, due in 4, 2 and 1 months", () => {
    const forecasts = stageForecasts(stages);
    expect(forecasts.map((stage) => Math.round(stage.expected))).toEqual([180_000, 180_000, 180_000]);
    expect(forecasts.map((stage) => stage.monthsAhead)).toEqual([4, 2, 1]);
  });
  test("gives 540,000 in all, neither 630,000 nor 627,000", () => {
    const forecast = funnelForecast([500_000, 250_000, 200_000], [0.5, 0.8, 0.9]);
    expect(forecast.ok && forecast.value).toBeCloseTo(540_000, 6);
  });
  test("columns of different lengths, no stages and impossible rates are answered, each with its error", () => {
    expect(funnelForecast([1, 2], [0.5])).toMatchObject({ error: "invalidValue", problem: { code: "columnsDiffer" } });
    expect(funnelForecast([], [])).toMatchObject({ error: "notAvailable" });
    expect(funnelForecast([1], [1.2])).toMatchObject({ error: "invalidNumber", problem: { code: "rateOutOfRange" } });
    expect(funnelForecast([-1], [0.2])).toMatchObject({ error: "invalidNumber" });
    expect(funnelForecast([1], [Number.NaN])).toMatchObject({ error: "invalidValue" });
  });
});

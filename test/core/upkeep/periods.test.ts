import { Sheet } from "./upkeepCases";

const start = (cells = {}) => new Sheet("effects", [{ campaignId: "HD20240701001", ...cells }]);
/** 2024-07-01 to 2024-09-30. */
const quarter = { periodStart: 45_474, periodEnd: 45_565 };

test.each(["2024Q3", "2024年第三季度", "2024-07-01至2024-09-30"])(
  "[FI-8] %p, which the sheet's formulas cannot read, gets its dates",
  (period) => {
    const effects = start();
    effects.edit({ 0: { period } });
    expect(effects.rows[0]).toMatchObject(quarter);
  },
);

test.each(["2024年Q3(7.1-9.30)", "2024 Q3 (7.1–9.30)", "2024年Q3（7.1-9.30）"])(
  "[FI-8] %p is left to the sheet's formulas, calculated yet or not",
  (period) => {
    expect(start().edit({ 0: { period } }).writes).toEqual([]);
  },
);

test("[FI-8] dates that a formula gives or a person typed stay", () => {
  const effects = start({ periodStart: 45_000, periodEnd: 45_100 });
  expect(effects.edit({ 0: { period: "2024Q3" } }).writes).toEqual([]);
});

test("[FI-8] an error in their place counts as nothing", () => {
  const effects = start({ periodStart: "#VALUE!", periodEnd: "#VALUE!" });
  effects.edit({ 0: { period: "2024Q3" } });
  expect(effects.rows[0]).toMatchObject(quarter);
});

test("[FI-8] dates written for one period follow the next, into blank where it cannot be read", () => {
  const effects = start();
  effects.edit({ 0: { period: "2024Q3" } });
  effects.edit({ 0: { period: "2024年7月" } });
  expect(effects.rows[0]).toMatchObject({ periodStart: 45_474, periodEnd: 45_504 });
  effects.edit({ 0: { period: "暑期" } });
  expect(effects.rows[0]).toMatchObject({ periodStart: "", periodEnd: "" });
});

test("[FI-8] what can be read is completed on opening too; an edit of something else changes nothing", () => {
  const effects = start({ period: "2024 H1" });
  expect(effects.edit({ 0: { highlights: "达成目标" } }).writes).toEqual([]);
  effects.open();
  expect(effects.rows[0]).toMatchObject({ periodStart: 45_292, periodEnd: 45_473 });
});

test("a period that nobody can read gets none", () => {
  expect(start().edit({ 0: { period: "去年夏天" } }).writes).toEqual([]);
});

import fc from "fast-check";
import { deviation, judgeDeviation } from "../../../src/core/metrics/deviation";

const threshold = 0.2;

test("plan 50, actual 30 is −40 % and flagged as falling short", () => {
  expect(judgeDeviation({ actual: 30, plan: 50, better: "above" }, threshold)).toEqual({
    deviation: { ok: true, value: -0.4 },
    direction: "below",
    verdict: "bad",
    flagged: true,
  });
});

test("plan 50, actual 40 is exactly −20 % and not flagged", () => {
  const judgement = judgeDeviation({ actual: 40, plan: 50, better: "above" }, threshold);
  expect(judgement).toMatchObject({ deviation: { ok: true, value: -0.2 }, flagged: false, verdict: "bad" });
});

test("a CAC of 200 against an average of 300 is −33.3 %, and lower is better", () => {
  const judgement = judgeDeviation({ actual: 200, plan: 300, better: "below" }, threshold);
  expect(judgement.deviation.ok && judgement.deviation.value).toBeCloseTo(-1 / 3, 10);
  expect(judgement).toMatchObject({ direction: "below", verdict: "good", flagged: true });
});

test("over target is good, over budget is not", () => {
  expect(judgeDeviation({ actual: 13, plan: 10, better: "above" }, threshold).verdict).toBe("good");
  expect(judgeDeviation({ actual: 13, plan: 10, better: "below" }, threshold).verdict).toBe("bad");
});

test("a figure on plan is neither good nor bad", () => {
  expect(judgeDeviation({ actual: 0.3, plan: 0.1 + 0.2, better: "above" }, threshold)).toMatchObject({
    direction: "onPlan",
    verdict: "neutral",
    flagged: false,
  });
});

test("a plan of zero has no deviation and is not flagged", () => {
  const judgement = judgeDeviation({ actual: 5, plan: 0, better: "above" }, threshold);
  expect(judgement).toMatchObject({
    deviation: { ok: false, error: "divisionByZero" },
    flagged: false,
    verdict: "good",
  });
  expect(deviation(Number.NaN, 5)).toMatchObject({ ok: false, error: "invalidValue" });
});

test("exactly 20 % is never flagged and a cent more always is, whatever decimal fractions the figures have", () => {
  const cents = fc.integer({ min: 1, max: 2_000_000_000 });
  fc.assert(
    fc.property(cents, (fifth) => {
      const plan = (fifth * 5) / 100;
      const [short, over] = [(fifth * 4) / 100, (fifth * 6) / 100];
      const flagged = (actual: number) => judgeDeviation({ actual, plan, better: "above" }, threshold).flagged;
      expect([flagged(short), flagged(over)]).toEqual([false, false]);
      expect([flagged((fifth * 4 - 1) / 100), flagged((fifth * 6 + 1) / 100)]).toEqual([true, true]);
    }),
    { seed: 20240701, numRuns: 2000 },
  );
});

import { formulasAreSlow } from "../../src/core/formulaLoad";

test("[FI-10] the usual team's formulas are not slow; 5,000 customers with 50,000 records are", () => {
  expect(formulasAreSlow(500, 5_000)).toBe(false);
  expect(formulasAreSlow(8_800, 0)).toBe(false);
  expect(formulasAreSlow(1_000, 10_000)).toBe(true);
  expect(formulasAreSlow(5_000, 50_000)).toBe(true);
});

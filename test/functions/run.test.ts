import { functionDeclarations } from "../../src/templates/functions";
import type { Given } from "../../src/templates/functions/FunctionDeclaration";

/** Calls a function as Excel does: a scalar as it is, a column as rows of one cell. */
function call(name: string, ...given: Given[]): number | string {
  const declaration = functionDeclarations.find((candidate) => candidate.name === name);
  if (declaration === undefined) throw new Error(`No function ${name}`);
  const result = declaration.run(...given);
  return result.ok ? result.value : `${result.error}: ${result.problem.code}`;
}

const column = (...cells: (string | number | null)[]): Given => cells.map((cell) => [cell]);

test("CAC(33000,200) is 165", () => {
  expect(call("CAC", 33_000, 200)).toBe(165);
});

test("a blank cell counts as zero in whatever form it arrives", () => {
  expect([null, 0, "", undefined].map((blank) => call("CAC", 33_000, blank))).toEqual(
    Array<string>(4).fill("divisionByZero: noNewCustomers"),
  );
  expect(call("CAC", null, 200)).toBe(0);
});

test("CONVERSION is a share, and more intent than new customers is #NUM!", () => {
  expect(call("CONVERSION", 60, 200)).toBe(0.3);
  expect(call("CONVERSION", 201, 200)).toBe("invalidNumber: moreIntentThanNew");
});

test("ROI and RETURNRATIO tell a cost that was left out from a cost of zero", () => {
  expect([call("ROI", 5000, 2000), call("RETURNRATIO", 5000, 2000)]).toEqual([1.5, "1:2.5"]);
  expect([call("ROI", 5000, 0), call("RETURNRATIO", 5000, 0)]).toEqual(Array<string>(2).fill("divisionByZero: noCost"));
  expect([call("ROI", 5000, null), call("RETURNRATIO", 5000)]).toEqual(
    Array<string>(2).fill("notAvailable: costOmitted"),
  );
});

test("REPURCHASE takes numbers as IDs too", () => {
  expect(call("REPURCHASE", column("C1", "C2", "C1", null, ""))).toBe(0.5);
  expect(call("REPURCHASE", column(7, 7, 8))).toBe(0.5);
});

test("SALESCYCLE leaves rows without a date out, and names a text that is no date", () => {
  expect(call("SALESCYCLE", column(45474, 45480, null, 0), column(45504, 45500, 45500, 45500))).toBe(25);
  expect(call("SALESCYCLE", column(45474), column(45504, 45500))).toBe("invalidValue: columnsDiffer");
  expect(call("SALESCYCLE", column(45474, "下周"), column(45504, 45500))).toBe("invalidValue: notADate");
  expect(call("SALESCYCLE", column(""), column(""))).toBe("notAvailable: noClosedPairs");
});

test("FUNNELFORECAST counts a blank amount as nothing, and refuses a blank rate", () => {
  expect(call("FUNNELFORECAST", column(500_000, 250_000, 200_000), column(0.5, 0.8, 0.9))).toBeCloseTo(540_000, 6);
  expect(call("FUNNELFORECAST", column(null, 200_000), column(0.8, 0.9))).toBeCloseTo(180_000, 6);
  expect(call("FUNNELFORECAST", column(1, 200_000), column(null, 0.9))).toBe("invalidValue: notANumber");
});

test("OVERDUEDAYS counts until a given day unless done", () => {
  expect(call("OVERDUEDAYS", 45474, null, 45479)).toBe(5);
  expect(call("OVERDUEDAYS", 45474, false, 45479)).toBe(5);
  expect(call("OVERDUEDAYS", 45474, true, 45479)).toBe(0);
  expect(call("OVERDUEDAYS", 45474, 45480, 45479)).toBe(0);
  expect(call("OVERDUEDAYS", "", false, 45479)).toBe(0);
  expect(call("OVERDUEDAYS", 45474, "是", 45479)).toBe("invalidValue: notADate");
});

test("BUDGETTOTAL adds up itemised text, and names an item without a figure", () => {
  expect(call("BUDGETTOTAL", "物料费5000元、主播费用8000元、平台推广费20000元")).toBe(33_000);
  expect(call("BUDGETTOTAL", "物料费５，０００元；推广费1.2万元")).toBe(17_000);
  expect(call("BUDGETTOTAL", 5000)).toBe(5000);
  expect(call("BUDGETTOTAL", null)).toBe("invalidValue: emptyBudgetText");
  expect(call("BUDGETTOTAL", "物料费5000元、主播费用")).toBe("invalidValue: itemWithoutFigure");
});

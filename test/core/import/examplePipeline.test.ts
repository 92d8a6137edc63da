import { readFileSync } from "node:fs";
import { readImportMap } from "../../../src/core/import/readImportMap";
import { pipelineSample } from "../../../scripts/pipelineSample";
import { plan } from "./planSource";

/**
 * The figures follow from how the example is made (scripts/pipelineSample.ts), worked out on paper. Of every ten deals 5
 * are won, 2 lost, 2 open and 1 not begun, so of 200: 100, 40, 40, 20. The won ones of ten n bring 5 × (1,000 + 10 n);
 * n from 0 to 19 adds up to 5 × (20,000 + 10 × 190) = 109,500. Their cycles are 20, 30, 40, 50, 60 days in turn: mean
 * and median 40. Every tenth deal has not begun and so has no date: 20. Every eighth from the fourth on has no account:
 * 25. Five deals (n = 19, 59, 99, 139, 179) lack both, so 20 + 25 − 5 = 40 rows are flagged.
 */
const won = 100;

async function examplePlan() {
  const map = readImportMap(readFileSync("examples/sales-pipeline.map.json", "utf8"));
  if (!map.ok) throw new Error(JSON.stringify(map.problems));
  return plan(readFileSync("examples/sales-pipeline.sample.csv", "utf8"), map.value);
}

test("the example file is the one that its script makes", () => {
  expect(readFileSync("examples/sales-pipeline.sample.csv", "utf8")).toBe(pipelineSample());
});

test("all 200 deals come in, none held back, with the stages of the source", async () => {
  const { rows, keptRowNumbers } = await examplePlan();
  expect(rows).toHaveLength(200);
  expect(keptRowNumbers).toEqual([]);
  const stages = ["成交", "流失", "意向", "潜在"].map(
    (stage) => rows.filter(({ values }) => values["stage"] === stage).length,
  );
  expect(stages).toEqual([won, 40, 40, 20]);
});

test("won amounts add up, in all and by quarter of the won date", async () => {
  const { rows } = await examplePlan();
  const amount = (matches: (wonDate: number) => boolean): number =>
    rows
      .filter(({ values }) => typeof values["wonDate"] === "number" && matches(values["wonDate"]))
      .reduce((sum, { values }) => sum + Number(values["wonAmount"]), 0);
  // 45382 is 2024-03-31.
  expect(amount(() => true)).toBe(109_500);
  expect([amount((date) => date <= 45_382), amount((date) => date > 45_382)]).toEqual([55_840, 53_660]);
});

test("sales cycles have mean and median 40 days", async () => {
  const { rows } = await examplePlan();
  const cycles = rows
    .filter(({ values }) => values["wonDate"] !== undefined)
    .map(({ values }) => Number(values["wonDate"]) - Number(values["intentDate"]))
    .sort((one, other) => one - other);
  expect(cycles).toHaveLength(won);
  expect(cycles.reduce((sum, days) => sum + days, 0) / won).toBe(40);
  expect(cycles[50]).toBe(40);
});

test("20 deals without a date and 25 without a name are flagged, 40 rows in all", async () => {
  const { flags, flaggedRowCount, rows } = await examplePlan();
  const count = (code: string) => flags.filter((flag) => flag.code === code).length;
  expect([count("dateBlank"), count("requiredBlank"), flags.length, flaggedRowCount]).toEqual([20, 25, 45, 40]);
  expect(rows.filter(({ values }) => values["createdAt"] !== undefined)).toHaveLength(180);
});

test("the two spellings of one product are one campaign; the key rides along", async () => {
  const { newCampaigns, extraHeadings, rows, newEffects } = await examplePlan();
  expect(newCampaigns.map(({ name }) => name)).toEqual(["GTX Basic", "GTX Pro", "MG Special"]);
  expect(rows.filter(({ values }) => values["sourceCampaign"] === newCampaigns[1]?.identifier)).toHaveLength(100);
  expect(extraHeadings).toEqual(["opportunity_id"]);
  expect(rows[0]?.extras).toEqual({ opportunity_id: "DEAL0001" });
  expect(newEffects).toHaveLength(6);
});

test("what the source has nothing for is said once", async () => {
  const { notices } = await examplePlan();
  expect(notices.map(({ code, at }) => [code, at?.column])).toEqual([
    ["requiredNotInSource", "source"],
    ["requiredNotInSource", "contactName"],
    ["requiredNotInSource", "contact"],
    ["columnsLeftOut", undefined],
  ]);
});

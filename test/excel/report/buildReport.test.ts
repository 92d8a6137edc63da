import { dateSerialAt } from "../../../src/core/dates";
import { monthAround, type Period, periodText, quarterAround } from "../../../src/core/periods";
import { readTables } from "../../../src/excel/readTables";
import { buildReport } from "../../../src/excel/report/buildReport";
import { tableOrder, tables } from "../../../src/templates/tables";
import type { WorkbookFile } from "../../../workbench/xlsx/WorkbookFile";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows, startWithSample } from "../startWithSample";

/** Creating the sheets and calculating the sample takes some seconds on a busy machine. */
const slow = 60_000;
jest.setTimeout(slow);

const today = dateSerialAt(new Date());
const quarter = quarterAround(today);

async function build(period: Period = quarter, language: "zh-CN" | "en-US" = "zh-CN"): Promise<string> {
  const built = await buildReport({ period, language });
  if (built.status !== "built") throw new Error(JSON.stringify(built));
  return built.sheetName;
}

const sheetOf = (file: WorkbookFile, name: string) => {
  const sheet = file.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};

const effectFigures = [
  "newCustomers",
  "intentCustomers",
  "wonCustomers",
  "wonAmount",
  "cac",
  "conversionRate",
  "averageSalesCycle",
  "averageOrderValue",
  "cost",
  "costBasis",
  "returnRatio",
  "roi",
] as const;

const campaign = {
  campaignId: "HD1",
  campaignName: "夏季直播",
  startDate: quarter.start,
  endDate: quarter.end,
  totalBudget: 5000,
  actualCost: 4000,
  targetLeads: 3,
  targetRevenue: 1000,
};
const won = {
  customerId: "C1",
  customerName: "华星科技",
  contact: "13800000000",
  contactName: "赵磊",
  stage: "成交",
  owner: "李明",
  sourceCampaign: "HD1",
  createdAt: quarter.start + 0.5,
  intentDate: quarter.start,
  wonDate: quarter.start + 8,
  wonAmount: 10_000,
};

describe("of the sample data", () => {
  let sample: Workbench;
  beforeAll(async () => {
    sample = await startWithSample();
  }, slow);
  afterAll(() => sample.stop());

  test("it stands on a sheet of its own with one native chart, without an error, and changes nothing on the others", async () => {
    const others = async () => {
      const names: readonly string[] = tableOrder.map((key) => tables[key].sheetName["zh-CN"]);
      return JSON.stringify((await sample.workbook.toFile()).sheets.filter(({ name }) => names.includes(name)));
    };
    const before = await others();
    sample.meter.reset();
    const name = await build();
    await afterRelease();
    // To find the columns, to read, to write, and the library's own to let go of ranges.
    expect(sample.meter.batches).toBeLessThanOrEqual(4);
    const sheet = sheetOf(await sample.workbook.toFile(), name);
    const values = sheet.cells.map(({ value }) => value);
    expect(values).toContain("推广活动复盘报告");
    expect(values.filter((value) => typeof value === "object")).toEqual([]);
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts?.[0]?.series).toHaveLength(3);
    expect(await others()).toBe(before);
  });
});

describe("of a few rows", () => {
  let workbench: Workbench;
  afterEach(() => workbench.stop());

  test("its figures are those of the effect sheet's own formulas, campaign by campaign", async () => {
    workbench = await startWithRows({
      campaigns: [campaign, { ...campaign, campaignId: "HD2", campaignName: "展会", actualCost: "", totalBudget: 900 }],
      customers: [
        won,
        { ...won, customerId: "C2", stage: "流失", wonDate: "" },
        { ...won, customerId: "C3", stage: "潜在", intentDate: "", sourceCampaign: "HD2" },
      ],
      effects: ["HD1", "HD2"].map((campaignId) => ({ campaignId, period: periodText(quarter, "zh-CN") })),
    });
    const name = await build();
    const { cells } = sheetOf(await workbench.workbook.toFile(), name);
    const row = (label: string) => {
      const start = cells.find(({ value, columnIndex }) => value === label && columnIndex === 1);
      return cells
        .filter(({ rowIndex, columnIndex }) => rowIndex === start?.rowIndex && columnIndex > 0)
        .sort((a, b) => a.columnIndex - b.columnIndex)
        .map(({ value }) => value);
    };
    expect(row("夏季直播")).toEqual([
      "夏季直播",
      2,
      2,
      1,
      10_000,
      5000,
      4000,
      2500,
      4000,
      1,
      10_000,
      2.5,
      1.5,
      8,
      8,
      "实际费用",
      "HD1",
    ]);
    expect(row("展会")).toEqual(["展会", 1, 0, 0, 0, 900, 900, 900, "–", 0, "–", 0, -1, "–", "–", "总预算", "HD2"]);
    expect(row("合计").slice(0, 10)).toEqual(["合计", 3, 2, 1, 10_000, 5900, 4900, 5900 / 3, 4900, 2 / 3]);

    const effects = await Excel.run(async (context) => (await readTables(context, { effects: effectFigures })).effects);
    const ofEffects = (index: number) => effectFigures.map((figure) => effects?.columns[figure]?.[index]);
    const ofReport = (label: string) => {
      const [, newCount, intent, wins, amount, , cost, cac, , conversion, order, ratio, roi, cycle, , basis] =
        row(label);
      return [newCount, intent, wins, amount, cac, conversion, cycle, order, cost, basis, ratio, roi].map((value) =>
        value === "–" ? "" : value,
      );
    };
    expect(ofEffects(0)).toEqual(ofReport("夏季直播"));
    expect(ofEffects(1)).toEqual(ofReport("展会"));
  });

  test("in English it speaks English only", async () => {
    workbench = await startWithRows(
      { campaigns: [{ ...campaign, campaignName: "Summer stream" }], customers: [{ ...won, stage: "Won" }] },
      { language: "en-US" },
    );
    const name = await build(quarter, "en-US");
    const sheet = sheetOf(await workbench.workbook.toFile(), name);
    expect(sheet.cells.map(({ value }) => value)).toContain("Campaign Review");
    expect(JSON.stringify([sheet.cells.map(({ value }) => value), sheet.charts])).not.toMatch(/\p{Script=Han}/u);
  });

  test("no contact and no customer's name enters it", async () => {
    workbench = await startWithRows({ campaigns: [campaign], customers: [won] });
    const name = await build();
    expect(JSON.stringify(sheetOf(await workbench.workbook.toFile(), name))).not.toMatch(/13800000000|华星科技|赵磊/);
  });

  test("a second report of the same period gets a sheet of its own and leaves the first as it was", async () => {
    workbench = await startWithRows({ campaigns: [campaign], customers: [won] });
    const first = await build();
    const before = JSON.stringify(sheetOf(await workbench.workbook.toFile(), first));
    const second = await build();
    expect(second).toBe(`${first.slice(0, 27)} (2)`);
    expect(JSON.stringify(sheetOf(await workbench.workbook.toFile(), first))).toBe(before);
  });

  test("a campaign named like a formula or a number stays a text", async () => {
    workbench = await startWithRows({
      campaigns: [{ ...campaign, campaignName: "=1+1", campaignId: "007" }],
      customers: [{ ...won, sourceCampaign: "007" }],
    });
    const name = await build();
    const values = sheetOf(await workbench.workbook.toFile(), name).cells.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(["=1+1", "007"]));
  });

  test("a period without campaigns makes no sheet", async () => {
    workbench = await startWithRows({ campaigns: [campaign], customers: [won] });
    const before = (await workbench.workbook.toFile()).sheets.length;
    expect(await buildReport({ period: monthAround(quarter.start - 400), language: "zh-CN" })).toEqual({
      status: "nothingInPeriod",
    });
    expect((await workbench.workbook.toFile()).sheets).toHaveLength(before);
  });

  test("a workbook without our sheets is told apart", async () => {
    workbench = await startWorkbench();
    expect(await buildReport({ period: quarter, language: "zh-CN" })).toEqual({ status: "sheetsMissing" });
  });

  test("when Excel refuses, the report says so and leaves no half sheet behind", async () => {
    workbench = await startWithRows({ campaigns: [campaign], customers: [won] });
    await afterRelease();
    const before = (await workbench.workbook.toFile()).sheets.map(({ name }) => name);
    workbench.seams.failBatch(3, "AccessDenied");
    const built = await buildReport({ period: quarter, language: "zh-CN" });
    expect(built).toMatchObject({ status: "failed", failure: { code: "accessDenied" }, leftover: null });
    expect((await workbench.workbook.toFile()).sheets.map(({ name }) => name)).toEqual(before);
  });
});

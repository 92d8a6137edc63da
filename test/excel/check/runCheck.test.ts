import { applyFixes, type FixOutcome } from "../../../src/excel/check/applyFixes";
import type { CheckResult } from "../../../src/excel/check/CheckResult";
import { placeOfFinding, placeOfOther } from "../../../src/excel/check/CheckResult";
import { runCheck } from "../../../src/excel/check/runCheck";
import { goToRecord } from "../../../src/excel/goToRecord";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import type { CheckCode, Finding } from "../../../src/core/check/Finding";
import type { RecordRow } from "../../../src/core/records";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { day, goodRows } from "../../templates/check/sheetFacts";
import { afterRelease, startWithRows, startWithSample } from "../startWithSample";

jest.setTimeout(60_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const customersSheet = "客户信息管理表";
const effectsSheet = "推广效果分析表";

const customer = (changes: RecordRow = {}): Record<string, string | number> => ({
  ...goodRows.customers,
  owner: "李明",
  ...(changes as Record<string, string | number>),
});
const other = customer({ customerId: "C20240701002", customerName: "乙", contact: "wechat_b" });

async function checked(): Promise<CheckResult> {
  const result = await runCheck();
  if (result === null) throw new Error("The workbook has none of our tables");
  return result;
}

const of = (result: CheckResult, code: CheckCode): readonly Finding[] =>
  result.findings.filter((finding) => finding.code === code);

/** Codes with rows and columns, but for ratios, which are blank wherever nothing was counted. */
const listed = ({ findings }: CheckResult): readonly string[] =>
  findings.filter(({ code }) => code !== "ratioBlank").map(({ code, at }) => `${code} ${at.rowNumber} ${at.column}`);

async function cellsOf(sheetName: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

/** All that the cells of a sheet hold. */
async function contentOf(sheetName: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange().load("formulas,numberFormat,address");
    await context.sync();
    return JSON.stringify([range.address, range.formulas, range.numberFormat]);
  });
}

async function undone(outcome: FixOutcome): Promise<void> {
  const result = await undoEntry({ id: "1", at: 0, action: "fix", data: {}, steps: outcome.steps });
  expect(result.kept).toEqual([]);
}

test("a workbook without our tables has nothing to check", async () => {
  workbench = await startWorkbench();
  expect(await runCheck()).toBeNull();
});

test.each(["zh-CN", "en-US"] as const)("[CH-1] the sample data keep every rule in %s", async (language) => {
  workbench = await startWithSample(language);
  const result = await checked();
  const odd = result.findings.filter(({ code }) => code !== "ratioBlank" && code !== "unlistedWord");
  expect([result.status, result.kindsRead, odd]).toEqual(["complete", true, []]);
  // The team of the test is not the sample's.
  expect(new Set(of(result, "unlistedWord").map(({ data }) => data?.["list"]))).toEqual(new Set(["team"]));
});

test("[CH-9] [CO-3] a check takes four round trips with the release of ranges, and changes nothing", async () => {
  workbench = await startWithSample();
  const before = await contentOf(customersSheet);
  await afterRelease();
  workbench.meter.reset();
  await checked();
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(await contentOf(customersSheet)).toBe(before);
});

test("where Excel does not say which cells hold formulas and rules, everything else is checked, and it is said", async () => {
  workbench = await startWithRows({ customers: [customer({ contactName: "" }), other] });
  await afterRelease();
  workbench.seams.failBatch(1, "AccessDenied");
  const result = await checked();
  expect([result.kindsRead, listed(result)]).toEqual([false, ["required 2 contactName"]]);
});

test("[CH-7] a failure says what had been written by then", async () => {
  workbench = await startWithRows({ customers: [customer({ notes: " 甲 " }), other] });
  const result = await checked();
  await afterRelease();
  workbench.seams.failBatch(2, "AccessDenied");
  const outcome = await applyFixes(result, result.findings);
  expect([outcome.status, outcome.failure?.code]).toEqual(["failed", "accessDenied"]);
  expect(await cellsOf(customersSheet, "K2")).toEqual([[" 甲 "]]);
});

test("[CH-9] a check that is cancelled stops and says how far it came", async () => {
  workbench = await startWithSample();
  const progress: [number, number][] = [];
  const result = await runCheck({
    signal: { aborted: true },
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect([result?.status, result?.rows, result?.findings]).toEqual(["cancelled", 0, []]);
  expect(progress).toHaveLength(1);
});

test("[CH-9] cancelling half-way gives what was found by then, and how many rows that were", async () => {
  const rows = Array.from({ length: 450 }, (_, n) => {
    const number = String(n + 1).padStart(3, "0");
    return customer({
      customerId: `C20240701${number}`,
      customerName: `客户${n}`,
      contact: `wechat_${n}`,
      contactName: "",
    });
  });
  workbench = await startWithRows({ customers: rows });
  const signal = { aborted: false };
  let clock = 0;
  const time = jest.spyOn(Date, "now").mockImplementation(() => (clock += 100));
  // Every portion now takes long enough for a pause; the third is the first with rows.
  let pauses = 0;
  const result = await runCheck({
    signal,
    pause: () => {
      signal.aborted = ++pauses === 3;
      return Promise.resolve();
    },
  });
  time.mockRestore();
  expect([result?.status, result?.rows, result?.findings.length]).toEqual(["cancelled", 400, 400]);
});

test("[CH-5] [CH-6] a group of likely duplicates leads to each of its rows", async () => {
  workbench = await startWithRows({
    customers: [customer(), { ...other, customerName: goodRows.customers.customerName }],
  });
  const result = await checked();
  const [group] = of(result, "likelyDuplicate");
  if (group === undefined) throw new Error("The duplicates were not found");
  const [place] = (group.others ?? []).map((row) => placeOfOther(result, group, row));
  expect(place).toMatchObject({ rowIndex: 2, columnIndex: 1, idColumnIndex: 0, id: "C20240701002" });
});

test("[ST-2] a table that was turned back into a range is named, and the others are checked", async () => {
  workbench = await startWithRows({ customers: [customer({ contactName: "" }), other] });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Effects").convertToRange();
    await context.sync();
  });
  expect(listed(await checked())).toEqual(["tableMissing 1 campaignId", "required 2 contactName"]);
});

test("[CH-6] a finding leads to its cell, also after its row has moved", async () => {
  workbench = await startWithRows({ customers: [customer(), { ...other, contactName: "" }] });
  const result = await checked();
  const [finding] = of(result, "required");
  if (finding === undefined) throw new Error("The blank contact was not found");
  const place = placeOfFinding(result, finding);
  if (place === null) throw new Error("The finding has no cell");
  await workbench.person.insertRows(customersSheet, 2, 3);
  expect(await goToRecord(place)).toBe(true);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toMatch(/!E6$/);
});

test("[CH-7] [CH-8] [UN-1] text dates, numbers and words are corrected as one action, which can be undone", async () => {
  workbench = await startWithRows({ customers: [customer(), other] });
  await workbench.person.paste(customersSheet, "P2", [["'2024/7/6"]]);
  await workbench.person.paste(customersSheet, "S2", [["'1.5万"]]);
  await workbench.person.paste(customersSheet, "H3", [["Intent"]]);
  await workbench.person.type(customersSheet, "K3", "'007 ");
  const before = await contentOf(customersSheet);
  const result = await checked();
  const fixable = result.findings.filter(({ fix }) => fix?.kind === "cell");
  expect(fixable.map(({ code }) => code)).toEqual(["dateAsText", "numberAsText", "listSpelling", "untidyText"]);

  const outcome = await applyFixes(result, fixable);
  expect(outcome).toMatchObject({ status: "complete", cells: 4, refused: [] });
  expect(await cellsOf(customersSheet, "P2:S2")).toEqual([[day("2024-07-06"), "", "", 15_000]]);
  expect(await cellsOf(customersSheet, "H3:K3")).toMatchObject([["意向", "李明", expect.anything(), "007"]]);
  expect(listed(await checked()).filter((line) => !line.startsWith("rulesWiped"))).toEqual([]);

  await undone(outcome);
  expect(await contentOf(customersSheet)).toBe(before);
});

test("[CH-7] a cell that somebody has changed since the check is left alone and named", async () => {
  workbench = await startWithRows({ customers: [customer(), other] });
  await workbench.person.paste(customersSheet, "P2", [["'2024/7/6"], ["'2024/7/7"]]);
  const result = await checked();
  await workbench.person.type(customersSheet, "P2", "2024-07-20");
  const outcome = await applyFixes(result, of(result, "dateAsText"));
  expect(outcome.cells).toBe(1);
  expect(outcome.refused.map(({ finding, reason }) => [finding.at.rowNumber, reason])).toEqual([[2, "changed"]]);
  expect(await cellsOf(customersSheet, "P2:P3")).toEqual([[day("2024-07-20")], [day("2024-07-07")]]);
});

test("[CH-11] a count that was typed over is named and returns to counting; other typed counts of its column stay", async () => {
  const effect = (period: string) => ({ campaignId: "HD20240701001", period });
  const { type, channels, owner: _, ...campaign } = goodRows.campaigns;
  workbench = await startWithRows({
    customers: [customer({ sourceCampaign: "HD20240701001" })],
    campaigns: [{ ...campaign, type, channels, owner: "李明" }],
    effects: [effect("2024年Q3(7.1-9.30)"), effect("2024年Q2(4.1-6.30)")],
  });
  await workbench.person.type(effectsSheet, "D2", "7");
  await workbench.person.type(effectsSheet, "D3", "9");
  await workbench.workbook.settle();
  const result = await checked();
  expect(listed(result)).toEqual(["typedOver 2 newCustomers", "typedOver 3 newCustomers"]);

  const outcome = await applyFixes(result, of(result, "typedOver").slice(0, 1));
  await workbench.workbook.settle();
  expect(outcome).toMatchObject({ cells: 1, refused: [] });
  const [[first], [second]] = (await cellsOf(effectsSheet, "D2:D3")) as [[string], [number]];
  expect([first.startsWith("=IF("), second]).toEqual([true, 9]);
  await undone(outcome);
  expect(await cellsOf(effectsSheet, "D2:D3")).toEqual([[7], [9]]);
});

test("[CH-8] a column whose formulas are all gone is put back as a whole", async () => {
  workbench = await startWithRows({ customers: [customer(), other] });
  await workbench.person.paste(customersSheet, "X2", [["A"], ["B"]]);
  const result = await checked();
  const gone = of(result, "formulasGone");
  expect(gone.map(({ at, data }) => [at.column, data])).toEqual([["reminder", { count: 2 }]]);
  const outcome = await applyFixes(result, gone);
  expect(outcome).toMatchObject({ cells: 2, refused: [] });
  const formulas = (await cellsOf(customersSheet, "X2:X3")).flat();
  expect(formulas.every((formula) => String(formula).startsWith("=IF("))).toBe(true);
});

test("[LI-7] a system value that was cleared or doubled is offered back, and put back on the settings sheet", async () => {
  workbench = await startWithRows({ customers: [customer()] });
  const stages = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Settings_Stage").getDataBodyRange().load("address");
    await context.sync();
    return body.address.split("!")[1] ?? "";
  });
  const [letters = "", from = 0] = [/^[A-Z]+/.exec(stages)?.[0], Number(/\d+/.exec(stages)?.[0])];
  await workbench.person.clear("参数设置", `${letters}${from + 3}`);
  await workbench.person.type("参数设置", `${letters}${from}`, "流失");
  const result = await checked();
  expect(result.findings.map(({ code, at, fix }) => [code, at.table, fix])).toEqual([
    ["listValueDoubled", "Settings_Stage", { kind: "cell", after: "潜在" }],
    ["listValueLost", "Settings_Stage", { kind: "cell", after: "成交" }],
  ]);
  expect(await applyFixes(result, result.findings)).toMatchObject({ cells: 2, refused: [] });
  expect((await cellsOf("参数设置", stages)).flat()).toEqual(["潜在", "意向", "谈判", "成交", "流失"]);
  expect(listed(await checked())).toEqual([]);
});

test("[BA-1] a formula in a column for entries is found wherever its column stands", async () => {
  workbench = await startWithRows({ customers: [customer(), other] });
  await workbench.person.type(customersSheet, "K3", '="备"&"注"');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(customersSheet).getRange("P3").formulas = [["=1/0"]];
    await context.sync();
  });
  expect(listed(await checked())).toEqual([
    // Excel fills a formula typed into a table's column into all of its rows.
    "formulaInColumn 2 notes",
    "formulaInColumn 3 notes",
    "errorValue 3 intentDate",
    "formulaInColumn 3 intentDate",
  ]);
});

test("[BA-4] [IM-9] columns of the team's own, with signs in their headings, are checked and corrected", async () => {
  workbench = await startWithRows({ customers: [customer(), other] });
  const heading = "型号 [新] #1 'A' @";
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    table.columns.add(-1, [[heading], [" X1 "], ["X2"]]);
    await context.sync();
  });
  const result = await checked();
  expect(listed(result)).toEqual([`untidyText 2 ${heading}`]);
  expect(await applyFixes(result, result.findings)).toMatchObject({ cells: 1, refused: [] });
  expect(listed(await checked())).toEqual([]);
});

test("[BA-2] cells of 32,767 characters, emoji and right-to-left names pass through unchanged", async () => {
  const long = "长".repeat(32_767);
  const name = "👩‍👩‍👧 شركة النور‎";
  workbench = await startWithRows({ customers: [customer({ notes: long, customerName: name }), other] });
  const result = await checked();
  expect(listed(result)).toEqual([]);
  expect((await cellsOf(customersSheet, "B2:K2"))[0]).toMatchObject({ 0: name, 9: long });
});

import { createSheets } from "../../../src/excel/createSheets";
import { importRows } from "../../../src/excel/import/importRows";
import { readTables } from "../../../src/excel/readTables";
import { readTeam } from "../../../src/excel/readTeam";
import type { Language } from "../../../src/templates/Text";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { pipelineRequest, planned, requestOf } from "./pipeline";

jest.setTimeout(120_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

async function start(language: Language = "zh-CN"): Promise<void> {
  workbench = await startWorkbench({ language });
  await createSheets({ language, team: [{ name: "林致远" }] });
}

/** What the table holds, by column key, without reading more than is asked for. */
async function columns(
  table: "customers" | "campaigns" | "effects",
  ...keys: string[]
): Promise<(string | number | boolean)[][]> {
  const rows = await Excel.run((context) => readTables(context, { [table]: keys }));
  return keys.map((key) => [...(rows[table]?.columns[key] ?? [])]);
}

async function extraColumn(heading: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Customers").columns.getItem(heading).load("values");
    await context.sync();
    return column.values.slice(1).map(([cell]): unknown => cell);
  });
}

/** The library lets go of ranges after a run, without anybody waiting for it. */
const afterRelease = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test("the example pipeline comes in whole, with its campaigns, team and effect rows, and the sheet counts it", async () => {
  await start();
  const result = await importRows(await planned(await pipelineRequest()));
  expect(result).toMatchObject({
    status: "complete",
    written: 200,
    place: { worksheetName: "客户信息管理表", rowIndex: 1 },
    addedCampaigns: 3,
    addedEffects: 6,
    addedWords: 5,
  });
  const [ids = [], stages = []] = await columns("customers", "customerId", "stage");
  expect(new Set(ids).size).toBe(200);
  expect(stages.filter((stage) => stage === "成交")).toHaveLength(100);
  expect(await columns("campaigns", "campaignName")).toEqual([["GTX Basic", "GTX Pro", "MG Special"]]);
  expect((await readTeam()).map(({ name }) => name)).toEqual([
    "林致远",
    "Ada Holm",
    "Ben Ortiz",
    "Chen Wei",
    "Dora Klein",
    "Emil Sato",
  ]);
  expect((await extraColumn("opportunity_id"))[199]).toBe("DEAL0200");

  await workbench.workbook.settle();
  const [periods = [], ...counted] = await columns(
    "effects",
    "period",
    "newCustomers",
    "wonCustomers",
    "wonAmount",
    "averageSalesCycle",
  );
  expect(periods.slice(0, 2)).toEqual(["2024年Q1(1.1-3.31)", "2024年Q2(4.1-6.30)"]);
  // By campaign and quarter, counted in the file by hand: see test/core/import/examplePipeline.test.ts for the sums.
  expect(counted[0]).toEqual([46, 4, 82, 8, 36, 4]);
  expect(counted[1]).toEqual([16, 14, 26, 24, 10, 10]);
  expect((counted[2] ?? []).reduce((sum: number, amount) => sum + Number(amount), 0)).toBe(109_500);
});

test("planning takes two round trips and the release of ranges; importing at most four and one for each 4 MB", async () => {
  await start();
  const request = await pipelineRequest(40);
  await afterRelease();
  workbench.meter.reset();
  const plan = await planned(request);
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(3);

  workbench.meter.reset();
  await importRows(plan);
  await afterRelease();
  const { batches, requestBytes, responseBytes } = workbench.meter;
  expect(batches).toBeLessThanOrEqual(4 + (requestBytes + responseBytes) / 4_000_000);
});

test("importing the same file again brings nothing in twice", async () => {
  await start();
  await importRows(await planned(await pipelineRequest(20)));
  await workbench.workbook.settle();
  const again = await planned(await pipelineRequest(30));
  expect(again.plan.keptRowNumbers).toHaveLength(20);
  expect(again.plan.rows).toHaveLength(10);
  expect(again.plan.newCampaigns).toEqual([]);
  expect(again.plan.listAdditions).toEqual({});
  await importRows(again);
  const [ids = []] = await columns("customers", "customerId");
  expect(new Set(ids).size).toBe(30);
  expect(new Set(await extraColumn("opportunity_id")).size).toBe(30);
});

test("a failure half-way says exactly what is in, and repeating the import brings in the rest", async () => {
  await start();
  const plan = await planned(await pipelineRequest(60));
  await afterRelease();
  // The first batch looks, the second and third write; the fourth is refused.
  workbench.seams.failBatch(4, "GeneralException");
  const result = await importRows(plan, { chunkBytes: 4000 });
  expect(result.status).toBe("failed");
  expect(result.failure?.data.hostCode).toBe("GeneralException");
  expect(result.written).toBeGreaterThan(0);
  expect(result.written).toBeLessThan(60);
  const inSheet = (await extraColumn("opportunity_id")).filter((key) => key !== "");
  expect(inSheet).toHaveLength(result.written);

  const rest = await planned(await pipelineRequest(60));
  expect(rest.plan.keptRowNumbers).toHaveLength(result.written);
  expect((await importRows(rest)).status).toBe("complete");
  expect(new Set(await extraColumn("opportunity_id")).size).toBe(60);
});

test("a batch that Excel carried out before it failed counts as written", async () => {
  await start();
  const plan = await planned(await pipelineRequest(20));
  await afterRelease();
  workbench.seams.failBatch(2, "GeneralException", { afterActions: 10_000 });
  const result = await importRows(plan);
  expect(result).toMatchObject({ status: "failed", written: 20, place: { rowIndex: 1 } });
});

test("cancelling stops between chunks and says how far the import came", async () => {
  await start();
  const signal = { aborted: false };
  const onProgress = (done: number): void => {
    signal.aborted = done > 3;
  };
  const result = await importRows(await planned(await pipelineRequest(60)), { chunkBytes: 4000, signal, onProgress });
  expect(result.status).toBe("cancelled");
  expect((await extraColumn("opportunity_id")).filter((key) => key !== "")).toHaveLength(result.written);
});

test("texts stay as they are in the source, whatever Excel would make of them", async () => {
  await start();
  const names = ["=1+1", "007", "1-2", "3/4", "1E5", "TRUE", "Mar 1", "+86 公司", "@home", "12%", "￥5"];
  const csv = `客户名称,单号,联系方式\n${names.map((name, index) => `${name},000${index},138000000${String(index).padStart(2, "0")}`).join("\n")}\n`;
  await importRows(await planned(await requestOf(csv, { 客户名称: "customerName", 单号: "+", 联系方式: "contact" })));
  const [inSheet, contacts] = await columns("customers", "customerName", "contact");
  expect(inSheet).toEqual(names);
  expect(contacts?.[7]).toBe("13800000007");
  expect((await extraColumn("单号"))[3]).toBe("0003");
});

test("a cell of 40,000 characters is cut at Excel's limit, and the row comes in", async () => {
  await start();
  const csv = `客户名称,备注\n甲,${"长".repeat(40_000)}\n`;
  const plan = await planned(await requestOf(csv, { 客户名称: "customerName", 备注: "notes" }));
  expect(plan.plan.flags).toMatchObject([{ code: "cutAtCellLimit", data: { length: 40_000, limit: 32_767 } }]);
  expect((await importRows(plan)).status).toBe("complete");
  const [notes] = await columns("customers", "notes");
  expect(String(notes?.[0])).toHaveLength(32_767);
});

test("two hundred columns can all be kept, behind the table's own", async () => {
  await start();
  const headings = Array.from({ length: 200 }, (_, index) => (index === 0 ? "客户名称" : `列${index}`));
  const csv = `${headings.join(",")}\n${headings.map((_, index) => `值${index}`).join(",")}\n`;
  const uses = Object.fromEntries(headings.map((heading, index) => [heading, index === 0 ? "customerName" : "+"]));
  expect((await importRows(await planned(await requestOf(csv, uses)))).written).toBe(1);
  expect(await extraColumn("列199")).toEqual(["值199"]);
});

test("an extra column that is called like one of ours gets a name of its own", async () => {
  await start();
  const plan = await planned(
    await requestOf("客户名称,备注,notes\n甲,x,y\n", { 客户名称: "customerName", 备注: "+", notes: "+" }),
  );
  expect(plan.plan.extraHeadings).toEqual(["备注 (2)", "notes (2)"]);
  await importRows(plan);
  expect(await columns("customers", "notes")).toEqual([[""]]);
  expect(await extraColumn("备注 (2)")).toEqual(["x"]);
});

test("in an English workbook words and periods are written in English, reworded values as reworded", async () => {
  await start("en-US");
  await Excel.run(async (context) => {
    context.workbook.names.getItem("SP_Stage_Won").getRange().values = [["Signed"]];
    await context.sync();
  });
  await importRows(await planned(await pipelineRequest(10)));
  const [stages] = await columns("customers", "stage");
  expect(new Set(stages)).toEqual(new Set(["Signed", "Lost", "Intent", "Potential"]));
  const [periods] = await columns("effects", "period");
  expect(periods?.[0]).toBe("2024 Q1 (1.1-3.31)");
});

test("a protected sheet refuses, nothing is written, and the answer says so", async () => {
  await start();
  const plan = await planned(await pipelineRequest(10));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("客户信息管理表").protection.protect();
    await context.sync();
  });
  const result = await importRows(plan);
  expect(result).toMatchObject({ status: "failed", written: 0, failure: { code: "accessDenied" } });
  const [ids] = await columns("customers", "customerId");
  expect(ids).toEqual([""]);
});

test("a workbook opened for reading only is told apart from a protected one", async () => {
  await start();
  workbench.workbook.readOnly = true;
  const result = await importRows(await planned(await pipelineRequest(10)));
  expect(result).toMatchObject({ status: "failed", written: 0, failure: { code: "readOnly" } });
});

test("something below the table is never covered: the import is refused and says where it stands", async () => {
  await start();
  await workbench.person.type("客户信息管理表", "C5", "合计");
  const result = await importRows(await planned(await pipelineRequest(10)));
  expect(result).toMatchObject({ status: "refused", written: 0, problems: [{ code: "contentBelow" }] });
});

test("a workbook without our sheets has nothing to import into", async () => {
  workbench = await startWorkbench();
  await expect(pipelineRequest(1).then(planned)).rejects.toThrow("no sheets");
});

import { answerBytes } from "../../src/excel/reading/answerBytes";
import { appendRows } from "../../src/excel/appendRows";
import { confirmColumn } from "../../src/excel/confirmColumn";
import { createSheets } from "../../src/excel/createSheets";
import { inspectWorkbook } from "../../src/excel/inspectWorkbook";
import { readTables } from "../../src/excel/readTables";
import { readTeam } from "../../src/excel/readTeam";
import { startWorkbench, type Workbench } from "../support/startWorkbench";

jest.setTimeout(30_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const sheetName = "客户信息管理表";
const team = [
  { name: "林致远", role: "销售经理", department: "销售部" },
  { name: "=不是公式", role: "销售专员", department: "" },
];

async function prepared(): Promise<void> {
  workbench = await startWorkbench();
  await createSheets({ language: "zh-CN", team });
  await Excel.run((context) => appendRows(context, "customers", [{ customerName: "甲" }, { customerName: "乙" }]));
}

const readNames = () =>
  Excel.run(async (context) => (await readTables(context, { customers: ["customerName", "notes"] })).customers);

test("gives columns by key, with the place of each", async () => {
  await prepared();
  const rows = await readNames();
  expect(rows).toMatchObject({
    table: "customers",
    worksheetName: sheetName,
    firstRowIndex: 1,
    rowCount: 2,
    columns: { customerName: ["甲", "乙"], notes: ["", ""] },
    columnIndexes: { customerName: 1, notes: 10 },
    missing: [],
  });
});

test("a workbook without the table gives none, and what else was asked for in the same run is answered", async () => {
  workbench = await startWorkbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    expect(await readTables(context, { customers: ["customerName"] })).toEqual({});
    expect(sheet.name).not.toBe("");
  });
});

test("takes two round trips and the release of ranges", async () => {
  await prepared();
  await new Promise((resolve) => setTimeout(resolve, 50));
  workbench.meter.reset();
  await readNames();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(workbench.meter.batches).toBeLessThanOrEqual(3);
});

test("looking at the workbook takes one round trip", async () => {
  await prepared();
  await new Promise((resolve) => setTimeout(resolve, 50));
  workbench.meter.reset();
  await inspectWorkbook();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(workbench.meter.batches).toBe(1);
});

test("a renamed column is missing until a person says that it is the same", async () => {
  await prepared();
  await workbench.person.type(sheetName, "B1", "公司");
  expect((await readNames())?.missing).toEqual(["customerName"]);

  const { tables } = await inspectWorkbook();
  const unresolved = tables.customers.status === "present" ? tables.customers.columns.unresolved : [];
  const candidate = unresolved.find(({ key }) => key === "customerName")?.candidate;
  expect(unresolved).toHaveLength(1);
  expect(candidate?.name).toBe("公司");

  if (candidate) await confirmColumn("customers", "customerName", candidate);
  expect((await readNames())?.columns["customerName"]).toEqual(["甲", "乙"]);
});

test("a workbook that lost its hidden sheet is recognised by its headings", async () => {
  await prepared();
  await Excel.run(async (context) => {
    const state = context.workbook.worksheets.getItem("SP_State");
    state.visibility = "Visible";
    state.delete();
    await context.sync();
  });
  const { tables, hasStateSheet } = await inspectWorkbook();
  expect(hasStateSheet).toBe(false);
  expect(tables.customers.status).toBe("present");
  expect((await readNames())?.columns["customerName"]).toEqual(["甲", "乙"]);
});

test("the team is read by position, and names stay texts", async () => {
  await prepared();
  expect(await readTeam()).toEqual(team);
});

test("a protected sheet refuses new rows, and it is said why", async () => {
  await prepared();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).protection.protect();
    await context.sync();
  });
  const outcome = await Excel.run((context) => appendRows(context, "customers", [{ customerName: "丙" }]));
  expect(outcome).toEqual({ ok: false, problems: [{ code: "sheetProtected", at: { table: "customers" } }] });
  expect((await readNames())?.columns["customerName"]).toEqual(["甲", "乙"]);
});

test("while somebody edits a cell, creating waits until they are done", async () => {
  workbench = await startWorkbench();
  workbench.workbook.cellEditMode = true;
  let done = false;
  const creating = createSheets({ language: "zh-CN", team }).then((result) => {
    done = true;
    return result;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(done).toBe(false);
  workbench.workbook.cellEditMode = false;
  expect((await creating).failure).toBeUndefined();
});

test("all columns come with those of the team's own, by heading", async () => {
  await prepared();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.add(-1, [["客户设备型号"], ["X1"], ["X2"]]);
    await context.sync();
  });
  const { customers } = await Excel.run((context) => readTables(context, { customers: "all" }));
  expect(customers?.columns["客户设备型号"]).toEqual(["X1", "X2"]);
  expect(customers?.columns["customerName"]).toEqual(["甲", "乙"]);
  expect([Object.keys(customers?.columns ?? {}).length, customers?.missing]).toEqual([25, []]);
});

test("an answer that Excel finds too large is asked for in halves, and the rows keep their order", async () => {
  await prepared();
  await Excel.run((context) => appendRows(context, "customers", [{ customerName: "丙" }, { customerName: "丁" }]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  workbench.seams.failBatch(2, "ResponsePayloadSizeLimitExceeded");
  workbench.meter.reset();
  expect((await readNames())?.columns["customerName"]).toEqual(["甲", "乙", "丙", "丁"]);
  expect(workbench.meter.batches).toBeGreaterThanOrEqual(3);
});

test("[CO-3] whole tables of short texts take few trips, because what cells weigh is learned from the first rows", async () => {
  await prepared();
  const rows = Array.from({ length: 1_800 }, (_, index) => ({ customerName: `客户${index}`, notes: "短" }));
  await Excel.run((context) => appendRows(context, "customers", rows));
  await new Promise((resolve) => setTimeout(resolve, 50));
  workbench.meter.reset();
  const { customers } = await Excel.run((context) => readTables(context, { customers: "all" }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(customers?.columns["customerName"]).toEqual(["甲", "乙", ...rows.map(({ customerName }) => customerName)]);
  expect(customers?.columns["notes"]?.filter((cell) => cell === "短")).toHaveLength(1_800);
});

test("what an answer weighs is reckoned as JSON in UTF-8 has it", () => {
  const cells = ["", "abc", "客户", "👩‍👩‍👧", 'a"b\\c', "一行\n两行", 45474.5, true];
  const bytes = Buffer.byteLength(JSON.stringify(cells.map((cell) => [cell]))) - 1;
  expect(Math.abs(answerBytes(cells) - bytes)).toBeLessThan(8);
});

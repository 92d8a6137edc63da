import { appendRows, writeAppend } from "../../src/excel/appendRows";
import { createSheets } from "../../src/excel/createSheets";
import { loadSample } from "../../src/excel/loadSample";
import { openMirror } from "../../src/excel/mirror/openMirror";
import { tablesAreEmpty } from "../../src/excel/mirror/tablesAreEmpty";
import { planAppend, requestAppend } from "../../src/excel/planAppend";
import { readTables } from "../../src/excel/readTables";
import { readTeam } from "../../src/excel/readTeam";
import type { NewRow } from "../../src/excel/types";
import { startWorkbench, type Workbench } from "../support/startWorkbench";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWorkbench();
  await createSheets({ language: "zh-CN", team: [{ name: "林致远", role: "销售经理" }] });
});
afterEach(() => workbench.stop());

const sheetName = "客户信息管理表";
const customer = (number: number): NewRow => ({
  customerId: `C20240701${String(number).padStart(3, "0")}`,
  customerName: `客户${number}`,
  contact: "13800000000",
  createdAt: 45474.5,
});
const append = (rows: readonly NewRow[], options = {}) =>
  Excel.run((context) => appendRows(context, "customers", rows, options));
const read = () =>
  Excel.run(async (context) => {
    const { customers } = await readTables(context, {
      customers: ["customerId", "customerName", "contact", "createdAt", "lastFollowUp"],
    });
    if (customers === undefined) throw new Error("no customers");
    return customers;
  });

test("the first rows go into the blank row that a new table has", async () => {
  const outcome = await append([customer(1), customer(2)]);
  expect(outcome).toEqual({ ok: true, value: { status: "complete", written: 2, firstRowIndex: 1 } });
  const { columns, rowCount } = await read();
  expect(rowCount).toBe(2);
  expect(columns["customerName"]).toEqual(["客户1", "客户2"]);
});

test("later rows go below, and texts that look like numbers stay texts", async () => {
  await append([customer(1)]);
  await append([customer(2), customer(3)]);
  const { columns } = await read();
  expect(columns["customerId"]).toEqual(["C20240701001", "C20240701002", "C20240701003"]);
  expect(columns["contact"]).toEqual(["13800000000", "13800000000", "13800000000"]);
});

test("new rows have the formulas of computed columns and the formats of theirs", async () => {
  await append([customer(1), customer(2)]);
  await workbench.workbook.settle();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    const formulas = table.columns.getItem("提醒").getDataBodyRange().load("formulas");
    const created = table.columns.getItem("建档时间").getDataBodyRange().load("text");
    await context.sync();
    expect(formulas.formulas.every(([formula]) => String(formula).startsWith("="))).toBe(true);
    expect(created.text).toEqual([["2024-07-01 12:00"], ["2024-07-01 12:00"]]);
  });
});

test("new rows are checked and coloured as the first", async () => {
  await append([customer(1), customer(2), customer(3)]);
  expect(await workbench.person.type(sheetName, "H4", "也许")).toMatchObject({ entered: false, title: "需求阶段" });
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheetName).getRange("B4").conditionalFormats.getCount();
    await context.sync();
    expect(formats.value).toBeGreaterThan(0);
  });
});

test("a text that begins like a formula stays a text", async () => {
  const names = ["=1+1", "+86 公司", "-破折号", "@home", "'引号"];
  await append(names.map((customerName) => ({ customerName })));
  expect((await read()).columns["customerName"]).toEqual(names);
});

test("trailing blank rows that somebody made are used first", async () => {
  await append([customer(1)]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    table.resize(table.getRange().getResizedRange(3, 0));
    await context.sync();
  });
  await append([customer(2)]);
  const { columns, rowCount } = await read();
  expect(columns["customerName"]?.slice(0, 2)).toEqual(["客户1", "客户2"]);
  expect(rowCount).toBe(4);
});

test("nothing is written where something stands below the table", async () => {
  await append([customer(1)]);
  await workbench.person.type(sheetName, "C5", "合计");
  const outcome = await append([customer(2), customer(3), customer(4)]);
  const [problem] = outcome.ok ? [] : outcome.problems;
  expect(problem?.code).toBe("contentBelow");
  expect(problem?.at?.address).toContain("C5");
  expect((await read()).rowCount).toBe(1);
});

test("nothing is written on a protected sheet, not even what goes elsewhere alongside", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).protection.protect();
    await context.sync();
  });
  const alongside = jest.fn();
  const outcome = await append([customer(1)], { alongside });
  expect(outcome).toEqual({ ok: false, problems: [{ code: "sheetProtected", at: { table: "customers" } }] });
  expect(alongside).not.toHaveBeenCalled();
});

test("nothing is written when a column cannot be told for certain", async () => {
  await workbench.person.type(sheetName, "B1", "公司");
  const outcome = await append([customer(1)]);
  expect(outcome).toEqual({
    ok: false,
    problems: [
      { code: "columnMissing", at: { table: "customers", column: "customerName" }, data: { heading: "客户名称" } },
    ],
  });
});

test("columns that people added are filled by their heading, moved columns are followed", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.add(undefined, [["客单价"], [""]]);
    await context.sync();
  });
  const outcome = await append([{ customerName: "客户1", 客单价: 1200 }]);
  expect(outcome.ok).toBe(true);
  await Excel.run(async (context) => {
    const added = context.workbook.tables.getItem("Customers").columns.getItem("客单价").load("values");
    await context.sync();
    expect(added.values).toEqual([["客单价"], [1200]]);
  });
});

test("takes two round trips below one chunk, one where rules are lacking, and the release of ranges", async () => {
  await settleCleanup();
  workbench.meter.reset();
  await append(Array.from({ length: 300 }, (_, index) => customer(index + 1)));
  await settleCleanup();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
});

test("cuts long work into chunks, tells progress and can be stopped between them", async () => {
  const rows = Array.from({ length: 100 }, (_, index) => customer(index + 1));
  const told: number[] = [];
  const signal = { aborted: false };
  const outcome = await append(rows, {
    chunkBytes: 6000,
    signal,
    onProgress: (done: number) => {
      told.push(done);
      if (done > 0) signal.aborted = true;
    },
  });
  expect(outcome.ok && outcome.value.status).toBe("cancelled");
  const written = outcome.ok ? outcome.value.written : 0;
  expect(written).toBe(told.at(-1));
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(100);
  expect((await read()).columns["customerName"]).toEqual(
    rows.slice(0, written).map(({ customerName }) => customerName),
  );
});

test("a failure between chunks says how many rows are in", async () => {
  const rows = Array.from({ length: 100 }, (_, index) => customer(index + 1));
  workbench.seams.failBatch(4, "RequestPayloadSizeLimitExceeded");
  await settleCleanup();
  const outcome = await append(rows, { chunkBytes: 6000 });
  if (!outcome.ok) throw new Error("nothing was wrong with the rows");
  expect(outcome.value.failure?.code).toBe("tooLarge");
  const { columns } = await read();
  expect(columns["customerName"]).toEqual(rows.slice(0, outcome.value.written).map(({ customerName }) => customerName));
});

test("the sample fills all four tables and leaves no error", async () => {
  const mirror = await openMirror();
  expect(tablesAreEmpty(mirror.current)).toBe(true);
  const outcome = await loadSample({ language: "zh-CN", team: [] });
  expect(outcome.ok && outcome.value.failure).toBeUndefined();
  expect(outcome.ok && outcome.value.written).toBeGreaterThan(200);
  await mirror.refresh();
  expect(tablesAreEmpty(mirror.current)).toBe(false);
  await mirror.close();
  expect((await readTeam()).length).toBeGreaterThan(3);
  await workbench.workbook.settle();
  const file = await workbench.workbook.toFile();
  const errors = file.sheets.flatMap(({ name, cells }) =>
    cells.filter(({ value }) => typeof value === "object").map((cell) => [name, cell]),
  );
  expect(errors).toEqual([]);
});

/** The library lets go of ranges after a run, without anybody waiting for it. */
async function settleCleanup(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

test("what somebody enters where rows are about to go is given back, and the row that met it goes below", async () => {
  const colleague = "王芳";
  await Excel.run(async (context) => {
    const rows = { customers: [customer(1), customer(2)] };
    const planned = await planAppend(context, rows, requestAppend(context, rows));
    if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
    // The table's only row was blank when room was looked for.
    await workbench.person.type(sheetName, "B2", "远航贸易", colleague);
    workbench.meter.reset();
    const { customers } = await writeAppend(context, planned.value);
    expect(customers).toMatchObject({ status: "complete", written: 2 });
    // Two write rows and two their rules, which a table that grows does not pass on here; one looks before giving back.
    expect(workbench.meter.batches).toBe(5);
  });
  const { columns } = await read();
  expect(columns["customerName"]).toEqual(["远航贸易", "客户2", "客户1"]);
  expect(columns["customerId"]).toEqual(["", "C20240701002", "C20240701001"]);
  expect(columns["contact"]).toEqual(["", "13800000000", "13800000000"]);
  expect(columns["lastFollowUp"]).toEqual(["", "", ""]);
});

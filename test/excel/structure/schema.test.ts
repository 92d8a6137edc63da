import { adoptList } from "../../../src/excel/adopt/adoptList";
import { switchComputed } from "../../../src/excel/computed/switchComputed";
import { createSheets } from "../../../src/excel/createSheets";
import { inspectWorkbook } from "../../../src/excel/inspectWorkbook";
import { applyEdits } from "../../../src/excel/journal/applyEdits";
import { switchLanguage } from "../../../src/excel/language/switchLanguage";
import { readTables } from "../../../src/excel/readTables";
import { restoreColumns } from "../../../src/excel/structure/restoreColumns";
import type { Workbench } from "../../support/startWorkbench";
import { startWithSample } from "../startWithSample";

jest.setTimeout(120_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

/** Changes the rows of the hidden sheet of state. */
async function editState(change: (rows: unknown[][]) => unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("SP_State_Table").getDataBodyRange().load("values");
    await context.sync();
    const rows = change(body.values as unknown[][]);
    body.values = body.values.map((row: unknown[], index) => rows[index] ?? row.map(() => ""));
    await context.sync();
  });
}

async function everyCell(): Promise<string> {
  await workbench.workbook.settle();
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("formulas"));
    await context.sync();
    return JSON.stringify(used.map((range) => (range.isNullObject ? null : range.formulas)));
  });
}

test("[ST-5] a workbook of a newer schema is not written to by any action, and the reason is named", async () => {
  workbench = await startWithSample();
  await editState((rows) => rows.map((row) => (row[0] === "schema" ? ["schema", "99"] : row)));
  const before = await everyCell();
  const refused = { failure: { code: "newerWorkbook" } };
  expect(await createSheets({ language: "zh-CN", team: [] })).toMatchObject(refused);
  expect(await switchLanguage("en-US")).toMatchObject(refused);
  expect(await switchComputed("values")).toMatchObject(refused);
  expect(await restoreColumns("customers")).toMatchObject(refused);
  expect(
    await applyEdits([{ tableName: "Customers", rowIndex: 0, rowIdentifier: null, column: "notes", after: "新" }]),
  ).toMatchObject({ status: "failed", ...refused });
  const list = {
    sheetName: "客户信息管理表",
    tableName: null,
    headingRowIndex: 0,
    firstColumnIndex: 0,
    columnCount: 1,
    rowCount: 1,
    headings: ["客户编号"],
    mapping: {},
  };
  expect(await adoptList("customers", list, { language: "zh-CN", team: [] })).toMatchObject(refused);
  expect(await everyCell()).toBe(before);
});

test("[ST-5] a workbook that an earlier version made works, and what it lacks is added without losing anything", async () => {
  workbench = await startWithSample();
  // The first version remembered neither marks nor what computed columns hold.
  await editState((rows) => rows.filter(([key]) => !/^(?:mark\.|computed|typedOver)/.test(String(key))));
  const { state, tables } = await inspectWorkbook();
  expect(state).toMatchObject({ schema: 1, computed: "formulas", typedOver: {}, marks: {} });
  expect(tables.customers.status).toBe("present");
  expect((await switchComputed("values")).status).toBe("complete");
  expect((await inspectWorkbook()).state).toMatchObject({ schema: 1, computed: "values", language: "zh-CN" });
  const { customers } = await Excel.run((context) => readTables(context, { customers: ["customerId"] }));
  expect(customers?.missing).toEqual([]);
});

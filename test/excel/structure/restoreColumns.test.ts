import { inspectWorkbook } from "../../../src/excel/inspectWorkbook";
import { readTables } from "../../../src/excel/readTables";
import { restoreColumns } from "../../../src/excel/structure/restoreColumns";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows, startWithSample } from "../startWithSample";

jest.setTimeout(120_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

async function deleteColumns(tableName: string, ...headings: string[]): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(tableName);
    for (const heading of headings) columns.getItem(heading).delete();
    await context.sync();
  });
  await workbench.workbook.settle();
  await afterRelease();
}

async function columns(table: "customers" | "followUps" | "effects", ...keys: string[]) {
  await workbench.workbook.settle();
  const read = await Excel.run((context) => readTables(context, { [table]: keys }));
  return read[table];
}

test("[ST-2] deleted columns are named and put back with their formulas, formats and rules", async () => {
  workbench = await startWithSample();
  const reminders = (await columns("customers", "reminder"))?.columns["reminder"];
  await deleteColumns("Customers", "客户级别", "提醒");
  expect((await columns("customers", "tier", "reminder"))?.missing).toEqual(["tier", "reminder"]);

  workbench.meter.reset();
  expect(await restoreColumns("customers")).toEqual({
    status: "complete",
    added: ["tier", "reminder"],
    headings: ["客户级别", "提醒"],
  });
  await afterRelease();
  // One more lets go of ranges.
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);

  const { tables } = await inspectWorkbook();
  const presence = tables.customers;
  if (presence.status !== "present") throw new Error("The table is gone");
  expect(presence.columns.unresolved).toEqual([]);
  const after = await columns("customers", "tier", "reminder");
  expect(after?.missing).toEqual([]);
  // Every customer counts as C now: who was quiet as A or B may not be any more, who was overdue still is.
  const overdue = (words: readonly unknown[] = []) => words.flatMap((word, row) => (word === "已逾期" ? [row] : []));
  expect(overdue(after?.columns["reminder"])).toEqual(overdue(reminders));
  const letters = String.fromCharCode(65 + (after?.columnIndexes["tier"] ?? 0));
  expect(await workbench.person.type("客户信息管理表", `${letters}2`, "D")).toMatchObject({ entered: false });
  expect(await workbench.person.type("客户信息管理表", `${letters}2`, "A")).toEqual({ entered: true });
});

test("[ST-2] a deleted identifier column comes back blank under its name, and look-ups that lost it work again", async () => {
  workbench = await startWithRows({
    customers: [{ customerId: "C20240701001", customerName: "甲公司", stage: "意向" }],
    followUps: [{ followUpId: "G20240701001", customerId: "C20240701001", followUpDate: 45474 }],
  });
  await deleteColumns("Customers", "客户编号");
  expect((await restoreColumns("customers")).status).toBe("complete");
  const ids = await columns("customers", "customerId");
  expect(ids?.columns["customerId"]).toEqual([""]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ids?.worksheetName ?? "");
    sheet.getCell(ids?.firstRowIndex ?? 0, ids?.columnIndexes["customerId"] ?? 0).values = [["C20240701001"]];
    await context.sync();
  });
  expect((await columns("followUps", "customerName"))?.columns["customerName"]).toEqual(["甲公司"]);
  expect(await workbench.person.type("销售跟进记录表", "B2", "C20240701009")).toMatchObject({ entered: false });
});

test("[ST-2] counts that a person typed stay when formulas are written anew", async () => {
  workbench = await startWithSample();
  await workbench.person.type("推广效果分析表", "D2", "77");
  await deleteColumns("Effects", "客单价");
  await restoreColumns("effects");
  expect((await columns("effects", "newCustomers"))?.columns["newCustomers"]?.[0]).toBe(77);
});

test("[ST-2] a protected sheet is named, and nothing is added", async () => {
  workbench = await startWithSample();
  await deleteColumns("Customers", "备注");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("客户信息管理表").protection.protect();
    await context.sync();
  });
  expect(await restoreColumns("customers")).toMatchObject({
    status: "refused",
    added: [],
    problems: [{ code: "sheetProtected", data: { sheet: "客户信息管理表" } }],
  });
});

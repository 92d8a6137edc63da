import type { AddedRow, JournalEntry, JournalStep } from "../../../src/core/journal/JournalEntry";
import { appendRows } from "../../../src/excel/appendRows";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import type { NewRow } from "../../../src/excel/types";
import type { Workbench } from "../../support/startWorkbench";
import {
  applied,
  changeSheet,
  countTrips,
  customerEdit,
  customerIds,
  customerSheet,
  entryOf,
  startJournalWorkbook,
  valuesAt,
} from "./journalWorkbook";

jest.setTimeout(60_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startJournalWorkbook();
});
afterEach(() => workbench.stop());

type RowsStep = Extract<JournalStep, { readonly kind: "rows" }>;

/** Adds customers as an import does, and gives the step of the journal. */
async function addCustomers(count: number): Promise<RowsStep> {
  const rows = Array.from({ length: count }, (_, index): NewRow => ({
    customerId: `C20250101${String(index + 1).padStart(3, "0")}`,
    customerName: `=导入${index + 1}`,
    contact: `1390000${String(index).padStart(4, "0")}`,
    createdAt: 45_658.5,
    expectedAmount: 1000 + index,
  }));
  const outcome = await Excel.run((context) => appendRows(context, "customers", rows));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const first = outcome.value.firstRowIndex - 1;
  const added = rows.map((cells, index): AddedRow => ({
    rowIdentifier: String(cells["customerId"]),
    rowIndex: first + index,
    cells,
  }));
  return { kind: "rows", tableName: "Customers", rows: added };
}

const identifiers = async (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Customers").columns.getItem("客户编号").getDataBodyRange();
    column.load("values");
    await context.sync();
    return column.values.flat() as unknown[];
  });

test("[UN-4] undoing an import removes the rows that it added", async () => {
  const step = await addCustomers(30);
  expect(await undoEntry(entryOf(step))).toEqual({ status: "complete", restored: 30, kept: [] });
  expect(await identifiers()).toEqual(customerIds);
});

test("[UN-4] rows that were edited since stay, and the cells that show it are named", async () => {
  const step = await addCustomers(5);
  await workbench.person.type(customerSheet, "K7", "已联系");
  await workbench.person.type(customerSheet, "B9", "改了名");
  const result = await undoEntry(entryOf(step));
  const common = { tableName: "Customers", reason: "rowEdited" };
  expect(result).toEqual({
    status: "complete",
    restored: 3,
    kept: [
      { ...common, rowIdentifier: "C20250101002", column: "notes", address: `${customerSheet}!K7`, found: "已联系" },
      {
        ...{ ...common, rowIdentifier: "C20250101004", column: "customerName" },
        ...{ address: `${customerSheet}!B9`, found: "改了名" },
      },
    ],
  });
  expect(await identifiers()).toEqual([...customerIds, "C20250101002", "C20250101004"]);
});

test("[UN-4] added rows are found wherever they are, between the team's own", async () => {
  const step = await addCustomers(4);
  await workbench.person.insertRows(customerSheet, 7, 1);
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange("A7:B7").values = [["C20250102001", "自己录入"]];
  });
  await workbench.person.deleteRows(customerSheet, 3, 1);
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 4, kept: [] });
  expect(await identifiers()).toEqual([customerIds[0], customerIds[2], customerIds[3], "C20250102001"]);
});

test("what the add-in itself filled in since does not count as edited", async () => {
  const step = await addCustomers(2);
  const stamped = await applied([
    { tableName: "Customers", rowIndex: 4, rowIdentifier: "C20250101001", column: "intentDate", after: 45_660 },
  ]);
  const later: JournalEntry = { ...entryOf(stamped.step), action: "upkeep" };
  const entry = entryOf(step);
  expect((await undoEntry(entry, { later: [later] })).restored).toBe(2);
  expect(await identifiers()).toEqual(customerIds);
});

test("cells of an added row that the same action wrote afterwards do not keep it", async () => {
  const step = await addCustomers(2);
  const cells = await applied([
    { tableName: "Customers", rowIndex: 4, rowIdentifier: "C20250101001", column: "notes", after: "导入备注" },
    customerEdit(1, "notes", "更新"),
  ]);
  expect(await undoEntry(entryOf(step, cells.step))).toMatchObject({ restored: 3, kept: [] });
  expect(await identifiers()).toEqual(customerIds);
  expect(await valuesAt(customerSheet, "K2:K2")).toEqual([[""]]);
});

test("a table whose rows all go keeps one blank row with its formulas and rules", async () => {
  const step = await addCustomers(3);
  await workbench.person.deleteRows(customerSheet, 2, 4);
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 3, kept: [] });
  expect(await identifiers()).toEqual([""]);
  const formula = await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem("Customers").columns.getItem("提醒").getDataBodyRange();
    cell.load("formulas");
    await context.sync();
    return String(cell.formulas[0]?.[0]);
  });
  expect(formula).toMatch(/^=/);
  expect(await workbench.person.type(customerSheet, "H2", "也许")).toMatchObject({ entered: false });
});

test("[ST-4] rows stay while a filter hides some, and go when all are shown", async () => {
  const step = await addCustomers(2);
  await workbench.person.filter("Customers", "客户名称", ["客户1", "=导入1"]);
  const result = await undoEntry(entryOf(step));
  expect(result.kept.map(({ reason, rowIdentifier }) => [reason, rowIdentifier])).toEqual([
    ["rowsHidden", "C20250101001"],
    ["rowsHidden", "C20250101002"],
  ]);
  await workbench.person.filter("Customers", "客户名称");
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 2, kept: [] });
});

test("rows on a protected sheet stay and are listed; rows that are gone need no undo", async () => {
  const step = await addCustomers(2);
  await workbench.person.deleteRows(customerSheet, 6, 1);
  await changeSheet(customerSheet, (sheet) => sheet.protection.protect());
  const result = await undoEntry(entryOf(step));
  expect(result).toMatchObject({ restored: 0, kept: [{ reason: "protected", rowIdentifier: "C20250101002" }] });
});

test("columns that an import added go when they hold nothing by then; others stay", async () => {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Customers");
    columns.add(undefined, undefined, "来源系统");
    columns.add(undefined, undefined, "旧编号");
    await context.sync();
  });
  const rows = await addCustomers(2);
  const cells = await applied([
    { tableName: "Customers", rowIndex: 4, rowIdentifier: "C20250101001", column: "来源系统", after: "CRM" },
  ]);
  await applied([customerEdit(2, "旧编号", "A-17")]);
  const columns = { kind: "columns" as const, tableName: "Customers", headings: ["来源系统", "旧编号"] };
  const entry = entryOf(columns, rows, cells.step);
  const trips = await countTrips(workbench, async () => {
    const result = await undoEntry(entry);
    expect(result.restored).toBe(3);
    expect(result.kept).toMatchObject([{ column: "旧编号", reason: "columnInUse", found: "A-17" }]);
    expect(result.kept[0]?.address).toMatch(/^客户信息管理表!A?[A-Z]3$/);
  });
  expect(trips.trips).toBeLessThanOrEqual(4);
  const [headings] = await valuesAt(customerSheet, "A1:AF1");
  expect(headings).toContain("旧编号");
  expect(headings).not.toContain("来源系统");
});

describe("a sheet that the add-in made", () => {
  const cells = [
    ["行号", "原因"],
    [3, "缺少名称"],
    [7, "'=1+1"],
  ];
  const step: JournalStep = { kind: "sheet", sheetName: "未导入的行", cells };
  beforeEach(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("未导入的行");
      sheet.getRange("A1:B3").values = cells;
      await context.sync();
    }),
  );
  const sheetNames = () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });

  test("goes where nobody changed it", async () => {
    expect(await undoEntry(entryOf(step))).toEqual({ status: "complete", restored: 1, kept: [] });
    expect(await sheetNames()).not.toContain("未导入的行");
    expect(await undoEntry(entryOf(step))).toEqual({ status: "complete", restored: 0, kept: [] });
  });

  test.each([
    ["B2", "已处理"],
    ["D9", "备忘"],
  ])("stays where somebody wrote into %s", async (address, text) => {
    await workbench.person.type("未导入的行", address, text);
    const result = await undoEntry(entryOf(step));
    expect(result).toMatchObject({
      restored: 0,
      kept: [{ tableName: "未导入的行", reason: "sheetChanged", address: `未导入的行!${address}` }],
    });
    expect(await sheetNames()).toContain("未导入的行");
  });
});

test("[CO-3] undoing an import of 600 rows stays within four round trips", async () => {
  const step = await addCustomers(600);
  const { trips } = await countTrips(workbench, () => undoEntry(entryOf(step)));
  expect(trips).toBeLessThanOrEqual(4);
  expect(await identifiers()).toEqual(customerIds);
});

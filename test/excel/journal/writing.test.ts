import { applyEdits, type PlannedEdit } from "../../../src/excel/journal/applyEdits";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { listTableName } from "../../../src/templates/settingsBlocks";
import type { Workbench } from "../../support/startWorkbench";
import {
  applied,
  changeSheet,
  countTrips,
  customerEdit,
  customerIds,
  customerSheet,
  entryOf,
  formulasAt,
  startJournalWorkbook,
  valuesAt,
} from "./journalWorkbook";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startJournalWorkbook();
});
afterEach(() => workbench.stop());

const effectSheet = "推广效果分析表";
const effectEdit = (rowIndex: number, after: string | number, rest: object = {}): PlannedEdit => ({
  ...{ tableName: "Effects", rowIndex, column: "newCustomers", after, ...rest },
  rowIdentifier: `HD20240701001 · ${["2024年Q3(7.1-9.30)", "2024年Q4(10.1-12.31)"][rowIndex] ?? ""}`,
});

test("words of a list are written and found again by what stands in the row", async () => {
  const tableName = listTableName("source");
  const rename = { tableName, rowIndex: 0, rowIdentifier: "展会", column: "客户来源", after: "行业展会" };
  const { step } = await applied([rename]);
  expect(step.edits).toMatchObject([{ rowIdentifier: "行业展会", before: "展会", after: "行业展会" }]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    table.rows.add(0, [["新渠道"]]);
    await context.sync();
  });
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 1, kept: [] });
  const words = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(tableName).getDataBodyRange().load("values");
    await context.sync();
    return range.values.flat() as string[];
  });
  expect(words.slice(0, 2)).toEqual(["新渠道", "展会"]);
});

test("an effect row is known by campaign and period wherever it stands", async () => {
  await workbench.person.insertRows(effectSheet, 2, 1);
  const { step } = await applied([{ ...effectEdit(1, "目标达成"), column: "highlights" }]);
  expect(await valuesAt(effectSheet, "C4:C4")).toEqual([["2024年Q4(10.1-12.31)"]]);
  await workbench.person.deleteRows(effectSheet, 2, 1);
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 1, kept: [] });
});

test("a typed-over count is returned to its formula, and undo brings the typed number back", async () => {
  const [, [formula]] = (await formulasAt(effectSheet, "D2:D3")) as [unknown, [string]];
  await workbench.person.type(effectSheet, "D2", "17");
  const { step } = await applied([effectEdit(0, formula, { expected: 17 })]);
  expect(await formulasAt(effectSheet, "D2:D3")).toEqual([[formula], [formula]]);
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 1, kept: [] });
  expect(await formulasAt(effectSheet, "D2:D3")).toEqual([[17], [formula]]);
});

test("a formula that Excel fills into the rest of a column is taken out of it again", async () => {
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange("K2").formulas = [["=1+1"]];
  });
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange("K3:K5").values = [[""], [""], [""]];
  });
  const { step } = await applied([customerEdit(1, "notes", "文字")]);
  await undoEntry(entryOf(step));
  expect(await formulasAt(customerSheet, "K2:K5")).toEqual([["=1+1"], [""], [""], [""]]);
});

test("undo compares with a formula as Excel writes it", async () => {
  const { step } = await applied([customerEdit(1, "notes", "=[@客户名称]&1"), customerEdit(2, "notes", "甲")]);
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 2, kept: [] });
  expect(await formulasAt(customerSheet, "K2:K5")).toEqual([[""], [""], [""], [""]]);
});

test("[ST-4] cells of rows that a filter hides are written one by one, each into its own", async () => {
  await workbench.person.filter("Customers", "客户名称", ["客户1", "客户4"]);
  const { step } = await applied([1, 2, 3, 4].map((number) => customerEdit(number, "notes", `第${number}行`)));
  expect(await valuesAt(customerSheet, "K2:K5")).toEqual([["第1行"], ["第2行"], ["第3行"], ["第4行"]]);
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 4, kept: [] });
});

test("a protected sheet refuses every cell, and undo lists them", async () => {
  const { step } = await applied([customerEdit(1, "notes", "甲")]);
  await changeSheet(customerSheet, (sheet) => sheet.protection.protect());
  const result = await applyEdits([customerEdit(2, "notes", "乙")]);
  expect(result.refused).toMatchObject([{ reason: "protected", found: "" }]);
  expect(await undoEntry(entryOf(step))).toMatchObject({
    restored: 0,
    kept: [{ reason: "protected", address: `${customerSheet}!K2`, found: "甲" }],
  });
});

test("nothing is written into a workbook opened for reading", async () => {
  const { step } = await applied([customerEdit(1, "notes", "甲")]);
  workbench.workbook.readOnly = true;
  const result = await applyEdits([customerEdit(2, "notes", "乙")]);
  expect(result).toMatchObject({ status: "failed", step: { edits: [] }, failure: { code: "readOnly" } });
  expect(await undoEntry(entryOf(step))).toMatchObject({
    status: "failed",
    restored: 0,
    failure: { code: "readOnly" },
  });
});

test("columns that moved are followed; a renamed one of ours waits until it is told for certain", async () => {
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange("K1").values = [["说明"]];
  });
  const result = await applyEdits([customerEdit(1, "notes", "甲"), customerEdit(1, "tier", "B")]);
  expect(result.refused).toMatchObject([{ reason: "columnMissing" }]);
  expect(result.step.edits).toMatchObject([{ column: "tier" }]);
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange("B1:B1").getEntireColumn().insert("Right");
  });
  expect(await undoEntry(entryOf(result.step))).toMatchObject({ restored: 1, kept: [] });
  expect(await valuesAt(customerSheet, "M2:M2")).toEqual([[""]]);
});

test("a column of the team's own is found under a new heading", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.add(undefined, undefined, "客单价");
    await context.sync();
  });
  const { step } = await applied([customerEdit(1, "客单价", 1200)]);
  const [headings] = await valuesAt(customerSheet, "A1:AD1");
  const address = `${String.fromCharCode(65 + (headings?.indexOf("客单价") ?? 0))}`;
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange(`${address}1`).values = [["平均单价"]];
  });
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 1, kept: [] });
});

test("two identical identifiers: the row in its place is meant; when neither is, the cell is left alone", async () => {
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange("A5").values = [[customerIds[0]]];
  });
  await applied([customerEdit(1, "notes", "甲")]);
  expect(await valuesAt(customerSheet, "K2:K5")).toEqual([["甲"], [""], [""], [""]]);
  await workbench.person.insertRows(customerSheet, 2, 1);
  const result = await applyEdits([customerEdit(1, "notes", "乙")]);
  expect(result.refused).toMatchObject([{ reason: "rowDoubled" }]);
});

test("many rows cost at most four round trips, wherever they moved", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    table.resize(table.getRange().getResizedRange(596, 0));
    const body = table.getDataBodyRange();
    body.getColumn(0).values = Array.from({ length: 600 }, (_, index) => [
      `C20250101${String(index + 1).padStart(3, "0")}`,
    ]);
    await context.sync();
  });
  await workbench.person.insertRows(customerSheet, 2, 3);
  const edits = Array.from({ length: 600 }, (_, rowIndex): PlannedEdit => ({
    ...{ tableName: "Customers", rowIndex, column: "notes", after: `备注 ${rowIndex}` },
    rowIdentifier: `C20250101${String(rowIndex + 1).padStart(3, "0")}`,
  }));
  let step = entryOf();
  const apply = await countTrips(workbench, async () => {
    step = entryOf((await applied(edits)).step);
  });
  expect(apply.trips).toBeLessThanOrEqual(4);
  expect(await valuesAt(customerSheet, "K604:K604")).toEqual([["备注 599"]]);
  const undo = await countTrips(workbench, () => undoEntry(step));
  expect(undo.trips).toBeLessThanOrEqual(4);
  expect(await valuesAt(customerSheet, "K604:K604")).toEqual([[""]]);
});

import { undoEntry } from "../../../src/excel/journal/undoEntry";
import type { Workbench } from "../../support/startWorkbench";
import {
  applied,
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

test("[UN-2] cells get back what they held", async () => {
  await workbench.person.type(customerSheet, "K2", "旧备注");
  const { step } = await applied([customerEdit(1, "notes", "新备注"), customerEdit(2, "tier", "A")]);
  expect(await undoEntry(entryOf(step))).toEqual({ status: "complete", restored: 2, kept: [] });
  expect(await valuesAt(customerSheet, "K2:L3")).toEqual([
    ["旧备注", ""],
    ["", ""],
  ]);
});

test("[CO-3] undoing few cells costs one round trip to look and one to write", async () => {
  const { step } = await applied([customerEdit(1, "notes", "甲"), customerEdit(4, "notes", "乙")]);
  const { trips } = await countTrips(workbench, () => undoEntry(entryOf(step)));
  expect(trips).toBe(2);
});

test("[UN-2] rows that were sorted, pushed down or moved up are found by their identifiers", async () => {
  const { step } = await applied([customerEdit(1, "notes", "甲"), customerEdit(4, "notes", "乙")]);
  await workbench.person.sort("Customers", "客户名称", "descending");
  await workbench.person.deleteRows(customerSheet, 3, 1);
  await workbench.person.insertRows(customerSheet, 2, 1);
  expect(await undoEntry(entryOf(step))).toEqual({ status: "complete", restored: 2, kept: [] });
  expect(await valuesAt(customerSheet, "K2:K5")).toEqual([[""], [""], [""], [""]]);
});

test("[UN-3] cells that somebody changed since, and rows that are gone, are listed with what stands there now", async () => {
  const { step } = await applied([1, 2, 3].map((number) => customerEdit(number, "notes", "批量")));
  await workbench.person.type(customerSheet, "K3", "手工修改");
  await workbench.person.deleteRows(customerSheet, 4, 1);
  const result = await undoEntry(entryOf(step));
  const common = { tableName: "Customers", column: "notes" };
  expect(result.kept).toEqual([
    { ...common, rowIdentifier: customerIds[2], reason: "rowGone", address: null, found: null },
    { ...common, rowIdentifier: customerIds[1], reason: "changed", address: `${customerSheet}!K3`, found: "手工修改" },
  ]);
  expect(result.restored).toBe(1);
  expect(await valuesAt(customerSheet, "K2:K3")).toEqual([[""], ["手工修改"]]);
});

test("undoing twice does no harm", async () => {
  const { step } = await applied([customerEdit(1, "notes", "甲")]);
  await undoEntry(entryOf(step));
  expect(await undoEntry(entryOf(step))).toEqual({ status: "complete", restored: 0, kept: [] });
});

test("a cell that one action wrote twice goes back step by step", async () => {
  const first = await applied([customerEdit(1, "notes", "一")]);
  const second = await applied([customerEdit(1, "notes", "二")]);
  const entry = entryOf(first.step, second.step);
  expect(await undoEntry(entry)).toEqual({ status: "complete", restored: 1, kept: [] });
  expect(await valuesAt(customerSheet, "K2:K2")).toEqual([[""]]);
});

test("a row whose identifier the same action changed is followed", async () => {
  const first = await applied([customerEdit(1, "notes", "一")]);
  const second = await applied([customerEdit(1, "customerId", "C20250101001")]);
  expect(await undoEntry(entryOf(first.step, second.step))).toMatchObject({ restored: 2, kept: [] });
  expect(await valuesAt(customerSheet, "A2:A2")).toEqual([[customerIds[0]]]);
});

describe("what a cell held comes back exactly:", () => {
  const before: readonly (readonly [name: string, address: string, typed: string, column: string])[] = [
    ["a formula", "K2", "=1+1", "notes"],
    ["a text that looks like a formula", "K2", "'=1+1", "notes"],
    ["a text that begins with an apostrophe", "K2", "''引号", "notes"],
    ["a text that begins with an apostrophe and looks like a formula", "K2", "''=1+1", "notes"],
    ["a text of digits", "K2", "'007", "notes"],
    ["a text that looks like a date", "K2", "'1-2", "notes"],
    ["a number", "K2", "12.5", "notes"],
    ["a truth value", "K2", "TRUE", "notes"],
    ["an error value", "K2", "#N/A", "notes"],
    ["a date", "O2", "2024-07-01 12:30", "createdAt"],
    ["a phone number in a cell formatted as text", "F2", "13900000000", "contact"],
  ];
  test.each(before)("%s", async (_name, address, typed, column) => {
    await workbench.person.type(customerSheet, address, typed);
    const [formulas, values] = [await formulasAt(customerSheet, address), await valuesAt(customerSheet, address)];
    const { step } = await applied([customerEdit(1, column, "替换")]);
    expect(await valuesAt(customerSheet, address)).toEqual([["替换"]]);
    expect(await undoEntry(entryOf(step))).toEqual({ status: "complete", restored: 1, kept: [] });
    expect(await formulasAt(customerSheet, address)).toEqual(formulas);
    expect(await valuesAt(customerSheet, address)).toEqual(values);
  });
});

test("a number in a cell formatted as text stays a number after undo", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(customerSheet).getRange("K2");
    cell.values = [[42]];
    cell.numberFormat = [["@"]];
    await context.sync();
  });
  const { step } = await applied([customerEdit(1, "notes", "替换")]);
  await undoEntry(entryOf(step));
  expect(await valuesAt(customerSheet, "K2:K2")).toEqual([[42]]);
});

test("a number format that came with an edit goes back with it, unless somebody chose another", async () => {
  const formats = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(customerSheet).getRange(address).load("numberFormat");
      await context.sync();
      return range.numberFormat as string[][];
    });
  await workbench.person.type(customerSheet, "K2", "'2024/7/1");
  await workbench.person.type(customerSheet, "K3", "'2024/7/2");
  const date = { numberFormat: "yyyy-mm-dd" };
  const { step } = await applied([customerEdit(1, "notes", 45_474, date), customerEdit(2, "notes", 45_475, date)]);
  expect(await formats("K2:K3")).toEqual([["yyyy-mm-dd"], ["yyyy-mm-dd"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(customerSheet).getRange("K3").numberFormat = [["dd.mm.yyyy"]];
    await context.sync();
  });
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 2, kept: [] });
  expect(await valuesAt(customerSheet, "K2:K3")).toEqual([["2024/7/1"], ["2024/7/2"]]);
  expect(await formats("K2:K3")).toEqual([["General"], ["dd.mm.yyyy"]]);
});

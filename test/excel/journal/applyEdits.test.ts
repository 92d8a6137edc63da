import { applyEdits } from "../../../src/excel/journal/applyEdits";
import type { Workbench } from "../../support/startWorkbench";
import {
  applied,
  countTrips,
  customerEdit,
  customerIds,
  customerSheet,
  startJournalWorkbook,
  valuesAt,
} from "./journalWorkbook";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startJournalWorkbook();
});
afterEach(() => workbench.stop());

test("[UN-1] cells are written, and the journal's step says what stood there before", async () => {
  const result = await applied([customerEdit(1, "notes", "重点"), customerEdit(3, "tier", "A")]);
  expect(result.step.edits).toEqual([
    { tableName: "Customers", rowIdentifier: customerIds[0], rowIndex: 0, column: "notes", before: "", after: "重点" },
    { tableName: "Customers", rowIdentifier: customerIds[2], rowIndex: 2, column: "tier", before: "", after: "A" },
  ]);
  expect(await valuesAt(customerSheet, "K2:L4")).toEqual([
    ["重点", ""],
    ["", ""],
    ["", "A"],
  ]);
});

test("[CO-3] few cells cost one round trip to look and one to write", async () => {
  const { trips } = await countTrips(workbench, () =>
    applyEdits([customerEdit(1, "notes", "甲"), customerEdit(4, "notes", "乙")]),
  );
  expect(trips).toBe(2);
});

test("a row that moved is found by its identifier", async () => {
  await workbench.person.insertRows(customerSheet, 2, 2);
  await applied([customerEdit(2, "notes", "移动后")]);
  expect(await valuesAt(customerSheet, "A5:A5")).toEqual([[customerIds[1]]]);
  expect(await valuesAt(customerSheet, "K5:K5")).toEqual([["移动后"]]);
});

test("a row that is gone, a column that is gone and a cell that has changed are refused and named", async () => {
  await workbench.person.deleteRows(customerSheet, 3, 1);
  await workbench.person.type(customerSheet, "K2", "别人写的");
  const result = await applyEdits([
    customerEdit(2, "notes", "x"),
    customerEdit(1, "notes", "x", { expected: "" }),
    customerEdit(1, "没有这一列", "x"),
    { ...customerEdit(1, "notes", "x"), tableName: "Nowhere" },
    customerEdit(3, "notes", "写入"),
  ]);
  expect(result.refused.map(({ reason, found }) => [reason, found])).toEqual([
    ["rowGone", undefined],
    ["changed", "别人写的"],
    ["columnMissing", undefined],
    ["tableMissing", undefined],
  ]);
  expect(result.step.edits).toHaveLength(1);
  expect(await valuesAt(customerSheet, "K2:K3")).toEqual([["别人写的"], ["写入"]]);
});

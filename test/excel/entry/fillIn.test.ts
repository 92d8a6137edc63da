import { knownSelection, readSelection, type ReadSelection } from "../../../src/excel/entry/readSelection";
import { selectedCells, type SelectionEvent } from "../../../src/excel/entry/selectedCells";
import { watchSelection } from "../../../src/excel/entry/watchSelection";
import { writeChoices, writeValue } from "../../../src/excel/entry/writeEntry";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { openMirror, type Mirror } from "../../../src/excel/mirror/openMirror";
import { readTables } from "../../../src/excel/readTables";
import { eventually } from "../../support/eventually";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

const customers = "客户信息管理表";
const followUps = "销售跟进记录表";
const list = { words: ["展会", "转介绍", "官网"], joiner: "、" };

let workbench: Workbench;
let mirror: Mirror;
let selections: SelectionEvent[];
let stop: () => Promise<void>;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [
      { customerId: "C20240701001", customerName: "甲", source: "展会" },
      { customerId: "C20240701002", customerName: "乙", source: "官网；展会" },
      { customerId: "C20240701003", customerName: "丙" },
    ],
    followUps: [{ followUpId: "G20240701001", rep: "李明" }],
  });
  mirror = await openMirror({ upkeep: false });
  selections = [];
  stop = await watchSelection((selection) => selections.push(selection));
});
afterEach(async () => {
  await stop();
  await mirror.close();
  workbench.stop();
});

/** Selects as the person does, and reads what was selected. */
async function select(sheetName: string, address: string): Promise<ReadSelection> {
  const before = selections.length;
  workbench.person.select(sheetName, address);
  await eventually(() => expect(selections.length).toBeGreaterThan(before));
  const selected = selectedCells(selections.at(-1) as SelectionEvent, Object.values(mirror.current.tables));
  if (selected.kind !== "column") throw new Error(`${address} is ${selected.kind}`);
  return readSelection(selected);
}

const sources = () =>
  Excel.run(async (context) => (await readTables(context, { customers: ["source"] })).customers?.columns["source"]);

test("[LI-4] what is selected at the start is told, and every selection after it", async () => {
  expect(selections).toHaveLength(1);
  workbench.person.select(customers, "D2:D3");
  await eventually(() => expect(selections.at(-1)?.address).toBe("D2:D3"));
  await stop();
  workbench.person.select(customers, "D4");
  await afterRelease();
  expect(selections.at(-1)?.address).toBe("D2:D3");
  stop = () => Promise.resolve();
});

test("[LI-4] reading the selected cells takes one round trip", async () => {
  await select(customers, "D4");
  await afterRelease();
  workbench.meter.reset();
  const read = await select(customers, "D2:D4");
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(2);
  expect(read.cells).toEqual([
    { rowIndex: 0, rowIdentifier: "C20240701001", content: "展会" },
    { rowIndex: 1, rowIdentifier: "C20240701002", content: "官网；展会" },
    { rowIndex: 2, rowIdentifier: "C20240701003", content: "" },
  ]);
  // What is in memory already is the same, and costs nothing.
  const { customers: known } = mirror.current.tables;
  expect(known && knownSelection(read.column, known)).toEqual(read);
});

test("[LI-4] ticked words go into all selected cells in the list's order, as one action that can be undone", async () => {
  const read = await select(customers, "D2:D4");
  await afterRelease();
  workbench.meter.reset();
  const applied = await writeChoices(read, { add: ["转介绍"], remove: ["官网"] }, list);
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(applied).toMatchObject({ status: "complete", refused: [] });
  expect(await sources()).toEqual(["展会、转介绍", "展会、转介绍", "转介绍"]);
  const undone = await undoEntry({ id: "1", at: 0, action: "choices", data: {}, steps: [applied.step] });
  expect(undone).toMatchObject({ restored: 3, kept: [] });
  expect(await sources()).toEqual(["展会", "官网；展会", ""]);
});

test("[LI-4] cells that are right already, or not selected, are not written", async () => {
  const { column } = await select(customers, "D2");
  // The person at the workbench selects one area at a time.
  const event = { worksheetId: column.place.worksheetId, address: "D2,D4" };
  const selected = selectedCells(event, Object.values(mirror.current.tables));
  if (selected.kind !== "column") throw new Error(selected.kind);
  const read = await readSelection(selected);
  const applied = await writeChoices(read, { add: ["展会"], remove: [] }, list);
  expect(applied.step.edits.map(({ rowIdentifier, after }) => [rowIdentifier, after])).toEqual([
    ["C20240701003", "展会"],
  ]);
  expect(await sources()).toEqual(["展会", "官网；展会", "展会"]);
});

test("[LI-4] a row that moved since it was selected is found by its identifier, a cell that changed is left", async () => {
  const read = await select(customers, "D2:D3");
  await workbench.person.insertRows(customers, 2, 1);
  await workbench.person.type(customers, "D4", "其他");
  const applied = await writeChoices(read, { add: ["转介绍"], remove: [] }, list);
  expect(await sources()).toEqual(["", "展会、转介绍", "其他", ""]);
  expect(applied.refused).toMatchObject([{ reason: "changed", found: "其他" }]);
});

test("[LI-6] a customer found by searching is written into the selected follow-up", async () => {
  const read = await select(followUps, "B2");
  expect(read.column.declaration?.value).toEqual({ type: "reference", table: "customers" });
  const applied = await writeValue(read, "C20240701002");
  expect(applied.step.edits).toMatchObject([
    { tableName: "FollowUps", rowIdentifier: "G20240701001", column: "customerId" },
  ]);
  await workbench.workbook.settle();
  const rows = await Excel.run(
    async (context) => (await readTables(context, { followUps: ["customerName"] })).followUps,
  );
  expect(rows?.columns["customerName"]).toEqual(["乙"]);
});

test("[LI-4] a whole column is its table's rows", async () => {
  const read = await select(customers, "D:D");
  expect(read.cells).toHaveLength(3);
  await writeValue(read, "");
  expect(await sources()).toEqual(["", "", ""]);
});

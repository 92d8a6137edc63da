import { compactDateOf, dateSerialAt } from "../../../src/core/dates";
import type { JournalEntry } from "../../../src/core/journal/JournalEntry";
import { addFollowUp, type AddedFollowUp } from "../../../src/excel/entry/addFollowUp";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { openMirror, type Mirror } from "../../../src/excel/mirror/openMirror";
import { readTables } from "../../../src/excel/readTables";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

const sheetName = "销售跟进记录表";
const today = dateSerialAt(new Date());
const numbered = (number: number): string => `G${compactDateOf(today)}${String(number).padStart(3, "0")}`;

let workbench: Workbench;
let mirror: Mirror;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [{ customerId: "C20240701001", customerName: "甲", owner: "李明" }],
    followUps: [{ followUpId: numbered(4), customerId: "C20240701001", followUpDate: today, rep: "李明" }],
  });
  mirror = await openMirror();
});
afterEach(async () => {
  await mirror.close();
  workbench.stop();
});

async function added(rep: string | null = "李明"): Promise<AddedFollowUp> {
  const outcome = await addFollowUp({ customerId: "C20240701001", rep }, mirror.current);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  await workbench.workbook.settle();
  await mirror.settled();
  return outcome.value;
}

async function rows(): Promise<unknown[][]> {
  const keys = ["followUpId", "customerId", "customerName", "followUpDate", "rep"];
  const read = await Excel.run((context) => readTables(context, { followUps: keys }));
  const { rowCount = 0, columns = {} } = read.followUps ?? {};
  return Array.from({ length: rowCount }, (_, row) => keys.map((key) => columns[key]?.[row]));
}

test("[CO-3] a follow-up costs four round trips at most, with the release of ranges", async () => {
  const { current } = mirror;
  // What the mirror reads afterwards is the mirror's own.
  await mirror.close();
  await afterRelease();
  workbench.meter.reset();
  await addFollowUp({ customerId: "C20240701001", rep: "李明" }, current);
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
});

test("[ID-4] a follow-up for a customer takes the next number of today, and the person goes on in its row", async () => {
  await added();
  await added(null);
  expect(await rows()).toEqual([
    [numbered(4), "C20240701001", "甲", today, "李明"],
    [numbered(5), "C20240701001", "甲", today, "李明"],
    [numbered(6), "C20240701001", "甲", today, ""],
  ]);
  const selected = await Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return cell.address;
  });
  expect(selected).toBe(`${sheetName}!E4`);
});

test("[UN-4] undoing removes the record, unless somebody has gone on filling it in", async () => {
  const entryOf = ({ step }: AddedFollowUp): JournalEntry => {
    if (step === null) throw new Error("Nothing was added");
    return { id: "1", at: 0, action: "followUp", data: {}, steps: [step] };
  };
  const [first, second] = [entryOf(await added()), entryOf(await added())];
  await workbench.person.type(sheetName, "E4", "电话");
  expect(await undoEntry(first)).toMatchObject({ restored: 1, kept: [] });
  expect(await undoEntry(second)).toMatchObject({ restored: 0, kept: [{ column: "method", reason: "rowEdited" }] });
  expect((await rows()).map(([id]) => id)).toEqual([numbered(4), numbered(6)]);
  // A number that was given is not given again.
  await added();
  expect((await rows()).at(-1)?.[0]).toBe(numbered(7));
});

test("a protected sheet is named, and nothing is written", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).protection.protect();
    await context.sync();
  });
  const before = await rows();
  const outcome = await addFollowUp({ customerId: "C20240701001", rep: null }, mirror.current);
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "sheetProtected", at: { table: "followUps" } }] });
  expect(await rows()).toEqual(before);
});

test("a workbook that is read-only is not written to", async () => {
  workbench.workbook.readOnly = true;
  expect(await addFollowUp({ customerId: "C20240701001", rep: null }, mirror.current)).toMatchObject({
    value: { step: null, failure: { code: "readOnly" } },
  });
});

import type { JournalAction, JournalEntry, JournalStep } from "../../../src/core/journal/JournalEntry";
import { inspectWorkbook } from "../../../src/excel/inspectWorkbook";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { restoreColumns } from "../../../src/excel/structure/restoreColumns";
import type { Workbench } from "../../support/startWorkbench";
import { applied, customerEdit, startJournalWorkbook } from "./journalWorkbook";

jest.setTimeout(60_000);

let workbench: Workbench;
let restored: JournalEntry;

const entryOf = (action: JournalAction, step: JournalStep): JournalEntry => ({
  id: action,
  at: 0,
  action,
  data: {},
  steps: [step],
});

/** Deletes the column of notes and has it put back. */
beforeEach(async () => {
  workbench = await startJournalWorkbook();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.getItem("备注").delete();
    await context.sync();
  });
  const { headings } = await restoreColumns("customers");
  restored = entryOf("structure", { kind: "columns", tableName: "Customers", headings });
});
afterEach(() => workbench.stop());

const hasNotes = async (): Promise<boolean> => {
  const presence = (await inspectWorkbook()).tables.customers;
  return presence.status === "present" && presence.columns.columns["notes"] !== undefined;
};

test("[UN-2] a column that only the add-in has filled in since goes with the action that added it", async () => {
  const { step } = await applied([1, 2].map((number) => customerEdit(number, "notes", `自动${number}`)));
  const outcome = await undoEntry(restored, { later: [entryOf("upkeep", step)] });
  expect(outcome).toMatchObject({ status: "complete", restored: 1, kept: [] });
  expect(await hasNotes()).toBe(false);
});

test("[UN-3] a column in which a person has written something stays, and the cell is named", async () => {
  const { step } = await applied([customerEdit(1, "notes", "自动1")]);
  await applied([customerEdit(3, "notes", "老客户")]);
  const outcome = await undoEntry(restored, { later: [entryOf("upkeep", step)] });
  expect(outcome).toMatchObject({ status: "complete", restored: 0 });
  expect(outcome.kept).toMatchObject([{ reason: "columnInUse", column: "备注", found: "老客户" }]);
  expect(await hasNotes()).toBe(true);
});

import type { AddedRow, CellContent, JournalStep } from "../../../src/core/journal/JournalEntry";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { readTables } from "../../../src/excel/readTables";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { largeWorkbook } from "../mirror/largeWorkbook";
import { watchTrips } from "../reading/columnWorkbook";
import { afterRelease, startWithRows } from "../startWithSample";
import { applied, changeSheet, customerSheet, entryOf, valuesAt } from "./journalWorkbook";

/** Making and loading 8,800 rows takes some seconds, more on a busy machine. */
jest.setTimeout(180_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const filledColumns = [
  ...["customerId", "customerName", "source", "contactName", "contact", "stage", "owner", "tier"],
  ...["createdAt", "intentDate", "earlierFollowUp"],
];
const sheetName = "未导入的行";

/** The customers of the workbook from a row on, as the step of an import that added them. */
async function importedFrom(firstRow: number): Promise<Extract<JournalStep, { readonly kind: "rows" }>> {
  const { customers } = await Excel.run((context) => readTables(context, { customers: filledColumns }));
  if (customers === undefined) throw new Error("There are no customers");
  const rows = (customers.columns["customerId"] ?? []).flatMap((rowIdentifier, rowIndex): AddedRow[] => {
    const cells = Object.fromEntries(
      filledColumns.map((key) => [key, customers.columns[key]?.[rowIndex] ?? ""] as const),
    );
    return rowIndex < firstRow ? [] : [{ rowIndex, rowIdentifier: String(rowIdentifier), cells }];
  });
  return { kind: "rows", tableName: "Customers", rows };
}

/** Makes the sheet of rows that an import held back, and gives its step. */
async function heldBack(rowCount: number): Promise<Extract<JournalStep, { readonly kind: "sheet" }>> {
  const cells = Array.from({ length: rowCount }, (_, row): CellContent[] => [row + 1, `第 ${row + 1} 行没有客户名称`]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.getRangeByIndexes(0, 0, rowCount, 2).values = cells;
    await context.sync();
  });
  return { kind: "sheet", sheetName, cells };
}

test("[CO-3] [UN-4] undoing an import of 8,800 rows and its sheet of rows held back fills its answers below 5 MB", async () => {
  workbench = await startWorkbench({ file: await largeWorkbook(8_810, 0) });
  await workbench.workbook.settle();
  const entry = entryOf(await heldBack(300), await importedFrom(10));
  await afterRelease();
  const trips = watchTrips(workbench);
  expect(await undoEntry(entry)).toEqual({ status: "complete", restored: 8_801, kept: [] });
  const bytes = trips.reduce((sum, { request, response }) => sum + request + response, 0);
  expect(trips.length).toBeLessThanOrEqual(4 + bytes / 4_000_000);
  expect(Math.max(...trips.map(({ response }) => response))).toBeLessThan(5_000_000);
  const { customers } = await Excel.run((context) => readTables(context, { customers: ["customerId"] }));
  expect(customers?.rowCount).toBe(10);
});

test("[BA-2] few rows whose texts are too long for one answer, and what goes along with them, are read in parts", async () => {
  const identifiers = Array.from({ length: 60 }, (_, index) => `C20250101${String(index + 1).padStart(3, "0")}`);
  workbench = await startWithRows({ customers: identifiers.map((customerId) => ({ customerId })) });
  const texts = identifiers.map((_, index) => `${index}${"长".repeat(32_000)}`);
  for (const half of [0, 30]) {
    await changeSheet(customerSheet, (sheet) => {
      sheet.getRange(`K${half + 2}:K${half + 31}`).values = texts.slice(half, half + 30).map((text) => [text]);
    });
  }
  const sheet = await heldBack(5);
  const edits = identifiers.map((rowIdentifier, rowIndex) => ({
    ...{ tableName: "Customers", rowIndex, rowIdentifier, column: "notes" },
    after: `短${rowIndex}`,
  }));
  const { step } = await applied(edits);
  expect(step.edits.map(({ before }) => before)).toEqual(texts);

  await afterRelease();
  workbench.seams.failBatch(1, "ResponsePayloadSizeLimitExceeded");
  const restored = step.edits.length + 1;
  expect(await undoEntry(entryOf(sheet, step))).toEqual({ status: "complete", restored, kept: [] });
  expect((await valuesAt(customerSheet, "K2:K31")).flat()).toEqual(texts.slice(0, 30));
});

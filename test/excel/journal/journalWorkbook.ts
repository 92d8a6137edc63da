import type { CellContent, JournalEntry, JournalStep } from "../../../src/core/journal/JournalEntry";
import { applyEdits, type AppliedEdits, type PlannedEdit } from "../../../src/excel/journal/applyEdits";
import { startWithRows, afterRelease } from "../startWithSample";
import type { Workbench } from "../../support/startWorkbench";

export const customerSheet = "客户信息管理表";
export const customerIds = ["C20240701001", "C20240701002", "C20240701003", "C20240701004"] as const;

/** Starts a workbook with four customers, one campaign and two of its effect rows. */
export async function startJournalWorkbook(): Promise<Workbench> {
  return startWithRows({
    customers: customerIds.map((customerId, index) => ({
      customerId,
      customerName: `客户${index + 1}`,
      contact: `1380000000${index}`,
      owner: "李明",
      source: "展会",
    })),
    campaigns: [{ campaignId: "HD20240701001", campaignName: "夏季促销", owner: "李明" }],
    effects: [
      { campaignId: "HD20240701001", period: "2024年Q3(7.1-9.30)" },
      { campaignId: "HD20240701001", period: "2024年Q4(10.1-12.31)" },
    ],
  });
}

/** Plans an edit of one customer, known by the number of its row from 1. */
export function customerEdit(number: number, column: string, after: CellContent, rest: object = {}): PlannedEdit {
  const rowIdentifier = customerIds[number - 1] ?? null;
  return { tableName: "Customers", rowIndex: number - 1, rowIdentifier, column, after, ...rest };
}

/** Reads formulas of a range. */
export async function formulasAt(sheetName: string, address: string): Promise<readonly (readonly CellContent[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as CellContent[][];
  });
}

/** Reads values of a range. */
export async function valuesAt(sheetName: string, address: string): Promise<readonly (readonly CellContent[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load("values");
    await context.sync();
    return range.values as CellContent[][];
  });
}

/** Applies edits and tells how many round trips that took, without the one in which the library lets go of ranges. */
export async function countTrips(
  workbench: Workbench,
  work: () => Promise<unknown>,
): Promise<{ readonly trips: number; readonly bytes: number }> {
  await afterRelease();
  workbench.meter.reset();
  await work();
  const { batches, requestBytes, responseBytes } = workbench.meter;
  return { trips: batches, bytes: requestBytes + responseBytes };
}

/** Applies edits that are expected to succeed as a whole. */
export async function applied(edits: readonly PlannedEdit[]): Promise<AppliedEdits> {
  const result = await applyEdits(edits);
  expect(result).toMatchObject({ status: "complete", refused: [], uncertain: 0 });
  return result;
}

/** Changes a sheet as another program would. */
export async function changeSheet(sheetName: string, change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheetName));
    await context.sync();
  });
}

/** Makes an entry of the journal from what was done. */
export function entryOf(...steps: readonly JournalStep[]): JournalEntry {
  return { id: "1", at: 0, action: "fix", data: {}, steps };
}

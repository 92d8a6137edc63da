import { undoEntry } from "../../../src/excel/journal/undoEntry";
import type { PlannedEdit } from "../../../src/excel/journal/applyEdits";
import type { Workbench } from "../../support/startWorkbench";
import { startWithRows } from "../startWithSample";
import { applied, changeSheet, countTrips, customerSheet, entryOf, valuesAt } from "./journalWorkbook";

jest.setTimeout(60_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const identifier = (index: number): string => `C20250101${String(index + 1).padStart(3, "0")}`;
const notesOf = (count: number, after: (index: number) => string): readonly PlannedEdit[] =>
  Array.from({ length: count }, (_, rowIndex) => ({
    ...{ tableName: "Customers", rowIndex, rowIdentifier: identifier(rowIndex), column: "notes" },
    after: after(rowIndex),
  }));
const start = async (count: number): Promise<void> => {
  const customers = Array.from({ length: count }, (_, index) => ({ customerId: identifier(index) }));
  workbench = await startWithRows({ customers });
};

test("[BA-2] cells of 32,767 characters, emoji and right-to-left names come back exactly", async () => {
  await start(4);
  const texts = ["长".repeat(32_767), "👩‍👩‍👧 🇨🇳", "شركة النجمة", "a\nb\t c "];
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange("K2:K5").values = texts.map((text) => [text]);
  });
  const { step } = await applied(notesOf(4, (index) => `替换${index}`));
  expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 4, kept: [] });
  expect((await valuesAt(customerSheet, "K2:K5")).flat()).toEqual(texts);
});

test("[BA-2] an answer that would be too large is asked for in smaller parts", async () => {
  await start(400);
  for (const address of ["K2:K51", "K52:K101"]) {
    await changeSheet(customerSheet, (sheet) => {
      sheet.getRange(address).values = Array.from({ length: 50 }, () => ["长".repeat(20_000)]);
    });
  }
  const { step } = await applied(notesOf(400, (index) => `短${index}`));
  const undo = await countTrips(workbench, async () => {
    expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 400, kept: [] });
  });
  expect(undo.trips).toBeLessThanOrEqual(4 + Math.ceil(undo.bytes / 4_000_000));
  expect(String((await valuesAt(customerSheet, "K101:K101"))[0]?.[0])).toHaveLength(20_000);
});

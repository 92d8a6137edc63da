import { dateSerialAt } from "../../src/core/dates";
import { customerKey, customerReminder, followUpHistories } from "../../src/core/reminders/customerState";
import { followUpState } from "../../src/core/reminders/followUpState";
import { goToRecord } from "../../src/excel/goToRecord";
import { openMirror } from "../../src/excel/mirror/openMirror";
import { remindersOf, type Reminders } from "../../src/excel/remindersOf";
import { readTables } from "../../src/excel/readTables";
import type { CellValue } from "../../src/excel/types";
import { sheetWords } from "../../src/templates/settings";
import { languages, type Language } from "../../src/templates/Text";
import { startWorkbench, type Workbench } from "../support/startWorkbench";
import { customer, followUp } from "./oneOfEach";
import { startWithRows, startWithSample } from "./startWithSample";

/** Creating the sheets and calculating the sample takes some seconds on a busy machine. */
jest.setTimeout(60_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const today = dateSerialAt(new Date());

/** The reminders of a mirror that is opened for this reading alone. */
async function readReminders(): Promise<Reminders | null> {
  const mirror = await openMirror({ upkeep: false });
  const read = remindersOf(mirror.current);
  await mirror.close();
  return read;
}

async function reminders(): Promise<Reminders> {
  const read = await readReminders();
  if (read === null) throw new Error("The workbook has no tables");
  return read;
}

async function reminderColumn(table: "customers" | "followUps"): Promise<readonly CellValue[]> {
  return Excel.run(
    async (context) => (await readTables(context, { [table]: ["reminder"] }))[table]?.columns["reminder"] ?? [],
  );
}

/** The word that the sheet shows for a state; nothing for a state without one. */
function wordFor(state: string, language: Language): string {
  const name = `Reminder_${state.charAt(0).toUpperCase()}${state.slice(1)}`;
  return sheetWords.flatMap(({ words }) => words).find((word) => word.name === name)?.text[language] ?? "";
}

describe.each(languages)("on the sample in %s", (language) => {
  test("every follow-up and every customer has the state that the sheet's own formula shows", async () => {
    workbench = await startWithSample(language);
    const { followUps, customers, limits } = await reminders();
    expect([followUps.length, customers.length]).toEqual([150, 60]);

    const ofFollowUps = followUps.map((followUp) => wordFor(followUpState(followUp, today), language));
    expect(ofFollowUps).toEqual(await reminderColumn("followUps"));
    expect(new Set(ofFollowUps).size).toBeGreaterThanOrEqual(4);

    const histories = followUpHistories(followUps);
    const ofCustomers = customers.map((customer) => {
      const history = histories.get(customerKey(customer.customerId));
      return wordFor(customerReminder(customer, history, today, limits).state, language);
    });
    expect(ofCustomers).toEqual(await reminderColumn("customers"));
    expect(new Set(ofCustomers).size).toBeGreaterThanOrEqual(5);
  });
});

test("no contact gets into the reminders, so none can be shown", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [followUp] });
  expect(JSON.stringify(await reminders())).not.toContain("13800000000");
});

test("the thresholds are those of the settings sheet", async () => {
  workbench = await startWithRows({
    customers: [{ ...customer, stage: "潜在", earlierFollowUp: today - 5 }],
    followUps: [],
  });
  expect((await reminders()).lists.quiet).toHaveLength(1);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("SP_Limit_QuietDaysA").getRange().values = [[10]];
    await context.sync();
  });
  expect((await reminders()).lists.quiet).toHaveLength(0);
});

test("words that the team has reworded are understood, and the old ones no longer are", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [{ ...followUp, status: "搞定" }, followUp] });
  expect((await reminders()).lists.overdue).toHaveLength(2);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("SP_FollowUpStatus_Done").getRange().values = [["搞定"]];
    await context.sync();
  });
  expect((await reminders()).lists.overdue).toHaveLength(1);
});

test("another day typed over TODAY() is the day that the lists go by, and they say so", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [followUp] });
  expect(await reminders()).toMatchObject({ today, isTodayTyped: false });
  await Excel.run(async (context) => {
    context.workbook.names.getItem("SP_Today").getRange().values = [[today - 2]];
    await context.sync();
  });
  const read = await reminders();
  expect(read).toMatchObject({ today: today - 2, isTodayTyped: true });
  expect([read.lists.overdue.length, read.lists.today.length]).toEqual([0, 1]);
});

test("a column that cannot be told for certain is named, not guessed", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [followUp] });
  expect((await reminders()).missing).toEqual([]);
  await Excel.run(async (context) => {
    const header = context.workbook.tables.getItem("FollowUps").columns.getItem("完成时限").getHeaderRowRange();
    header.values = [["哪天"]];
    await context.sync();
  });
  const read = await reminders();
  expect(read.missing).toEqual([{ table: "followUps", column: "dueDate" }]);
  expect(read.lists.overdue).toEqual([]);
});

test("a workbook without our sheets has no reminders", async () => {
  workbench = await startWorkbench();
  expect(await readReminders()).toBeNull();
});

describe("going to a row", () => {
  const selected = () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,values");
      await context.sync();
      return { address: range.address, value: range.values[0]?.[0] as CellValue };
    });

  test("selects the due date of the follow-up", async () => {
    workbench = await startWithRows({
      customers: [customer],
      followUps: [{ ...followUp, dueDate: today + 9 }, followUp],
    });
    const { lists, placeOfFollowUp } = await reminders();
    const [item] = lists.overdue;
    if (item === undefined) throw new Error("Nothing is overdue");
    expect(await goToRecord(placeOfFollowUp(item.followUp))).toBe(true);
    expect(await selected()).toMatchObject({
      value: today - 2,
      address: expect.stringContaining("销售跟进记录表") as unknown,
    });
  });

  test("finds a row that has moved since, and tells when it is gone", async () => {
    const second = { ...followUp, followUpId: "G20240701002", dueDate: today + 9 };
    workbench = await startWithRows({ customers: [customer], followUps: [followUp, second] });
    const { lists, placeOfFollowUp } = await reminders();
    const [item] = lists.overdue;
    if (item === undefined) throw new Error("Nothing is overdue");
    const place = placeOfFollowUp(item.followUp);
    const swapIds = (ids: readonly string[]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.worksheetName);
        sheet.getRangeByIndexes(place.firstRowIndex, place.idColumnIndex, 2, 1).values = ids.map((id) => [id]);
        await context.sync();
      });
    await swapIds(["G20240701002", "G20240701001"]);
    expect(await goToRecord(place)).toBe(true);
    expect((await selected()).value).toBe(today + 9);
    await swapIds(["G20240701002", "G20240701003"]);
    expect(await goToRecord(place)).toBe(false);
  });
});

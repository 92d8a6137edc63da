import { localUser } from "../../../workbench/host/localUser";
import { connectOffice, type Workbench } from "../../support/connectOffice";
import { eventually } from "../../support/eventually";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook";

let workbook: FakeWorkbook;
let workbench: Workbench;

beforeEach(async () => {
  workbook = fakeWorkbook();
  workbench = await connectOffice(workbook);
});

afterEach(() => workbench.stop());

const change = (user: string, byAddin = false) => ({
  type: 10,
  targetId: "sheet1",
  user,
  byAddin,
  args: { changeType: "RangeEdited", address: "B2", worksheetId: "sheet1", referenceId: "B2" },
});

async function listen(excel: typeof Excel, heard: Excel.WorksheetChangedEventArgs[]): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
}

test("a change reaches the registered handler, Local for its own user and Remote for others", async () => {
  const own: Excel.WorksheetChangedEventArgs[] = [];
  const others: Excel.WorksheetChangedEventArgs[] = [];
  const colleague = await workbench.addUser("user2");
  await listen(Excel, own);
  await listen(colleague.Excel, others);
  workbook.emit(change(localUser));
  await eventually(() => expect([own.length, others.length]).toEqual([1, 1]));
  expect(own[0]).toMatchObject({ address: "B2", source: "Local", triggerSource: "Unknown" });
  expect(others[0]).toMatchObject({ address: "B2", source: "Remote" });
});

test("what the add-in itself did says ThisLocalAddin to its own user only", async () => {
  const own: Excel.WorksheetChangedEventArgs[] = [];
  const others: Excel.WorksheetChangedEventArgs[] = [];
  const colleague = await workbench.addUser("user2");
  await listen(Excel, own);
  await listen(colleague.Excel, others);
  workbook.emit(change(localUser, true));
  await eventually(() => expect([own.length, others.length]).toEqual([1, 1]));
  expect([own[0]?.triggerSource, others[0]?.triggerSource]).toEqual(["ThisLocalAddin", "Unknown"]);
});

test("the changed range is found from the event", async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await listen(Excel, heard);
  workbook.emit(change(localUser));
  await eventually(() => expect(heard).toHaveLength(1));
  const address = await Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load("address");
    await context.sync();
    return range?.address;
  });
  expect(address).toBe("Sheet1!B2");
});

test("a removed handler hears nothing more", async () => {
  const heard: string[] = [];
  const registration = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("id");
    await context.sync();
    const added = sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  workbook.emit(change(localUser));
  await eventually(() => expect(heard).toHaveLength(1));
  await Excel.run(registration.context as Excel.RequestContext, async (context) => {
    registration.remove();
    await context.sync();
  });
  workbook.emit(change(localUser));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(1);
});

test("events of a batch arrive after its answer", async () => {
  const order: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add(() => {
      order.push("event");
      return Promise.resolve();
    });
    await context.sync();
    const settle = workbook.settle.bind(workbook);
    workbook.settle = () => {
      workbook.emit(change(localUser, true));
      workbook.settle = settle;
      return settle();
    };
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    order.push("answer");
  });
  await eventually(() => expect(order).toEqual(["answer", "event"]));
});

test("a selection is told to the person who made it, and to nobody else", async () => {
  const heard: string[] = [];
  const colleague = await workbench.addUser("user2");
  const listenForSelection = (office: typeof Office, name: string): Promise<void> =>
    new Promise((resolve) =>
      office.context.document.addHandlerAsync(
        office.EventType.DocumentSelectionChanged,
        () => heard.push(name),
        () => resolve(),
      ),
    );
  await listenForSelection(Office, localUser);
  await listenForSelection(colleague.Office, "user2");
  workbook.emit({
    type: 14,
    targetId: "Workbook",
    user: localUser,
    byAddin: false,
    args: { address: "A1", worksheetId: "sheet1" },
  });
  await eventually(() => expect(heard).toEqual([localUser]));
});

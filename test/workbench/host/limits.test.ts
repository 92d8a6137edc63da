import { localUser } from "../../../workbench/host/localUser";
import { connectOffice, type Workbench } from "../../support/connectOffice";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook";

let workbook: FakeWorkbook;
let workbench: Workbench;

beforeEach(async () => {
  workbook = fakeWorkbook();
  workbench = await connectOffice(workbook);
});

afterEach(() => workbench.stop());

const write = (value: string, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
    await context.sync();
  });

const load = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values,address");
    await context.sync();
    return range.values;
  });

const written = (): unknown => workbook.first.cells.get("A1");

test("a request above 5 MB is refused and nothing is written", async () => {
  await expect(write("字".repeat(1_800_000))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(written()).toBeUndefined();
});

test("a response above 5 MB is refused", async () => {
  workbook.first.cells.set("A1", "x".repeat(5_300_000));
  await expect(load("A1")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("a read of more than 5,000,000 cells is refused, whole columns read as null", async () => {
  await expect(load("A1:CV60000")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(await load("A:A")).toBeNull();
});

test("cell-edit mode refuses a batch", async () => {
  workbook.cellEditMode = true;
  await expect(write("x")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(written()).toBeUndefined();
});

test("a batch with delayForCellEdit waits until the person is done", async () => {
  workbook.cellEditMode = true;
  setTimeout(() => (workbook.cellEditMode = false), 60);
  await write("x", { delayForCellEdit: true });
  expect(written()).toBe("x");
});

test("a document opened for reading only refuses writes and tells office.js so", async () => {
  workbench.stop();
  workbook = fakeWorkbook();
  workbench = await connectOffice(workbook, { readOnly: true });
  expect(Office.context.document.mode).toBe("readOnly");
  await expect(write("x")).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await load("A1")).toEqual([[""]]);
});

test("the n-th batch fails with the chosen error, the others do not", async () => {
  workbench.seams.failBatch(2, "AccessDenied", "The sheet is protected.");
  await write("first");
  await expect(write("second")).rejects.toMatchObject({ code: "AccessDenied", message: "The sheet is protected." });
  expect(written()).toBe("first");
  await write("third");
  expect(written()).toBe("third");
});

test("a planned failure may come after some of the actions", async () => {
  workbench.seams.failBatch(1, "GeneralException", { afterActions: 5 });
  const work = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "kept";
    sheet.getRange("A1").values = [["lost"]];
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "GeneralException" });
  expect([workbook.first.name, written()]).toEqual(["kept", undefined]);
});

test("the answer may be lost after everything was done", async () => {
  workbench.seams.failBatch(1, "GeneralException", { afterActions: 1_000 });
  await expect(write("done")).rejects.toMatchObject({ code: "GeneralException" });
  expect(written()).toBe("done");
});

test("adding without asking anything back is a batch like any other", async () => {
  workbench.meter.reset();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("new");
    await context.sync();
  });
  expect(workbench.meter.batches).toBe(1);
});

test.each(["InvalidOrTimedOutSession", "ActivityLimitReached", "RequestPayloadSizeLimitExceeded"] as const)(
  "the envelope's %s arrives under that name",
  async (code) => {
    workbench.seams.failBatch(1, code);
    await expect(write("x")).rejects.toMatchObject({ code });
  },
);

test("batches are delayed as told", async () => {
  workbench.seams.delayBatches(80);
  const started = Date.now();
  await write("x");
  expect(Date.now() - started).toBeGreaterThanOrEqual(79);
});

test("the meter counts batches and bytes from its last reset", async () => {
  workbench.meter.reset();
  await write("字");
  expect(workbench.meter.batches).toBe(1);
  expect(workbench.meter.requestBytes).toBeGreaterThan(100);
  expect(workbench.meter.responseBytes).toBeGreaterThan(10);
  workbench.meter.reset();
  expect(workbench.meter).toMatchObject({ batches: 0, requestBytes: 0, responseBytes: 0 });
});

test("two batches at once run one after the other, each in its user's name", async () => {
  const colleague = await workbench.addUser("user2");
  let running = 0;
  let most = 0;
  const asAddin = workbook.asAddin.bind(workbook);
  workbook.asAddin = async (user, work) => {
    running += 1;
    most = Math.max(most, running);
    const result = await asAddin(user, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return work();
    });
    running -= 1;
    return result;
  };
  const asColleague = colleague.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["theirs"]];
    await context.sync();
  });
  await Promise.all([write("mine"), asColleague]);
  expect(most).toBe(1);
  expect([...workbook.batchUsers].sort()).toEqual([localUser, "user2"]);
});

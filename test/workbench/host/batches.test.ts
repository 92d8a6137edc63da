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

const failureOf = (work: Promise<unknown>): Promise<OfficeExtension.Error> =>
  work.then(
    () => Promise.reject(new Error("It did not fail.")),
    (error: unknown) => error as OfficeExtension.Error,
  );

test("values written in a batch are read in the same batch", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    range.values = [["甲"]];
    range.load({ values: true, address: true });
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual(["Sheet1!B2", [["甲"]]]);
});

test("nested properties are loaded by their paths", async () => {
  workbook.first.fill = "#123456";
  const color = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("format/fill/color");
    await context.sync();
    return range.format.fill.color;
  });
  expect(color).toBe("#123456");
});

test("items of a collection are loaded with top and skip, and addressed later", async () => {
  const outcome = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const names = sheets.items.map((sheet) => sheet.name);
    for (const sheet of sheets.items.slice(1)) sheet.name = "renamed";
    sheets.load({ $top: 1, $skip: 1, name: true });
    await context.sync();
    return [names, sheets.items.map((sheet) => sheet.name)];
  });
  expect(outcome).toEqual([["Sheet1", "Sheet2"], ["renamed"]]);
});

test("set() writes nested properties", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1")
      .set({ values: [[7]], format: { fill: { color: "#00FF00" }, font: { bold: true } } });
    await context.sync();
  });
  expect(workbook.first).toMatchObject({ fill: "#00FF00", bold: true });
  expect(workbook.first.cells.get("A1")).toBe(7);
});

test("what does not exist is a null object, and so is everything below it", async () => {
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("nowhere");
    const range = sheet.getRange("A1");
    range.load("values");
    const other = context.workbook.worksheets.getItemOrNullObject("Sheet2").load("name");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, other.isNullObject, other.name];
  });
  expect(nulls).toEqual([true, true, false, "Sheet2"]);
});

test("deleting a null object does nothing, as Microsoft's samples rely on", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("nowhere").delete();
    await context.sync();
  });
  expect(workbook.sheets).toHaveLength(2);
});

test("a missing item rejects the batch with code, location and statement", async () => {
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("nowhere").load("name");
      await context.sync();
    }),
  );
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  expect(error.debugInfo.statement).toContain("getItem");
});

test("what ran before an error stays applied, what follows does not run", async () => {
  const error = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      context.workbook.worksheets.add("Sheet2");
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemAlreadyExists");
  expect([...workbook.first.cells]).toEqual([["A1", 1]]);
});

test("add() adds once, however often its object is used", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sheet3");
    sheet.load("name");
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sheet2", "Sheet3"]);
});

test("a range is used again after a sync, and released at the end of the run", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
    range.load("values");
    await context.sync();
    range.values = [[42]];
    await context.sync();
  });
  expect(workbook.first.cells.get("C3")).toBe(42);
  // office.js sends the release after `Excel.run` has resolved.
  await eventually(() => expect(workbench.session.references.count).toBe(0));
});

test("an object is an argument of another object's method", async () => {
  workbook.first.cells.set("A1", "source");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").copyFrom(sheet.getRange("A1"));
    await context.sync();
  });
  expect(workbook.first.cells.get("B1")).toBe("source");
});

test.each([
  ["a method", (sheet: Excel.Worksheet) => void sheet.getUsedRange(), "Worksheet.getUsedRange"],
  ["a property", (sheet: Excel.Worksheet) => void sheet.load("tabColor"), "Worksheet.tabColor"],
  ["a navigation property", (sheet: Excel.Worksheet) => void sheet.freezePanes.unfreeze(), "Worksheet.freezePanes"],
])("%s that is not modelled answers ApiNotFound by name", async (_what, use, name) => {
  const error = await failureOf(
    Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain(name);
});

test("formulas are calculated before every load and at the end of a batch", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("name");
    await context.sync();
  });
  expect(workbook.settled.count).toBe(2);
});

test("a mistake in the workbench is a GeneralException, and is told to whoever runs it", async () => {
  workbench.stop();
  const faults: unknown[] = [];
  workbook = fakeWorkbook();
  Object.defineProperty(workbook.root.navigation, "Worksheets", {
    value: () => {
      throw new TypeError("a mistake in the workbench");
    },
  });
  workbench = await connectOffice(workbook, { onFault: (fault) => faults.push(fault) });
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
  expect(faults).toEqual([expect.any(TypeError)]);
});

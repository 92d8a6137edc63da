import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { eventually } from "../../support/eventually";

let workbench: Workbench;

afterEach(() => workbench.stop());

const functions = JSON.stringify({
  functions: [
    {
      id: "CAC",
      name: "CAC",
      parameters: [
        { name: "budget", type: "number" },
        { name: "customers", type: "number" },
      ],
    },
  ],
});

test("=CAC(33000,200) typed into the grid shows 165, calculated by the add-in's own runtime", async () => {
  workbench = await startWorkbench({ functions });
  workbench.CustomFunctions.associate("CAC", (budget: number, customers: number) => budget / customers);
  await workbench.person.type("Sheet1", "A1", "=CAC(33000,200)");
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load({ values: true, formulas: true });
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([[[165]], [["=CAC(33000,200)"]]]);
});

test("what the person at this computer does is Local, what a colleague does is Remote", async () => {
  workbench = await startWorkbench();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add((event) => {
      heard.push(`${event.address} ${event.source} ${String(event.triggerSource)}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await workbench.person.type("Sheet1", "B2", "x");
  await workbench.person.type("Sheet1", "C3", "y", "colleague");
  await eventually(() => expect(heard).toEqual(["A1 Local ThisLocalAddin", "B2 Local Unknown", "C3 Remote Unknown"]));
});

test("a colleague's add-in works in the same workbook", async () => {
  workbench = await startWorkbench();
  const colleague = await workbench.addUser("colleague");
  await colleague.Excel.run(async (context) => {
    context.workbook.worksheets.add("theirs").getRange("A1").values = [["hello"]];
    await context.sync();
  });
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(["Sheet1", "theirs"]);
});

test("gridlines and headings are set under the names that office.js uses for them", async () => {
  workbench = await startWorkbench();
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    await context.sync();
    sheet.load({ showGridlines: true, showHeadings: true });
    await context.sync();
    return [sheet.showGridlines, sheet.showHeadings];
  });
  expect(shown).toEqual([false, false]);
});

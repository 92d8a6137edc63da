import { createHostWorkbook } from "../../workbench/engine/createHostWorkbook";
import type { HostWorkbook } from "../../workbench/engine/HostWorkbook";
import { startWorkbench, type Workbench } from "../support/startWorkbench";
import { univerCases, valuesAt } from "./univerCases";

describe("in Node, as in the browser (test/browser/univer.test.ts)", () => {
  let workbook: HostWorkbook;
  beforeEach(async () => {
    workbook = await createHostWorkbook({ locale: "en-US" });
    workbook.setFunctions(["THROWS"], () => Promise.reject(new Error("on purpose")));
  });
  afterEach(() => {
    workbook.dispose();
  });

  test.each(univerCases.map((one) => [one.name, one] as const))("%s", async (_name, { typed, expected }) => {
    for (const [address, text] of typed) await workbook.person.type("Sheet1", address, text);
    expect(valuesAt(await workbook.toFile(), Object.keys(expected))).toEqual(expected);
  });
});

describe("through the Excel API", () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await startWorkbench({ language: "en-US" });
  });
  afterEach(() => workbench.stop());

  test("INDEX on a table column finds the value from another sheet", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [["Key", "Value"], ["a", 10], ["b", 20]]; // prettier-ignore
      sheet.tables.add("A1:B3", true).name = "Lookup";
      const other = context.workbook.worksheets.add("Other");
      const cells = other.getRange("A1:A2");
      cells.formulas = [['=INDEX(Lookup[Value],MATCH("b",Lookup[Key],0))'], ["=INDEX(Lookup[Value],1)"]];
      cells.load("values");
      await context.sync();
      return cells.values;
    });
    expect(values).toEqual([[20], [10]]);
  });

  test("defined names work on Node 20, which lacks the iterator helpers", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Rate", "=0.25");
      const cell = sheet.getRange("A1");
      cell.formulas = [["=Rate*100"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[25]]);
  });
});

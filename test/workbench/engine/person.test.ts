import { eventually } from "../../support/eventually";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWorkbench({ language: "en-US" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [["Name", "Amount", "Double"], ["b", 2, ""], ["c", 3, ""], ["a", 1, ""]]; // prettier-ignore
    sheet.tables.add("A1:C4", true).name = "Sales";
    sheet.getRange("C2:C4").formulas = [["=B2*2"], ["=B3*2"], ["=B4*2"]];
    sheet.getRange("A2").format.fill.color = "#FF0000";
    sheet.getRange("B2:B4").dataValidation.rule = { custom: { formula: "=B2<100" } };
    sheet.getRange("A2:C4").conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=$B2>1";
    sheet.getRange("E1").formulas = [["=SUM(Sales[Double])"]];
    sheet.getRange("E2").formulas = [["=B4*10"]];
    await context.sync();
  });
});
afterEach(() => workbench.stop());

const sheetName = "Sheet1";
const place = (address: string, sheet = sheetName): { sheet: string; address: string } => ({ sheet, address });

async function read(address: string, sheet = sheetName): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,values");
    await context.sync();
    return range;
  });
}
const formulas = async (address: string, sheet?: string): Promise<unknown[][]> => (await read(address, sheet)).formulas;
const values = async (address: string, sheet?: string): Promise<unknown[][]> => (await read(address, sheet)).values;

async function rules(): Promise<{ validations: unknown[]; formats: unknown[] }> {
  const [sheet] = (await workbench.workbook.toFile()).sheets;
  return {
    validations: (sheet?.validations ?? []).map(({ address, formula1 }) => [address, formula1]),
    formats: (sheet?.conditionalFormats ?? []).map(({ address, formula }) => [address, formula]),
  };
}

async function fillOf(address: string): Promise<string> {
  return Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem(sheetName).getRange(address).format;
    fill.load("color");
    await context.sync();
    return fill.color;
  });
}

describe("sorting", () => {
  test("moves rows with their formats; relative formulas move along, rules stay", async () => {
    await workbench.person.sort("Sales", "Name");
    expect(await formulas("A2:C4")).toEqual([["a", 1, "=B2*2"], ["b", 2, "=B3*2"], ["c", 3, "=B4*2"]]); // prettier-ignore
    expect(await values("C2:C4")).toEqual([[2], [4], [6]]);
    expect([await fillOf("A2"), await fillOf("A3")]).toEqual(["#FFFFFF", "#FF0000"]);
    expect(await rules()).toEqual({ validations: [["B2:B4", "=B2<100"]], formats: [["A2:C4", "=$B2>1"]] });
    // A formula outside means the place, not the row that stood there.
    expect(await values("E2")).toEqual([[30]]);
  });

  test("numbers come before texts, blanks last in both directions, equal rows keep their order", async () => {
    await workbench.person.paste(sheetName, "A2", [["x"], [""], [7]]);
    await workbench.person.sort("Sales", "Name", "descending");
    expect(await values("A2:A4")).toEqual([["x"], [7], [""]]);
    await workbench.person.sort("Sales", "Name");
    expect(await values("A2:A4")).toEqual([[7], ["x"], [""]]);
  });

  test("leaves hidden rows where they are", async () => {
    await workbench.person.filter("Sales", "Name", ["a", "c"]);
    await workbench.person.sort("Sales", "Name");
    expect(await values("A2:A4")).toEqual([["b"], ["a"], ["c"]]);
  });
});

describe("filtering", () => {
  test("hides rows that do not read as one of the texts, and shows them again", async () => {
    const hidden = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        const rows = ["A2", "A3", "A4"].map((address) => sheet.getRange(address).load("rowHidden"));
        await context.sync();
        return rows.map((row) => row.rowHidden);
      });
    await workbench.person.filter("Sales", "Amount", ["1", "2"]);
    await workbench.person.filter("Sales", "Name", ["b", "c"]);
    expect(await hidden()).toEqual([false, true, true]);
    await workbench.person.filter("Sales", "Name");
    expect(await hidden()).toEqual([false, true, false]);
    await workbench.person.convertToRange("Sales");
    expect(await hidden()).toEqual([false, false, false]);
  });
});

describe("copying", () => {
  test("brings formulas, formats and rules along and wipes the target's own", async () => {
    await workbench.person.copy(place("A2:C2"), place("A5"));
    expect(await formulas("A5:C5")).toEqual([["b", 2, "=B5*2"]]);
    expect(await fillOf("A5")).toBe("#FF0000");
    expect(await rules()).toEqual({ validations: [["B2:B5", "=B2<100"]], formats: [["A2:C5", "=$B2>1"]] });
    await workbench.person.copy(place("G1"), place("B2"));
    expect((await rules()).validations).toEqual([["B3:B5", "=B3<100"]]);
  });

  test("a whole row pasted on another one replaces it", async () => {
    await workbench.person.copy(place("2:2"), place("4:4"));
    expect(await formulas("A4:C4")).toEqual([["b", 2, "=B4*2"]]);
    expect(await formulas("E4")).toEqual([["=B6*10"]]);
  });

  test("fill down repeats the first row", async () => {
    await workbench.person.fillDown(sheetName, "A2:B4");
    expect(await values("A2:B4")).toEqual([["b", 2], ["b", 2], ["b", 2]]); // prettier-ignore
  });
});

describe("cutting", () => {
  test("moves cells; whatever referred to them follows", async () => {
    await workbench.person.cut(place("B4"), place("G9"));
    expect(await formulas("E2")).toEqual([["=G9*10"]]);
    expect(await values("B4:C4")).toEqual([["", 2]]);
    expect(await formulas("C4")).toEqual([["=G9*2"]]);
  });

  test("a whole table moves with its name, also to another sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      await context.sync();
    });
    await workbench.person.cut(place("A1:C4"), place("B3", "Other"));
    expect(await formulas("E1:E2")).toEqual([["=SUM(Sales[Double])"], ["=Other!C6*10"]]);
    expect(await values("E1:E2")).toEqual([[12], [10]]);
    expect(await formulas("D4", "Other")).toEqual([["=C4*2"]]);
    const { sheets } = await workbench.workbook.toFile();
    expect(sheets.map(({ tables }) => tables.map(({ address }) => address))).toEqual([[], ["B3:D6"]]);
    expect(sheets.map(({ validations }) => validations.map(({ address, formula1 }) => [address, formula1]))).toEqual([
      [],
      [["C4:C6", "=C4<100"]],
    ]);
  });
});

describe("deleting", () => {
  test("the first row leaves the rules of the others what they were", async () => {
    await workbench.person.deleteRows(sheetName, 2, 1);
    expect(await rules()).toEqual({ validations: [["B2:B3", "=B2<100"]], formats: [["A2:C3", "=$B2>1"]] });
  });

  test("rows put in above the first take over its rules", async () => {
    await workbench.person.insertTableRows("Sales", 0, 2);
    expect(await rules()).toEqual({ validations: [["B2:B6", "=B2<100"]], formats: [["A2:C6", "=$B2>1"]] });
  });

  test("a sheet makes formulas that meant it or its tables #REF!", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Other");
      sheet.getRange("A1:B1").formulas = [["=SUM(Sales[Amount])", "=Sheet1!B2"]];
      await context.sync();
    });
    await workbench.person.deleteSheet(sheetName);
    expect(await formulas("A1:B1", "Other")).toEqual([["=SUM(#REF!)", "=#REF!"]]);
    expect(await values("A1:B1", "Other")).toEqual([["#REF!", "#REF!"]]);
  });
});

describe("a duplicated sheet", () => {
  test("has tables of its own, which its formulas mean, and names of its own", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("Amounts", "=Sheet1!$B$2:$B$4");
      await context.sync();
    });
    expect(await workbench.person.duplicateSheet(sheetName)).toBe("Sheet1 (2)");
    await workbench.person.type("Sheet1 (2)", "B2", "10");
    expect(await formulas("E1:E2", "Sheet1 (2)")).toEqual([["=SUM(Sales2[Double])"], ["=B4*10"]]);
    expect([await values("E1"), await values("E1", "Sheet1 (2)")]).toEqual([[[12]], [[28]]]);
    const file = await workbench.workbook.toFile();
    expect(file.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([["Sales"], ["Sales2"]]);
    expect(file.names.map(({ name, formula, sheet }) => [name, formula, sheet])).toEqual([
      ["Amounts", "=Sheet1!$B$2:$B$4", undefined],
      ["Amounts", "='Sheet1 (2)'!$B$2:$B$4", "Sheet1 (2)"],
    ]);
  });
});

describe("Ctrl+Z", () => {
  test("takes entries back one by one, AutoCorrect's growing of the table first", async () => {
    const table = async (): Promise<string | undefined> =>
      (await workbench.workbook.toFile()).sheets[0]?.tables[0]?.address;
    await workbench.person.type(sheetName, "B3", "30");
    await workbench.person.type(sheetName, "A5", "d");
    expect(await table()).toBe("A1:C5");
    expect(await workbench.person.undo()).toBe(true);
    expect([await table(), await formulas("A5:C5")]).toEqual(["A1:C4", [["d", "", ""]]]);
    await workbench.person.undo();
    expect(await values("A5")).toEqual([[""]]);
    await workbench.person.undo();
    expect(await values("B3:C3")).toEqual([[3, 6]]);
  });

  test("takes a batch of the add-in back as one step, and tells of it as of an entry of this person", async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.onChanged.add((event) => {
        heard.push([event.address, event.source, event.triggerSource, event.details?.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A2").values = [["x"]];
      sheet.getRange("B3").values = [[9]];
      await context.sync();
    });
    await eventually(() => expect(heard).toHaveLength(2));
    heard.length = 0;
    await workbench.person.undo();
    expect([await values("A2"), await values("B3")]).toEqual([[["b"]], [[3]]]);
    const both = ["A2", "B3"].map((address) => [address, "Local", "Unknown", undefined]);
    await eventually(() => expect(heard).toEqual(both));
  });

  test("leaves what somebody else has changed since, and has nothing to take back once rows have moved", async () => {
    await workbench.person.type(sheetName, "B3", "30");
    await workbench.person.type(sheetName, "B3", "31", "colleague");
    await workbench.person.undo();
    expect(await values("B3")).toEqual([[31]]);
    await workbench.person.type(sheetName, "B3", "32");
    await workbench.person.insertRows(sheetName, 1, 1);
    expect(await workbench.person.undo()).toBe(false);
  });

  test("gives pasted-over cells their rules back", async () => {
    await workbench.person.paste(sheetName, "B2", [[500]]);
    expect((await rules()).validations).toEqual([["B3:B4", "=B3<100"]]);
    await workbench.person.undo();
    expect((await rules()).validations).toEqual([["B2:B4", "=B2<100"]]);
  });
});

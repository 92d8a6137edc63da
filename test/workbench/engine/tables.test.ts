import { startWorkbench, type Workbench } from "../../support/startWorkbench";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWorkbench({ language: "en-US" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [["Name", "Amount", "Double"], ["a", 1, ""], ["b", 2, ""]]; // prettier-ignore
    sheet.tables.add("A1:C3", true).name = "Sales";
    sheet.getRange("C2:C3").formulas = [["=[@Amount]*2"], ["=[@Amount]*2"]];
    sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
    sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b,c" } };
    sheet.getRange("A2:C3").conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=$B2>1";
    sheet.getRange("E1").formulas = [["=SUM(Sales[Double])"]];
    context.workbook.names.add("Amounts", "=Sheet1!$B$2:$B$3");
    await context.sync();
  });
});
afterEach(() => workbench.stop());

interface Seen {
  readonly table: string | undefined;
  readonly rows: readonly unknown[][];
  readonly total: unknown;
  readonly validation: readonly string[];
  readonly conditional: readonly string[];
  readonly names: readonly string[];
}

async function seen(): Promise<Seen> {
  const file = await workbench.workbook.toFile();
  const sheet = file.sheets[0];
  const rows: unknown[][] = [];
  for (const cell of sheet?.cells ?? [])
    if (cell.columnIndex < 3) (rows[cell.rowIndex] ??= [])[cell.columnIndex] = cell.formula ?? cell.value;
  return {
    table: sheet?.tables[0]?.address,
    rows,
    total: sheet?.cells.find(({ columnIndex }) => columnIndex === 4)?.value,
    validation: sheet?.validations.map(({ address }) => address) ?? [],
    conditional: sheet?.conditionalFormats.map(({ address }) => address) ?? [],
    names: file.names.map(({ formula }) => formula),
  };
}

test("typing right below a table grows it: formulas, formats, rules and references follow", async () => {
  await workbench.person.type("Sheet1", "B4", "5");
  expect(await seen()).toMatchObject({
    table: "A1:C4",
    total: 16,
    validation: ["A2:A4"],
    conditional: ["A2:C4"],
    names: ["=Sheet1!$B$2:$B$4"],
  });
  const range = await Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem("Sheet1").getRange("A4:C4");
    row.load("formulas,text");
    await context.sync();
    return row;
  });
  expect([range.formulas, range.text]).toEqual([[["", 5, "=[@Amount]*2"]], [["", "5.00", "10"]]]);
});

test("pasting several rows right below takes in those before the first blank one", async () => {
  await workbench.person.paste("Sheet1", "A4", [["c", 3], ["d", 4], ["", ""], ["e", 5]]); // prettier-ignore
  expect(await seen()).toMatchObject({ table: "A1:C5", total: 20 });
});

test("an entry two rows below leaves the table alone", async () => {
  await workbench.person.type("Sheet1", "B5", "5");
  expect((await seen()).table).toBe("A1:C3");
});

test("rows put in inside and above a table carry it along", async () => {
  await workbench.person.insertRows("Sheet1", 3, 1);
  expect(await seen()).toMatchObject({ table: "A1:C4", validation: ["A2:A4"], names: ["=Sheet1!$B$2:$B$4"] });
  expect((await seen()).rows[2]?.[2]).toBe("=[@Amount]*2");
  await workbench.person.insertRows("Sheet1", 1, 2);
  expect(await seen()).toMatchObject({ table: "A3:C6", total: 6, conditional: ["A4:C6"] });
});

test("a table keeps one row when all are deleted", async () => {
  await workbench.person.deleteRows("Sheet1", 2, 2);
  expect(await seen()).toMatchObject({ table: "A1:C2", total: 0 });
});

test("validation refuses what a person types, and pasting wipes it", async () => {
  expect(await workbench.person.type("Sheet1", "A2", "z")).toMatchObject({ entered: false });
  expect(await workbench.person.type("Sheet1", "A2", "c")).toEqual({ entered: true });
  await workbench.person.paste("Sheet1", "A2", [["z"]]);
  expect(await seen()).toMatchObject({ validation: ["A3"] });
});

test("a protected sheet refuses typing and its tables do not grow", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  expect(await workbench.person.type("Sheet1", "A4", "c")).toMatchObject({ entered: false });
  expect((await seen()).table).toBe("A1:C3");
});

test("cells that would tear a table apart cannot be shifted", async () => {
  const code = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").insert(Excel.InsertShiftDirection.down);
    return context.sync().then(() => "done", (error: OfficeExtension.Error) => error.code); // prettier-ignore
  });
  expect(code).toBe("InvalidOperation");
});

test("a saved workbook opens as it was", async () => {
  const file = await workbench.workbook.toFile();
  const again = await startWorkbench({ language: "en-US", file });
  expect(await again.workbook.toFile()).toEqual(file);
  await again.person.type("Sheet1", "B4", "5");
  const [sheet] = (await again.workbook.toFile()).sheets;
  expect(sheet?.tables[0]?.address).toBe("A1:C4");
  again.stop();
});

test("headings written in one go rename their columns in every formula, also where one takes another's old name", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("E2").formulas = [["=SUM(Sales[[Name]:[Amount]])"]];
    sheet.getRange("A1:B1").values = [["Person", "Name"]];
    await context.sync();
    const cells = sheet.getRange("C2").load("formulas");
    const sums = sheet.getRange("E1:E2").load("formulas,values");
    await context.sync();
    expect(cells.formulas).toEqual([["=[@Name]*2"]]);
    expect(sums.formulas).toEqual([["=SUM(Sales[Double])"], ["=SUM(Sales[[Person]:[Name]])"]]);
    expect(sums.values).toEqual([[6], [3]]);
  });
});

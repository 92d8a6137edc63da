import { createSheets, type CreateSheetsResult } from "../../src/excel/createSheets";
import { stateSheet } from "../../src/templates/settings";
import { tableOrder, tables } from "../../src/templates/tables";
import { languages } from "../../src/templates/Text";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { startWorkbench, type Workbench } from "../support/startWorkbench";

jest.setTimeout(30_000);

/** Each test reads one workbook per language; the last one types into it. */
describe.each(languages)("the sheets in %s", (language) => {
  let workbench: Workbench;
  let result: CreateSheetsResult;
  let file: WorkbookFile;
  beforeAll(async () => {
    workbench = await startWorkbench({ language });
    result = await createSheets({ language, team: [{ name: "林致远" }] });
    await workbench.workbook.settle();
    file = await workbench.workbook.toFile();
  });
  afterAll(() => workbench.stop());

  const sheetOf = (name: string) => {
    const sheet = file.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const customers = () => sheetOf(tables.customers.sheetName[language]);

  test("are the four, the settings and a very hidden one for the state", () => {
    expect(result.failure).toBeUndefined();
    expect(result.sheets.map(({ status }) => status)).toEqual(["created", "created", "created", "created", "created"]);
    for (const { sheetName } of result.sheets) expect(sheetOf(sheetName).visibility).toBe("Visible");
    expect(sheetOf(stateSheet.sheetName).visibility).toBe("VeryHidden");
  });

  test("have every heading, and a calculated column for every formula", () => {
    for (const key of tableOrder) {
      const { columns, sheetName, tableName } = tables[key];
      const table = sheetOf(sheetName[language]).tables[0];
      expect(table?.name).toBe(tableName);
      expect(table?.columns.map(({ name }) => name)).toEqual(columns.map(({ heading }) => heading[language]));
      expect(table?.columns.map(({ calculatedColumnFormula }) => calculatedColumnFormula !== undefined)).toEqual(
        columns.map(({ formula }) => formula !== undefined),
      );
    }
  });

  test("show no error in any cell", () => {
    const errors = file.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ value }) => typeof value === "object")
        .map(({ rowIndex, columnIndex, formula }) => [name, rowIndex, columnIndex, formula]),
    );
    expect(errors).toEqual([]);
  });

  test("keep headings and first columns in view and print them on every page", () => {
    const sheet = customers();
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, tables.customers.frozenColumns]);
    expect(sheet.print).toMatchObject({ titleRows: "$1:$1", titleColumns: "$A:$B", orientation: "landscape" });
    expect(sheet.tabColor).not.toBe("");
  });

  test("tell by a heading's colour what kind its column is, and by its weight what every row must fill", () => {
    const { cells, styles } = customers();
    const { columns } = tables.customers;
    const looks = columns.map(
      (_, index) => styles[cells.find((cell) => cell.rowIndex === 0 && cell.columnIndex === index)?.style ?? -1],
    );
    const fillsByKind = new Map(columns.map(({ kind }, index) => [kind, looks[index]?.fill]));
    expect(looks.map((look) => look?.fill)).toEqual(columns.map(({ kind }) => fillsByKind.get(kind)));
    expect(new Set(fillsByKind.values()).size).toBe(fillsByKind.size);
    expect(looks.map((look) => look?.bold ?? false)).toEqual(columns.map(({ required }) => required === true));
  });

  test("explain themselves on headings only", () => {
    for (const key of tableOrder) {
      const prompted = sheetOf(tables[key].sheetName[language]).validations.filter(({ prompt }) => prompt?.show);
      expect(prompted).toHaveLength(tables[key].columns.length);
      expect(prompted.every(({ address }) => /^[A-Z]+1$/.test(address))).toBe(true);
    }
  });

  test("stand before the settings, the first of them in front", () => {
    const visible = file.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    expect(visible.slice(1)).toEqual(result.sheets.map(({ sheetName }) => sheetName));
    expect(file.sheets[file.activeSheetIndex]?.name).toBe(tables.customers.sheetName[language]);
  });

  test("offer the lists of the settings and refuse other words", async () => {
    const { person } = workbench;
    const sheetName = tables.customers.sheetName[language];
    const stage = language === "zh-CN" ? "意向" : "Intent";
    expect(await person.type(sheetName, "H2", stage)).toEqual({ entered: true });
    expect(await person.type(sheetName, "H2", "?")).toMatchObject({
      entered: false,
      title: tables.customers.columns[7]?.heading[language],
    });
    expect(await person.type(sheetName, "I2", "林致远")).toEqual({ entered: true });
  });
});

import { cases, fill, loaded, refusal } from "../conformanceCase";

const workbook = cases("Workbook", {
  name: [
    "gives the file's name",
    async ({ context }) => {
      expect((await loaded(context.workbook, "name")).name).toMatch(/\.xlsx$/);
    },
  ],
  readOnly: [
    "is false for a workbook open for editing",
    async ({ context }) => {
      expect((await loaded(context.workbook, "readOnly")).readOnly).toBe(false);
    },
  ],
  application: [
    "leads to the application",
    async ({ context }) => {
      expect((await loaded(context.workbook.application, "calculationMode")).calculationMode).toBe("Automatic");
    },
  ],
  functions: [
    "leads to Excel's own functions",
    async ({ context }) => {
      expect((await loaded(context.workbook.functions.date(2024, 7, 1), "value")).value).toBe(45_474);
    },
  ],
  worksheets: [
    "holds all sheets",
    async ({ context, sheet }) => {
      const sheets = await loaded(context.workbook.worksheets, "items/name");
      await loaded(sheet, "name");
      expect(sheets.items.map(({ name }) => name)).toContain(sheet.name);
    },
  ],
  tables: [
    "holds the tables of all sheets",
    async ({ context, sheet }) => {
      fill(sheet);
      sheet.tables.add("A1:B3", true);
      expect((await loaded(context.workbook.tables, "items/name")).items.length).toBeGreaterThan(0);
    },
  ],
  names: [
    "holds the names of the workbook",
    async ({ context, sheet }) => {
      context.workbook.names.add("OfWorkbook", sheet.getRange("A1"));
      const names = await loaded(context.workbook.names, "items/name");
      expect(names.items.map(({ name }) => name)).toContain("OfWorkbook");
      context.workbook.names.getItem("OfWorkbook").delete();
    },
  ],
  "getActiveCell()": [
    "gives the first cell of the selection",
    async ({ context, sheet }) => {
      sheet.activate();
      sheet.getRange("B2:C4").select();
      expect((await loaded(context.workbook.getActiveCell(), "address")).address).toMatch(/!B2$/);
    },
  ],
  "getSelectedRange()": [
    "gives the whole selection",
    async ({ context, sheet }) => {
      sheet.activate();
      sheet.getRange("B2:C4").select();
      expect((await loaded(context.workbook.getSelectedRange(), "address")).address).toMatch(/!B2:C4$/);
    },
  ],
});

const functions = cases("Functions", {
  "date()": [
    "gives the serial of a day as the workbook counts days",
    async ({ context }) => {
      const probe = context.workbook.functions.date(1904, 1, 2);
      expect((await loaded(probe, "value")).value).toBe(1_463);
    },
  ],
});

const functionResult = cases("FunctionResult", {
  value: [
    "is what the function gives",
    async ({ context }) => {
      expect((await loaded(context.workbook.functions.date(1999, 12, 31), "value")).value).toBe(36_525);
    },
  ],
  error: [
    "is empty where the function succeeded",
    async ({ context }) => {
      expect((await loaded(context.workbook.functions.date(1999, 12, 31), "error")).error).toBeFalsy();
    },
  ],
});

const application = cases("Application", {
  calculationMode: [
    "stops calculation while it is manual",
    async ({ context, sheet }) => {
      const { application: app } = context.workbook;
      app.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange("A1").formulas = [["=1+1"]];
      const before = await loaded(sheet.getRange("A1"), "values");
      expect(before.values).toEqual([[""]]);
      app.calculationMode = Excel.CalculationMode.automatic;
      expect((await loaded(sheet.getRange("A1"), "values")).values).toEqual([[2]]);
    },
  ],
  calculationState: [
    "is Pending while formulas wait",
    async ({ context, sheet }) => {
      const { application: app } = context.workbook;
      app.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange("A1").formulas = [["=1+1"]];
      expect((await loaded(app, "calculationState")).calculationState).toBe("Pending");
      app.calculationMode = Excel.CalculationMode.automatic;
      await context.sync();
      expect((await loaded(app, "calculationState")).calculationState).toBe("Done");
    },
  ],
  "calculate()": [
    "calculates in manual mode",
    async ({ context, sheet }) => {
      const { application: app } = context.workbook;
      app.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange("A1").formulas = [["=2*3"]];
      app.calculate(Excel.CalculationType.recalculate);
      expect((await loaded(sheet.getRange("A1"), "values")).values).toEqual([[6]]);
      app.calculationMode = Excel.CalculationMode.automatic;
    },
  ],
  "suspendApiCalculationUntilNextSync()": [
    "holds calculation until the batch is done",
    async ({ context, sheet }) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").formulas = [["=5+5"]];
      await context.sync();
      expect((await loaded(sheet.getRange("A1"), "values")).values).toEqual([[10]]);
    },
  ],
  "suspendScreenUpdatingUntilNextSync()": [
    "changes nothing but the drawing",
    async ({ context, sheet }) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [[1]];
      expect((await loaded(sheet.getRange("A1"), "values")).values).toEqual([[1]]);
    },
  ],
  cultureInfo: [
    "leads to the culture",
    async ({ context }) => {
      expect((await loaded(context.workbook.application.cultureInfo, "name")).name).toBe("en-US");
    },
  ],
});

const culture = [
  ...cases("CultureInfo", {
    name: [
      "is a language tag",
      async ({ context }) => {
        expect((await loaded(context.workbook.application.cultureInfo, "name")).name).toBe("en-US");
      },
    ],
    numberFormat: [
      "leads to the number formats",
      async ({ context }) => {
        const info = await loaded(context.workbook.application.cultureInfo.numberFormat, "numberDecimalSeparator");
        expect(info.numberDecimalSeparator).toBe(".");
      },
    ],
    datetimeFormat: [
      "leads to the date formats",
      async ({ context }) => {
        const info = await loaded(context.workbook.application.cultureInfo.datetimeFormat, "dateSeparator");
        expect(info.dateSeparator).toBe("/");
      },
    ],
  }),
  ...cases("NumberFormatInfo", {
    numberDecimalSeparator: [
      "is a point in English",
      async ({ context }) => {
        const info = await loaded(context.workbook.application.cultureInfo.numberFormat, "numberDecimalSeparator");
        expect(info.numberDecimalSeparator).toBe(".");
      },
    ],
    numberGroupSeparator: [
      "is a comma in English",
      async ({ context }) => {
        const info = await loaded(context.workbook.application.cultureInfo.numberFormat, "numberGroupSeparator");
        expect(info.numberGroupSeparator).toBe(",");
      },
    ],
  }),
  ...cases("DatetimeFormatInfo", {
    dateSeparator: [
      "is a slash",
      async ({ context }) => {
        expect(
          (await loaded(context.workbook.application.cultureInfo.datetimeFormat, "dateSeparator")).dateSeparator,
        ).toBe("/");
      },
    ],
    timeSeparator: [
      "is a colon",
      async ({ context }) => {
        expect(
          (await loaded(context.workbook.application.cultureInfo.datetimeFormat, "timeSeparator")).timeSeparator,
        ).toBe(":");
      },
    ],
    shortDatePattern: [
      "has the month first in English",
      async ({ context }) => {
        expect(
          (await loaded(context.workbook.application.cultureInfo.datetimeFormat, "shortDatePattern")).shortDatePattern,
        ).toBe("M/d/yyyy");
      },
    ],
  }),
];

const sheets = cases("WorksheetCollection", {
  "add()": [
    "adds a sheet at the end and refuses a name that is taken",
    async ({ context, sheet }) => {
      await loaded(sheet, "name");
      const code = await refusal(async () =>
        Excel.run(async (other) => {
          other.workbook.worksheets.add(sheet.name);
          await other.sync();
        }),
      );
      expect(code).toBe("ItemAlreadyExists");
      const last = await loaded(context.workbook.worksheets.getLast(), "name");
      expect(last.name).toBe(sheet.name);
    },
  ],
  "getItem()": [
    "finds by name or id and throws ItemNotFound",
    async ({ context, sheet }) => {
      await loaded(sheet, "name,id");
      expect((await loaded(context.workbook.worksheets.getItem(sheet.id), "name")).name).toBe(sheet.name);
      expect(
        await refusal(() => Excel.run(async (other) => loaded(other.workbook.worksheets.getItem("No such"), "name"))),
      ).toBe("ItemNotFound");
    },
  ],
  "getItemOrNullObject()": [
    "gives a null object when there is none",
    async ({ context }) => {
      const none = context.workbook.worksheets.getItemOrNullObject("No such");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  "getActiveWorksheet()": [
    "gives the sheet in front",
    async ({ context, sheet }) => {
      sheet.activate();
      await loaded(sheet, "name");
      expect((await loaded(context.workbook.worksheets.getActiveWorksheet(), "name")).name).toBe(sheet.name);
    },
  ],
  "getCount()": [
    "counts visible sheets when asked to",
    async ({ context, sheet }) => {
      sheet.visibility = Excel.SheetVisibility.hidden;
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect(all.value - visible.value).toBeGreaterThanOrEqual(1);
    },
  ],
  "getFirst()": [
    "gives the first sheet",
    async ({ context }) => {
      expect((await loaded(context.workbook.worksheets.getFirst(), "name")).name).toBe("Sheet1");
    },
  ],
  "getLast()": [
    "gives the last sheet",
    async ({ context, sheet }) => {
      await loaded(sheet, "name");
      expect((await loaded(context.workbook.worksheets.getLast(), "name")).name).toBe(sheet.name);
    },
  ],
  items: [
    "are in the order of the tabs",
    async ({ context }) => {
      const { items } = await loaded(context.workbook.worksheets, "items/position");
      expect(items.map(({ position }) => position)).toEqual(items.map((_item, index) => index));
    },
  ],
});

export const workbookCases = [...workbook, ...functions, ...functionResult, ...application, ...culture, ...sheets];

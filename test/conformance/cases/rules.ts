import { cases, loaded, refusal, type Place } from "../conformanceCase";

const validation = cases("DataValidation", {
  type: [
    "names the kind of rule",
    async ({ sheet }) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      expect((await loaded(sheet.getRange("A1").dataValidation, "type")).type).toBe("List");
      expect((await loaded(sheet.getRange("A1:A2").dataValidation, "type")).type).toBe("MixedCriteria");
    },
  ],
  rule: [
    "refuses lists over 255 characters and structured references",
    async ({ sheet, workbench }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      expect((await loaded(dataValidation, "rule")).rule).toMatchObject({
        wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
      });
      const { name } = await loaded(sheet, "name");
      expect(await workbench.person.type(name, "A1", "12")).toMatchObject({ entered: false });
      expect(await workbench.person.type(name, "A1", "7")).toEqual({ entered: true });
      for (const source of ["x,".repeat(200), "=Table1[Name]"]) {
        expect(
          await refusal(async () => {
            sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source } };
            await sheet.context.sync();
          }),
        ).toBe("InvalidArgument");
      }
    },
  ],
  errorAlert: [
    "is what a person is told; only stop refuses",
    async ({ sheet, workbench }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { textLength: { formula1: 2, operator: "LessThanOrEqualTo" } };
      dataValidation.errorAlert = {
        title: "Too long",
        message: "Two characters at most.",
        showAlert: true,
        style: "Stop",
      };
      const { name } = await loaded(sheet, "name");
      expect(await workbench.person.type(name, "A1", "abc")).toEqual({
        entered: false,
        title: "Too long",
        message: "Two characters at most.",
      });
      dataValidation.errorAlert = { title: "Long", message: "Rather long.", showAlert: true, style: "Warning" };
      await sheet.context.sync();
      expect(await workbench.person.type(name, "A1", "abc")).toEqual({
        entered: true,
        warning: { title: "Long", message: "Rather long." },
      });
    },
  ],
  prompt: [
    "reads as set",
    async ({ sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.prompt = { title: "Hint", message: "What belongs here.", showPrompt: true };
      expect((await loaded(dataValidation, "prompt")).prompt).toEqual({
        title: "Hint",
        message: "What belongs here.",
        showPrompt: true,
      });
    },
  ],
  ignoreBlanks: [
    "is true at first",
    async ({ sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=LEN(A1)>0" } };
      expect((await loaded(dataValidation, "ignoreBlanks")).ignoreBlanks).toBe(true);
      dataValidation.ignoreBlanks = false;
      expect((await loaded(dataValidation, "ignoreBlanks")).ignoreBlanks).toBe(false);
    },
  ],
  "clear()": [
    "takes the rule away",
    async ({ sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.clear();
      expect((await loaded(dataValidation, "type")).type).toBe("None");
    },
  ],
  "getInvalidCells()": [
    "finds values that break the rule",
    async ({ sheet }) => {
      await invalidColumn({ sheet } as Place);
      expect((await loaded(sheet.getRange("A1:A4").dataValidation.getInvalidCells(), "address")).address).toMatch(
        /!A2:A3$/,
      );
    },
  ],
  "getInvalidCellsOrNullObject()": [
    "gives a null object when all are good",
    async ({ sheet, context }) => {
      sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A1").values = [[5]];
      const none = sheet.getRange("A1").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
});

async function invalidColumn({ sheet }: Place): Promise<Excel.RangeAreas> {
  const range = sheet.getRange("A1:A4");
  range.values = [[1], [-2], ["x"], [4]];
  range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
  return loaded(range.dataValidation.getInvalidCells(), "address,areaCount,cellCount");
}

const areas = [
  ...cases("RangeAreas", {
    address: [
      "lists the areas with their sheet",
      async (place) => {
        expect((await invalidColumn(place)).address).toMatch(/!A2:A3$/);
      },
    ],
    areaCount: [
      "counts the areas",
      async (place) => {
        expect((await invalidColumn(place)).areaCount).toBe(1);
      },
    ],
    cellCount: [
      "counts the cells",
      async (place) => {
        expect((await invalidColumn(place)).cellCount).toBe(2);
      },
    ],
    areas: [
      "leads to the single ranges",
      async (place) => {
        expect((await loaded((await invalidColumn(place)).areas, "items/address")).items).toHaveLength(1);
      },
    ],
  }),
  ...cases("RangeCollection", {
    items: [
      "are the ranges",
      async (place) => {
        expect((await loaded((await invalidColumn(place)).areas, "items/address")).items[0]?.address).toMatch(
          /!A2:A3$/,
        );
      },
    ],
    "getCount()": [
      "counts them",
      async (place) => {
        const count = (await invalidColumn(place)).areas.getCount();
        await place.context.sync();
        expect(count.value).toBe(1);
      },
    ],
    "getItemAt()": [
      "gives one by its place",
      async (place) => {
        expect((await loaded((await invalidColumn(place)).areas.getItemAt(0), "address")).address).toMatch(/!A2:A3$/);
      },
    ],
  }),
];

function custom(sheet: Excel.Worksheet, formula = "=$A1>1"): Excel.ConditionalFormat {
  const format = sheet.getRange("A1:B9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  return format;
}

const formats = [
  ...cases("ConditionalFormatCollection", {
    "add()": [
      "puts the new rule first",
      async ({ sheet }) => {
        const first = custom(sheet);
        const second = custom(sheet);
        await loaded(first, "priority");
        expect([first.priority, (await loaded(second, "priority")).priority]).toEqual([1, 0]);
      },
    ],
    "clearAll()": [
      "takes the rules of the range away",
      async ({ sheet }) => {
        custom(sheet);
        sheet.getRange("A1:B9").conditionalFormats.clearAll();
        expect((await loaded(sheet.getRange("A1:B9").conditionalFormats, "items")).items).toEqual([]);
      },
    ],
    "getCount()": [
      "counts the rules that touch the range",
      async ({ sheet, context }) => {
        custom(sheet);
        const count = sheet.getRange("B9:D20").conditionalFormats.getCount();
        await context.sync();
        expect(count.value).toBe(1);
      },
    ],
    items: [
      "are in the order of their priority",
      async ({ sheet }) => {
        custom(sheet);
        custom(sheet);
        expect(
          (await loaded(sheet.getRange("A1").conditionalFormats, "items/priority")).items.map(
            ({ priority }) => priority,
          ),
        ).toEqual([0, 1]);
      },
    ],
    "getItem()": [
      "finds by id",
      async ({ sheet }) => {
        const made = await loaded(custom(sheet), "id");
        expect((await loaded(sheet.getRange("A1").conditionalFormats.getItem(made.id), "type")).type).toBe("Custom");
      },
    ],
    "getItemAt()": [
      "finds by place",
      async ({ sheet }) => {
        custom(sheet);
        expect((await loaded(sheet.getRange("A1").conditionalFormats.getItemAt(0), "type")).type).toBe("Custom");
      },
    ],
    "getItemOrNullObject()": [
      "gives a null object when there is none",
      async ({ sheet, context }) => {
        const none = sheet.getRange("A1").conditionalFormats.getItemOrNullObject("none");
        await context.sync();
        expect(none.isNullObject).toBe(true);
      },
    ],
  }),
  ...cases("ConditionalFormat", {
    id: [
      "names the rule",
      async ({ sheet }) => {
        expect((await loaded(custom(sheet), "id")).id).not.toBe("");
      },
    ],
    type: [
      "is Custom for formula rules",
      async ({ sheet }) => {
        expect((await loaded(custom(sheet), "type")).type).toBe("Custom");
      },
    ],
    priority: [
      "moves the rule among the others",
      async ({ sheet }) => {
        const first = custom(sheet);
        const second = custom(sheet);
        first.priority = 0;
        await loaded(first, "priority");
        expect([first.priority, (await loaded(second, "priority")).priority]).toEqual([0, 1]);
      },
    ],
    stopIfTrue: [
      "is false at first",
      async ({ sheet }) => {
        const format = await loaded(custom(sheet), "stopIfTrue");
        expect(format.stopIfTrue).toBe(false);
        format.stopIfTrue = true;
        expect((await loaded(format, "stopIfTrue")).stopIfTrue).toBe(true);
      },
    ],
    custom: [
      "leads to the formula rule",
      async ({ sheet }) => {
        expect((await loaded(custom(sheet).custom.rule, "formula")).formula).toBe("=$A1>1");
      },
    ],
    customOrNullObject: [
      "leads to the formula rule",
      async ({ sheet }) => {
        expect((await loaded(custom(sheet).customOrNullObject.rule, "formula")).formula).toBe("=$A1>1");
      },
    ],
    "getRange()": [
      "gives the range it is for",
      async ({ sheet }) => {
        expect((await loaded(custom(sheet).getRange(), "address")).address).toMatch(/!A1:B9$/);
      },
    ],
    "delete()": [
      "takes the rule away",
      async ({ sheet }) => {
        custom(sheet).delete();
        expect((await loaded(sheet.getRange("A1").conditionalFormats, "items")).items).toEqual([]);
      },
    ],
  }),
  ...cases("CustomConditionalFormat", {
    rule: [
      "holds the formula",
      async ({ sheet }) => {
        expect((await loaded(custom(sheet, "=B1=2").custom.rule, "formula")).formula).toBe("=B1=2");
      },
    ],
    format: [
      "leads to the look",
      async ({ sheet }) => {
        const { format } = custom(sheet).custom;
        format.font.bold = true;
        expect((await loaded(format.font, "bold")).bold).toBe(true);
      },
    ],
  }),
  ...cases("ConditionalFormatRule", {
    formula: [
      "refuses structured references and over 255 characters",
      async ({ sheet }) => {
        for (const formula of ["=[@Amount]>1", `=A1="${"x".repeat(260)}"`]) {
          expect(
            await refusal(async () => {
              custom(sheet, formula);
              await sheet.context.sync();
            }),
          ).toBe("InvalidArgument");
        }
      },
    ],
  }),
  ...cases("ConditionalRangeFormat", {
    fill: [
      "leads to the fill",
      async ({ sheet }) => {
        const { fill } = custom(sheet).custom.format;
        fill.color = "#FFC7CE";
        expect((await loaded(fill, "color")).color).toBe("#FFC7CE");
      },
    ],
    font: [
      "leads to the font",
      async ({ sheet }) => {
        const { font } = custom(sheet).custom.format;
        font.color = "#9C0006";
        expect((await loaded(font, "color")).color).toBe("#9C0006");
      },
    ],
  }),
  ...cases("ConditionalRangeFill", {
    color: [
      "reads as set, in capitals",
      async ({ sheet }) => {
        const { fill } = custom(sheet).custom.format;
        fill.color = "#ffeb9c";
        expect((await loaded(fill, "color")).color).toBe("#FFEB9C");
      },
    ],
  }),
  ...cases("ConditionalRangeFont", {
    color: [
      "reads as set, in capitals",
      async ({ sheet }) => {
        const { font } = custom(sheet).custom.format;
        font.color = "#9c5700";
        expect((await loaded(font, "color")).color).toBe("#9C5700");
      },
    ],
    bold: [
      "reads as set",
      async ({ sheet }) => {
        const { font } = custom(sheet).custom.format;
        font.bold = true;
        expect((await loaded(font, "bold")).bold).toBe(true);
      },
    ],
    italic: [
      "reads as set",
      async ({ sheet }) => {
        const { font } = custom(sheet).custom.format;
        font.italic = true;
        expect((await loaded(font, "italic")).italic).toBe(true);
      },
    ],
    strikethrough: [
      "reads as set",
      async ({ sheet }) => {
        const { font } = custom(sheet).custom.format;
        font.strikethrough = true;
        expect((await loaded(font, "strikethrough")).strikethrough).toBe(true);
      },
    ],
  }),
];

export const ruleCases = [...validation, ...areas, ...formats];

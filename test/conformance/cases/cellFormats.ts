import { cases, loaded, type Place } from "../conformanceCase";

type Property = readonly [path: string, set: (range: Excel.Range) => void, wanted: unknown];

/** Sets a format and reads it back; over cells that differ it reads null. */
function setAndRead(path: string, set: (range: Excel.Range) => void, wanted: unknown) {
  return async ({ sheet }: Place): Promise<void> => {
    set(sheet.getRange("A1:B2"));
    const both = [await loaded(sheet.getRange("A1:B2"), path), await loaded(sheet.getRange("A1:C2"), path)].map(
      (range) =>
        path.split("/").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], range.toJSON()),
    );
    expect(both).toEqual([wanted, null]);
  };
}

function formats(type: string, properties: Readonly<Record<string, Property>>) {
  return cases(
    type,
    Object.fromEntries(
      Object.entries(properties).map(([name, [path, set, wanted]]) => [
        name,
        ["reads as set, and null over cells that differ", setAndRead(path, set, wanted)] as const,
      ]),
    ),
  );
}

const font = formats("RangeFont", {
  bold: ["format/font/bold", (range) => (range.format.font.bold = true), true],
  italic: ["format/font/italic", (range) => (range.format.font.italic = true), true],
  strikethrough: ["format/font/strikethrough", (range) => (range.format.font.strikethrough = true), true],
  underline: ["format/font/underline", (range) => (range.format.font.underline = "Single"), "Single"],
  color: ["format/font/color", (range) => (range.format.font.color = "#ff0000"), "#FF0000"],
  name: ["format/font/name", (range) => (range.format.font.name = "Arial"), "Arial"],
  size: ["format/font/size", (range) => (range.format.font.size = 14), 14],
});

const fillCases = [
  ...formats("RangeFill", {
    color: ["format/fill/color", (range) => (range.format.fill.color = "#00ff00"), "#00FF00"],
  }),
  ...cases("RangeFill", {
    "clear()": [
      "takes the colour away: white is read",
      async ({ sheet }) => {
        const range = sheet.getRange("A1");
        range.format.fill.color = "#00FF00";
        range.format.fill.clear();
        expect((await loaded(range, "format/fill/color")).format.fill.color).toBe("#FFFFFF");
      },
    ],
  }),
];

const format = [
  ...formats("RangeFormat", {
    horizontalAlignment: [
      "format/horizontalAlignment",
      (range) => (range.format.horizontalAlignment = "Center"),
      "Center",
    ],
    verticalAlignment: ["format/verticalAlignment", (range) => (range.format.verticalAlignment = "Top"), "Top"],
    wrapText: ["format/wrapText", (range) => (range.format.wrapText = true), true],
    indentLevel: ["format/indentLevel", (range) => (range.format.indentLevel = 2), 2],
    columnWidth: ["format/columnWidth", (range) => (range.format.columnWidth = 90), 90],
  }),
  ...cases("RangeFormat", {
    rowHeight: [
      "is in points",
      async ({ sheet }) => {
        sheet.getRange("2:2").format.rowHeight = 30;
        expect((await loaded(sheet.getRange("A2"), "format/rowHeight")).format.rowHeight).toBe(30);
      },
    ],
    fill: [
      "leads to the fill",
      async ({ sheet }) => {
        expect((await loaded(sheet.getRange("A1").format.fill, "color")).color).toBe("#FFFFFF");
      },
    ],
    font: [
      "leads to the font",
      async ({ sheet }) => {
        expect((await loaded(sheet.getRange("A1").format.font, "bold")).bold).toBe(false);
      },
    ],
    borders: [
      "leads to the borders",
      async ({ sheet }) => {
        expect((await loaded(sheet.getRange("A1").format.borders, "count")).count).toBe(6);
      },
    ],
    "autofitColumns()": [
      "makes columns as wide as their texts",
      async ({ sheet }) => {
        sheet.getRange("A1").values = [["a text much wider than a standard column"]];
        sheet.getRange("A1").format.autofitColumns();
        expect((await loaded(sheet.getRange("A1"), "format/columnWidth")).format.columnWidth).toBeGreaterThan(150);
      },
    ],
    "autofitRows()": [
      "makes rows as high as their wrapped texts",
      async ({ sheet }) => {
        const range = sheet.getRange("A1");
        range.values = [["a text that is much wider than a standard column"]];
        range.format.wrapText = true;
        range.format.autofitRows();
        expect((await loaded(range, "format/rowHeight")).format.rowHeight).toBeGreaterThan(30);
      },
    ],
  }),
];

const borders = [
  ...cases("RangeBorderCollection", {
    count: [
      "counts the sides",
      async ({ sheet }) => {
        expect((await loaded(sheet.getRange("A1").format.borders, "count")).count).toBe(6);
      },
    ],
    items: [
      "are the sides",
      async ({ sheet }) => {
        const { items } = await loaded(sheet.getRange("A1").format.borders, "items/sideIndex");
        expect(items.map(({ sideIndex }) => sideIndex)).toContain("EdgeTop");
      },
    ],
    "getItem()": [
      "finds a side by name",
      async ({ sheet }) => {
        expect((await loaded(sheet.getRange("A1").format.borders.getItem("EdgeLeft"), "sideIndex")).sideIndex).toBe(
          "EdgeLeft",
        );
      },
    ],
    "getItemAt()": [
      "finds a side by its place",
      async ({ sheet }) => {
        expect((await loaded(sheet.getRange("A1").format.borders.getItemAt(0), "sideIndex")).sideIndex).toBe("EdgeTop");
      },
    ],
  }),
  ...cases("RangeBorder", {
    sideIndex: [
      "names the side",
      async ({ sheet }) => {
        expect((await loaded(sheet.getRange("A1").format.borders.getItem("EdgeRight"), "sideIndex")).sideIndex).toBe(
          "EdgeRight",
        );
      },
    ],
    style: [
      "draws a line on the outer cells of that side only",
      async ({ sheet }) => {
        sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").style = "Continuous";
        expect((await loaded(sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom"), "style")).style).toBe(
          "Continuous",
        );
        expect((await loaded(sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom"), "style")).style).toBe(
          "None",
        );
      },
    ],
    color: [
      "draws a line in that colour",
      async ({ sheet }) => {
        const border = sheet.getRange("A1").format.borders.getItem("EdgeTop");
        border.color = "#ABCDEF";
        expect((await loaded(border, "color,style")).color).toBe("#ABCDEF");
      },
    ],
    weight: [
      "is thin",
      async ({ sheet }) => {
        const border = sheet.getRange("A1").format.borders.getItem("EdgeTop");
        border.style = "Continuous";
        expect((await loaded(border, "weight")).weight).toBe("Thin");
      },
    ],
  }),
];

export const cellFormatCases = [...font, ...fillCases, ...format, ...borders];

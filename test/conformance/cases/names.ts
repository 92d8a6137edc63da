import { cases, loaded, refusal, type Place } from "../conformanceCase";

let last = 0;

/** A name over A1:A2 that no other case has. */
function named({ context, sheet }: Place, reference?: string): Excel.NamedItem {
  last += 1;
  return context.workbook.names.add(`Name_${String(last)}_x`, reference ?? sheet.getRange("A1:A2"));
}

const all = cases("NamedItemCollection", {
  "add()": [
    "takes ranges and formulas; refuses names that are taken or no names",
    async (place) => {
      const { context, sheet } = place;
      sheet.getRange("A1:A2").values = [[3], [4]];
      const item = await loaded(named(place), "name");
      sheet.getRange("C1").formulas = [[`=SUM(${item.name})`]];
      expect((await loaded(sheet.getRange("C1"), "values")).values).toEqual([[7]]);
      for (const [name, code] of [
        [item.name, "ItemAlreadyExists"],
        ["A1", "InvalidArgument"],
        ["two words", "InvalidArgument"],
      ] as const) {
        expect(
          await refusal(async () => {
            context.workbook.names.add(name, "=1");
            await context.sync();
          }),
        ).toBe(code);
      }
    },
  ],
  "getCount()": [
    "counts the names of the sheet",
    async ({ sheet, context }) => {
      sheet.names.add("Counted", sheet.getRange("A1"));
      const count = sheet.names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    },
  ],
  "getItem()": [
    "finds whatever the case and throws ItemNotFound",
    async ({ sheet }) => {
      sheet.names.add("Found", sheet.getRange("A1"));
      expect((await loaded(sheet.names.getItem("FOUND"), "name")).name).toBe("Found");
      expect(await refusal(() => loaded(sheet.names.getItem("NotFound"), "name"))).toBe("ItemNotFound");
    },
  ],
  "getItemOrNullObject()": [
    "gives a null object when there is none",
    async ({ context }) => {
      const none = context.workbook.names.getItemOrNullObject("No_such");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  items: [
    "are the sheet's own names on a sheet",
    async ({ sheet }) => {
      sheet.names.add("Own", sheet.getRange("A1"));
      expect((await loaded(sheet.names, "items/name")).items.map(({ name }) => name)).toEqual(["Own"]);
    },
  ],
});

const item = cases("NamedItem", {
  name: [
    "reads as given",
    async (place) => {
      expect((await loaded(named(place), "name")).name).toMatch(/^Name_/);
    },
  ],
  formula: [
    "begins with =; formulas that use the name follow a change",
    async (place) => {
      const { sheet } = place;
      sheet.getRange("A1:B1").values = [[5, 6]];
      const made = await loaded(named(place, "=1"), "name,formula");
      expect(made.formula).toBe("=1");
      sheet.getRange("D1").formulas = [[`=${made.name}*10`]];
      await loaded(sheet, "name");
      made.formula = `='${sheet.name}'!$B$1`;
      expect((await loaded(sheet.getRange("D1"), "values")).values).toEqual([[60]]);
    },
  ],
  value: [
    "is a constant's value, or a range's address",
    async (place) => {
      expect((await loaded(named(place, "=42"), "value")).value).toBe(42);
      expect((await loaded(named(place), "value")).value).toMatch(/!A1:A2$/);
    },
  ],
  type: [
    "tells ranges from constants",
    async (place) => {
      expect((await loaded(named(place), "type")).type).toBe("Range");
      expect((await loaded(named(place, '="x"'), "type")).type).toBe("String");
    },
  ],
  scope: [
    "is the workbook or a sheet",
    async (place) => {
      expect((await loaded(named(place), "scope")).scope).toBe("Workbook");
      expect((await loaded(place.sheet.names.add("Local", place.sheet.getRange("A1")), "scope")).scope).toBe(
        "Worksheet",
      );
    },
  ],
  visible: [
    "can be hidden from the name manager",
    async (place) => {
      const made = named(place);
      made.visible = false;
      expect((await loaded(made, "visible")).visible).toBe(false);
    },
  ],
  comment: [
    "reads as set",
    async (place) => {
      const made = named(place);
      made.comment = "What it is for";
      expect((await loaded(made, "comment")).comment).toBe("What it is for");
    },
  ],
  worksheet: [
    "is the sheet of a sheet's own name and throws for others",
    async (place) => {
      await loaded(place.sheet, "name");
      expect((await loaded(place.sheet.names.add("Local", place.sheet.getRange("A1")).worksheet, "name")).name).toBe(
        place.sheet.name,
      );
      expect(await refusal(() => loaded(named(place).worksheet, "name"))).toBe("ItemNotFound");
    },
  ],
  worksheetOrNullObject: [
    "is a null object for the workbook's names",
    async (place) => {
      const none = named(place).worksheetOrNullObject;
      none.load("name");
      await place.context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  "getRange()": [
    "gives the cells",
    async (place) => {
      expect((await loaded(named(place).getRange(), "address")).address).toMatch(/!A1:A2$/);
    },
  ],
  "getRangeOrNullObject()": [
    "gives a null object for constants",
    async (place) => {
      const none = named(place, "=1").getRangeOrNullObject();
      await place.context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  "delete()": [
    "leaves #NAME? where it was used",
    async (place) => {
      const made = await loaded(named(place, "=1"), "name");
      place.sheet.getRange("D1").formulas = [[`=${made.name}`]];
      await place.context.sync();
      made.delete();
      await place.context.sync();
      expect((await loaded(place.sheet.getRange("D1"), "values")).values).toEqual([["#NAME?"]]);
    },
  ],
});

export const nameCases = [...all, ...item];

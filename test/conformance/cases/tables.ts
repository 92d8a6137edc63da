import { eventually } from "../../support/eventually";
import { cases, collect, loaded, refusal, table } from "../conformanceCase";

const one = cases("Table", {
  id: [
    "stays when the name changes",
    async ({ sheet }) => {
      const made = await loaded(table(sheet), "id");
      const { id } = made;
      made.name = "Renamed_table";
      expect((await loaded(made, "id")).id).toBe(id);
    },
  ],
  name: [
    "begins with a letter or _, has no spaces; formulas follow a new one",
    async ({ sheet }) => {
      const made = table(sheet);
      made.name = "Before_rename";
      sheet.getRange("D1").formulas = [["=SUM(Before_rename[Amount])"]];
      made.name = "After_rename";
      const cell = await loaded(sheet.getRange("D1"), "formulas,values");
      expect([cell.formulas, cell.values]).toEqual([[["=SUM(After_rename[Amount])"]], [[3]]]);
      expect(
        await refusal(async () => {
          made.name = "two words";
          await sheet.context.sync();
        }),
      ).toBe("InvalidArgument");
    },
  ],
  style: [
    "takes Excel's table styles only",
    async ({ sheet }) => {
      const made = table(sheet);
      made.style = "TableStyleLight9";
      expect((await loaded(made, "style")).style).toBe("TableStyleLight9");
      expect(
        await refusal(async () => {
          made.style = "NoSuchStyle";
          await sheet.context.sync();
        }),
      ).toBe("InvalidArgument");
    },
  ],
  showBandedRows: [
    "is true at first",
    async ({ sheet }) => {
      const made = await loaded(table(sheet), "showBandedRows");
      expect(made.showBandedRows).toBe(true);
      made.showBandedRows = false;
      expect((await loaded(made, "showBandedRows")).showBandedRows).toBe(false);
    },
  ],
  showBandedColumns: [
    "is false at first",
    async ({ sheet }) => {
      expect((await loaded(table(sheet), "showBandedColumns")).showBandedColumns).toBe(false);
    },
  ],
  showFilterButton: [
    "can be switched off",
    async ({ sheet }) => {
      const made = table(sheet);
      made.showFilterButton = false;
      expect((await loaded(made, "showFilterButton")).showFilterButton).toBe(false);
    },
  ],
  showHeaders: [
    "is true; taking headings away is refused as not modelled",
    async ({ sheet }) => {
      const made = await loaded(table(sheet), "showHeaders");
      expect(made.showHeaders).toBe(true);
      expect(
        await refusal(async () => {
          made.showHeaders = false;
          await sheet.context.sync();
        }),
      ).toBe("NotImplemented");
    },
  ],
  showTotals: [
    "is false; a totals row is refused as not modelled",
    async ({ sheet }) => {
      const made = await loaded(table(sheet), "showTotals");
      expect(made.showTotals).toBe(false);
      expect(
        await refusal(async () => {
          made.showTotals = true;
          await sheet.context.sync();
        }),
      ).toBe("NotImplemented");
    },
  ],
  worksheet: [
    "is the sheet it stands on",
    async ({ sheet }) => {
      await loaded(sheet, "name");
      expect((await loaded(table(sheet).worksheet, "name")).name).toBe(sheet.name);
    },
  ],
  columns: [
    "holds the columns",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).columns, "items/name")).items.map(({ name }) => name)).toEqual([
        "Name",
        "Amount",
      ]);
    },
  ],
  rows: [
    "holds the rows of the body",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).rows, "items/values")).items.map(({ values }) => values)).toEqual([
        [["a", 1]],
        [["b", 2]],
      ]);
    },
  ],
  "getRange()": [
    "holds headings and body",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).getRange(), "address")).address).toMatch(/!A1:B3$/);
    },
  ],
  "getDataBodyRange()": [
    "leaves the headings out",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).getDataBodyRange(), "address")).address).toMatch(/!A2:B3$/);
    },
  ],
  "getHeaderRowRange()": [
    "is the first row",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).getHeaderRowRange(), "values")).values).toEqual([["Name", "Amount"]]);
    },
  ],
  "resize()": [
    "keeps the heading row and names new columns",
    async ({ sheet }) => {
      const made = table(sheet);
      made.resize("A1:C6");
      expect((await loaded(made.getHeaderRowRange(), "values")).values).toEqual([["Name", "Amount", "Column1"]]);
      expect(
        await refusal(async () => {
          made.resize("A2:C6");
          await sheet.context.sync();
        }),
      ).toBe("InvalidArgument");
    },
  ],
  "delete()": [
    "takes the table and its cells away",
    async ({ sheet }) => {
      table(sheet).delete();
      expect((await loaded(sheet.getRange("A1"), "values")).values).toEqual([[""]]);
      expect((await loaded(sheet.tables, "items")).items).toEqual([]);
    },
  ],
  "convertToRange()": [
    "leaves the cells; formulas get plain references",
    async ({ sheet }) => {
      const made = table(sheet);
      made.name = "Soon_a_range";
      sheet.getRange("D1").formulas = [["=SUM(Soon_a_range[Amount])"]];
      const range = await loaded(made.convertToRange(), "values");
      expect(range.values[1]).toEqual(["a", 1]);
      const cell = await loaded(sheet.getRange("D1"), "formulas,values");
      expect([cell.formulas, cell.values]).toEqual([[["=SUM($B$2:$B$3)"]], [[3]]]);
    },
  ],
  onChanged: [
    "tells of changes in the table",
    async ({ sheet, workbench }) => {
      const heard: string[] = [];
      const made = table(sheet);
      await sheet.context.sync();
      made.onChanged.add(collect(heard, ({ address }) => address));
      const { name } = await loaded(sheet, "name");
      await workbench.person.type(name, "D9", "outside");
      await workbench.person.type(name, "B2", "9");
      await eventually(() => {
        expect(heard).toEqual(["B2"]);
      });
    },
  ],
  onSelectionChanged: [
    "tells when the selection enters the table",
    async ({ sheet, workbench }) => {
      const heard: boolean[] = [];
      table(sheet).onSelectionChanged.add(collect(heard, ({ isInsideTable }) => isInsideTable));
      const { name } = await loaded(sheet, "name");
      workbench.person.select(name, "B2");
      await eventually(() => {
        expect(heard).toEqual([true]);
      });
    },
  ],
});

const all = cases("TableCollection", {
  "add()": [
    "makes headings unique texts and refuses to overlap another table",
    async ({ sheet }) => {
      sheet.getRange("A1:C2").values = [
        ["X", "X", ""],
        [1, 2, 3],
      ];
      const made = sheet.tables.add("A1:C2", true);
      expect((await loaded(made.columns, "items/name")).items.map(({ name }) => name)).toEqual(["X", "X2", "Column1"]);
      expect(
        await refusal(async () => {
          sheet.tables.add("B2:D5", true);
          await sheet.context.sync();
        }),
      ).toBe("InvalidArgument");
    },
  ],
  count: [
    "counts tables",
    async ({ sheet }) => {
      table(sheet);
      expect((await loaded(sheet.tables, "count")).count).toBe(1);
    },
  ],
  "getCount()": [
    "counts tables",
    async ({ sheet, context }) => {
      table(sheet);
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    },
  ],
  "getItem()": [
    "finds by name or id",
    async ({ sheet, context }) => {
      const made = await loaded(table(sheet), "name,id");
      expect((await loaded(context.workbook.tables.getItem(made.id), "name")).name).toBe(made.name);
      expect(await refusal(() => loaded(context.workbook.tables.getItem("No such"), "name"))).toBe("ItemNotFound");
    },
  ],
  "getItemAt()": [
    "finds by place",
    async ({ sheet }) => {
      const made = await loaded(table(sheet), "name");
      expect((await loaded(sheet.tables.getItemAt(0), "name")).name).toBe(made.name);
    },
  ],
  "getItemOrNullObject()": [
    "gives a null object when there is none",
    async ({ context }) => {
      const none = context.workbook.tables.getItemOrNullObject("No such");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  items: [
    "are the tables",
    async ({ sheet }) => {
      const made = await loaded(table(sheet), "name");
      expect((await loaded(sheet.tables, "items/name")).items.map(({ name }) => name)).toEqual([made.name]);
    },
  ],
  onChanged: [
    "tells of changes in any table",
    async ({ sheet, context, workbench }) => {
      const heard: string[] = [];
      const handler = context.workbook.tables.onChanged.add(collect(heard, ({ tableId }) => tableId));
      const made = await loaded(table(sheet), "id");
      const { name } = await loaded(sheet, "name");
      heard.length = 0;
      await workbench.person.type(name, "B3", "5");
      await eventually(() => {
        expect(heard).toContain(made.id);
      });
      handler.remove();
    },
  ],
  onAdded: [
    "tells of a new table",
    async ({ sheet, context }) => {
      const heard: string[] = [];
      const handler = context.workbook.tables.onAdded.add(collect(heard, ({ tableId }) => tableId));
      await context.sync();
      const made = await loaded(table(sheet), "id");
      await eventually(() => {
        expect(heard).toEqual([made.id]);
      });
      handler.remove();
    },
  ],
  onDeleted: [
    "tells of a table that is gone",
    async ({ sheet, context }) => {
      const heard: string[] = [];
      const handler = context.workbook.tables.onDeleted.add(collect(heard, ({ tableId }) => tableId));
      const made = await loaded(table(sheet), "id");
      const { id } = made;
      made.delete();
      await context.sync();
      await eventually(() => {
        expect(heard).toEqual([id]);
      });
      handler.remove();
    },
  ],
});

export const tableCases = [...one, ...all];

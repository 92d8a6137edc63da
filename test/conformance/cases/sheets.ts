import { eventually } from "../../support/eventually";
import { cases, collect, fill, loaded, refusal } from "../conformanceCase";

const sheet = cases("Worksheet", {
  id: [
    "stays when the name changes",
    async ({ sheet: own }) => {
      const { id } = await loaded(own, "id");
      own.name = "Renamed once";
      expect((await loaded(own, "id")).id).toBe(id);
    },
  ],
  name: [
    "can be changed and has at most 31 characters, none of \\ / ? * [ ] :",
    async ({ sheet: own, context }) => {
      own.name = "Other name";
      expect((await loaded(own, "name")).name).toBe("Other name");
      for (const name of ["a/b", "a".repeat(32), ""])
        expect(
          await refusal(() =>
            Excel.run(async (other) => {
              other.workbook.worksheets.getItem("Other name").name = name;
              await other.sync();
            }),
          ),
        ).toBe("InvalidArgument");
      await context.sync();
    },
  ],
  position: [
    "counts from 0 and moves the sheet",
    async ({ sheet: own }) => {
      own.position = 0;
      expect((await loaded(own, "position")).position).toBe(0);
    },
  ],
  visibility: [
    "hides, also from the menu",
    async ({ sheet: own }) => {
      own.visibility = Excel.SheetVisibility.veryHidden;
      expect((await loaded(own, "visibility")).visibility).toBe("VeryHidden");
      own.visibility = Excel.SheetVisibility.visible;
    },
  ],
  tabColor: [
    "is #RRGGBB, or empty for none",
    async ({ sheet: own }) => {
      own.tabColor = "#ff8800";
      expect((await loaded(own, "tabColor")).tabColor).toBe("#FF8800");
      own.tabColor = "";
      expect((await loaded(own, "tabColor")).tabColor).toBe("");
    },
  ],
  showGridlines: [
    "can be switched off",
    async ({ sheet: own }) => {
      own.showGridlines = false;
      expect((await loaded(own, "showGridlines")).showGridlines).toBe(false);
    },
  ],
  showHeadings: [
    "can be switched off",
    async ({ sheet: own }) => {
      own.showHeadings = false;
      expect((await loaded(own, "showHeadings")).showHeadings).toBe(false);
    },
  ],
  standardHeight: [
    "is 15 points",
    async ({ sheet: own }) => {
      expect((await loaded(own, "standardHeight")).standardHeight).toBe(15);
    },
  ],
  tables: [
    "holds the sheet's own tables only",
    async ({ sheet: own }) => {
      fill(own);
      own.tables.add("A1:B3", true);
      expect((await loaded(own.tables, "items")).items).toHaveLength(1);
    },
  ],
  names: [
    "holds the sheet's own names only",
    async ({ sheet: own }) => {
      own.names.add("OfSheet", own.getRange("A1"));
      expect((await loaded(own.names, "items/name")).items.map(({ name }) => name)).toEqual(["OfSheet"]);
    },
  ],
  charts: [
    "is empty on a new sheet",
    async ({ sheet: own }) => {
      expect((await loaded(own.charts, "count")).count).toBe(0);
    },
  ],
  freezePanes: [
    "freezes nothing on a new sheet",
    async ({ sheet: own, context }) => {
      const location = own.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(location.isNullObject).toBe(true);
    },
  ],
  protection: [
    "protects nothing on a new sheet",
    async ({ sheet: own }) => {
      expect((await loaded(own.protection, "protected")).protected).toBe(false);
    },
  ],
  pageLayout: [
    "is upright on a new sheet",
    async ({ sheet: own }) => {
      expect((await loaded(own.pageLayout, "orientation")).orientation).toBe("Portrait");
    },
  ],
  "activate()": [
    "brings the sheet to the front",
    async ({ sheet: own, context }) => {
      own.activate();
      await loaded(own, "id");
      expect((await loaded(context.workbook.worksheets.getActiveWorksheet(), "id")).id).toBe(own.id);
    },
  ],
  "delete()": [
    "takes the sheet away; references to it become #REF!",
    async ({ sheet: own, context }) => {
      const doomed = context.workbook.worksheets.add("Doomed");
      own.getRange("A1").formulas = [["=Doomed!A1"]];
      await context.sync();
      doomed.delete();
      const cell = await loaded(own.getRange("A1"), "formulas,values");
      expect([cell.formulas, cell.values]).toEqual([[["=#REF!"]], [["#REF!"]]]);
    },
  ],
  "getRange()": [
    "takes addresses, names and tables, and the whole sheet without any",
    async ({ sheet: own }) => {
      expect((await loaded(own.getRange("C:C"), "rowCount")).rowCount).toBe(1_048_576);
      expect((await loaded(own.getRange(), "columnCount")).columnCount).toBe(16_384);
      expect(await refusal(() => loaded(own.getRange("no address"), "address"))).toBe("InvalidArgument");
    },
  ],
  "getRangeByIndexes()": [
    "counts from 0",
    async ({ sheet: own }) => {
      expect((await loaded(own.getRangeByIndexes(1, 2, 3, 1), "address")).address).toMatch(/!C2:C4$/);
    },
  ],
  "getCell()": [
    "counts from 0",
    async ({ sheet: own }) => {
      expect((await loaded(own.getCell(4, 1), "address")).address).toMatch(/!B5$/);
    },
  ],
  "getUsedRange()": [
    "holds all cells with a value, and is A1 on an empty sheet",
    async ({ sheet: own }) => {
      expect((await loaded(own.getUsedRange(), "address")).address).toMatch(/!A1$/);
      own.getRange("B2").values = [[1]];
      own.getRange("D5").values = [[1]];
      expect((await loaded(own.getUsedRange(true), "address")).address).toMatch(/!B2:D5$/);
    },
  ],
  "getUsedRangeOrNullObject()": [
    "gives a null object on an empty sheet",
    async ({ sheet: own, context }) => {
      const used = own.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    },
  ],
  "getNext()": [
    "gives the sheet to the right and throws when there is none",
    async ({ sheet: own }) => {
      expect(await refusal(() => loaded(own.getNext(), "name"))).toBe("ItemNotFound");
    },
  ],
  "getNextOrNullObject()": [
    "gives a null object after the last",
    async ({ sheet: own, context }) => {
      const next = own.getNextOrNullObject();
      await context.sync();
      expect(next.isNullObject).toBe(true);
    },
  ],
  "getPrevious()": [
    "gives the sheet to the left",
    async ({ sheet: own }) => {
      expect((await loaded(own.getPrevious(), "name")).name).not.toBe("");
    },
  ],
  "getPreviousOrNullObject()": [
    "gives a null object before the first",
    async ({ context }) => {
      const previous = context.workbook.worksheets.getFirst().getPreviousOrNullObject();
      await context.sync();
      expect(previous.isNullObject).toBe(true);
    },
  ],
  onChanged: [
    "tells address, kind and, for one cell, what it held before",
    async ({ sheet: own, workbench }) => {
      const heard: Excel.WorksheetChangedEventArgs[] = [];
      own.onChanged.add(collect(heard, (event) => event));
      const { name } = await loaded(own, "name");
      await workbench.person.type(name, "B2", "7");
      await eventually(() => {
        expect(heard).toHaveLength(1);
      });
      expect(heard[0]).toMatchObject({ address: "B2", changeType: "RangeEdited", source: "Local" });
      expect(heard[0]?.details).toMatchObject({ valueBefore: "", valueAfter: 7, valueTypeAfter: "Double" });
    },
  ],
  onActivated: [
    "tells when the sheet comes to the front",
    async ({ sheet: own, context, workbench }) => {
      const heard: string[] = [];
      own.onActivated.add(collect(heard, ({ worksheetId }) => worksheetId));
      await loaded(own, "id,name");
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
      workbench.person.select(own.name, "A1");
      await eventually(() => {
        expect(heard).toEqual([own.id]);
      });
    },
  ],
  onDeactivated: [
    "tells when another sheet comes to the front",
    async ({ sheet: own, workbench }) => {
      const heard: string[] = [];
      own.onDeactivated.add(collect(heard, ({ worksheetId }) => worksheetId));
      own.activate();
      await loaded(own, "id");
      workbench.person.select("Sheet1", "A1");
      await eventually(() => {
        expect(heard).toEqual([own.id]);
      });
    },
  ],
  onSelectionChanged: [
    "tells the new selection",
    async ({ sheet: own, workbench }) => {
      const heard: string[] = [];
      own.onSelectionChanged.add(collect(heard, ({ address }) => address));
      const { name } = await loaded(own, "name");
      workbench.person.select(name, "C3:D4");
      await eventually(() => {
        expect(heard).toEqual(["C3:D4"]);
      });
    },
  ],
  onCalculated: [
    "tells when the sheet was calculated",
    async ({ sheet: own, workbench }) => {
      const heard: string[] = [];
      own.onCalculated.add(collect(heard, ({ worksheetId }) => worksheetId));
      await loaded(own, "id,name");
      await workbench.person.type(own.name, "A1", "=1+2");
      await eventually(() => {
        expect(heard).toContain(own.id);
      });
    },
  ],
});

const panes = cases("WorksheetFreezePanes", {
  "freezeRows()": [
    "freezes rows from the top",
    async ({ sheet: own }) => {
      own.freezePanes.freezeRows(2);
      expect((await loaded(own.freezePanes.getLocationOrNullObject(), "address")).address).toMatch(/!1:2$/);
    },
  ],
  "freezeColumns()": [
    "freezes columns from the left",
    async ({ sheet: own }) => {
      own.freezePanes.freezeColumns(1);
      expect((await loaded(own.freezePanes.getLocationOrNullObject(), "address")).address).toMatch(/!A:A$/);
    },
  ],
  "freezeAt()": [
    "freezes rows and columns of a range from A1",
    async ({ sheet: own }) => {
      own.freezePanes.freezeAt(own.getRange("A1:B1"));
      expect((await loaded(own.freezePanes.getLocationOrNullObject(), "address")).address).toMatch(/!A1:B1$/);
    },
  ],
  "unfreeze()": [
    "frees all panes",
    async ({ sheet: own, context }) => {
      own.freezePanes.freezeRows(1);
      own.freezePanes.unfreeze();
      const location = own.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(location.isNullObject).toBe(true);
    },
  ],
  "getLocation()": [
    "throws when nothing is frozen",
    async ({ sheet: own }) => {
      expect(await refusal(() => loaded(own.freezePanes.getLocation(), "address"))).toBe("ItemNotFound");
    },
  ],
  "getLocationOrNullObject()": [
    "gives a null object when nothing is frozen",
    async ({ sheet: own, context }) => {
      const location = own.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(location.isNullObject).toBe(true);
    },
  ],
});

const protection = cases("WorksheetProtection", {
  protected: [
    "tells whether the sheet is protected",
    async ({ sheet: own }) => {
      own.protection.protect();
      expect((await loaded(own.protection, "protected")).protected).toBe(true);
      own.protection.unprotect();
    },
  ],
  "protect()": [
    "makes writes answer AccessDenied",
    async ({ sheet: own, context }) => {
      own.protection.protect();
      const { name } = await loaded(own, "name");
      expect(
        await refusal(() =>
          Excel.run(async (other) => {
            other.workbook.worksheets.getItem(name).getRange("A1").values = [[1]];
            await other.sync();
          }),
        ),
      ).toBe("AccessDenied");
      own.protection.unprotect();
      await context.sync();
    },
  ],
  "unprotect()": [
    "needs the password",
    async ({ sheet: own, context }) => {
      own.protection.protect({}, "secret");
      const { name } = await loaded(own, "name");
      expect(
        await refusal(() =>
          Excel.run(async (other) => {
            other.workbook.worksheets.getItem(name).protection.unprotect("wrong");
            await other.sync();
          }),
        ),
      ).toBe("AccessDenied");
      own.protection.unprotect("secret");
      expect((await loaded(own.protection, "protected")).protected).toBe(false);
      await context.sync();
    },
  ],
});

const layout = cases("PageLayout", {
  orientation: [
    "can be turned",
    async ({ sheet: own }) => {
      own.pageLayout.orientation = Excel.PageOrientation.landscape;
      expect((await loaded(own.pageLayout, "orientation")).orientation).toBe("Landscape");
    },
  ],
  zoom: [
    "fits to a number of pages",
    async ({ sheet: own }) => {
      own.pageLayout.zoom = { horizontalFitToPages: 1 };
      expect((await loaded(own.pageLayout, "zoom")).zoom).toMatchObject({ horizontalFitToPages: 1 });
    },
  ],
  "setPrintTitleRows()": [
    "repeats whole rows",
    async ({ sheet: own }) => {
      own.pageLayout.setPrintTitleRows("$1:$2");
      expect((await loaded(own.pageLayout.getPrintTitleRowsOrNullObject(), "address")).address).toMatch(/!1:2$/);
    },
  ],
  "setPrintTitleColumns()": [
    "repeats whole columns",
    async ({ sheet: own }) => {
      own.pageLayout.setPrintTitleColumns("$A:$A");
      expect((await loaded(own.pageLayout.getPrintTitleColumnsOrNullObject(), "address")).address).toMatch(/!A:A$/);
    },
  ],
  "getPrintTitleRowsOrNullObject()": [
    "gives a null object when there are none",
    async ({ sheet: own, context }) => {
      const rows = own.pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      expect(rows.isNullObject).toBe(true);
    },
  ],
  "getPrintTitleColumnsOrNullObject()": [
    "gives a null object when there are none",
    async ({ sheet: own, context }) => {
      const columns = own.pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect(columns.isNullObject).toBe(true);
    },
  ],
});

const collectionEvents = cases("WorksheetCollection", {
  onChanged: [
    "tells of changes on every sheet",
    async ({ sheet: own, context, workbench }) => {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onChanged.add(collect(heard, ({ worksheetId }) => worksheetId));
      await loaded(own, "id,name");
      await workbench.person.type(own.name, "A1", "x");
      await eventually(() => {
        expect(heard).toEqual([own.id]);
      });
      handler.remove();
    },
  ],
  onActivated: [
    "tells which sheet came to the front",
    async ({ sheet: own, context, workbench }) => {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onActivated.add(collect(heard, ({ worksheetId }) => worksheetId));
      context.workbook.worksheets.getItem("Sheet1").activate();
      await loaded(own, "id,name");
      workbench.person.select(own.name, "A1");
      await eventually(() => {
        expect(heard).toContain(own.id);
      });
      handler.remove();
    },
  ],
  onDeactivated: [
    "tells which sheet left the front",
    async ({ sheet: own, context, workbench }) => {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onDeactivated.add(collect(heard, ({ worksheetId }) => worksheetId));
      own.activate();
      await loaded(own, "id");
      workbench.person.select("Sheet1", "A1");
      await eventually(() => {
        expect(heard).toContain(own.id);
      });
      handler.remove();
    },
  ],
  onSelectionChanged: [
    "tells sheet and address",
    async ({ sheet: own, context, workbench }) => {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onSelectionChanged.add(collect(heard, ({ address }) => address));
      const { name } = await loaded(own, "name");
      workbench.person.select(name, "E5");
      await eventually(() => {
        expect(heard).toEqual(["E5"]);
      });
      handler.remove();
    },
  ],
  onCalculated: [
    "tells which sheet was calculated",
    async ({ sheet: own, context, workbench }) => {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onCalculated.add(collect(heard, ({ worksheetId }) => worksheetId));
      await loaded(own, "id,name");
      await workbench.person.type(own.name, "A1", "=2+2");
      await eventually(() => {
        expect(heard).toContain(own.id);
      });
      handler.remove();
    },
  ],
  onAdded: [
    "tells of a new sheet",
    async ({ context }) => {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onAdded.add(collect(heard, ({ worksheetId }) => worksheetId));
      await context.sync();
      const added = await loaded(context.workbook.worksheets.add("Newly added"), "id");
      await eventually(() => {
        expect(heard).toEqual([added.id]);
      });
      handler.remove();
      added.delete();
    },
  ],
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetnamechangedeventargs
  onNameChanged: [
    "tells of a sheet's new name",
    async ({ sheet: own, context }) => {
      const heard: string[] = [];
      const collection = context.workbook.worksheets;
      const handler = collection.onNameChanged.add(
        collect(heard, ({ nameBefore, nameAfter }) => `${nameBefore} → ${nameAfter}`),
      );
      const { name } = await loaded(own, "name");
      own.name = "Renamed";
      await context.sync();
      await eventually(() => {
        expect(heard).toEqual([`${name} → Renamed`]);
      });
      handler.remove();
      own.name = name;
      await context.sync();
    },
  ],
  onDeleted: [
    "tells of a sheet that is gone",
    async ({ context }) => {
      const heard: string[] = [];
      const handler = context.workbook.worksheets.onDeleted.add(collect(heard, ({ worksheetId }) => worksheetId));
      const doomed = await loaded(context.workbook.worksheets.add("Soon gone"), "id");
      const { id } = doomed;
      doomed.delete();
      await context.sync();
      await eventually(() => {
        expect(heard).toEqual([id]);
      });
      handler.remove();
    },
  ],
});

export const sheetCases = [...sheet, ...panes, ...protection, ...layout, ...collectionEvents];

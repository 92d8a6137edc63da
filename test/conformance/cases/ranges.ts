import { cases, fill, loaded, refusal, table } from "../conformanceCase";

const cells = cases("Range", {
  address: [
    "names the sheet, in quotes where needed",
    async ({ sheet }) => {
      sheet.name = "My sheet";
      expect((await loaded(sheet.getRange("B2:C3"), "address")).address).toBe("'My sheet'!B2:C3");
    },
  ],
  rowIndex: [
    "counts from 0",
    async ({ sheet }) => {
      expect((await loaded(sheet.getRange("B3"), "rowIndex")).rowIndex).toBe(2);
    },
  ],
  columnIndex: [
    "counts from 0",
    async ({ sheet }) => {
      expect((await loaded(sheet.getRange("B3"), "columnIndex")).columnIndex).toBe(1);
    },
  ],
  rowCount: [
    "counts rows",
    async ({ sheet }) => {
      expect((await loaded(sheet.getRange("A2:A9"), "rowCount")).rowCount).toBe(8);
    },
  ],
  columnCount: [
    "counts columns",
    async ({ sheet }) => {
      expect((await loaded(sheet.getRange("A1:C1"), "columnCount")).columnCount).toBe(3);
    },
  ],
  cellCount: [
    "counts cells, -1 beyond 2^31-1",
    async ({ sheet }) => {
      expect((await loaded(sheet.getRange("A1:C4"), "cellCount")).cellCount).toBe(12);
      expect((await loaded(sheet.getRange(), "cellCount")).cellCount).toBe(-1);
    },
  ],
  rowHidden: [
    "hides rows; null where only some are hidden",
    async ({ sheet }) => {
      sheet.getRange("A2:A3").rowHidden = true;
      expect((await loaded(sheet.getRange("B2:C3"), "rowHidden")).rowHidden).toBe(true);
      expect((await loaded(sheet.getRange("A1:A3"), "rowHidden")).rowHidden).toBeNull();
      sheet.getRange("A2").rowHidden = false;
      expect((await loaded(sheet.getRange("A1:A2"), "rowHidden")).rowHidden).toBe(false);
    },
  ],
  columnHidden: [
    "hides columns; null where only some are hidden",
    async ({ sheet }) => {
      sheet.getRange("B1:C1").columnHidden = true;
      expect((await loaded(sheet.getRange("B5:C9"), "columnHidden")).columnHidden).toBe(true);
      expect((await loaded(sheet.getRange("A1:B1"), "columnHidden")).columnHidden).toBeNull();
    },
  ],
  values: [
    "takes texts as typed: numbers, dates, formulas, text after '",
    async ({ sheet }) => {
      const range = sheet.getRange("A1:F1");
      range.values = [["12.5", "2024-07-01", "=1+1", "'=1+1", "TRUE", ""]];
      expect((await loaded(range, "values")).values).toEqual([[12.5, 45_474, 2, "=1+1", true, ""]]);
      expect(
        await refusal(async () => {
          sheet.getRange("A1:B1").values = [[1]];
          await sheet.context.sync();
        }),
      ).toBe("InvalidArgument");
    },
  ],
  formulas: [
    "gives formulas as entered and values elsewhere",
    async ({ sheet }) => {
      sheet.getRange("A1:B1").values = [[2, "x"]];
      sheet.getRange("C1").formulas = [["=A1*3"]];
      const range = await loaded(sheet.getRange("A1:C1"), "formulas,values");
      expect(range.formulas).toEqual([[2, "x", "=A1*3"]]);
      expect(range.values).toEqual([[2, "x", 6]]);
    },
  ],
  text: [
    "gives cells as displayed",
    async ({ sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1234.5, 0.25]];
      range.numberFormat = [["#,##0.00", "0%"]];
      expect((await loaded(range, "text")).text).toEqual([["1,234.50", "25%"]]);
    },
  ],
  valueTypes: [
    "tells what each cell holds",
    async ({ sheet }) => {
      sheet.getRange("A1:E1").values = [["x", 1, true, "", "=1/0"]];
      expect((await loaded(sheet.getRange("A1:E1"), "valueTypes")).valueTypes).toEqual([
        ["String", "Double", "Boolean", "Empty", "Error"],
      ]);
    },
  ],
  numberFormat: [
    "is General at first and can be set for all cells at once",
    async ({ sheet }) => {
      const range = sheet.getRange("A1:B1");
      expect((await loaded(range, "numberFormat")).numberFormat).toEqual([["General", "General"]]);
      range.numberFormat = [["0.0", "0.0"]];
      expect((await loaded(range, "numberFormat")).numberFormat).toEqual([["0.0", "0.0"]]);
    },
  ],
  hasSpill: [
    "is true where a formula fills its neighbours",
    async ({ sheet }) => {
      sheet.getRange("A1:A3").values = [[1], [1], [2]];
      sheet.getRange("C1").formulas = [["=UNIQUE(A1:A3)"]];
      await sheet.context.sync();
      expect((await loaded(sheet.getRange("C1:C2"), "hasSpill")).hasSpill).toBe(true);
      expect((await loaded(sheet.getRange("A1:A3"), "hasSpill")).hasSpill).toBe(false);
    },
  ],
  hyperlink: [
    "links to a place in the workbook",
    async ({ sheet }) => {
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Go", screenTip: "There" };
      const { hyperlink } = await loaded(sheet.getRange("A1"), "hyperlink");
      expect(hyperlink).toMatchObject({ documentReference: "Sheet1!A1", textToDisplay: "Go", screenTip: "There" });
    },
  ],
  worksheet: [
    "is the sheet it lies on",
    async ({ sheet }) => {
      await loaded(sheet, "name");
      expect((await loaded(sheet.getRange("A1").worksheet, "name")).name).toBe(sheet.name);
    },
  ],
  format: [
    "leads to the cells' format",
    async ({ sheet }) => {
      expect((await loaded(sheet.getRange("A1").format, "wrapText")).wrapText).toBe(false);
    },
  ],
  dataValidation: [
    "leads to the cells' validation",
    async ({ sheet }) => {
      expect((await loaded(sheet.getRange("A1").dataValidation, "type")).type).toBe("None");
    },
  ],
  conditionalFormats: [
    "holds the conditional formats that touch the range",
    async ({ sheet }) => {
      expect((await loaded(sheet.getRange("A1").conditionalFormats, "items")).items).toEqual([]);
    },
  ],
});

async function addressOf(range: Excel.Range): Promise<string> {
  return (await loaded(range, "address")).address.replace(/^.*!/, "");
}

const ways = cases("Range", {
  "getCell()": [
    "counts from the range's corner and may lie outside",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C3").getCell(1, 3))).toBe("E3");
    },
  ],
  "getRow()": [
    "gives one row of the range",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C5").getRow(2))).toBe("B4:C4");
    },
  ],
  "getColumn()": [
    "gives one column of the range",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C5").getColumn(1))).toBe("C2:C5");
    },
  ],
  "getRowsBelow()": [
    "gives rows right below",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C5").getRowsBelow(2))).toBe("B6:C7");
    },
  ],
  "getRowsAbove()": [
    "gives rows right above",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B4:C5").getRowsAbove(2))).toBe("B2:C3");
    },
  ],
  "getColumnsAfter()": [
    "gives columns to the right",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C5").getColumnsAfter(1))).toBe("D2:D5");
    },
  ],
  "getColumnsBefore()": [
    "gives columns to the left",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("C2:D5").getColumnsBefore(2))).toBe("A2:B5");
    },
  ],
  "getResizedRange()": [
    "adds to rows and columns",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C3").getResizedRange(2, -1))).toBe("B2:B5");
    },
  ],
  "getAbsoluteResizedRange()": [
    "sets rows and columns",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C3").getAbsoluteResizedRange(4, 3))).toBe("B2:D5");
    },
  ],
  "getOffsetRange()": [
    "moves the range and refuses to leave the sheet",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C3").getOffsetRange(1, -1))).toBe("A3:B4");
      expect(await refusal(() => addressOf(sheet.getRange("A1").getOffsetRange(-1, 0)))).toBe("InvalidArgument");
    },
  ],
  "getEntireRow()": [
    "gives whole rows",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C3").getEntireRow())).toBe("2:3");
    },
  ],
  "getEntireColumn()": [
    "gives whole columns",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C3").getEntireColumn())).toBe("B:C");
    },
  ],
  "getLastRow()": [
    "gives the last row",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C5").getLastRow())).toBe("B5:C5");
    },
  ],
  "getLastColumn()": [
    "gives the last column",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C5").getLastColumn())).toBe("C2:C5");
    },
  ],
  "getLastCell()": [
    "gives the last cell",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C5").getLastCell())).toBe("C5");
    },
  ],
  "getBoundingRect()": [
    "holds both ranges",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("B2:C5").getBoundingRect("D10:E15"))).toBe("B2:E15");
    },
  ],
  "getIntersection()": [
    "gives the common cells and throws when there are none",
    async ({ sheet }) => {
      expect(await addressOf(sheet.getRange("A1:C3").getIntersection("B2:D4"))).toBe("B2:C3");
      expect(await refusal(() => addressOf(sheet.getRange("A1").getIntersection("B2")))).toBe("ItemNotFound");
    },
  ],
  "getIntersectionOrNullObject()": [
    "gives a null object when there are none",
    async ({ sheet, context }) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  "getUsedRange()": [
    "gives the part with values",
    async ({ sheet }) => {
      fill(sheet);
      expect(await addressOf(sheet.getRange("A:Z").getUsedRange(true))).toBe("A1:B3");
    },
  ],
  "getSpecialCells()": [
    "gives the cells that hold formulas; where there are none, ItemNotFound",
    async ({ sheet, context }) => {
      fill(sheet).getResizedRange(0, 1).getLastColumn().getLastRow().formulas = [["=B3*2"]];
      sheet.getRange("A3").formulas = [["=1+1"]];
      const found = await loaded(sheet.getRange("A1:C3").getSpecialCells("Formulas"), "address,areaCount,cellCount");
      expect([found.areaCount, found.cellCount]).toEqual([2, 2]);
      expect(found.address.split(",").map((address) => address.split("!")[1])).toEqual(["A3", "C3"]);
      expect(
        await refusal(async () => {
          sheet.getRange("A1:B2").getSpecialCells("Formulas").load("address");
          await context.sync();
        }),
      ).toBe("ItemNotFound");
    },
  ],
  "getSpecialCellsOrNullObject()": [
    "gives constants, cells with validation and cells with conditional formats, each as rectangles",
    async ({ sheet, context }) => {
      fill(sheet);
      sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const found = (["Constants", "DataValidations", "ConditionalFormats", "Formulas"] as const).map((type) =>
        sheet.getRange("A1:C4").getSpecialCellsOrNullObject(type).load("address"),
      );
      await context.sync();
      expect(found.map((areas) => (areas.isNullObject ? null : areas.address.split("!")[1]))).toEqual([
        "A1:B3",
        "B2:B3",
        "A1:A2",
        null,
      ]);
    },
  ],
  "getMergedAreasOrNullObject()": [
    "gives the merged areas whose first cell lies in the range",
    async ({ sheet, context }) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D3:D5").merge();
      const found = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      found.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      const besides = sheet.getRange("B2:C9").getMergedAreasOrNullObject().load("isNullObject");
      await context.sync();
      expect(
        found.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]),
      ).toEqual([
        [0, 0, 2, 2],
        [2, 3, 3, 1],
      ]);
      // OfficeDev/office-js issue 3611.
      expect(besides.isNullObject).toBe(true);
    },
  ],
  "getRowProperties()": [
    "tells of every row whether it is hidden",
    async ({ sheet, context }) => {
      sheet.getRange("A2:A3").rowHidden = true;
      const rows = sheet.getRange("B1:C4").getRowProperties({ rowHidden: true });
      await context.sync();
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
    },
  ],
  "getUsedRangeOrNullObject()": [
    "gives a null object where nothing stands",
    async ({ sheet, context }) => {
      const none = sheet.getRange("D:E").getUsedRangeOrNullObject(true);
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  "getTables()": [
    "gives the tables that the range touches",
    async ({ sheet }) => {
      table(sheet);
      expect((await loaded(sheet.getRange("B3:F9").getTables(), "items/name")).items).toHaveLength(1);
      expect((await loaded(sheet.getRange("B3:F9").getTables(true), "items/name")).items).toHaveLength(0);
    },
  ],
});

const tablesOver = cases("TableScopedCollection", {
  items: [
    "are the tables touched",
    async ({ sheet }) => {
      table(sheet);
      expect((await loaded(sheet.getRange("A1").getTables(), "items/name")).items).toHaveLength(1);
    },
  ],
  "getCount()": [
    "counts them",
    async ({ sheet, context }) => {
      table(sheet);
      const count = sheet.getRange("A1").getTables().getCount();
      await context.sync();
      expect(count.value).toBe(1);
    },
  ],
  "getFirst()": [
    "gives the first",
    async ({ sheet }) => {
      const made = await loaded(table(sheet), "name");
      expect((await loaded(sheet.getRange("A1").getTables().getFirst(), "name")).name).toBe(made.name);
    },
  ],
  "getItem()": [
    "finds by name",
    async ({ sheet }) => {
      const made = await loaded(table(sheet), "name");
      expect((await loaded(sheet.getRange("A1").getTables().getItem(made.name), "name")).name).toBe(made.name);
    },
  ],
  "getItemOrNullObject()": [
    "gives a null object when there is none",
    async ({ sheet, context }) => {
      table(sheet);
      const none = sheet.getRange("A1").getTables().getItemOrNullObject("No such");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
});

export const rangeCases = [...cells, ...ways, ...tablesOver];

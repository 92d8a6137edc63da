import { cases, fill, loaded, refusal, table } from "../conformanceCase";

export const rangeEditCases = cases("Range", {
  "clear()": [
    "takes contents, formats or both",
    async ({ sheet }) => {
      const range = fill(sheet);
      range.format.font.bold = true;
      range.clear(Excel.ClearApplyTo.contents);
      await loaded(range, "values,format/font/bold");
      expect([range.values[0], range.format.font.bold]).toEqual([["", ""], true]);
      range.clear();
      expect((await loaded(range, "format/font/bold")).format.font.bold).toBe(false);
    },
  ],
  "delete()": [
    "moves the cells below up; references follow",
    async ({ sheet }) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=A3"]];
      sheet.getRange("A2").delete(Excel.DeleteShiftDirection.up);
      const cells = await loaded(sheet.getRange("A1:C3"), "formulas");
      expect(cells.formulas.map(([first]: unknown[]) => first)).toEqual([1, 3, ""]);
      expect(cells.formulas[0]?.[2]).toBe("=A2");
    },
  ],
  "insert()": [
    "moves cells down and gives the new, blank ones",
    async ({ sheet }) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A2)"]];
      const inserted = sheet.getRange("A2").insert(Excel.InsertShiftDirection.down);
      await loaded(inserted, "values");
      const cells = await loaded(sheet.getRange("A1:C3"), "formulas,values");
      expect([inserted.values, cells.values.map(([first]: unknown[]) => first)]).toEqual([[[""]], [1, "", 2]]);
      expect([cells.formulas[0]?.[2], cells.values[0]?.[2]]).toEqual(["=SUM(A1:A3)", 3]);
    },
  ],
  "select()": [
    "activates the sheet and selects the cells",
    async ({ sheet, context }) => {
      sheet.getRange("C3").select();
      await loaded(sheet, "name");
      const active = await loaded(context.workbook.worksheets.getActiveWorksheet(), "name");
      expect(active.name).toBe(sheet.name);
      expect((await loaded(context.workbook.getSelectedRange(), "address")).address).toMatch(/!C3$/);
    },
  ],
  "copyFrom()": [
    "copies values, formats and formulas, whose relative references move",
    async ({ sheet }) => {
      sheet.getRange("A1:B1").values = [[2, ""]];
      sheet.getRange("B1").formulas = [["=A1*$A$1"]];
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      sheet.getRange("A2").copyFrom("A1:B1");
      const cells = await loaded(sheet.getRange("A2:B2"), "formulas");
      expect(cells.formulas).toEqual([[2, "=A2*$A$1"]]);
      expect((await loaded(sheet.getRange("A2"), "format/fill/color")).format.fill.color).toBe("#FFFF00");
      sheet.getRange("D1").copyFrom("B1", Excel.RangeCopyType.values);
      expect((await loaded(sheet.getRange("D1"), "formulas")).formulas).toEqual([[4]]);
    },
  ],
  "merge()": [
    "keeps the first value only and is refused in tables",
    async ({ sheet }) => {
      sheet.getRange("D1:E1").values = [["x", "y"]];
      sheet.getRange("D1:E1").merge();
      expect((await loaded(sheet.getRange("D1:E1"), "values")).values).toEqual([["x", ""]]);
      table(sheet);
      await sheet.context.sync();
      expect(
        await refusal(async () => {
          sheet.getRange("A1:B1").merge();
          await sheet.context.sync();
        }),
      ).toBe("InvalidOperation");
    },
  ],
  "unmerge()": [
    "makes single cells again",
    async ({ sheet }) => {
      sheet.getRange("D1:E1").merge();
      sheet.getRange("D1:E1").unmerge();
      sheet.getRange("E1").values = [["y"]];
      expect((await loaded(sheet.getRange("D1:E1"), "values")).values).toEqual([["", "y"]]);
    },
  ],
});

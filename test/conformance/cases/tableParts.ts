import { cases, loaded, refusal, table } from "../conformanceCase";

const columns = cases("TableColumnCollection", {
  count: [
    "counts the columns",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).columns, "count")).count).toBe(2);
    },
  ],
  "getCount()": [
    "counts the columns",
    async ({ sheet, context }) => {
      const count = table(sheet).columns.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    },
  ],
  "getItem()": [
    "finds by name or id",
    async ({ sheet }) => {
      const made = table(sheet);
      const column = await loaded(made.columns.getItem("Amount"), "id");
      expect((await loaded(made.columns.getItem(column.id), "name")).name).toBe("Amount");
    },
  ],
  "getItemAt()": [
    "finds by place",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).columns.getItemAt(1), "name")).name).toBe("Amount");
    },
  ],
  "getItemOrNullObject()": [
    "gives a null object when there is none",
    async ({ sheet, context }) => {
      const none = table(sheet).columns.getItemOrNullObject("No such");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    },
  ],
  items: [
    "are in the order of the sheet",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).columns, "items/index")).items.map(({ index }) => index)).toEqual([0, 1]);
    },
  ],
  "add()": [
    "adds at the end, or before an index, with values under a heading",
    async ({ sheet }) => {
      const made = table(sheet);
      made.columns.add(-1, [["Extra"], ["x"], ["y"]]);
      made.columns.add(0, undefined, "First");
      expect((await loaded(made.getRange(), "values")).values).toEqual([
        ["First", "Name", "Amount", "Extra"],
        ["", "a", 1, "x"],
        ["", "b", 2, "y"],
      ]);
    },
  ],
});

const column = cases("TableColumn", {
  id: [
    "is the column's own, wherever it stands",
    async ({ sheet }) => {
      const made = table(sheet);
      const { id } = await loaded(made.columns.getItem("Amount"), "id");
      made.columns.add(0);
      expect((await loaded(made.columns.getItem("Amount"), "id")).id).toBe(id);
    },
  ],
  index: [
    "counts from 0",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).columns.getItem("Amount"), "index")).index).toBe(1);
    },
  ],
  name: [
    "follows a heading that is typed over, and formulas follow it",
    async ({ sheet, workbench }) => {
      const made = table(sheet);
      made.name = "Heading_typed";
      sheet.getRange("D1").formulas = [["=SUM(Heading_typed[Amount])"]];
      const { name } = await loaded(sheet, "name");
      await workbench.person.type(name, "B1", "Turn [over]");
      expect((await loaded(made.columns.getItemAt(1), "name")).name).toBe("Turn [over]");
      const cell = await loaded(sheet.getRange("D1"), "formulas,values");
      expect([cell.formulas, cell.values]).toEqual([[["=SUM(Heading_typed[Turn '[over']])"]], [[3]]]);
    },
  ],
  values: [
    "hold the heading and can be set",
    async ({ sheet }) => {
      const amount = table(sheet).columns.getItem("Amount");
      amount.values = [["Amount"], [10], [20]];
      expect((await loaded(amount, "values")).values).toEqual([["Amount"], [10], [20]]);
    },
  ],
  "getRange()": [
    "holds heading and body",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).columns.getItem("Amount").getRange(), "address")).address).toMatch(/!B1:B3$/);
    },
  ],
  "getHeaderRowRange()": [
    "is the heading",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).columns.getItem("Amount").getHeaderRowRange(), "address")).address).toMatch(
        /!B1$/,
      );
    },
  ],
  "getDataBodyRange()": [
    "is filled as a whole when one formula is written into a blank column",
    async ({ sheet }) => {
      const made = table(sheet);
      made.columns.add(-1, undefined, "Double");
      sheet.getRange("C2").formulas = [["=[@Amount]*2"]];
      const body = await loaded(made.columns.getItem("Double").getDataBodyRange(), "values,formulas,address");
      expect([body.values, body.formulas[1]]).toEqual([[[2], [4]], ["=[@Amount]*2"]]);
    },
  ],
  "delete()": [
    "takes the column out; the last one stays",
    async ({ sheet }) => {
      const made = table(sheet);
      made.columns.getItem("Name").delete();
      expect((await loaded(made.getRange(), "values")).values).toEqual([["Amount"], [1], [2]]);
      expect(
        await refusal(async () => {
          made.columns.getItem("Amount").delete();
          await sheet.context.sync();
        }),
      ).toBe("InvalidOperation");
    },
  ],
});

const rows = cases("TableRowCollection", {
  count: [
    "counts the body's rows",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).rows, "count")).count).toBe(2);
    },
  ],
  "getCount()": [
    "counts the body's rows",
    async ({ sheet, context }) => {
      const count = table(sheet).rows.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    },
  ],
  items: [
    "are the body's rows",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).rows, "items/index")).items.map(({ index }) => index)).toEqual([0, 1]);
    },
  ],
  "getItemAt()": [
    "counts from 0",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).rows.getItemAt(1), "values")).values).toEqual([["b", 2]]);
    },
  ],
  "add()": [
    "appends rows, or puts them in before an index; calculated columns fill",
    async ({ sheet }) => {
      const made = table(sheet);
      made.columns.add(-1, [["Double"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      sheet.getRange("A4:B4").values = [["c", 3]];
      made.rows.add(0, [["first", 9, "=[@Amount]*2"]]);
      expect((await loaded(made.getDataBodyRange(), "values")).values).toEqual([
        ["first", 9, 18],
        ["a", 1, 2],
        ["b", 2, 4],
        ["c", 3, 6],
      ]);
    },
  ],
  "deleteRowsAt()": [
    "takes rows out; a table keeps one",
    async ({ sheet }) => {
      const made = table(sheet);
      made.rows.deleteRowsAt(0, 2);
      expect((await loaded(made.getDataBodyRange(), "values")).values).toEqual([["", ""]]);
    },
  ],
});

const row = cases("TableRow", {
  index: [
    "counts from 0",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).rows.getItemAt(1), "index")).index).toBe(1);
    },
  ],
  values: [
    "can be set",
    async ({ sheet }) => {
      const first = table(sheet).rows.getItemAt(0);
      first.values = [["z", 26]];
      expect((await loaded(first, "values")).values).toEqual([["z", 26]]);
    },
  ],
  "getRange()": [
    "is one row of the body",
    async ({ sheet }) => {
      expect((await loaded(table(sheet).rows.getItemAt(1).getRange(), "address")).address).toMatch(/!A3:B3$/);
    },
  ],
  "delete()": [
    "moves the rows below up",
    async ({ sheet }) => {
      const made = table(sheet);
      made.rows.getItemAt(0).delete();
      expect((await loaded(made.getDataBodyRange(), "values")).values).toEqual([["b", 2]]);
    },
  ],
});

export const tablePartCases = [...columns, ...column, ...rows, ...row];

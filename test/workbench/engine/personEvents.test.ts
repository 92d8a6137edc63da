import { eventually } from "../../support/eventually";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";

let workbench: Workbench;
let heard: unknown[];

beforeEach(async () => {
  workbench = await startWorkbench({ language: "en-US" });
  heard = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [["Name", "Amount"], ["b", 2], ["a", 1]]; // prettier-ignore
    sheet.tables.add("B2:C4", true).name = "Sales";
    await context.sync();
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ changeType, address, changeDirectionState }) => {
      const { insertShiftDirection, deleteShiftDirection } = (changeDirectionState ?? {}) as Partial<
        typeof changeDirectionState
      >;
      heard.push([changeType, address, insertShiftDirection ?? deleteShiftDirection]);
      return Promise.resolve();
    });
    worksheets.onRowSorted.add(({ address }) => {
      heard.push(["RowSorted", address]);
      return Promise.resolve();
    });
    await context.sync();
  });
});
afterEach(() => workbench.stop());

const told = (...events: unknown[]): Promise<void> => eventually(() => expect(heard).toEqual(events));

test("rows of a table are told as rows, with the part of them that is the table's", async () => {
  await workbench.person.insertTableRows("Sales", 1, 2);
  await workbench.person.deleteTableRows("Sales", 0, 1);
  await told(["RowInserted", "B4:C5", "Down"], ["RowDeleted", "B3:C3", "Up"]);
});

test("whole rows and columns are told without a direction", async () => {
  await workbench.person.insertRows("Sheet1", 3, 1);
  await workbench.person.deleteColumns("Sheet1", "E", 2);
  await told(["RowInserted", "3:3", undefined], ["ColumnDeleted", "E:F", undefined]);
});

test("a column put into a table pushes what is beside it", async () => {
  await workbench.person.insertTableColumn("Sales", "Amount", "Unit");
  await eventually(() => expect(heard[0]).toEqual(["ColumnInserted", "C2:C4", "Right"]));
});

test("a sort is told as such and, unless the seam says otherwise, as a change of the cells", async () => {
  await workbench.person.sort("Sales", "Amount");
  await told(["RowSorted", "B3:C4"], ["RangeEdited", "B3:C4", undefined]);
  heard.length = 0;
  workbench.workbook.sortIsAnEdit = false;
  await workbench.person.sort("Sales", "Amount", "descending");
  await told(["RowSorted", "B3:C4"]);
});

test("cutting is told for both places", async () => {
  await workbench.person.cut({ sheet: "Sheet1", address: "C3" }, { sheet: "Sheet1", address: "F9" });
  await told(["RangeEdited", "C3", undefined], ["RangeEdited", "F9", undefined]);
});

test("a person's step waits for a batch that is at work, and the next batch for the step", async () => {
  const order: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("H1").values = [["batch"]];
    const batch = context.sync().then(() => order.push("batch"));
    const typed = workbench.person.type("Sheet1", "H1", "person").then(() => order.push("person"));
    await Promise.all([batch, typed]);
    const cell = sheet.getRange("H1").load("values");
    await context.sync();
    order.push(String(cell.values[0]?.[0]));
  });
  expect(order.slice(0, 2).sort()).toEqual(["batch", "person"]);
  expect(order[2]).toBe(order[1]);
});

import { eventually } from "../../support/eventually";
import { cases, collect, loaded, table, type Place } from "../conformanceCase";

interface Heard {
  readonly address: string;
  readonly worksheetId: string;
}

interface RowEvents {
  readonly onRowSorted: OfficeExtension.EventHandlers<Excel.WorksheetRowSortedEventArgs>;
  readonly onRowHiddenChanged: OfficeExtension.EventHandlers<Excel.WorksheetRowHiddenChangedEventArgs>;
}

/** Sorts a table so that two of its rows change places, and waits for what is told. ExcelApi 1.10. */
async function sortedRows({ sheet, context, workbench }: Place, on: RowEvents): Promise<void> {
  const made = await loaded(table(sheet), "name");
  await loaded(sheet, "id");
  const heard: Heard[] = [];
  const handler = on.onRowSorted.add(collect(heard, ({ address, worksheetId }) => ({ address, worksheetId })));
  await context.sync();
  await workbench.person.sort(made.name, "Amount");
  await workbench.person.sort(made.name, "Amount", "descending");
  // The first sort changed nothing and is not told; of the other, only the rows that changed.
  await eventually(() => {
    expect(heard).toEqual([{ address: "A2:B3", worksheetId: sheet.id }]);
  });
  handler.remove();
  await context.sync();
}

/** Hides rows and shows them, and waits for what is told. ExcelApi 1.11. */
async function hiddenRows({ sheet, context, workbench }: Place, on: RowEvents): Promise<void> {
  const { name } = await loaded(sheet, "name");
  const heard: string[] = [];
  const handler = on.onRowHiddenChanged.add(collect(heard, ({ address, changeType }) => `${changeType} ${address}`));
  await context.sync();
  await workbench.person.hide(name, "3:5", true);
  await workbench.person.hide(name, "4:4", false);
  await eventually(() => {
    expect(heard).toEqual(["Hidden 3:5", "Unhidden 4:4"]);
  });
  handler.remove();
  await context.sync();
}

const sheetEvents = cases("Worksheet", {
  onRowSorted: ["tells which rows changed places", (place) => sortedRows(place, place.sheet)],
  onRowHiddenChanged: ["tells which rows were hidden or shown", (place) => hiddenRows(place, place.sheet)],
});

const collectionEvents = cases("WorksheetCollection", {
  onRowSorted: ["tells of sorts on every sheet", (place) => sortedRows(place, place.context.workbook.worksheets)],
  onRowHiddenChanged: ["tells of rows of every sheet", (place) => hiddenRows(place, place.context.workbook.worksheets)],
});

export const rowEventCases = [...sheetEvents, ...collectionEvents];

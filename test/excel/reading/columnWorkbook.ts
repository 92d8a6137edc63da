import { CellWeight } from "../../../src/excel/reading/CellWeight";
import { ColumnValues } from "../../../src/excel/reading/ColumnValues";
import type { CellValue } from "../../../src/excel/types";
import type { WorkbookFile } from "../../../workbench/xlsx/WorkbookFile";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";

const sheetName = "列";

/** Starts a workbook with one sheet that holds the given columns from A1 on. */
export async function startWithColumns(columns: readonly (readonly CellValue[])[]): Promise<Workbench> {
  const empty = await startWorkbench();
  const file = await empty.workbook.toFile();
  empty.stop();
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error("A workbook has a sheet");
  const cells = columns.flatMap((values, columnIndex) =>
    values.map((value, rowIndex) => ({ rowIndex, columnIndex, value })),
  );
  const filled: WorkbookFile = { ...file, sheets: [{ ...sheet, name: sheetName, cells }] };
  const workbench = await startWorkbench({ file: filled });
  await workbench.workbook.settle();
  return workbench;
}

/** Gives the columns from A on as they are to be read, each expected to weigh so many bytes a cell. */
export function columnsOf(
  context: Excel.RequestContext,
  { columns, rows, expected }: { readonly columns: number; readonly rows: number; readonly expected: number },
): readonly ColumnValues[] {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  return Array.from({ length: columns }, (_, columnIndex) => {
    const rangeOf = (from: number, count: number) => sheet.getRangeByIndexes(from, columnIndex, count, 1);
    return new ColumnValues(rangeOf, rows, new CellWeight(expected));
  });
}

/** Notes what each round trip weighs: bytes asked and bytes answered, 0 where Excel refused. */
export function watchTrips({ meter }: Workbench): { readonly request: number; readonly response: number }[] {
  const trips: { request: number; response: number }[] = [];
  const count = meter.count.bind(meter);
  meter.count = (request, response) => {
    trips.push({ request, response });
    count(request, response);
  };
  return trips;
}

import { createSheets } from "../../../src/excel/createSheets";
import { importRows } from "../../../src/excel/import/importRows";
import { startWorkbench } from "../../support/startWorkbench";
import { planned, requestOf } from "./pipeline";

jest.setTimeout(120_000);

/** Days of a year, as (month, day); several are above twelve, so that the whole column decides. */
const days = Array.from({ length: 60 }, (_, index) => [(index % 12) + 1, ((index * 7) % 28) + 1] as const);

function file(format: (month: number, day: number) => string): string {
  const lines = days.map(
    ([month, day], index) => `客户${index},${format(month, day)},意向,${format(day % 12 || 1, day)}`,
  );
  return `客户,建档,阶段,到货\n${lines.join("\n")}\n`;
}

/** Imports a file into a new workbook and gives all that its customers' table holds. */
async function sheetOf(csv: string): Promise<unknown[][]> {
  const workbench = await startWorkbench({ language: "zh-CN" });
  try {
    await createSheets({ language: "zh-CN", team: [{ name: "李明" }] });
    const uses = { 客户: "customerName", 建档: "createdAt", 阶段: "stage", 到货: "+" };
    const { status } = await importRows(await planned(await requestOf(csv, uses)));
    expect(status).toBe("complete");
    await workbench.workbook.settle();
    return await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Customers").getRange().load("values,text");
      await context.sync();
      return [...(range.values as unknown[][]), ...range.text];
    });
  } finally {
    workbench.stop();
  }
}

test("[IM-3] [IM-9] a file with D-M-Y dates and the same with M/D/Y dates give identical sheets", async () => {
  const two = (figure: number): string => String(figure).padStart(2, "0");
  const one = await sheetOf(file((month, day) => `${day}-${month}-2024`));
  const other = await sheetOf(file((month, day) => `${two(month)}/${two(day)}/2024`));
  expect(one).toHaveLength(2 * (days.length + 1));
  // The extra column comes last; it shows days, not serials.
  expect(one.slice(days.length + 2).every((row) => /^2024-\d\d-\d\d$/.test(String(row.at(-1))))).toBe(true);
  expect(other).toEqual(one);
});

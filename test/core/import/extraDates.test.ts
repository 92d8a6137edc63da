import { isoDateOf } from "../../../src/core/dates";
import type { DateOrder } from "../../../src/core/import/dateText";
import { extraDateOrder } from "../../../src/core/import/extraReading";
import { mapOf, plan, sourceOf } from "./planSource";

/** An extra column as it comes in: days as `2024-07-01`, with a clock where there is one. */
async function extra(cells: readonly string[], heading = "到货", dateOrder?: DateOrder): Promise<unknown[]> {
  const map = mapOf({ 客户: "customerName", [heading]: { keepAs: heading, ...(dateOrder && { dateOrder }) } });
  const lines = cells.map((cell, index) => `客户${index},${cell}`);
  const { rows, extraDates } = await plan(`客户,${heading}\n${lines.join("\n")}\n`, map);
  return rows.map(({ extras }) => {
    const value = extras[heading];
    if (typeof value !== "number" || extraDates[heading] === undefined) return value;
    const minutes = Math.round((value % 1) * 1440);
    return minutes === 0 ? isoDateOf(value) : `${isoDateOf(value)} +${minutes}`;
  });
}

test.each([
  ["year first", ["2024-07-01", "2024/7/13"], ["2024-07-01", "2024-07-13"]],
  ["day first, by the whole column", ["13/02/2024", "01/02/2024"], ["2024-02-13", "2024-02-01"]],
  ["month first, by the whole column", ["02/13/2024", "02/01/2024"], ["2024-02-13", "2024-02-01"]],
  ["months by their names", ["1-Jul-24", "July 13 2024"], ["2024-07-01", "2024-07-13"]],
  ["Chinese, with blanks between", ["2024年7月1日", "", "2024年7月13日"], ["2024-07-01", undefined, "2024-07-13"]],
  ["times of day", ["2024-07-01 09:30", "2024-07-02"], ["2024-07-01 +570", "2024-07-02"]],
])("[IM-9] [IM-3] an extra column that holds nothing but dates comes in as dates: %s", async (_, cells, days) => {
  expect(await extra(cells)).toEqual(days);
});

test.each([
  ["something else among them", ["2024-07-01", "待定"]],
  ["a day that the calendar lacks", ["2024-02-31", "2024-07-01"]],
  ["versions", ["1.2.3", "2.10.13"]],
  ["models of three figures", ["10-20-30", "11-20-40"]],
  ["dates that read in two ways, before anybody was asked", ["01/02/2024", "03/04/2024"]],
])("[IM-9] an extra column stays as it is written: %s", async (_, cells) => {
  expect(await extra(cells)).toEqual(cells);
});

test("[IM-9] years of two figures are dates where the heading speaks of them", async () => {
  const cells = ["13-2-24", "1-2-24"];
  expect(await extra(cells, "到货日期")).toEqual(["2024-02-13", "2024-02-01"]);
  expect(await extra(cells, "规格")).toEqual(cells);
});

test("[IM-3] an extra column whose order stays open is asked for, and read as answered", async () => {
  const cells = ["01/02/2024", "03/04/2024"];
  const source = await sourceOf(`客户,到货\n甲,${cells[0]}\n乙,${cells[1]}\n`);
  expect(extraDateOrder(source, 1)).toMatchObject({ kind: "ambiguous", orders: ["dmy", "mdy"], example: cells[0] });
  expect(await extra(cells, "到货", "dmy")).toEqual(["2024-02-01", "2024-04-03"]);
  expect(await extra(cells, "到货", "mdy")).toEqual(["2024-01-02", "2024-03-04"]);
});

test("an extra column of numbers stays numbers, be they serials of days", async () => {
  expect(await extra(["45474", "12"], "日期")).toEqual([45_474, 12]);
});

test("a column by whose text rows are compared stays text", async () => {
  const map = mapOf({ 客户: "customerName", 到货: { keepAs: "到货" } }, { key: "到货" });
  const { rows } = await plan("客户,到货\n甲,2024-07-01\n乙,2024-07-02\n", map);
  expect(rows.map(({ extras }) => extras["到货"])).toEqual(["2024-07-01", "2024-07-02"]);
});

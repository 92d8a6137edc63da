import type { MirrorTable } from "../../../src/excel/mirror/MirrorContents";
import { strangeRows } from "../../../src/excel/mirror/strangeRows";

/** A table of customers in memory, as far as its identifiers and names matter. */
function customers(...rows: readonly (readonly [customerId: string, customerName: string])[]): MirrorTable {
  const columns = { customerId: rows.map(([id]) => id), customerName: rows.map(([, name]) => name) };
  return { table: "customers", rowCount: rows.length, columns } as unknown as MirrorTable;
}

const before = customers(["C1", "甲"], ["C2", "乙"], ["C3", "丙"]);

test("[ST-4] rows that only changed places are not strange", () => {
  expect(strangeRows(before, customers(["C3", "丙"], ["C1", "甲"], ["C2", "乙"]))).toEqual(new Map());
});

test("[ID-9] of rows with one identifier the one that does not look like the owner is the copy, wherever it stands", () => {
  const now = customers(["C1", "甲的副本"], ["C3", "丙"], ["C1", "甲"], ["C2", "乙"]);
  expect(strangeRows(before, now)).toEqual(new Map([[0, null]]));
});

test("[ID-9] of rows that all look like the owner the upper one is", () => {
  expect(strangeRows(before, customers(["C2", "乙"], ["C1", "甲"], ["C1", "甲"]))).toEqual(new Map([[2, null]]));
});

test("[ID-6] a row whose identifier was typed over is known by its look, if only one looks so", () => {
  const now = customers(["C3", "丙"], ["弄错了", "甲"], ["C2", "乙"]);
  expect(strangeRows(before, now)).toEqual(new Map([[1, { customerId: "C1", customerName: "甲" }]]));
  const twins = customers(["C1", "甲"], ["C2", "甲"]);
  expect(strangeRows(twins, customers(["弄错了", "甲"]))).toEqual(new Map([[0, null]]));
});

test("[ID-12] a new row with an identifier of its own was not there before", () => {
  expect(strangeRows(before, customers(["C1", "甲"], ["C9", "丁"]))).toEqual(new Map([[1, null]]));
});

test("[ID-7] where others were at work an identifier that nobody bore is theirs, and a copy is still one", () => {
  const now = customers(["C9", "甲"], ["C2", "乙"], ["C2", "乙的副本"]);
  expect(strangeRows(before, now, false)).toEqual(new Map([[2, null]]));
});

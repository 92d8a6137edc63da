import { rememberColumns, resolveColumns, type ActualColumn } from "../../src/excel/resolveColumns";
import type { TableDeclaration } from "../../src/templates/types";

const column = (key: string, zh: string, en: string) => ({
  key,
  heading: { "zh-CN": zh, "en-US": en },
  kind: "entered" as const,
  value: { type: "text" as const },
  help: { "zh-CN": "", "en-US": "" },
  width: 10,
});

const declaration: TableDeclaration = {
  key: "customers",
  tableName: "Customers",
  sheetName: { "zh-CN": "客户信息管理表", "en-US": "Customers" },
  description: { "zh-CN": "", "en-US": "" },
  columns: [
    column("customerId", "客户编号", "Customer ID"),
    column("customerName", "客户名称", "Customer"),
    column("notes", "备注", "Notes"),
  ],
  rowInUse: "{@customerId}",
  frozenColumns: 1,
  colours: [],
};

const actual = (...names: readonly (readonly [id: number, name: string])[]): readonly ActualColumn[] =>
  names.map(([id, name], index) => ({ id, name, index }));

const fresh = actual([1, "客户编号"], [2, "客户名称"], [3, "备注"]);
const remembered = rememberColumns(resolveColumns(declaration, {}, fresh));

test("columns of a fresh table are found by their headings", () => {
  const { columns, unresolved } = resolveColumns(declaration, {}, fresh);
  expect(columns["customerName"]).toEqual({ id: 2, name: "客户名称", index: 1 });
  expect(unresolved).toEqual([]);
});

test("a column that was moved is followed", () => {
  const { columns } = resolveColumns(declaration, remembered, actual([3, "备注"], [1, "客户编号"], [2, "客户名称"]));
  expect(columns["notes"]?.index).toBe(0);
});

test("columns that people added are none of ours", () => {
  const { columns } = resolveColumns(declaration, remembered, [...fresh, { id: 9, name: "客单价", index: 3 }]);
  expect(Object.keys(columns)).toEqual(["customerId", "customerName", "notes"]);
});

test("headings in the other language are recognised", () => {
  const { columns, unresolved } = resolveColumns(
    declaration,
    remembered,
    actual([1, "Customer ID"], [2, "Customer"], [3, "Notes"]),
  );
  expect(columns["customerId"]?.id).toBe(1);
  expect(unresolved).toEqual([]);
});

test("a renamed column is not written to, but named as the candidate to ask about", () => {
  const { columns, unresolved } = resolveColumns(
    declaration,
    remembered,
    actual([1, "客户编号"], [2, "公司"], [3, "备注"]),
  );
  expect(columns["customerName"]).toBeUndefined();
  expect(unresolved).toEqual([{ key: "customerName", candidate: { id: 2, name: "公司", index: 1 } }]);
});

test("when ids have been handed out anew, the heading decides", () => {
  // Excel promises nothing about ids after reopening: here 备注 bears the id that 客户名称 had.
  const { columns, unresolved } = resolveColumns(
    declaration,
    remembered,
    actual([1, "客户编号"], [3, "客户名称"], [2, "备注"]),
  );
  expect(columns["customerName"]?.name).toBe("客户名称");
  expect(columns["notes"]?.name).toBe("备注");
  expect(unresolved).toEqual([]);
});

test("a deleted column is unresolved without a candidate", () => {
  const { unresolved } = resolveColumns(declaration, remembered, actual([1, "客户编号"], [2, "客户名称"]));
  expect(unresolved).toEqual([{ key: "notes", candidate: null }]);
});

test("no column stands for two of ours", () => {
  const { columns, unresolved } = resolveColumns(declaration, remembered, actual([1, "客户编号"], [2, "备注"]));
  expect(columns["notes"]?.id).toBe(2);
  expect(unresolved).toEqual([{ key: "customerName", candidate: null }]);
});

test("a heading that somebody renamed and confirmed is known by its new name", () => {
  const confirmed = { ...remembered, customerName: { id: 2, heading: "公司" } };
  const { columns } = resolveColumns(declaration, confirmed, actual([1, "客户编号"], [7, "公司"], [3, "备注"]));
  expect(columns["customerName"]?.id).toBe(7);
});

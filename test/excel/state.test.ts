import { emptyState, schemaVersion, stateFromRows, stateToRows, type WorkbookState } from "../../src/excel/state";

const state: WorkbookState = {
  schema: schemaVersion,
  language: "zh-CN",
  tableIds: { customers: "{0A}", followUps: "12" },
  columns: { customers: { customerId: { id: 1, heading: "客户编号" }, notes: { id: 3, heading: '备注 "内部"' } } },
};

test("what is written is read back", () => {
  expect(stateFromRows(stateToRows(state))).toEqual(state);
});

test("one key stands in each row", () => {
  const keys = stateToRows(state).map(([key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain("column.customers.customerId");
});

test("a number that Excel made of a text is understood", () => {
  expect(stateFromRows([["schema", 1]]).schema).toBe(1);
});

test("the order of rows does not matter, and blank rows are passed over", () => {
  expect(stateFromRows([["", ""], ...[...stateToRows(state)].reverse()])).toEqual(state);
});

test("rows that cannot be understood count as not written", () => {
  const rows = [
    ["language", '"fr-FR"'],
    ["schema", "not JSON"],
    ["table.orders", '"{1}"'],
    ["column.customers.notes", '["3","备注"]'],
    [42, "1"],
  ];
  expect(stateFromRows(rows)).toEqual(emptyState);
});

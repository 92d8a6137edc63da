import { emptyState, schemaVersion, stateFromRows, stateToRows, type WorkbookState } from "../../src/excel/state";

const state: WorkbookState = {
  schema: schemaVersion,
  language: "zh-CN",
  tableIds: { customers: "{0A}", followUps: "12" },
  columns: { customers: { customerId: { id: 1, heading: "客户编号" }, notes: { id: 3, heading: '备注 "内部"' } } },
  computed: "values",
  typedOver: { newCustomers: ["HD20240701001"] },
  marks: { C: { 46320: 3, 46348: 1200 }, HD: { 46320: 1 } },
  others: [["plan.later", '{"a":1}']],
};

test("what is written is read back", () => {
  expect(stateFromRows(stateToRows(state))).toEqual(state);
});

test("[ID-4] marks stand in one row for each prefix and month, by day of the month", () => {
  const { C = {}, HD = {} } = state.marks;
  expect([C[46320], C[46348], HD[46320]]).toEqual([3, 1200, 1]);
  expect(stateToRows(state).filter(([key]) => key.startsWith("mark."))).toEqual([
    ["mark.C.202610", '{"25":3}'],
    ["mark.C.202611", '{"22":1200}'],
    ["mark.HD.202610", '{"25":1}'],
  ]);
});

test("[ID-4] of marks that stand in two rows the higher holds", () => {
  const rows = [
    ["mark.C.202611", '{"22":4,"23":"9","31":5}'],
    ["mark.C.202611", '{"22":3}'],
    ["mark.C.2026", '{"1":1}'],
  ];
  expect(stateFromRows(rows).marks).toEqual({ C: { 46348: 4 } });
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

import { Sheet } from "./upkeepCases";

const rows = [
  { customerId: "C20261101001", customerName: "华信科技", contactName: "王芳", contact: "13800138001" },
  { customerId: "C20261101002", customerName: "宏远贸易", contactName: "李强", contact: "13800138002" },
  { customerId: "C20261101003", customerName: "中天物流", contactName: "赵敏", contact: "13800138003" },
];
const identifiers = rows.map(({ customerId }) => customerId);
const marks = { C: { 46_327: 3 } };
const start = () => new Sheet("customers", rows, { marks });

test.each(["", "C2026110100", "VIP-1", "C20261122001", "C20261101003", "#REF!", 7])(
  "[ID-6] an identifier typed over with %p is put back",
  (typed) => {
    const customers = start();
    const plan = customers.edit({ 1: { customerId: typed } });
    expect(customers.column("customerId")).toEqual(identifiers);
    expect(plan.writes).toEqual([
      { rowIndex: 1, column: "customerId", before: typed, value: "C20261101002", reason: "identifierPutBack" },
    ]);
    expect(plan.findings).toEqual([]);
  },
);

test("[ID-6] a whole column filled down from its first cell is put back", () => {
  const customers = start();
  customers.edit({ 1: { customerId: "C20261101001" }, 2: { customerId: "C20261101001" } });
  expect(customers.column("customerId")).toEqual(identifiers);
});

test("[ID-6] an identifier cut from its cell and pasted over another is put back, and so is the other", () => {
  const customers = start();
  customers.edit({ 0: { customerId: "" }, 2: { customerId: "C20261101001" } });
  expect(customers.column("customerId")).toEqual(identifiers);
});

test("[ID-6] it is put back when the row changed otherwise too, as long as a person would take it for the same", () => {
  const customers = start();
  customers.edit({ 1: { customerId: "", stage: "意向" } });
  expect(customers.column("customerId")).toEqual(identifiers);
});

test("[ID-6] it is put back into a row of which nothing was known, where exactly one row like it lost one", () => {
  const { keeper } = start();
  const [, second] = rows;
  if (second === undefined) throw new Error("no row");
  const { customerId, ...rest } = second;
  const plan = keeper.plan({
    ...{ table: "customers", occasion: "seen", now: 46_348, choiceSeparator: "、", marks },
    bearers: new Map([["C20261101001", [0]]]),
    vanished: new Map([[customerId, second]]),
    rows: [{ rowIndex: 1, before: null, after: { customerId: "", ...rest }, pasted: true }],
    ...{ keyOf: () => null, wordOf: () => "", wordsOf: () => [] },
  });
  expect(plan.writes).toEqual([
    { rowIndex: 1, column: "customerId", before: "", value: "C20261101002", reason: "identifierPutBack" },
  ]);
});

test("[ID-6] where another customer was pasted over the row, its number is listed as lost and the row gets a new one", () => {
  const customers = start();
  const other = { customerId: "", customerName: "云起软件", contactName: "孙悦", contact: "13800138009" };
  const plan = customers.edit({ 1: other });
  expect(customers.column("customerId")).toEqual(["C20261101001", "C20261122001", "C20261101003"]);
  expect(plan.findings).toEqual([
    {
      code: "identifierLost",
      at: { table: "customers", column: "customerId" },
      data: { identifier: "C20261101002", rowIndex: 1, found: "" },
    },
  ]);
});

test("[ID-6] two identifiers that changed places are listed: which one is meant is not certain", () => {
  const customers = start();
  const plan = customers.edit({ 0: { customerId: "C20261101002" }, 1: { customerId: "C20261101001" } });
  expect(plan.writes).toEqual([]);
  expect(plan.findings.map(({ code, data }) => [code, data?.rowIndex, data?.identifier, data?.found])).toEqual([
    ["identifierChanged", 0, "C20261101001", "C20261101002"],
    ["identifierChanged", 1, "C20261101002", "C20261101001"],
  ]);
});

test("[ID-6] rows sorted under their identifiers are left as they are", () => {
  const customers = start();
  const [first, second, third] = customers.rows;
  if (first === undefined || second === undefined || third === undefined) throw new Error("no rows");
  expect(customers.edit({ 0: third, 1: first, 2: second })).toMatchObject({ writes: [], findings: [] });
});

test("a row that was emptied gets nothing back", () => {
  const customers = start();
  const blank = { customerId: "", customerName: "", contactName: "", contact: "" };
  expect(customers.edit({ 1: blank })).toMatchObject({ writes: [], findings: [] });
});

test("a row whose data were cleared under its identifier keeps it", () => {
  const customers = start();
  customers.edit({ 1: { customerName: "", contactName: "", contact: "" } });
  expect(customers.column("customerId")).toEqual(identifiers);
});

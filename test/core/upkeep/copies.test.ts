import { Sheet, today } from "./upkeepCases";

const first = {
  customerId: "C20261101001",
  customerName: "华信科技",
  contactName: "王芳",
  contact: "13800138001",
  createdAt: 46_327.5,
};
const second = {
  customerId: "C20261101002",
  customerName: "宏远贸易",
  contactName: "李强",
  contact: "13800138002",
  createdAt: "",
};
const marks = { C: { 46_327: 2 } };
const start = () => new Sheet("customers", [first, second], { marks });

test("[ID-9] a row copied below gets an identifier of its own", () => {
  const customers = start();
  const plan = customers.edit({ 2: first }, { pasted: true });
  expect(customers.column("customerId")).toEqual(["C20261101001", "C20261101002", "C20261122001"]);
  expect(plan.writes).toEqual([
    { rowIndex: 2, column: "customerId", before: "C20261101001", value: "C20261122001", reason: "identifierOfCopy" },
  ]);
  expect(plan.findings).toEqual([]);
});

test("[ID-9] one copied and inserted above too: the row that had it first keeps it", () => {
  const customers = start();
  customers.insert(0, second, first);
  expect(customers.column("customerId")).toEqual(["C20261122001", "C20261122002", "C20261101001", "C20261101002"]);
});

test("[FI-9] a copy of a row whose creation is not known is not stamped with today", () => {
  const customers = start();
  customers.edit({ 2: second }, { pasted: true });
  expect(customers.column("createdAt")).toEqual([46_327.5, "", ""]);
});

test("[ID-9] a copy pasted over another row takes its place and is numbered; the lost number is listed", () => {
  const customers = start();
  const plan = customers.edit({ 1: first }, { pasted: true });
  expect(customers.column("customerId")).toEqual(["C20261101001", "C20261122001"]);
  expect(plan.findings.map(({ code, data }) => [code, data?.identifier])).toEqual([["identifierLost", "C20261101002"]]);
});

test("[ID-10] an identifier that two rows bear on opening is listed for both, and neither is renumbered", () => {
  const customers = new Sheet("customers", [first, second, { ...second, ...{ customerId: first.customerId } }]);
  const plan = customers.open();
  expect(plan.writes).toEqual([]);
  expect(plan.findings).toEqual(
    [0, 2].map((rowIndex) => ({
      code: "identifierDoubled",
      at: { table: "customers", column: "customerId" },
      data: { identifier: "C20261101001", rowIndex },
    })),
  );
});

test("[ID-10] rows pasted together under one new identifier are listed", () => {
  const customers = start();
  const pasted = { ...first, customerId: "C20261120001" };
  const plan = customers.edit({ 2: pasted, 3: { ...pasted, customerName: "中天物流" } }, { pasted: true });
  expect(plan.writes).toEqual([]);
  expect(plan.findings.map(({ code, data }) => [code, data?.rowIndex])).toEqual([
    ["identifierDoubled", 2],
    ["identifierDoubled", 3],
  ]);
});

test("a row cut and pasted elsewhere keeps its identifier and is not taken for new", () => {
  const customers = new Sheet("customers", [first, second, {}], { marks });
  const blank = Object.fromEntries(Object.keys(second).map((column) => [column, ""]));
  expect(customers.edit({ 1: blank, 2: second })).toMatchObject({ writes: [], findings: [] });
});

test("a deleted row that comes back keeps its identifier and gets no date of today", () => {
  const customers = start();
  customers.remove(1);
  expect(customers.edit({ 1: second }).writes).toEqual([]);
  expect(customers.marks).toEqual({ C: { 46_327: 2 } });
  expect(customers.clock).toBeGreaterThan(today);
});

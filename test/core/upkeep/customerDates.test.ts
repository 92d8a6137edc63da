import { now, Sheet, today } from "./upkeepCases";

const start = (cells = {}) => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { customerName: "华信科技" } });
  if (Object.keys(cells).length > 0) customers.edit({ 0: cells });
  customers.clock = now + 1;
  return customers;
};

test("[FI-1] a new customer is stamped with date and time, typed or pasted", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { customerName: "华信科技" } });
  customers.edit({ 1: { customerName: "宏远贸易" }, 2: { customerName: "中天物流" } }, { pasted: true });
  expect(customers.column("createdAt")).toEqual([now, now, now]);
});

test("[FI-1] a time that came with the row stays", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { customerName: "华信科技", createdAt: 45_474.5 } });
  expect(customers.column("createdAt")).toEqual([45_474.5]);
});

test("[FI-1] a later edit stamps nothing, also where the time is missing", () => {
  const customers = new Sheet("customers", [{ customerId: "C20240701001", customerName: "华信科技" }]);
  expect(customers.edit({ 0: { contactName: "王芳" } }).writes).toEqual([]);
});

test("[FI-9] rows found on opening get no date at all", () => {
  const customers = new Sheet("customers", [{ customerName: "华信科技", stage: "成交" }]);
  expect(customers.open().writes.map(({ column }) => column)).toEqual(["customerId"]);
});

test.each([
  ["意向", { intentDate: today + 1, wonDate: "" }],
  ["谈判", { intentDate: today + 1, wonDate: "" }],
  ["成交", { intentDate: today + 1, wonDate: today + 1 }],
  ["潜在", { intentDate: "", wonDate: "" }],
  ["流失", { intentDate: "", wonDate: "" }],
  ["不知道", { intentDate: "", wonDate: "" }],
])("[FI-2] the stage going from 潜在 to %s stamps what it reaches", (stage, expected) => {
  const customers = start({ stage: "潜在" });
  customers.edit({ 0: { stage } });
  expect(customers.rows[0]).toMatchObject(expected);
});

test("[FI-2] a stage typed into a blank cell of a row that is there is reached now", () => {
  const customers = start();
  customers.edit({ 0: { stage: "Intent" } });
  expect(customers.column("intentDate")).toEqual([today + 1]);
});

test("[FI-2] going back and forth keeps the first date", () => {
  const customers = start({ stage: "意向" });
  customers.edit({ 0: { stage: "潜在" } });
  customers.edit({ 0: { stage: "成交" } });
  customers.clock = now + 5;
  customers.edit({ 0: { stage: "谈判" } });
  customers.edit({ 0: { stage: "成交" } });
  expect(customers.rows[0]).toMatchObject({ intentDate: today, wonDate: today + 1 });
});

test("[FI-9] a stage reached before anybody looked gets no date when the row is edited", () => {
  const customers = new Sheet("customers", [{ customerId: "C20240701001", customerName: "华信科技", stage: "意向" }]);
  customers.edit({ 0: { stage: "谈判" } });
  expect(customers.column("intentDate")).toEqual([""]);
  customers.edit({ 0: { stage: "成交" } });
  expect(customers.rows[0]).toMatchObject({ intentDate: "", wonDate: today });
});

test("[FI-9] rows pasted at their stage got there on a day that is not known; a single typed row gets there today", () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { customerName: "华信科技", stage: "成交" } }, { pasted: true });
  customers.edit({ 1: { customerName: "宏远贸易", stage: "成交" } });
  expect(customers.column("wonDate")).toEqual(["", today]);
  expect(customers.column("intentDate")).toEqual(["", today]);
});

test("[FI-2] a stage filled down over rows that are there is reached now", () => {
  const rows = ["华信科技", "宏远贸易"].map((customerName, index) => ({
    ...{ customerId: `C2024070100${index + 1}`, customerName, stage: "潜在" },
  }));
  const customers = new Sheet("customers", rows);
  customers.edit({ 0: { stage: "意向" }, 1: { stage: "意向" } }, { pasted: true });
  expect(customers.column("intentDate")).toEqual([today, today]);
});

import { Sheet } from "./upkeepCases";

const start = () => {
  const customers = new Sheet("customers");
  customers.edit({ 0: { customerName: "华信科技" } });
  return customers;
};

test("[ID-11] an identifier just given that disappears by itself is left until the row's next edit, then the same comes back", () => {
  const customers = start();
  expect(customers.edit({ 0: { customerId: "", createdAt: "" } }).writes).toEqual([]);
  customers.edit({ 0: { contactName: "王芳" } });
  expect(customers.rows[0]).toMatchObject({ customerId: "C20261122001", createdAt: customers.clock });
});

test("[ID-11] cell by cell it is the same", () => {
  const customers = start();
  expect(customers.edit({ 0: { customerId: "" } }).writes).toEqual([]);
  expect(customers.edit({ 0: { createdAt: "" } }).writes).toEqual([]);
  customers.edit({ 0: { contactName: "王芳" } });
  expect(customers.rows[0]).toMatchObject({ customerId: "C20261122001", createdAt: customers.clock });
});

test("[ID-11] looking at the row again is no edit", () => {
  const customers = start();
  customers.edit({ 0: { customerId: "" } });
  expect(customers.open().writes).toEqual([]);
});

test("[ID-11] when the row is emptied next, nothing happens; what is entered then gets a number never used", () => {
  const customers = start();
  customers.edit({ 0: { customerId: "", createdAt: "" } });
  expect(customers.edit({ 0: { customerName: "" } }).writes).toEqual([]);
  customers.edit({ 0: { customerName: "宏远贸易" } });
  expect(customers.column("customerId")).toEqual(["C20261122002"]);
});

test("[ID-11] an edit of a column that is not kept in memory counts as an edit", () => {
  const customers = start();
  customers.edit({ 0: { customerId: "" } });
  const { needs: _, ...known } = customers.rows[0] ?? {};
  customers.rows = [known];
  customers.edit({ 0: { needs: "报价" } });
  expect(customers.column("customerId")).toEqual(["C20261122001"]);
});

test("[ID-11] putting back is undone in the same way: the second time the person has the last word", () => {
  const customers = start();
  customers.edit({ 0: { contactName: "王芳" } });
  customers.edit({ 0: { customerId: "VIP-1" } });
  expect(customers.column("customerId")).toEqual(["C20261122001"]);
  const plan = customers.edit({ 0: { customerId: "VIP-1" } });
  expect(plan.writes).toEqual([]);
  expect(plan.findings).toEqual([
    {
      code: "identifierChanged",
      at: { table: "customers", column: "customerId" },
      data: { identifier: "C20261122001", rowIndex: 0, found: "VIP-1" },
    },
  ]);
});

test("[ID-11] after an edit of the row, a cleared identifier is put back as any other", () => {
  const customers = start();
  customers.edit({ 0: { contactName: "王芳" } });
  customers.edit({ 0: { customerId: "" } });
  expect(customers.column("customerId")).toEqual(["C20261122001"]);
});

test("[ID-6] an edit that nobody planned for is known by the row: the identifier is put back", () => {
  const customers = start();
  customers.rows = customers.rows.map((row) => ({ ...row, contactName: "王芳" }));
  customers.edit({ 0: { customerId: "" } });
  expect(customers.column("customerId")).toEqual(["C20261122001"]);
});

test("choices whose normalising was undone stay as the person wants them", () => {
  const customers = start();
  customers.edit({ 0: { source: "展会;转介绍" } });
  expect(customers.column("source")).toEqual(["展会、转介绍"]);
  expect(customers.edit({ 0: { source: "展会;转介绍" } }).writes).toEqual([]);
});

test("[ID-6] what could not be written is planned again, and not taken for undone", () => {
  const customers = start();
  customers.edit({ 0: { contactName: "王芳" } });
  customers.edit({ 0: { customerId: "VIP-1" } });
  customers.keeper.noteUnwritten("customers");
  expect(customers.edit({ 0: { customerId: "VIP-1" } }).writes).toMatchObject([
    { value: "C20261122001", reason: "identifierPutBack" },
  ]);
});

import type { CollisionFacts, CollisionPlan } from "../../../src/core/upkeep/upkeepFacts";
import { RowKeeper } from "../../../src/core/upkeep/RowKeeper";
import { upkeepTables } from "../../../src/templates/upkeep";
import { now, Sheet, today } from "./upkeepCases";

/** What a client sees of a sheet after both have written. */
function resolve(client: Sheet, rows: Sheet["rows"], facts: Partial<CollisionFacts> = {}): CollisionPlan {
  return client.keeper.resolveCollisions({
    ...{ table: client.table, now, marks: client.marks, referencesTo: () => [] },
    bearers: client.bearers(rows),
    rowAt: (rowIndex) => rows[rowIndex] ?? null,
    ...facts,
  });
}

/** Two people who add a row to the same sheet before either sees the other's. */
function clash(table: "customers" | "followUps", mine: Sheet["rows"][number], theirs: Sheet["rows"][number]) {
  const upper = new Sheet(table);
  const lower = new Sheet(table);
  upper.edit({ 0: mine });
  lower.clock = now + 0.000_01;
  lower.edit({ 0: theirs });
  return { upper, lower, rows: [...upper.rows, ...lower.rows] };
}

test("[ID-8] of two rows with one identifier the upper keeps it, and only who numbered the lower gives it another", () => {
  const { upper, lower, rows } = clash("customers", { customerName: "华信科技" }, { customerName: "宏远贸易" });
  expect(rows.map(({ customerId }) => customerId)).toEqual(["C20261122001", "C20261122001"]);
  expect(resolve(upper, rows).writes).toEqual([]);
  expect(resolve(lower, rows).writes).toEqual([
    {
      rowIndex: 1,
      column: "customerId",
      before: "C20261122001",
      value: "C20261122002",
      reason: "identifierRenumbered",
    },
  ]);
  expect(resolve(lower, rows).writes).toEqual([]);
});

test("[ID-8] both raise the mark, and the new number avoids all that are in use", () => {
  const { lower, rows } = clash("customers", { customerName: "华信科技" }, { customerName: "宏远贸易" });
  const more = [...rows, { customerId: "C20261122002", customerName: "中天物流" }];
  const plan = resolve(lower, more, { marks: { C: { [today]: 4 } } });
  expect(plan.writes.map(({ value }) => value)).toEqual(["C20261122005"]);
  expect(plan.marks).toEqual({ C: { [today]: 5 } });
});

test("[ID-8] rows that are alike in everything are told apart by their place, and both would do the same", () => {
  const { upper, lower, rows } = clash("followUps", { customerId: "C20261101001" }, { customerId: "C20261101001" });
  expect(resolve(upper, rows).writes).toEqual(resolve(lower, rows).writes);
  expect(resolve(new Sheet("followUps"), rows).writes).toEqual([]);
});

test("[ID-8] after a sort it is still decided by what stands above", () => {
  const { upper, lower, rows } = clash("customers", { customerName: "华信科技" }, { customerName: "宏远贸易" });
  const sorted = [...rows].reverse();
  expect(resolve(lower, sorted).writes).toEqual([]);
  expect(resolve(upper, sorted).writes.map(({ rowIndex }) => rowIndex)).toEqual([1]);
});

test("[ID-7] a copy that somebody else made of a row numbered here is that person's to renumber", () => {
  const mine = new Sheet("customers");
  mine.edit({ 0: { customerName: "华信科技" } });
  const copied = resolve(mine, [...mine.rows, ...mine.rows], { now: now + 0.01 });
  expect(copied).toMatchObject({ writes: [], findings: [] });
});

test("[ID-8] two rows alike down to the second of their entry are a collision while they are new", () => {
  const { upper, lower } = clash("customers", { stage: "意向" }, { stage: "意向" });
  const rows = [...upper.rows, ...upper.rows];
  expect(resolve(lower, rows).writes.map(({ rowIndex }) => rowIndex)).toEqual([1]);
});

test("[ID-8] rows that were numbered by an import are this add-in's to renumber too", () => {
  const client = new Sheet("customers");
  const imported = { customerId: "C20261122001", customerName: "宏远贸易" };
  const rows = [{ customerId: "C20261122001", customerName: "华信科技" }, imported];
  expect(resolve(client, rows).writes).toEqual([]);
  client.keeper.noteGiven("customers", [imported, { customerId: "VIP-1" }], now);
  expect(resolve(client, rows).writes).toEqual([
    {
      rowIndex: 1,
      column: "customerId",
      before: "C20261122001",
      value: "C20261122002",
      reason: "identifierRenumbered",
    },
  ]);
});

test("[ID-8] a row is known again though cells of it were edited since", () => {
  const { lower, rows } = clash("customers", { customerName: "华信科技" }, { customerName: "宏远贸易" });
  const edited = rows.map((row) => ({ ...row, stage: "意向", contactName: "王芳" }));
  expect(resolve(lower, edited).writes.map(({ rowIndex }) => rowIndex)).toEqual([1]);
});

test("[ID-10] where the row was edited by somebody else meanwhile, all bearers are listed", () => {
  const { lower, rows } = clash("customers", { customerName: "华信科技" }, { customerName: "宏远贸易" });
  const edited = rows.map((row) => ({ ...row, customerName: "改名", createdAt: "" }));
  const plan = resolve(lower, edited);
  expect(plan.writes).toEqual([]);
  expect(plan.findings.map(({ code, data }) => [code, data?.rowIndex])).toEqual([
    ["identifierDoubled", 0],
    ["identifierDoubled", 1],
  ]);
});

test("[ID-10] references that were entered here for the row follow it, others are listed", () => {
  const keeper = new RowKeeper(upkeepTables);
  const customers = new Sheet("customers", [], { keeper });
  const followUps = new Sheet("followUps", [], { keeper });
  customers.edit({ 0: { customerName: "宏远贸易" } });
  followUps.edit({ 0: { customerId: "C20261122001" } });
  const rows = [{ customerId: "C20261122001", customerName: "华信科技", createdAt: now - 0.001 }, ...customers.rows];
  const own = { table: "followUps", rowIndex: 0, rowIdentifier: "G20261122001", column: "customerId" } as const;
  const other = { ...own, rowIndex: 1, rowIdentifier: "G20261122002" };
  const plan = resolve(customers, rows, { referencesTo: () => [own, other] });
  expect(plan.references).toEqual([{ ...own, before: "C20261122001", value: "C20261122002" }]);
  expect(plan.findings).toEqual([
    {
      code: "referenceUncertain",
      at: { table: "followUps", column: "customerId" },
      data: { identifier: "C20261122001", rowIndex: 1, renumbered: "C20261122002" },
    },
  ]);
});

test("[ID-10] a reference changed since means another row", () => {
  const keeper = new RowKeeper(upkeepTables);
  const customers = new Sheet("customers", [], { keeper });
  const followUps = new Sheet("followUps", [], { keeper });
  customers.edit({ 0: { customerName: "宏远贸易" } });
  followUps.edit({ 0: { customerId: "C20261122001" } });
  followUps.edit({ 0: { customerId: "C20261101001" } });
  const rows = [{ customerId: "C20261122001", customerName: "华信科技", createdAt: now - 0.001 }, ...customers.rows];
  const cell = { table: "followUps", rowIndex: 0, rowIdentifier: "G20261122001", column: "customerId" } as const;
  expect(resolve(customers, rows, { referencesTo: () => [cell] }).references).toEqual([]);
});

test("[ID-8] a number that an import planned and upkeep gave meanwhile is told apart though both are one add-in's", () => {
  const client = new Sheet("customers");
  client.edit({ 0: { customerName: "华信科技" } });
  const imported = { customerId: "C20261122001", customerName: "宏远贸易" };
  client.keeper.noteGiven("customers", [imported], now);
  const rows = [...client.rows, imported];
  expect(resolve(client, rows).writes).toMatchObject([{ rowIndex: 1, value: "C20261122002" }]);
  expect(resolve(client, rows).writes).toEqual([]);
});

import { compactDateOf, dateSerialAt } from "../../../src/core/dates";
import { startWithNewSheets } from "../startWithSample";
import { openDesk, startDesk, tableName, type Desk } from "./desk";

jest.setTimeout(60_000);

let desk: Desk;
afterEach(() => desk.stop());

const today = dateSerialAt(new Date());
const given = (number: number) => `C${compactDateOf(today)}${String(number).padStart(3, "0")}`;
const customer = (number: number, name: string) => ({
  ...{ customerId: `C2024070100${number}`, customerName: name, contactName: "赵磊" },
  ...{ contact: `1380000000${number}`, stage: "潜在", owner: "李明" },
});
const three = [customer(1, "华星科技"), customer(2, "宏远贸易"), customer(3, "中天物流")];
const identifiers = three.map(({ customerId }) => customerId);

/** Whose identifier stands beside whose name. */
async function pairs(): Promise<Record<string, unknown>> {
  const names = await desk.column("customers", "customerName");
  const bearers = await desk.column("customers", "customerId");
  return Object.fromEntries(names.flatMap((name, row) => (name === "" ? [] : [[String(name), bearers[row]]])));
}

test("a row cut and pasted below keeps its identifier and gets no date", async () => {
  desk = await startDesk({ customers: three });
  const [sheet, first] = desk.at("customers", 0, "customerId");
  const [, last] = desk.at("customers", 0, "earlierFollowUp");
  const below = desk.at("customers", 3, "customerId")[1];
  await desk.workbench.person.cut({ sheet, address: `${first}:${last}` }, { sheet, address: below });
  await desk.settle();
  expect(await pairs()).toEqual({ 华星科技: identifiers[0], 宏远贸易: identifiers[1], 中天物流: identifiers[2] });
  expect(await desk.column("customers", "createdAt")).toEqual(["", "", "", ""]);
  expect(desk.entries).toEqual([]);
});

test("a deleted row that is brought back keeps its identifier and gets no date", async () => {
  desk = await startDesk({ customers: three });
  await desk.workbench.person.deleteTableRows(tableName("customers"), 1, 1);
  await desk.settle();
  await desk.workbench.person.insertTableRows(tableName("customers"), 1, 1);
  await desk.workbench.person.paste(...desk.at("customers", 1, "customerId"), [["C20240701002", "宏远贸易"]]);
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual(identifiers);
  expect(await desk.column("customers", "createdAt")).toEqual(["", "", ""]);
});

test("rows put in between are numbered where they stand; those below keep theirs", async () => {
  desk = await startDesk({ customers: three });
  await desk.workbench.person.insertTableRows(tableName("customers"), 1, 2);
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual([
    identifiers[0],
    "",
    "",
    identifiers[1],
    identifiers[2],
  ]);
  await desk.type("customers", 2, "customerName", "远航贸易");
  expect(await pairs()).toMatchObject({ 远航贸易: given(1), 宏远贸易: identifiers[1], 中天物流: identifiers[2] });
});

test("[ID-6] after a sort, a cleared identifier goes back to the row that it belongs to", async () => {
  desk = await startDesk({ customers: three });
  await desk.workbench.person.sort(tableName("customers"), "联系方式", "descending");
  await desk.settle();
  const row = (await desk.column("customers", "customerName")).indexOf("宏远贸易");
  await desk.clear("customers", row, "customerId");
  expect(await pairs()).toEqual({ 华星科技: identifiers[0], 宏远贸易: identifiers[1], 中天物流: identifiers[2] });
});

test("while the identifier column is gone nothing is numbered, and nothing else is written in its place", async () => {
  // A table without that column is still known by its id.
  desk = await openDesk(await startWithNewSheets({ customers: three }));
  await desk.workbench.person.insertTableRows(tableName("customers"), 1, 1);
  await desk.workbench.person.deleteTableColumn(tableName("customers"), "客户编号");
  await desk.settle();
  expect(desk.mirror.current.tables.customers?.missing).toContain("customerId");
  await desk.type("customers", 1, "customerName", "远航贸易");
  expect(await desk.column("customers", "customerName")).toEqual(["华星科技", "远航贸易", "宏远贸易", "中天物流"]);
  expect(await desk.column("customers", "contactName")).toEqual(["赵磊", "", "赵磊", "赵磊"]);
  expect(desk.failures).toEqual([]);
});

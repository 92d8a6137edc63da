import { compactDateOf, dateSerialAt } from "../../../src/core/dates";
import { afterRelease } from "../startWithSample";
import { openDesk, startDesk, tableName, type Desk } from "./desk";

jest.setTimeout(60_000);

let desk: Desk;
afterEach(() => desk.stop());

const today = dateSerialAt(new Date());
const given = (number: number, prefix = "C") => `${prefix}${compactDateOf(today)}${String(number).padStart(3, "0")}`;
const customer = (number: number, name: string) => ({
  customerId: `C2024070100${number}`,
  customerName: name,
  contactName: "赵磊",
  contact: `1380000000${number}`,
  source: "展会",
  stage: "潜在",
  owner: "李明",
});
const three = [customer(1, "华星科技"), customer(2, "宏远贸易"), customer(3, "中天物流")];
const identifiers = three.map(({ customerId }) => customerId);

test("[ID-1] rows typed into the three tables get their identifiers, in blank workbooks too", async () => {
  desk = await startDesk();
  await desk.type("customers", 0, "customerName", "远航贸易");
  await desk.type("campaigns", 0, "campaignName", "双十二直播");
  await desk.type("followUps", 0, "customerId", given(1));
  await desk.type("customers", 1, "notes", "朋友介绍");
  expect(await desk.column("customers", "customerId")).toEqual([given(1), given(2)]);
  expect(await desk.column("campaigns", "campaignId")).toEqual([given(1, "HD")]);
  expect(await desk.column("followUps", "followUpId")).toEqual([given(1, "G")]);
  expect(desk.failures).toEqual([]);
});

test("[ID-2] 500 pasted rows are numbered in row order, in two round trips", async () => {
  desk = await startDesk({ customers: three });
  await afterRelease();
  desk.workbench.meter.reset();
  const names = Array.from({ length: 500 }, (_, index) => [`客户 ${index + 1}`]);
  await desk.workbench.person.paste(...desk.at("customers", 3, "customerName"), names);
  await desk.settle();
  expect(desk.workbench.meter.batches).toBeLessThanOrEqual(2);
  expect(await desk.column("customers", "customerId")).toEqual([
    ...identifiers,
    ...Array.from({ length: 500 }, (_, index) => given(index + 1)),
  ]);
  expect(desk.entries).toHaveLength(1);
});

test("[ID-1] rows filled down are numbered", async () => {
  desk = await startDesk({ customers: three });
  const [sheet, first] = desk.at("customers", 2, "customerName");
  await desk.workbench.person.fillDown(sheet, `${first}:${desk.at("customers", 6, "customerName")[1]}`);
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual([...identifiers, ...[1, 2, 3, 4].map((n) => given(n))]);
});

test("[ID-3] rows entered while the add-in was closed get theirs when it opens, and no dates", async () => {
  desk = await startDesk({ customers: three });
  await desk.mirror.close();
  const { workbench } = desk;
  await workbench.person.paste(...desk.at("customers", 3, "customerName"), [["远航贸易"], ["云起软件"]]);
  await workbench.person.type(...desk.at("customers", 4, "createdAt"), "2024-07-01");
  desk = await openDesk(workbench);
  expect(await desk.column("customers", "customerId")).toEqual([...identifiers, given(1), "C20240701004"]);
  expect(await desk.column("customers", "createdAt")).toEqual(["", "", "", "", 45_474]);
});

test("[ID-4] the number of a deleted row is not given again, nor when the add-in is opened anew", async () => {
  desk = await startDesk({ customers: three });
  await desk.type("customers", 3, "customerName", "远航贸易");
  await desk.workbench.person.deleteTableRows(tableName("customers"), 3, 1);
  await desk.settle();
  await desk.type("customers", 3, "customerName", "云起软件");
  expect(await desk.column("customers", "customerId")).toEqual([...identifiers, given(2)]);
  await desk.workbench.person.deleteTableRows(tableName("customers"), 3, 1);
  await desk.settle();
  await desk.mirror.close();
  desk = await openDesk(desk.workbench);
  await desk.type("customers", 3, "customerName", "长江商贸");
  expect(await desk.column("customers", "customerId")).toEqual([...identifiers, given(3)]);
});

test("[ID-4] a number that a colleague without the add-in typed is not given again after its row was deleted", async () => {
  desk = await startDesk({
    customers: [customer(1, "华星科技"), { ...customer(2, "宏远贸易"), customerId: given(7) }],
  });
  await desk.workbench.person.deleteTableRows(tableName("customers"), 1, 1);
  await desk.settle();
  await desk.type("customers", 1, "customerName", "远航贸易");
  expect(await desk.column("customers", "customerId")).toEqual(["C20240701001", given(8)]);
});

test("[ID-5] after 999 comes 1000, and formulas find it", async () => {
  desk = await startDesk({ customers: [{ ...customer(1, "华星科技"), customerId: given(999) }] });
  await desk.type("customers", 1, "customerName", "远航贸易");
  expect(await desk.column("customers", "customerId")).toEqual([given(999), given(1000)]);
  await desk.type("followUps", 0, "customerId", given(1000));
  expect(await desk.column("followUps", "customerName")).toEqual(["远航贸易"]);
});

test("[ID-6] an identifier cleared, pasted over or filled over is put back", async () => {
  desk = await startDesk({ customers: three });
  await desk.clear("customers", 1, "customerId");
  expect(await desk.column("customers", "customerId")).toEqual(identifiers);
  await desk.workbench.person.paste(...desk.at("customers", 2, "customerId"), [["C20240701001"]]);
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual(identifiers);
  await desk.workbench.person.paste(...desk.at("customers", 0, "customerId"), [["VIP-1"], ["VIP-2"], ["VIP-3"]]);
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual(identifiers);
  expect(desk.mirror.current.findings).toEqual([]);
});

test("[ID-6] where another customer was pasted over a row, the number that went is listed", async () => {
  desk = await startDesk({ customers: three });
  await desk.workbench.person.paste(...desk.at("customers", 1, "customerId"), [
    ["", "云起软件", "", "展会", "孙悦", "13900000009"],
  ]);
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual(["C20240701001", given(1), "C20240701003"]);
  expect(desk.mirror.current.findings.map(({ code, data }) => [code, data?.identifier])).toEqual([
    ["identifierLost", "C20240701002"],
  ]);
});

test("[ID-7] what the add-in writes itself is not answered", async () => {
  desk = await startDesk({ customers: three });
  const before = desk.entries.length;
  await Excel.run(async (context) => {
    const [sheet, address] = desk.at("customers", 1, "customerId");
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[""]];
    await context.sync();
  });
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual(["C20240701001", "", "C20240701003"]);
  expect(desk.entries).toHaveLength(before);
});

test("[ID-9] a copied row gets an identifier of its own", async () => {
  desk = await startDesk({ customers: three });
  const [sheet, first] = desk.at("customers", 0, "customerId");
  const [, last] = desk.at("customers", 0, "earlierFollowUp");
  const below = desk.at("customers", 3, "customerId")[1];
  await desk.workbench.person.copy({ sheet, address: `${first}:${last}` }, { sheet, address: below });
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual([...identifiers, given(1)]);
  expect(await desk.column("customers", "customerName")).toEqual(["华星科技", "宏远贸易", "中天物流", "华星科技"]);
});

test("[ID-11] Ctrl+Z takes the identifier away without a fight; the next edit of the row brings the same one back", async () => {
  desk = await startDesk({ customers: three });
  await desk.type("customers", 3, "customerName", "远航贸易");
  expect(await desk.column("customers", "customerId")).toEqual([...identifiers, given(1)]);
  await desk.workbench.person.undo();
  await desk.settle();
  expect((await desk.column("customers", "customerId"))[3]).toBe("");
  await desk.type("customers", 3, "contactName", "王芳");
  expect((await desk.column("customers", "customerId"))[3]).toBe(given(1));
});

test("[ID-11] Ctrl+Z twice takes the row away too, and its number is not given to another", async () => {
  desk = await startDesk({ customers: three });
  await desk.type("customers", 3, "customerName", "远航贸易");
  for (let step = 0; step < 3; step++) {
    await desk.workbench.person.undo();
    await desk.settle();
  }
  expect(await desk.column("customers", "customerName")).not.toContain("远航贸易");
  await desk.type("customers", 3, "customerName", "云起软件");
  expect((await desk.column("customers", "customerId"))[3]).toBe(given(2));
});

test("[ID-11] Ctrl+Z on an identifier put back leaves what the person typed, and lists it", async () => {
  desk = await startDesk({ customers: three });
  await desk.workbench.person.paste(...desk.at("customers", 1, "customerId"), [["VIP-2"]]);
  await desk.settle();
  expect(await desk.column("customers", "customerId")).toEqual(identifiers);
  await desk.workbench.person.undo();
  await desk.settle();
  expect((await desk.column("customers", "customerId"))[1]).toBe("VIP-2");
  expect(desk.mirror.current.findings.map(({ code, data }) => [code, data?.identifier])).toEqual([
    ["identifierChanged", "C20240701002"],
  ]);
});

test("[ID-11] an identifier just given and cleared stays away until the row's next edit", async () => {
  desk = await startDesk({ customers: three });
  await desk.type("customers", 3, "customerName", "远航贸易");
  await desk.clear("customers", 3, "customerId");
  await desk.mirror.refresh();
  expect((await desk.column("customers", "customerId"))[3]).toBe("");
  await desk.clear("customers", 3, "customerName");
  expect((await desk.column("customers", "customerId"))[3]).toBe("");
  await desk.type("customers", 3, "customerName", "云起软件");
  expect((await desk.column("customers", "customerId"))[3]).toBe(given(2));
});

test("[ID-12] a well-formed identifier typed into a new row is kept", async () => {
  desk = await startDesk({ customers: three });
  await desk.type("customers", 3, "customerId", given(40));
  await desk.type("customers", 3, "customerName", "远航贸易");
  await desk.type("customers", 4, "customerName", "云起软件");
  expect(await desk.column("customers", "customerId")).toEqual([...identifiers, given(40), given(41)]);
});

test("rows sorted keep their identifiers, and nothing is written", async () => {
  desk = await startDesk({ customers: three });
  await desk.workbench.person.sort(tableName("customers"), "客户名称", "descending");
  await desk.settle();
  const names = await desk.column("customers", "customerName");
  const expected = names.map((name) => three.find(({ customerName }) => customerName === name)?.customerId);
  expect(await desk.column("customers", "customerId")).toEqual(expected);
  expect(desk.entries).toEqual([]);
  await desk.clear("customers", 0, "customerId");
  expect(await desk.column("customers", "customerId")).toEqual(expected);
});

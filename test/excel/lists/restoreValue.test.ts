import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { readLists } from "../../../src/excel/lists/readLists";
import { restoreValue } from "../../../src/excel/lists/restoreValue";
import { readTables } from "../../../src/excel/readTables";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [{ customerId: "C20240701001", customerName: "甲", stage: "意向", createdAt: 45474 }],
  });
});
afterEach(() => workbench.stop());

const stages = async () => (await readLists()).lists.stage?.words.map(({ word, key }) => `${word} ${key ?? "-"}`);
const all = ["潜在 potential", "意向 intent", "谈判 negotiation", "成交 won", "流失 lost"];
const inBody = (act: (body: Excel.Range, table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Settings_Stage");
    act(table.getDataBodyRange(), table);
    await context.sync();
  });

test("[LI-7] a value that was cleared gets its word back, as one action that can be undone", async () => {
  await inBody((body) => {
    body.getCell(1, 0).values = [[""]];
  });
  expect((await readLists()).lists.stage?.lostKeys).toEqual(["intent"]);
  await afterRelease();
  workbench.meter.reset();
  const restored = await restoreValue("stage", "intent");
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(await stages()).toEqual(all);
  if (!restored.ok) throw new Error("not restored");
  await undoEntry({ id: "1", at: 0, action: "structure", data: {}, steps: [restored.value.step] });
  expect((await readLists()).lists.stage?.lostKeys).toEqual(["intent"]);
});

test.each([
  [0, "potential"],
  [1, "intent"],
  [4, "lost"],
])("[LI-7] a value whose row %p was deleted stands at its place again, and formulas find it", async (index, key) => {
  await inBody((_, table) => table.rows.getItemAt(index).delete());
  expect((await readLists()).lists.stage?.lostKeys).toEqual([key]);
  expect(await restoreValue("stage", key)).toMatchObject({ ok: true });
  expect(await stages()).toEqual(all);
  await workbench.workbook.settle();
  const rows = await Excel.run(async (context) => (await readTables(context, { customers: ["reminder"] })).customers);
  expect(String(rows?.columns["reminder"]?.[0])).not.toMatch(/^#/);
  expect(await workbench.person.type("客户信息管理表", "H2", all[index]?.split(" ")[0] ?? "")).toMatchObject({
    entered: true,
  });
});

test("[LI-7] lists below a system list move down by the row that is put back, and keep their values", async () => {
  await inBody((_, table) => table.rows.getItemAt(2).delete());
  await restoreValue("stage", "negotiation");
  const { lists } = await readLists();
  expect(lists.campaignType?.words.map(({ key }) => key)).toEqual([
    "liveStream",
    "exhibition",
    "content",
    "fieldPromotion",
    "channelPartner",
  ]);
  expect(Object.values(lists).flatMap(({ lostKeys }) => lostKeys)).toEqual([]);
});

test("[LI-7] of two values with one word the one that was reworded gets its own back", async () => {
  await inBody((body) => {
    body.getCell(1, 0).values = [["谈判"]];
  });
  expect((await readLists()).lists.stage).toMatchObject({ lostKeys: [], doubledKeys: ["intent"] });
  expect(await restoreValue("stage", "intent")).toMatchObject({ ok: true });
  expect(await stages()).toEqual(all);
});

test("[LI-7] a value that is there is not put back, nor one whose word another value took", async () => {
  expect(await restoreValue("stage", "won")).toMatchObject({ ok: false, problems: [{ code: "valueNotLost" }] });
  await inBody((body) => {
    body.getCell(1, 0).values = [["谈判"]];
    body.getCell(2, 0).values = [[""]];
  });
  expect(await restoreValue("stage", "negotiation")).toMatchObject({ ok: false, problems: [{ code: "wordExists" }] });
});

import { readTables } from "../../../src/excel/readTables";
import { readLists, wordsOf } from "../../../src/excel/lists/readLists";
import { applyRename, planRename } from "../../../src/excel/lists/renameWord";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [
      { customerId: "C20240701001", customerName: "甲", source: "展会、转介绍", owner: "李明", stage: "意向" },
      { customerId: "C20240701002", customerName: "乙", source: "电话咨询", owner: "王芳", stage: "意向" },
      { customerId: "C20240701003", customerName: "丙", source: "展会", owner: "李明", stage: "成交" },
    ],
    campaigns: [{ campaignId: "HD20240701001", campaignName: "直播", owner: "李明", approvedBy: "李明" }],
    followUps: [{ followUpId: "G20240701001", customerId: "C20240701001", rep: "李明" }],
  });
});
afterEach(() => workbench.stop());

const columnOf = (table: "customers" | "campaigns" | "followUps", column: string) =>
  Excel.run(async (context) => (await readTables(context, { [table]: [column] }))[table]?.columns[column]);

test("[LI-2] a word of an open list is renamed in the list and in every cell that holds it, and only there", async () => {
  const plan = await planRename({ list: "source", from: "展会", to: "行业展会" });
  expect(plan).toMatchObject({
    merges: false,
    cellCount: 2,
    columns: [{ table: "customers", column: "source", count: 2 }],
    missing: [],
  });
  const applied = await applyRename(plan);
  expect(applied).toMatchObject({ status: "complete", refused: [] });
  expect(applied.step.edits).toHaveLength(3);
  expect(await columnOf("customers", "source")).toEqual(["行业展会、转介绍", "电话咨询", "行业展会"]);
  expect(wordsOf(await readLists(), "source").slice(0, 2)).toEqual(["行业展会", "转介绍"]);
});

test("[LI-2] a team member is renamed as owner, rep and approver", async () => {
  const plan = await planRename({ list: "team", from: "李明", to: "李晓明" });
  expect(plan.columns).toEqual([
    { table: "customers", column: "owner", count: 2 },
    { table: "campaigns", column: "owner", count: 1 },
    { table: "campaigns", column: "approvedBy", count: 1 },
    { table: "followUps", column: "rep", count: 1 },
  ]);
  expect(plan.cellCount).toBe(5);
  await applyRename(plan);
  expect(await columnOf("customers", "owner")).toEqual(["李晓明", "王芳", "李晓明"]);
  expect(await columnOf("campaigns", "approvedBy")).toEqual(["李晓明"]);
  expect(await columnOf("followUps", "rep")).toEqual(["李晓明"]);
  expect((await readLists()).team.map(({ name }) => name)).toEqual(["李晓明"]);
});

test("[LI-2] a word already renamed on the sheet is renamed in the cells, and formulas go by the new word", async () => {
  await workbench.person.type("参数设置", await wordCell("Settings_Stage", 1), "有意向");
  const plan = await planRename({ list: "stage", from: "意向", to: "有意向" });
  expect(plan.edits).toHaveLength(2);
  await applyRename(plan);
  expect(await columnOf("customers", "stage")).toEqual(["有意向", "有意向", "成交"]);
  await workbench.workbook.settle();
  // At 意向 without an open action, whatever it is called.
  expect((await columnOf("customers", "reminder"))?.slice(0, 2).every((state) => state !== "")).toBe(true);
});

test("[LI-2] a role is renamed beside the names of the team", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Settings_Team").getDataBodyRange().getCell(0, 1).values = [["销售经理"]];
    await context.sync();
  });
  const plan = await planRename({ list: "role", from: "销售经理", to: "销售主管" });
  expect(plan).toMatchObject({ cellCount: 1, columns: [{ table: "team", column: "角色", count: 1 }] });
  await applyRename(plan);
  const lists = await readLists();
  expect(lists.team).toEqual([{ name: "李明", role: "销售主管", department: "" }]);
  expect(wordsOf(lists, "role")).toContain("销售主管");
});

test("[LI-2] a name that is another entry of the list is told to become one with it", async () => {
  const plan = await planRename({ list: "source", from: "展会", to: "转介绍" });
  expect(plan.merges).toBe(true);
  await applyRename(plan);
  expect(await columnOf("customers", "source")).toEqual(["转介绍", "电话咨询", "转介绍"]);
});

test("[LI-2] a cell that was changed after the preview is left as it is, and named", async () => {
  const plan = await planRename({ list: "source", from: "展会", to: "行业展会" });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.getItem("客户来源").getDataBodyRange().getCell(2, 0).values = [
      ["地推"],
    ];
    await context.sync();
  });
  const applied = await applyRename(plan);
  expect(applied.refused).toMatchObject([
    { reason: "changed", found: "地推", edit: { rowIdentifier: "C20240701003" } },
  ]);
  expect(await columnOf("customers", "source")).toEqual(["行业展会、转介绍", "电话咨询", "地推"]);
});

test("[CO-3] looking takes two round trips and applying two, besides the release of ranges", async () => {
  await afterRelease();
  workbench.meter.reset();
  const plan = await planRename({ list: "team", from: "李明", to: "李晓明" });
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(3);
  workbench.meter.reset();
  await applyRename(plan);
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
});

/** Address of a word's cell in the settings, by its place in the list. */
function wordCell(tableName: string, index: number): Promise<string> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(tableName).getDataBodyRange();
    const cell = body.getCell(index, 0).load("address");
    await context.sync();
    return cell.address.split("!")[1] ?? "";
  });
}

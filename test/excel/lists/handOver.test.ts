import { planHandOver } from "../../../src/core/lists/planHandOver";
import { applyHandOver, readHandOver } from "../../../src/excel/lists/handOver";
import { readTables } from "../../../src/excel/readTables";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [
      { customerId: "C20240701001", customerName: "甲", owner: "李明", stage: "意向" },
      { customerId: "C20240701002", customerName: "乙", owner: "王芳", stage: "谈判" },
      { customerId: "C20240701003", customerName: "丙", owner: "李明 ", stage: "成交" },
    ],
    campaigns: [{ campaignId: "HD20240701001", campaignName: "直播", owner: "李明", approvedBy: "李明" }],
    followUps: [
      {
        followUpId: "G20240701001",
        customerId: "C20240701001",
        rep: "李明",
        nextAction: "寄样品",
        dueDate: 45480,
        status: "待处理",
      },
      {
        followUpId: "G20240701002",
        customerId: "C20240701001",
        rep: "李明",
        nextAction: "报价",
        dueDate: 45475,
        status: "已完成",
      },
      { followUpId: "G20240701003", customerId: "C20240701002", rep: "李明" },
    ],
  });
});
afterEach(() => workbench.stop());

const columnOf = (table: "customers" | "campaigns" | "followUps", column: string) =>
  Excel.run(async (context) => (await readTables(context, { [table]: [column] }))[table]?.columns[column]);

test("[LI-3] a leaver's customers and open follow-ups change hands in one action, finished records keep their author", async () => {
  await afterRelease();
  workbench.meter.reset();
  const { facts, missing } = await readHandOver();
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(3);
  expect(missing).toEqual([]);
  const choice = { leaver: "李明", successor: "赵强" };
  const plan = planHandOver(facts, choice);
  expect([plan.customers.length, plan.followUps.length, plan.campaigns.length]).toEqual([2, 1, 0]);

  workbench.meter.reset();
  const applied = await applyHandOver(facts, choice);
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(applied).toMatchObject({ status: "complete", refused: [] });
  expect(applied.step.edits).toHaveLength(3);
  expect(await columnOf("customers", "owner")).toEqual(["赵强", "王芳", "赵强"]);
  expect(await columnOf("followUps", "rep")).toEqual(["赵强", "李明", "李明"]);
  expect(await columnOf("campaigns", "owner")).toEqual(["李明"]);
});

test("[LI-3] each customer may go to somebody else, campaigns may come along, closed customers may stay", async () => {
  const { facts } = await readHandOver();
  await applyHandOver(facts, {
    leaver: "李明",
    successor: "赵强",
    successors: { C20240701001: "王芳" },
    openCustomersOnly: true,
    campaigns: true,
  });
  expect(await columnOf("customers", "owner")).toEqual(["王芳", "王芳", "李明 "]);
  expect(await columnOf("followUps", "rep")).toEqual(["王芳", "李明", "李明"]);
  expect(await columnOf("campaigns", "owner")).toEqual(["赵强"]);
  expect(await columnOf("campaigns", "approvedBy")).toEqual(["李明"]);
});

test("[LI-3] rows that moved since the preview are found, and one that has another owner by then is left", async () => {
  const { facts } = await readHandOver();
  await workbench.person.insertRows("客户信息管理表", 2, 1);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.getItem("负责人").getDataBodyRange().getCell(1, 0).values = [
      ["孙悦"],
    ];
    await context.sync();
  });
  const applied = await applyHandOver(facts, { leaver: "李明", successor: "赵强" });
  expect(applied.refused).toMatchObject([
    { reason: "changed", found: "孙悦", edit: { rowIdentifier: "C20240701001" } },
  ]);
  expect(await columnOf("customers", "owner")).toEqual(["", "孙悦", "王芳", "赵强"]);
});

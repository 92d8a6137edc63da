import { countUses, readListCells, readUses } from "../../../src/excel/lists/readListCells";
import { readLists, wordsOf } from "../../../src/excel/lists/readLists";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [
      { customerId: "C20240701001", customerName: "甲", source: "展会、转介绍", owner: "李明", stage: "意向" },
      { customerId: "C20240701002", customerName: "乙", source: "展会；展会", owner: "王芳", stage: "意向" },
    ],
    campaigns: [{ campaignId: "HD20240701001", campaignName: "直播", owner: "李明", approvedBy: "李明" }],
    followUps: [{ followUpId: "G20240701001", customerId: "C20240701001", rep: "李明" }],
  });
});
afterEach(() => workbench.stop());

test("[LI-1] all lists are read in one round trip, system lists with what each word means", async () => {
  await afterRelease();
  workbench.meter.reset();
  const lists = await readLists();
  expect(workbench.meter.batches).toBe(1);
  expect(lists.language).toBe("zh-CN");
  expect(lists.team).toEqual([{ name: "李明", role: "", department: "" }]);
  expect(lists.roleHeading).toBe("角色");
  expect(lists.lists.stage?.words).toEqual([
    { word: "潜在", rowIndex: 0, key: "potential" },
    { word: "意向", rowIndex: 1, key: "intent" },
    { word: "谈判", rowIndex: 2, key: "negotiation" },
    { word: "成交", rowIndex: 3, key: "won" },
    { word: "流失", rowIndex: 4, key: "lost" },
  ]);
  expect(wordsOf(lists, "source")).toContain("转介绍");
});

test("[LI-2] uses are counted in cells, in every column of the list, one cell once", async () => {
  await afterRelease();
  workbench.meter.reset();
  const sources = await Excel.run((context) => readListCells(context, ["source"]));
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(3);
  expect([...countUses(sources, "source")]).toEqual([
    ["展会", 2],
    ["转介绍", 1],
  ]);
  const people = await Excel.run((context) => readListCells(context, ["team"]));
  expect([...countUses(people, "team")]).toEqual([
    ["李明", 4],
    ["王芳", 1],
  ]);
  expect(people.missing).toEqual([]);
});

test("[LI-7] a value of a system list whose cell is blank or gone is named", async () => {
  const { lists } = await readLists();
  const sheet = lists.stage?.worksheetName ?? "";
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Settings_Stage").getDataBodyRange();
    body.getCell(2, 0).values = [[""]];
    await context.sync();
  });
  expect(sheet).toBe("参数设置");
  expect((await readLists()).lists.stage?.lostKeys).toEqual(["negotiation"]);
});

test("a workbook without settings has no lists", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("参数设置").delete();
    await context.sync();
  });
  expect(await readLists()).toEqual({ language: "zh-CN", lists: {}, team: [], roleHeading: null });
});

test("[LI-2] roles are counted beside the names of the team", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Settings_Team").getDataBodyRange().getCell(0, 1).values = [["销售经理"]];
    await context.sync();
  });
  expect([...(await readUses("role"))]).toEqual([["销售经理", 1]]);
});

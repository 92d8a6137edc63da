import { offersAfter, type ListOffer } from "../../../src/excel/lists/listOffer";
import { applyRename, planRename } from "../../../src/excel/lists/renameWord";
import { watchLists, type ListChange } from "../../../src/excel/lists/watchLists";
import { columnLettersAt } from "../../../src/templates/cellAddress";
import { eventually } from "../../support/eventually";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

const settings = "参数设置";

let workbench: Workbench;
let told: ListChange[];
let failures: unknown[];
let stop: () => Promise<void>;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [
      { customerId: "C20240701001", customerName: "甲", source: "展会、转介绍", owner: "李明", stage: "意向" },
      { customerId: "C20240701002", customerName: "乙", source: "展会", owner: "李明", stage: "意向" },
    ],
  });
  told = [];
  failures = [];
  stop = await watchLists({
    onChange: (changes) => told.push(...changes),
    onFailure: (error) => failures.push(error),
  });
});
afterEach(async () => {
  await stop();
  workbench.stop();
});

function cell(tableName: string, rowIndex: number): Promise<string> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(tableName).getDataBodyRange().load("rowIndex,columnIndex");
    await context.sync();
    return `${columnLettersAt(body.columnIndex)}${body.rowIndex + rowIndex + 1}`;
  });
}

const toldOnce = () => eventually(() => expect(told).toHaveLength(1));

test("[LI-2] a word typed over another is told, and offered with the number of cells that hold the old one", async () => {
  await workbench.person.type(settings, await cell("Settings_Source", 0), "行业展会");
  await toldOnce();
  expect(told).toEqual([{ list: "source", renamed: [{ from: "展会", to: "行业展会" }], removed: [], added: [] }]);
  await afterRelease();
  workbench.meter.reset();
  expect(await offersAfter(told)).toEqual<readonly ListOffer[]>([
    { kind: "renamed", list: "source", from: "展会", to: "行业展会", cellCount: 2 },
  ]);
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(3);
});

test("[LI-2] words pasted over several are told one by one; those that no cell holds are not offered", async () => {
  await workbench.person.paste(settings, await cell("Settings_Source", 0), [["行业展会"], ["老友推荐"], ["短视频"]]);
  await toldOnce();
  expect(told[0]?.renamed.map(({ to }) => to)).toEqual(["行业展会", "老友推荐", "短视频"]);
  expect((await offersAfter(told)).map(({ to, cellCount }) => [to, cellCount])).toEqual([
    ["行业展会", 2],
    ["老友推荐", 1],
  ]);
});

test("[LI-3] a team member whose name is replaced by another member's is to be handed over, one deleted too", async () => {
  await workbench.person.type(settings, await cell("Settings_Team", 1), "王芳");
  await toldOnce();
  await workbench.person.type(settings, await cell("Settings_Team", 0), "王芳");
  await eventually(() => expect(told).toHaveLength(2));
  expect(await offersAfter(told)).toEqual([{ kind: "replaced", list: "team", from: "李明", to: "王芳", cellCount: 2 }]);
  await workbench.person.type(settings, await cell("Settings_Team", 0), "李明");
  await eventually(() => expect(told).toHaveLength(3));
  await workbench.person.clear(settings, await cell("Settings_Team", 0));
  await eventually(() => expect(told).toHaveLength(4));
  expect(await offersAfter(told.slice(3))).toEqual([
    { kind: "removed", list: "team", from: "李明", to: "", cellCount: 2 },
  ]);
});

test("[ID-7] what another person does there, and what the add-in does itself, is not told", async () => {
  await workbench.person.type(settings, await cell("Settings_Source", 0), "行业展会", "王芳");
  await applyRename(await planRename({ list: "source", from: "转介绍", to: "推荐" }));
  await afterRelease();
  expect(told).toEqual([]);
  // It is known all the same: the next change is compared with it.
  await workbench.person.type(settings, await cell("Settings_Source", 1), "老友推荐");
  await toldOnce();
  expect(told[0]?.renamed).toEqual([{ from: "推荐", to: "老友推荐" }]);
});

test("[CO-2] changes of other sheets cost nothing", async () => {
  await afterRelease();
  workbench.meter.reset();
  await workbench.person.type("客户信息管理表", "B2", "甲公司");
  await afterRelease();
  expect(workbench.meter.batches).toBe(0);
});

test("a failure is reported, and the change is told after the next one", async () => {
  const address = await cell("Settings_Source", 1);
  await afterRelease();
  workbench.seams.failBatch(1, "GeneralException");
  await workbench.person.type(settings, address, "推荐");
  await eventually(() => expect(failures).toHaveLength(1));
  await workbench.person.type(settings, "A3", "备忘");
  await eventually(() => expect(told.flatMap(({ renamed }) => renamed)).toEqual([{ from: "转介绍", to: "推荐" }]));
});

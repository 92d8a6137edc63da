import type * as listsPane from "./listsPane";
import { readLists, wordsOf } from "../../../../src/excel/lists/readLists";
import { readTables } from "../../../../src/excel/readTables";
import { afterRelease, startWithRows } from "../../../excel/startWithSample";
import { eventually } from "../../../support/eventually";
import { loadInPane } from "../../../support/loadInPane";
import { drivePane, type PaneDriver } from "../../../support/paneDriver";
import type { Workbench } from "../../../support/startWorkbench";

jest.setTimeout(120_000);

const settings = "参数设置";

let workbench: Workbench;
let pane: typeof listsPane;
let driver: PaneDriver;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [
      { customerId: "C20240701001", customerName: "甲", source: "展会、转介绍", owner: "李明", stage: "意向" },
      { customerId: "C20240701002", customerName: "乙", source: "展会", owner: "李明", stage: "成交" },
    ],
    followUps: [
      {
        followUpId: "G20240701001",
        customerId: "C20240701001",
        rep: "李明",
        nextAction: "寄样品",
        dueDate: 45480,
        status: "待处理",
      },
      { followUpId: "G20240701002", customerId: "C20240701001", rep: "李明", nextAction: "报价", status: "已完成" },
    ],
  });
  pane = await loadInPane<typeof listsPane>(workbench, "test/taskpane/features/lists/listsPane.tsx");
  driver = drivePane(workbench);
  await pane.drawLists();
});
afterEach(() => workbench.stop());

const columnOf = (table: "customers" | "followUps", column: string) =>
  Excel.run(async (context) => (await readTables(context, { [table]: [column] }))[table]?.columns[column]);
const actions = () => pane.journalEntries().map(({ entry }) => entry.action);

test("[LI-2] renaming a member shows what changes first, then does it as one action that can be undone", async () => {
  await driver.press("给“李明”改名");
  await driver.fill("新的名称", "李晓明");
  await driver.press("查看影响");
  await driver.shown("除列表外，还会更新 4 个单元格");
  await driver.shown("“客户信息管理表”的“负责人”：2 个");
  expect(await columnOf("customers", "owner")).toEqual(["李明", "李明"]);
  await driver.press("改名并更新表格");
  await driver.shown("把“李明”改为“李晓明”");
  await eventually(async () => expect(await columnOf("customers", "owner")).toEqual(["李晓明", "李晓明"]));
  expect(await columnOf("followUps", "rep")).toEqual(["李晓明", "李晓明"]);
  expect(actions()).toEqual(["rename"]);
  await driver.press("撤销");
  await eventually(async () => expect(await columnOf("followUps", "rep")).toEqual(["李明", "李明"]));
  expect((await readLists()).team.map(({ name }) => name)).toEqual(["李明"]);
});

test("[LI-2] a word renamed on the sheet is offered with its cells, and updated on a word", async () => {
  await driver.shown("李明");
  const address = await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem("Settings_Source").getDataBodyRange().getCell(0, 0).load("address");
    await context.sync();
    return cell.address.split("!")[1] ?? "";
  });
  await workbench.person.type(settings, address, "行业展会");
  await driver.shown("“展会”改成了“行业展会”，表中还有 2 个单元格填着“展会”。");
  await driver.press("更新这些单元格");
  await eventually(async () => expect(await columnOf("customers", "source")).toEqual(["行业展会、转介绍", "行业展会"]));
  await driver.gone("表中还有 2 个单元格");
});

test("[LI-3] a leaver's work is handed over after a preview, finished follow-ups keep their author", async () => {
  await driver.fill("姓名", "赵强");
  await driver.press("添加");
  await driver.shown("赵强没有用到");
  await driver.press("交接“李明”的工作");
  await driver.shown("客户 2 个");
  await driver.shown("未完成的跟进 1 条");
  await driver.fill("接手的人", "赵强");
  await driver.tick("只交接潜在、意向、谈判阶段的客户");
  await driver.shown("客户 1 个");
  await driver.press("交接 2 项");
  await driver.shown("交接给“赵强”");
  expect(await columnOf("customers", "owner")).toEqual(["赵强", "李明"]);
  expect(await columnOf("followUps", "rep")).toEqual(["赵强", "李明"]);
  expect(actions()).toEqual(["addWord", "handOver"]);
});

test("[LI-3] a member deleted on the sheet is offered for hand-over, which settles the offer", async () => {
  await driver.fill("姓名", "赵强");
  await driver.press("添加");
  await driver.shown("赵强没有用到");
  await afterRelease();
  const address = await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem("Settings_Team").getDataBodyRange().getCell(0, 0).load("address");
    await context.sync();
    return cell.address.split("!")[1] ?? "";
  });
  await workbench.person.clear(settings, address);
  await driver.shown("“李明”从“团队”中删除了，表中还有 4 个单元格填着它。");
  await driver.press("交接");
  await driver.shown("李明（不在名单中）");
  await driver.fill("接手的人", "赵强");
  await driver.press("交接 3 项");
  await driver.shown("交接给“赵强”");
  expect(await columnOf("customers", "owner")).toEqual(["赵强", "赵强"]);
  await driver.press("返回列表");
  await driver.shown("打开参数设置");
  await driver.gone("从“团队”中删除了");
});

test("[LI-1] words are added and removed, with a warning where cells hold them", async () => {
  await driver.press(/^客户来源/);
  await driver.shown("用于 2 个单元格");
  await driver.fill("新的一项", "小程序");
  await driver.press("添加");
  await eventually(async () => expect(wordsOf(await readLists(), "source")).toContain("小程序"));
  await driver.press("删除“展会”");
  await driver.shown("还有 2 个单元格填着“展会”");
  await driver.press("从列表中删除");
  await eventually(async () => expect(wordsOf(await readLists(), "source")).not.toContain("展会"));
  expect(await columnOf("customers", "source")).toEqual(["展会、转介绍", "展会"]);
  expect(actions()).toEqual(["addWord", "removeWord"]);
});

test("[LI-1] a word that is in the list already is not added, and that is said", async () => {
  await driver.fill("姓名", "李明");
  await driver.press("添加");
  await driver.shown("列表中已经有“李明”。");
  expect(actions()).toEqual([]);
});

test("[LI-7] a value of a system list that was deleted is offered back", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Settings_Stage").rows.getItemAt(1).delete();
    await context.sync();
  });
  await driver.shown("“需求阶段”少了“意向”。");
  await driver.press("放回列表");
  await eventually(async () => expect(wordsOf(await readLists(), "stage")[1]).toBe("意向"));
  await driver.gone("少了“意向”");
});

test("[LI-1] a word deleted on the sheet while cells hold it can be put back", async () => {
  await driver.shown("李明");
  const before = wordsOf(await readLists(), "source");
  const address = await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem("Settings_Source").getDataBodyRange().getCell(1, 0).load("address");
    await context.sync();
    return cell.address.split("!")[1] ?? "";
  });
  await workbench.person.clear(settings, address);
  await driver.shown("“转介绍”从“客户来源”中删除了，表中还有 1 个单元格填着它。");
  await driver.press("放回列表");
  await eventually(async () => expect(wordsOf(await readLists(), "source")).toEqual(before));
  await driver.gone("从“客户来源”中删除了");
});

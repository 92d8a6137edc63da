import type * as entryPane from "./entryPane";
import { readTables } from "../../../../src/excel/readTables";
import { afterRelease, startWithRows } from "../../../excel/startWithSample";
import { eventually } from "../../../support/eventually";
import { loadInPane } from "../../../support/loadInPane";
import { drivePane, type PaneDriver } from "../../../support/paneDriver";
import type { Workbench } from "../../../support/startWorkbench";

jest.setTimeout(120_000);

const customers = "客户信息管理表";
const followUps = "销售跟进记录表";

let workbench: Workbench;
let pane: typeof entryPane;
let driver: PaneDriver;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: [
      {
        customerId: "C20240701001",
        customerName: "上海清河科技",
        source: "展会",
        contactName: "周敏",
        contact: "13800001234",
        owner: "李明",
      },
      { customerId: "C20240701002", customerName: "北京青禾", source: "展会、电梯广告", contact: "13900005678" },
    ],
    campaigns: [
      {
        campaignId: "HD20240701001",
        campaignName: "夏季直播",
        budgetItems: "物料费5000元、平台推广费2万",
        milestones: "筹备期(7.1-7.5)、预热期(7.6-7.15)、执行期(7.20直播)、收尾、复盘期(7.31前)",
        startDate: 45_474,
        endDate: 45_504,
      },
    ],
    followUps: [{ followUpId: "G20240701001", rep: "李明" }],
  });
  pane = await loadInPane<typeof entryPane>(workbench, "test/taskpane/features/entry/entryPane.tsx");
  driver = drivePane(workbench);
  await pane.drawEntry();
});
afterEach(() => workbench.stop());

const columnOf = (table: "customers" | "followUps", column: string) =>
  Excel.run(async (context) => (await readTables(context, { [table]: [column] }))[table]?.columns[column]);

test("[LI-4] words ticked for the selected cells go into all of them, half-ticked ones stay, and that can be undone", async () => {
  workbench.person.select(customers, "D2:D3");
  await driver.shown("已选 2 个单元格");
  await driver.shown("电梯广告");
  expect(driver.boxState("展会")).toBe(true);
  expect(driver.boxState("转介绍")).toBe(false);
  expect(driver.boxState("电梯广告 部分单元格中有 不在列表中")).toBe("mixed");
  await driver.tick("转介绍");
  await driver.tick("展会");
  await driver.press("写入 2 个单元格");
  await driver.shown("2 个单元格");
  await eventually(async () => expect(await columnOf("customers", "source")).toEqual(["转介绍", "转介绍、电梯广告"]));
  expect(pane.journalEntries().map(({ entry }) => entry.action)).toEqual(["choices"]);
  await driver.press("撤销");
  await eventually(async () => expect(await columnOf("customers", "source")).toEqual(["展会", "展会、电梯广告"]));
});

test("[LI-4] what was ticked for one selection does not go into the next", async () => {
  workbench.person.select(customers, "D2");
  await driver.shown("上海清河科技");
  await driver.tick("转介绍");
  workbench.person.select(customers, "D3");
  await driver.shown("北京青禾");
  expect(driver.boxState("转介绍")).toBe(false);
});

test("[LI-6] a customer is found by the last digits of the phone, and Enter fills in its identifier", async () => {
  workbench.person.select(followUps, "B2");
  await driver.fill("查找客户", "5678");
  await driver.shown("北京青禾");
  await driver.shown("C20240701002");
  await driver.key("查找客户", "Enter");
  await eventually(async () => expect(await columnOf("followUps", "customerId")).toEqual(["C20240701002"]));
  await driver.shown("现在填的是：北京青禾");
  expect(pane.journalEntries().map(({ entry }) => entry.action)).toEqual(["reference"]);
});

test("[LI-6] a customer is chosen from those found; nobody found is said", async () => {
  workbench.person.select(followUps, "B2");
  await driver.fill("查找客户", "没有这样的客户");
  await driver.shown("没有找到“没有这样的客户”");
  await driver.fill("查找客户", "qh");
  await driver.press(/上海清河科技/);
  await eventually(async () => expect(await columnOf("followUps", "customerId")).toEqual(["C20240701001"]));
});

test("a new follow-up for the customer of the selected row is one action: numbered, dated today, by me, and gone to", async () => {
  workbench.person.select(customers, "B3");
  await driver.press("为“北京青禾”新增跟进");
  await driver.shown("新增 1 行");
  await eventually(async () => {
    expect(await columnOf("followUps", "customerId")).toEqual(["", "C20240701002"]);
    expect(await columnOf("followUps", "rep")).toEqual(["李明", "李明"]);
  });
  expect(pane.journalEntries().map(({ entry }) => [entry.action, entry.data])).toEqual([
    ["followUp", { name: "北京青禾" }],
  ]);
  // The person goes on at the new row, whose customer can be followed up once more from there.
  await driver.shown("跟进方式");
  await driver.press("撤销");
  await eventually(async () => expect(await columnOf("followUps", "customerId")).toEqual([""]));
});

test("a single choice is written at once", async () => {
  workbench.person.select(followUps, "E2");
  await driver.press("微信");
  await eventually(async () => expect(await columnOf("followUps", "method")).toEqual(["微信"]));
});

test("an itemised budget is read out, with its sum", async () => {
  workbench.person.select("推广活动计划表", "G2");
  await driver.shown("物料费：5,000 元");
  await driver.shown("合计：25,000 元");
});

test("[CH-4] milestones are read out phase by phase, and what is not right with one stands below it", async () => {
  workbench.person.select("推广活动计划表", "I2");
  await driver.shown("筹备期：2024-07-01 至 2024-07-05");
  await driver.shown("执行期：2024-07-20（直播）");
  await driver.shown("“执行期”之前空出了 2024-07-16 至 2024-07-19，没有安排。");
  await driver.shown("“收尾”读不出日期");
  await driver.shown("复盘期：2024-07-31 之前");
  await workbench.person.clear("推广活动计划表", "M2");
  await driver.shown("填好开始日期和结束日期");
});

test("elsewhere, below a table, on several columns and on computed cells the view says what to do", async () => {
  await driver.shown("请选中要填写的单元格");
  workbench.person.select(customers, "B4");
  await driver.shown("直接在“客户信息管理表”的这一行输入");
  workbench.person.select(customers, "B2:C2");
  await driver.shown("选中了好几列");
  workbench.person.select(followUps, "C2");
  await driver.shown("由公式自动计算");
  workbench.person.select(customers, "A1");
  await driver.shown("由插件自动填写");
});

test("[CO-3] cells of columns that are in memory are shown without asking Excel", async () => {
  workbench.person.select(customers, "B2");
  await driver.shown("上海清河科技");
  await afterRelease();
  workbench.meter.reset();
  workbench.person.select(customers, "D3");
  await driver.shown("电梯广告");
  expect(workbench.meter.batches).toBe(0);
});

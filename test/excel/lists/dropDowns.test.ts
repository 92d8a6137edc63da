import { columnLettersAt } from "../../../src/templates/cellAddress";
import { columnOf } from "../../../src/templates/tables";
import type { Workbench } from "../../support/startWorkbench";
import { startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

const customers = "客户信息管理表";
const settings = "参数设置";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({ customers: [{ customerId: "C20240701001", customerName: "甲" }] });
});
afterEach(() => workbench.stop());

/** Types into the first customer's cell of a column. */
async function type(column: string, text: string): Promise<boolean> {
  const outcome = await workbench.person.type(
    customers,
    await addressOf("Customers", columnOf("customers", column).heading["zh-CN"], 0),
    text,
  );
  return outcome.entered && outcome.warning === undefined;
}

/** Address of a cell of a table, on its own sheet; rows count from 0 and may lie below the table. */
function addressOf(tableName: string, heading: string, rowIndex: number): Promise<string> {
  return Excel.run(async (context) => {
    const first = context.workbook.tables.getItem(tableName).columns.getItem(heading).getDataBodyRange();
    const cell = first.getCell(0, 0).load("rowIndex,columnIndex");
    await context.sync();
    return `${columnLettersAt(cell.columnIndex)}${cell.rowIndex + 1 + rowIndex}`;
  });
}

const rowCountOf = (tableName: string) =>
  Excel.run(async (context) => {
    const count = context.workbook.tables.getItem(tableName).rows.getCount();
    await context.sync();
    return count.value;
  });

test("[LI-1] a word typed below a list is offered at once, in every column of the list", async () => {
  expect(await type("owner", "王芳")).toBe(false);
  await workbench.person.type(settings, await addressOf("Settings_Team", "姓名", 1), "王芳");
  expect(await type("owner", "王芳")).toBe(true);
  expect(await type("owner", "赵强")).toBe(false);
});

test("[LI-1] a word typed over another replaces it at once", async () => {
  expect(await type("industry", "教育")).toBe(true);
  await workbench.person.type(settings, await addressOf("Settings_Industry", "所属行业", 15), "教育培训");
  expect(await type("industry", "教育")).toBe(false);
  expect(await type("industry", "教育培训")).toBe(true);
});

test("[LI-1] a deleted row takes its word away, and one inserted in the middle adds its own", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Settings_Region").rows.getItemAt(1).delete();
    await context.sync();
  });
  expect(await type("region", "天津")).toBe(false);
  expect(await type("region", "澳门")).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Settings_Region").rows.add(3, [["雄安"]]);
    await context.sync();
  });
  expect(await type("region", "雄安")).toBe(true);
  expect(await type("region", "澳门")).toBe(true);
});

test("[LI-1] a blank in a list, in its middle or at its end, does not open the drop-down to anything", async () => {
  await workbench.person.clear(settings, await addressOf("Settings_Region", "所在地区", 4));
  expect(await type("region", "亚特兰蒂斯")).toBe(false);
  expect(await type("region", "澳门")).toBe(true);
  await workbench.person.clear(
    settings,
    await addressOf("Settings_Region", "所在地区", (await rowCountOf("Settings_Region")) - 1),
  );
  expect(await type("region", "澳门")).toBe(false);
  expect(await type("region", "北京")).toBe(true);
});

test("[LI-1] where the last word is deleted nothing can be chosen until there is one again, and cells can be emptied", async () => {
  expect(await type("owner", "李明")).toBe(true);
  await workbench.person.clear(settings, await addressOf("Settings_Team", "姓名", 0));
  expect(await type("owner", "谁都行")).toBe(false);
  await workbench.person.clear(customers, await addressOf("Customers", "负责人", 0));
  await workbench.person.type(settings, await addressOf("Settings_Team", "姓名", 0), "王芳");
  expect(await type("owner", "王芳")).toBe(true);
});

test("[LI-1] a reworded value of a system list is offered in place of the old word", async () => {
  await workbench.person.type(settings, await addressOf("Settings_Tier", "客户级别", 0), "重点");
  expect(await type("tier", "A")).toBe(false);
  expect(await type("tier", "重点")).toBe(true);
});

test("[LI-5] several choices are questioned, not refused", async () => {
  expect(await type("source", "展会")).toBe(true);
  const address = await addressOf("Customers", "客户来源", 0);
  expect(await workbench.person.type(customers, address, "展会、转介绍")).toMatchObject({
    entered: true,
    warning: { title: "客户来源" },
  });
});

test("[LI-1] a role beside a name comes from the list of roles", async () => {
  const address = await addressOf("Settings_Team", "角色", 0);
  expect(await workbench.person.type(settings, address, "大师")).toMatchObject({ entered: false });
  expect(await workbench.person.type(settings, address, "销售经理")).toMatchObject({ entered: true });
});

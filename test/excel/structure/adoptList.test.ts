import { adoptList } from "../../../src/excel/adopt/adoptList";
import { findLists, type FoundList } from "../../../src/excel/adopt/findLists";
import { createSheets } from "../../../src/excel/createSheets";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { inspectWorkbook } from "../../../src/excel/inspectWorkbook";
import { readTables } from "../../../src/excel/readTables";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { renameBack } from "../../../src/excel/structure/renameBack";
import { tables } from "../../../src/templates/tables";
import { afterRelease, startWithNewSheets, startWithSample } from "../startWithSample";

jest.setTimeout(120_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const headings = ["公司名称", "联系人", "手机号", "来源", "客户状态", "业务员", "设备型号", "创建日期"];
const rows = [
  ["甲公司", "张三", 13800000001, "展会", "意向", "李明", "X-100", 45474],
  ["乙公司", "李四", 13800000002, "转介绍", "成交", "李明", "X-200", 45480],
  ["丙公司", "王五", 13800000003, "展会", "潜在", "李明", "X-300", 45490],
];

/** Puts an old customer list on a sheet of its own, below a title, with colours of its own. */
async function addList(sheetName = "客户台账", asTable = false): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.getRange("B1").values = [["2024 年客户台账"]];
    sheet.getRange("B3:I6").values = [headings, ...rows];
    sheet.getRange("B4:B6").format.fill.color = "#FFCC00";
    sheet.getRange("I4:I6").numberFormat = [["m/d/yyyy"], ["m/d/yyyy"], ["m/d/yyyy"]];
    if (asTable) sheet.tables.add("B3:I6", true).name = "老客户";
    await context.sync();
  });
}

async function only(): Promise<FoundList> {
  const lists = await findLists("customers");
  expect(lists).toHaveLength(1);
  const [list] = lists;
  if (list === undefined) throw new Error("No list was found");
  return list;
}

const options = { language: "zh-CN", team: [{ name: "李明" }] } as const;

test.each([false, true])(
  "[IM-10] a list below a title is found with its headings (as an Excel table: %s)",
  async (asTable) => {
    workbench = await startWorkbench();
    await createSheets(options);
    await addList("客户台账", asTable);
    expect(await only()).toEqual({
      sheetName: "客户台账",
      tableName: asTable ? "老客户" : null,
      headingRowIndex: 2,
      firstColumnIndex: 1,
      columnCount: 8,
      rowCount: 3,
      headings,
      mapping: { customerName: 0, contactName: 1, contact: 2, source: 3, stage: 4, owner: 5, createdAt: 7 },
    });
  },
);

test.each([false, true])(
  "[IM-10] adopting makes it the Customers table in place and keeps headings, extra columns and formats (sheets made before: %s)",
  async (made) => {
    workbench = await startWorkbench();
    if (made) await createSheets(options);
    await addList();
    const result = await adoptList("customers", await only(), options);
    expect(result).toMatchObject({ status: "complete", adopted: true, finished: true });
    await workbench.workbook.settle();

    const inspection = await inspectWorkbook();
    const presence = inspection.tables.customers;
    if (presence.status !== "present") throw new Error(`The table is ${presence.status}`);
    expect(presence.sheetName).toBe("客户台账");
    expect(presence.columns.unresolved).toEqual([]);
    expect(inspection.sheets.map(({ name }) => name)).not.toContain("客户信息管理表");
    expect(["campaigns", "followUps", "effects"].map((key) => inspection.tables[key as "effects"].status)).toEqual([
      "present",
      "present",
      "present",
    ]);

    const { customers } = await Excel.run((context) =>
      readTables(context, { customers: ["customerName", "contact", "stage", "createdAt", "reminder"] }),
    );
    expect(customers?.columns["customerName"]).toEqual(["甲公司", "乙公司", "丙公司"]);
    expect(customers?.columns["createdAt"]).toEqual([45474, 45480, 45490]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("客户台账");
      const kept = sheet.getRange("B3:I6").load("values");
      const name = sheet.getRange("B4").load("format/fill/color");
      const date = sheet.getRange("I4").load("numberFormat,text");
      await context.sync();
      expect(kept.values).toEqual([headings, ...rows]);
      expect(name.format.fill.color).toBe("#FFCC00");
      expect(date.numberFormat).toEqual([["m/d/yyyy"]]);
    });
    // Its formulas and rules are at work.
    expect(await workbench.person.type("客户台账", "F4", "随便")).toMatchObject({ entered: false });
    await workbench.person.type("销售跟进记录表", "B2", "C20240701001");
    await workbench.workbook.settle();
  },
);

test("[IM-10] what stands beside an empty table that gives way to a list stays where it is", async () => {
  workbench = await startWorkbench();
  await createSheets(options);
  await addList();
  const note = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("客户信息管理表").getRange("F20").load("values");
      await context.sync();
      return cell.values as unknown[][];
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("客户信息管理表").getRange("F20").values = [["备忘"]];
    await context.sync();
  });
  expect(await adoptList("customers", await only(), options)).toMatchObject({ status: "complete", adopted: true });
  const { customers } = await Excel.run((context) => readTables(context, { customers: ["customerName"] }));
  expect(customers?.columns["customerName"]).toEqual(["甲公司", "乙公司", "丙公司"]);
  expect(await note()).toEqual([["备忘"]]);
});

test("[IM-10] undoing an adoption that an empty table had given way to leaves that table to be made anew, formulas included", async () => {
  workbench = await startWorkbench();
  await createSheets(options);
  await addList();
  const { added } = await adoptList("customers", await only(), options);
  const { tables } = await inspectWorkbook();
  if (tables.customers.status !== "present") throw new Error("The list was not adopted");
  const { columns } = tables.customers.columns;
  const adopted = added.map((key) => columns[key]?.name ?? "");
  const step = { kind: "adoption", tableName: "Customers", formerName: null, headings: adopted } as const;
  const undone = await undoEntry({ id: "1", at: 0, action: "adopt", data: {}, steps: [step] });
  expect(undone).toMatchObject({ status: "complete", kept: [] });
  expect((await inspectWorkbook()).tables.customers.status).toBe("absent");
  const again = await createSheets(options);
  expect(again.sheets.filter(({ status }) => status === "created").map(({ key }) => key)).toEqual(["customers"]);
  await workbench.person.type("客户信息管理表", "A2", "C20240701001");
  await workbench.person.type("客户信息管理表", "B2", "甲");
  await workbench.person.type("销售跟进记录表", "B2", "C20240701001");
  await workbench.workbook.settle();
  const name = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("销售跟进记录表").getRange("C2").load("values");
    await context.sync();
    return cell.values as unknown[][];
  });
  expect(name).toEqual([["甲"]]);
});

test("[IM-10] [CO-3] adopting takes three round trips where the sheets are there", async () => {
  workbench = await startWorkbench();
  await createSheets(options);
  await addList();
  const list = await only();
  await afterRelease();
  workbench.meter.reset();
  await adoptList("customers", list, options);
  await afterRelease();
  // One more lets go of ranges.
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
});

test("[IM-10] a table in use is not replaced, a moved list not taken, a protected sheet named", async () => {
  workbench = await startWorkbench();
  await createSheets(options);
  await addList();
  const list = await only();
  await workbench.person.insertRows("客户台账", 1, 1);
  expect(await adoptList("customers", list, options)).toMatchObject({
    status: "refused",
    problems: [{ code: "listMoved" }],
  });
  await workbench.person.deleteRows("客户台账", 1, 1);
  await workbench.person.type("客户信息管理表", "B2", "已有客户");
  expect(await adoptList("customers", list, options)).toMatchObject({
    status: "refused",
    problems: [{ code: "tableInUse" }],
  });
  await workbench.person.clear("客户信息管理表", "B2");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("客户台账").protection.protect();
    await context.sync();
  });
  expect(await adoptList("customers", list, options)).toMatchObject({
    status: "refused",
    adopted: false,
    problems: [{ code: "sheetProtected" }],
  });
});

test("[IM-10] customer numbers of another form stay an extra column", async () => {
  workbench = await startWorkbench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("清单");
    sheet.getRange("A1:C3").values = [
      ["客户编号", "客户名称", "联系人"],
      ["K-17", "甲公司", "张三"],
      ["K-18", "乙公司", "李四"],
    ];
    await context.sync();
  });
  expect((await only()).mapping).toEqual({ customerName: 1, contactName: 2 });
});

test("[ST-2] a table that was turned back into a range is found with its computed columns and made a table again", async () => {
  workbench = await startWithSample();
  const before = await readComputed();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").convertToRange();
    await context.sync();
  });
  expect((await inspectWorkbook()).tables.customers.status).toBe("absent");
  const list = (await findLists("customers")).find(({ sheetName }) => sheetName === "客户信息管理表");
  if (list === undefined) throw new Error("The former table was not found");
  expect(Object.keys(list.mapping)).toHaveLength(tables.customers.columns.length);
  expect(await adoptList("customers", list, options)).toMatchObject({ status: "complete", finished: true, added: [] });
  expect((await inspectWorkbook()).tables.customers.status).toBe("present");
  expect(await readComputed()).toEqual(before);
});

test("[ST-1] a renamed table is named, and gets its name back", async () => {
  workbench = await startWithNewSheets({});
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").name = "我的客户";
    await context.sync();
  });
  expect((await inspectWorkbook()).tables.customers).toEqual({
    status: "renamed",
    sheetName: "客户信息管理表",
    tableName: "我的客户",
  });
  const created = await createSheets(options);
  expect(created.sheets.find(({ key }) => key === "customers")?.status).toBe("tableRenamed");
  expect(created.sheets.filter(({ status }) => status === "created")).toEqual([]);
  await renameBack("customers", "我的客户");
  expect((await inspectWorkbook()).tables.customers.status).toBe("present");
});

async function readComputed(): Promise<unknown> {
  await workbench.workbook.settle();
  const read = await Excel.run((context) =>
    readTables(context, { customers: ["customerId", "reminder", "nextDue"], followUps: ["customerName", "reminder"] }),
  );
  return [read.customers?.columns, read.followUps?.columns];
}

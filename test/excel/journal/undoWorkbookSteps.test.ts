import type { JournalAction, JournalEntry, JournalStep } from "../../../src/core/journal/JournalEntry";
import { adoptList } from "../../../src/excel/adopt/adoptList";
import { findLists } from "../../../src/excel/adopt/findLists";
import { switchComputed } from "../../../src/excel/computed/switchComputed";
import { inspectWorkbook } from "../../../src/excel/inspectWorkbook";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { switchLanguage } from "../../../src/excel/language/switchLanguage";
import { restoreColumns } from "../../../src/excel/structure/restoreColumns";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { startWithRows, startWithSample } from "../startWithSample";

jest.setTimeout(120_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const entryOf = (action: JournalAction, step: JournalStep): JournalEntry => ({
  id: "entry",
  at: 0,
  action,
  data: {},
  steps: [step],
});

/** Formulas of every visible sheet that holds any cell. */
async function everything(): Promise<unknown> {
  await workbench.workbook.settle();
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = sheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => ({ name: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load("formulas") }));
    await context.sync();
    return used.map(({ name, range }) => [name, range.isNullObject ? null : range.formulas]);
  });
}

test("[UN-1] [UN-2] undoing a switch of language brings everything back, reworded values too", async () => {
  workbench = await startWithRows({
    customers: [{ customerId: "C20240701001", customerName: "甲公司", stage: "意向" }],
  });
  const address = await Excel.run(async (context) => {
    const cell = context.workbook.names.getItem("SP_Stage_Intent").getRange().load("address");
    await context.sync();
    return cell.address.split("!")[1] ?? "";
  });
  await workbench.person.type("参数设置", address, "有意向");
  await workbench.person.type("客户信息管理表", "H2", "有意向");
  const before = await everything();
  const { from, to, counts, words } = await switchLanguage("en-US");
  expect(words).toEqual({ "stage.intent": "有意向" });
  const step = { kind: "mode", mode: "language", before: from, after: to, count: counts.cells, words } as const;
  const undone = await undoEntry(entryOf("language", step));
  expect(undone).toMatchObject({ status: "complete", kept: [] });
  expect(await everything()).toEqual(before);
});

test("[UN-3] a protected sheet that stops the undoing of a switch of language is named, and nothing is written", async () => {
  workbench = await startWithRows({
    customers: [{ customerId: "C20240701001", customerName: "甲公司", stage: "意向" }],
  });
  const { from, to, counts } = await switchLanguage("en-US");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Customers").protection.protect();
    await context.sync();
  });
  const before = await everything();
  const step = { kind: "mode", mode: "language", before: from, after: to, count: counts.cells } as const;
  expect(await undoEntry(entryOf("language", step))).toEqual({
    status: "complete",
    restored: 0,
    kept: [
      { tableName: "Customers", rowIdentifier: null, column: "", reason: "protected", address: null, found: null },
    ],
  });
  expect(await everything()).toEqual(before);
});

test("[UN-2] undoing a freeze brings the formulas back", async () => {
  workbench = await startWithSample();
  const before = await everything();
  const { from, to, columns } = await switchComputed("values");
  const step = { kind: "mode", mode: "computed", before: from, after: to, count: columns } as const;
  expect(await undoEntry(entryOf("freeze", step))).toMatchObject({ status: "complete", restored: columns });
  expect(await everything()).toEqual(before);
});

test("[UN-2] [UN-3] columns that were put back go again, but for those that hold something by then", async () => {
  workbench = await startWithSample();
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Customers");
    for (const heading of ["客户级别", "提醒"]) columns.getItem(heading).delete();
    await context.sync();
  });
  await workbench.workbook.settle();
  const { headings } = await restoreColumns("customers");
  await workbench.workbook.settle();
  await Excel.run(async (context) => {
    const tier = context.workbook.tables.getItem("Customers").columns.getItem("客户级别").getDataBodyRange();
    tier.getCell(0, 0).values = [["A"]];
    await context.sync();
  });
  const undone = await undoEntry(entryOf("structure", { kind: "columns", tableName: "Customers", headings }));
  expect(undone).toMatchObject({ status: "complete", restored: 1 });
  expect(undone.kept).toMatchObject([{ column: "客户级别", reason: "columnInUse", found: "A" }]);
});

test.each([null, "老客户"])(
  "[UN-1] [IM-10] undoing an adoption gives the list back as it was (table before: %s)",
  async (formerName) => {
    workbench = await startWorkbench();
    const headings = ["公司名称", "联系人", "手机号"];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("客户台账");
      sheet.getRange("A1:C3").values = [headings, ["甲公司", "张三", "wx_zhang"], ["乙公司", "李四", "wx_li"]];
      if (formerName !== null) sheet.tables.add("A1:C3", true).name = formerName;
      await context.sync();
    });
    const [list] = await findLists("customers");
    if (list === undefined) throw new Error("No list was found");
    const { added } = await adoptList("customers", list, { language: "zh-CN", team: [] });
    const { tables } = await inspectWorkbook();
    if (tables.customers.status !== "present") throw new Error("The list was not adopted");
    const { columns } = tables.customers.columns;
    const step: JournalStep = {
      kind: "adoption",
      tableName: "Customers",
      formerName,
      headings: added.map((key) => columns[key]?.name ?? ""),
    };
    expect(await undoEntry(entryOf("adopt", step))).toEqual({
      status: "complete",
      restored: added.length + 1,
      kept: [],
    });
    await workbench.workbook.settle();
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("客户台账").getUsedRange(true).load("values");
      const all = context.workbook.tables.load("items/name,items/worksheet/name");
      await context.sync();
      expect(used.values).toEqual([headings, ["甲公司", "张三", "wx_zhang"], ["乙公司", "李四", "wx_li"]]);
      const names = all.items.filter((table) => table.worksheet.name === "客户台账").map(({ name }) => name);
      expect(names).toEqual(formerName === null ? [] : [formerName]);
    });
    expect((await inspectWorkbook()).tables.customers.status).toBe("absent");
  },
);

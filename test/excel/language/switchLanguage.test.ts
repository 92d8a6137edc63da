import { dateSerialAt } from "../../../src/core/dates";
import { confirmColumn } from "../../../src/excel/confirmColumn";
import { inspectWorkbook } from "../../../src/excel/inspectWorkbook";
import { previewLanguageSwitch, switchLanguage } from "../../../src/excel/language/switchLanguage";
import { readTables } from "../../../src/excel/readTables";
import { sampleData } from "../../../src/templates/sample";
import { settingsSheet } from "../../../src/templates/settingsSheet";
import { settingsTexts } from "../../../src/templates/settingsTexts";
import { tableOrder, tables } from "../../../src/templates/tables";
import type { Language } from "../../../src/templates/Text";
import { afterRelease, startWithRows, startWithSample } from "../startWithSample";
import type { Workbench } from "../../support/startWorkbench";

jest.setTimeout(120_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

/** Every cell of every visible sheet, by sheet in their order. */
async function everyCell(): Promise<readonly (readonly (readonly unknown[])[])[]> {
  await workbench.workbook.settle();
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = sheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => sheet.getUsedRangeOrNullObject(true).load("values"));
    await context.sync();
    return used.filter((range) => !range.isNullObject).map((range) => range.values as unknown[][]);
  });
}

async function sheetNames(): Promise<readonly string[]> {
  return (await inspectWorkbook()).sheets.map(({ name }) => name);
}

const today = dateSerialAt(new Date());

test.each<[Language, Language]>([
  ["zh-CN", "en-US"],
  ["en-US", "zh-CN"],
])(
  "[ST-6] switching from %s to %s turns headings, sheets, settings and list values into the other language",
  async (from, to) => {
    workbench = await startWithSample(from);
    const before = await everyCell();
    const { counts } = await previewLanguageSwitch(to);
    const result = await switchLanguage(to);
    expect(result).toMatchObject({ status: "complete", from, to, counts });
    expect(await sheetNames()).toEqual(expect.arrayContaining(tableOrder.map((key) => tables[key].sheetName[to])));

    const inspection = await inspectWorkbook();
    expect(inspection.state.language).toBe(to);
    for (const key of tableOrder) {
      const presence = inspection.tables[key];
      if (presence.status !== "present") throw new Error(`${key} is ${presence.status}`);
      expect(presence.columns.unresolved).toEqual([]);
      for (const column of tables[key].columns)
        expect(presence.columns.columns[column.key]?.name).toBe(column.heading[to]);
    }
    const rows = await Excel.run((context) =>
      readTables(context, { customers: ["stage"], followUps: ["status", "reminder"] }),
    );
    const sample = sampleData({ language: to, today }).rows;
    expect(rows.customers?.columns["stage"]).toEqual(sample.customers.map(({ stage }) => stage));
    expect(rows.followUps?.columns["status"]).toEqual(sample.followUps.map(({ status }) => status ?? ""));
    // No sheet shows an error, and the computed words of reminders have followed.
    expect(JSON.stringify(await everyCell())).not.toMatch(/#REF!|#NAME\?|#VALUE!/);
    const reminder = settingsSheet(to, [])
      .blocks.find(({ key }) => key === "words0")
      ?.rows.map(([word]) => word);
    expect(rows.followUps?.columns["reminder"]?.every((word) => word === "" || reminder?.includes(String(word)))).toBe(
      true,
    );

    expect((await switchLanguage(from)).status).toBe("complete");
    expect(await everyCell()).toEqual(before);
  },
);

test("[ST-6] open lists, names, free text, headings and sheet names of the team's own stay as they are", async () => {
  workbench = await startWithRows({
    customers: [
      { customerId: "C20240701001", customerName: "意向", source: "展会", notes: "成交", stage: "意向", owner: "李明" },
    ],
  });
  await workbench.person.type("客户信息管理表", "K1", "内部备注");
  const { tables: found } = await inspectWorkbook();
  const renamed = found.customers.status === "present" ? found.customers.columns.unresolved[0]?.candidate : null;
  if (!renamed) throw new Error("The renamed column is not asked about");
  expect((await previewLanguageSwitch("en-US")).counts.keptHeadings).toEqual([
    { table: "customers", heading: "内部备注" },
  ]);
  await confirmColumn("customers", "notes", renamed);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("推广活动计划表").name = "我们的活动";
    await context.sync();
  });
  const { counts } = await previewLanguageSwitch("en-US");
  expect(counts.keptHeadings).toEqual([{ table: "customers", heading: "内部备注" }]);
  expect(counts).toMatchObject({ cells: 1, cellsByList: { stage: 1 }, sheets: 4 });
  await switchLanguage("en-US");
  const { customers } = await Excel.run((context) =>
    readTables(context, { customers: ["customerName", "source", "notes", "stage", "owner"] }),
  );
  expect(customers?.columns).toEqual({
    customerName: ["意向"],
    source: ["展会"],
    notes: ["成交"],
    stage: ["Intent"],
    owner: ["李明"],
  });
  expect(await sheetNames()).toContain("我们的活动");
});

test("[ST-6] words that the team reworded are shown before they take the other language's word", async () => {
  workbench = await startWithRows({
    customers: [{ customerId: "C20240701001", customerName: "甲", stage: "意向" }],
  });
  const inspection = await inspectWorkbook();
  const address = await Excel.run(async (context) => {
    const cell = context.workbook.names.getItem("SP_Stage_Intent").getRange().load("address");
    await context.sync();
    return cell.address.split("!")[1] ?? "";
  });
  await workbench.person.type(inspection.settingsSheetName ?? "", address, "有意向");
  await workbench.person.type("客户信息管理表", "H2", "有意向");
  const { counts } = await previewLanguageSwitch("en-US");
  expect(counts.rewordedWords).toEqual([{ before: "有意向", after: "Intent" }]);
  await switchLanguage("en-US");
  const { customers } = await Excel.run((context) => readTables(context, { customers: ["stage"] }));
  expect(customers?.columns["stage"]).toEqual(["Intent"]);
});

test("[ST-6] [CO-3] a switch takes three round trips, and a protected sheet is named before anything is written", async () => {
  workbench = await startWithSample("zh-CN");
  await afterRelease();
  workbench.meter.reset();
  await switchLanguage("en-US");
  await afterRelease();
  // One more lets go of ranges.
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Follow-ups").protection.protect();
    await context.sync();
  });
  const before = await everyCell();
  expect(await switchLanguage("zh-CN")).toMatchObject({
    status: "refused",
    problems: [{ code: "sheetProtected", data: { sheet: "Follow-ups" } }],
  });
  expect(await everyCell()).toEqual(before);
});

test("[ST-6] what people type after the switch is judged by the new words", async () => {
  workbench = await startWithSample("zh-CN");
  await switchLanguage("en-US");
  await workbench.workbook.settle();
  expect(await workbench.person.type("Customers", "H2", "意向")).toMatchObject({ entered: false, title: "Stage" });
  expect(await workbench.person.type("Customers", "H2", "Won")).toEqual({ entered: true });
});

test("every text of the settings sheet is known in both languages at the same place", () => {
  const texts = settingsTexts();
  expect(texts.length).toBeGreaterThan(80);
  for (const { text } of texts) expect(text["en-US"]).toMatch(/^[\x20-\u2fff]*$/);
});

import { createSheets } from "../../src/excel/createSheets";
import { inspectWorkbook } from "../../src/excel/inspectWorkbook";
import { startWorkbench, type Workbench } from "../support/startWorkbench";

jest.setTimeout(30_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const team = [{ name: "林致远", role: "销售经理" }];

test("takes at most four round trips", async () => {
  workbench = await startWorkbench();
  workbench.meter.reset();
  await createSheets({ language: "zh-CN", team });
  // The library lets go of its ranges after the run, without anybody waiting for it.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
});

test("tells how far it is", async () => {
  workbench = await startWorkbench();
  const told: (readonly [number, number])[] = [];
  await createSheets({ language: "zh-CN", team, onProgress: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test("remembers language, table ids and columns", async () => {
  workbench = await startWorkbench();
  await createSheets({ language: "zh-CN", team });
  const { state, tables: presence } = await inspectWorkbook();
  expect(state.language).toBe("zh-CN");
  expect(state.columns.customers?.["customerName"]?.heading).toBe("客户名称");
  expect(presence.customers.status).toBe("present");
});

describe("safe to repeat", () => {
  test("a second time makes nothing and changes nothing", async () => {
    workbench = await startWorkbench();
    await createSheets({ language: "zh-CN", team });
    await workbench.person.type("客户信息管理表", "B2", "海蓝科技有限公司");
    const before = await workbench.workbook.toFile();
    const result = await createSheets({ language: "zh-CN", team: [] });
    expect(result.sheets.map(({ status }) => status)).toEqual(Array(5).fill("alreadyThere"));
    expect(await workbench.workbook.toFile()).toEqual(before);
  });

  test("a sheet that was deleted is made again, in the language of the others", async () => {
    workbench = await startWorkbench();
    await createSheets({ language: "zh-CN", team });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("推广效果分析表").delete();
      await context.sync();
    });
    const result = await createSheets({ language: "en-US", team });
    expect(result.failure).toBeUndefined();
    expect(result.sheets.find(({ key }) => key === "effects")).toEqual({
      key: "effects",
      sheetName: "推广效果分析表",
      status: "created",
    });
    expect(result.language).toBe("zh-CN");
  });

  test.each(["参数设置", "客户信息管理表"])("%s can be deleted and made again, names included", async (sheetName) => {
    workbench = await startWorkbench();
    await createSheets({ language: "zh-CN", team });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).delete();
      await context.sync();
    });
    const result = await createSheets({ language: "zh-CN", team });
    expect(result.failure).toBeUndefined();
    expect(result.sheets.find((sheet) => sheet.sheetName === sheetName)?.status).toBe("created");
    expect((await inspectWorkbook()).settingsSheetName).toBe("参数设置");
  });

  test("computed columns that lost a deleted sheet find the new one, the others are left alone", async () => {
    workbench = await startWorkbench();
    await createSheets({ language: "zh-CN", team });
    const formulasOf = (context: Excel.RequestContext, heading: string) =>
      context.workbook.tables.getItem("FollowUps").columns.getItem(heading).getDataBodyRange();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("客户信息管理表").delete();
      // What Excel makes of the column when the sheet it looks into is deleted.
      formulasOf(context, "客户名称").formulas = [['=IFERROR(INDEX(#REF!,MATCH([@客户编号],#REF!,0))&"","")']];
      formulasOf(context, "提醒").formulas = [['="mine"']];
      await context.sync();
    });
    await createSheets({ language: "zh-CN", team });
    await Excel.run(async (context) => {
      const repaired = formulasOf(context, "客户名称").load("formulas");
      const own = formulasOf(context, "提醒").load("formulas");
      await context.sync();
      expect(repaired.formulas[0]?.[0]).toContain("Customers[客户名称]");
      expect(own.formulas).toEqual([['="mine"']]);
    });
  });

  test("somebody's sheet of our name is left alone and nothing is made", async () => {
    workbench = await startWorkbench();
    await addSheet("客户信息管理表", "请勿覆盖");
    const result = await createSheets({ language: "zh-CN", team });
    expect(result.sheets[0]).toEqual({ key: "customers", sheetName: "客户信息管理表", status: "sheetNameTaken" });
    expect(result.sheets.slice(1).every(({ status }) => status === "notCreated")).toBe(true);
    expect((await workbench.workbook.toFile()).sheets).toHaveLength(2);
  });

  test("on demand ours are put beside it", async () => {
    workbench = await startWorkbench();
    await addSheet("客户信息管理表", "请勿覆盖");
    await addSheet("参数设置", "请勿覆盖");
    const result = await createSheets({ language: "zh-CN", team, whenSheetNameTaken: "useFreeName" });
    expect(result.failure).toBeUndefined();
    expect(result.sheets.map(({ sheetName }) => sheetName)).toEqual(
      expect.arrayContaining(["客户信息管理表 (2)", "参数设置 (2)"]),
    );
    expect((await inspectWorkbook()).settingsSheetName).toBe("参数设置 (2)");
  });

  test("somebody's table named Customers is not taken for ours", async () => {
    workbench = await startWorkbench();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").values = [["Name", "City"]];
      sheet.tables.add("A1:B2", true).name = "Customers";
      await context.sync();
    });
    const result = await createSheets({ language: "en-US", team });
    expect(result.sheets[0]?.status).toBe("tableNameTaken");
    expect((await workbench.workbook.toFile()).sheets).toHaveLength(1);
  });
});

describe("when Excel refuses", () => {
  test("a workbook open for reading only is said to be so, and not touched", async () => {
    workbench = await startWorkbench({ readOnly: true });
    const result = await createSheets({ language: "zh-CN", team });
    expect(result.failure?.code).toBe("readOnly");
    expect(result.sheets.every(({ status }) => status === "notCreated")).toBe(true);
  });

  test.each([2, 3])("a failure of round trip %i leaves no half-made sheet", async (batch) => {
    workbench = await startWorkbench();
    const before = await workbench.workbook.toFile();
    workbench.seams.failBatch(batch, "GeneralException", { afterActions: 400 });
    const result = await createSheets({ language: "zh-CN", team });
    expect(result.failure?.code).toBe("rejected");
    expect(result.sheets.every(({ status }) => status === "notCreated")).toBe(true);
    const after = await workbench.workbook.toFile();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after.names).toEqual([]);
  });

  test("what cannot be taken away again is named as unfinished", async () => {
    workbench = await startWorkbench();
    workbench.seams.failBatch(2, "GeneralException", { afterActions: 400 });
    workbench.seams.failBatch(3, "ActivityLimitReached");
    workbench.seams.failBatch(4, "ActivityLimitReached");
    const result = await createSheets({ language: "zh-CN", team });
    expect(result.sheets.some(({ status }) => status === "unfinished")).toBe(true);
  });

  test("after a failure it can be tried again", async () => {
    workbench = await startWorkbench();
    workbench.seams.failBatch(2, "GeneralException", { afterActions: 400 });
    await createSheets({ language: "zh-CN", team });
    const result = await createSheets({ language: "zh-CN", team });
    expect(result.failure).toBeUndefined();
    expect(result.sheets.every(({ status }) => status === "created")).toBe(true);
  });

  test("a workbook that calculates by hand stays so, and the result says so", async () => {
    workbench = await startWorkbench();
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    const result = await createSheets({ language: "zh-CN", team });
    expect(result.calculatesManually).toBe(true);
    expect((await inspectWorkbook()).calculationMode).toBe("Manual");
  });

  test("cancelled before anything is made, it makes nothing", async () => {
    workbench = await startWorkbench();
    const result = await createSheets({ language: "zh-CN", team, signal: { aborted: true } });
    expect(result.cancelled).toBe(true);
    expect((await workbench.workbook.toFile()).sheets).toHaveLength(1);
  });
});

async function addSheet(name: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name).getRange("A1").values = [[text]];
    await context.sync();
  });
}

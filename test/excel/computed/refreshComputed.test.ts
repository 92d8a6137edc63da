import { dateSerialAt } from "../../../src/core/dates";
import { refreshComputed } from "../../../src/excel/computed/refreshComputed";
import { switchComputed } from "../../../src/excel/computed/switchComputed";
import { inspectWorkbook } from "../../../src/excel/inspectWorkbook";
import { afterRelease, startWithRows } from "../startWithSample";
import type { Workbench } from "../../support/startWorkbench";

jest.setTimeout(60_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const today = dateSerialAt(new Date());
const customer = { customerId: "C20240701001", customerName: "华星科技", stage: "意向", tier: "A" };
const followUp = {
  followUpId: "G20240701001",
  customerId: "C20240701001",
  followUpDate: today - 3,
  dueDate: today + 2,
};

async function nextDue(): Promise<unknown[]> {
  await workbench.workbook.settle();
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Customers").columns.getItem("下次跟进");
    const body = column.getDataBodyRange().load("formulas");
    await context.sync();
    return body.formulas.flat() as unknown[];
  });
}

test("[FI-10] [CO-3] columns that hold values are brought up to date in four round trips, and hold values again", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [{ ...followUp, status: "待处理" }] });
  await switchComputed("values");
  expect(await nextDue()).toEqual([today + 2]);
  await workbench.person.type("销售跟进记录表", "J2", "2030-01-01");
  expect(await nextDue()).toEqual([today + 2]);
  const progress: (readonly [number, number])[] = [];
  await afterRelease();
  workbench.meter.reset();
  const result = await refreshComputed({ onProgress: (done, total) => progress.push([done, total]) });
  expect(result).toMatchObject({ status: "complete", to: "values" });
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(await nextDue()).toEqual([47_484]);
  expect((await inspectWorkbook()).state.computed).toBe("values");
  expect(progress.at(-1)).toEqual([result.columnsInAll, result.columnsInAll]);
});

test("[FI-10] a workbook that calculates only on F9 is calculated for it", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [{ ...followUp, status: "待处理" }] });
  await switchComputed("values");
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  await workbench.person.type("销售跟进记录表", "J2", "2030-01-01");
  await refreshComputed();
  expect(await nextDue()).toEqual([47_484]);
});

test("[FI-10] a failure half-way leaves formulas and says so; repeating completes it", async () => {
  workbench = await startWithRows({ customers: [customer], followUps: [{ ...followUp, status: "待处理" }] });
  await switchComputed("values");
  await afterRelease();
  workbench.seams.failBatch(3, "GeneralException");
  expect(await refreshComputed()).toMatchObject({ status: "failed", from: "values", to: "formulas", columns: 0 });
  workbench.seams.reset();
  expect((await inspectWorkbook()).state.computed).toBe("formulas");
  expect(await nextDue()).toEqual([expect.stringContaining("MINIFS")]);
  expect(await refreshComputed()).toMatchObject({ status: "complete", to: "values" });
  expect(await nextDue()).toEqual([today + 2]);
});

test("[FI-10] a count typed over before the columns were values stays", async () => {
  const period = "2024年Q3(7.1-9.30)";
  workbench = await startWithRows({ effects: [{ campaignId: "HD20240701001", period }] });
  await workbench.person.type("推广效果分析表", "D2", "77");
  await switchComputed("values");
  expect(await refreshComputed()).toMatchObject({ status: "complete" });
  const count = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("推广效果分析表").getRange("D2").load("formulas");
    await context.sync();
    return cell.formulas as unknown;
  });
  expect(count).toEqual([[77]]);
});

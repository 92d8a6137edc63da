import { dateSerialAt } from "../../../src/core/dates";
import { switchComputed } from "../../../src/excel/computed/switchComputed";
import { inspectWorkbook } from "../../../src/excel/inspectWorkbook";
import { registerFunctions } from "../../../src/functions/registerFunctions";
import { functionsJson } from "../../../src/templates/functions/functionsJson";
import { sampleData } from "../../../src/templates/sample";
import { tableOrder, tables } from "../../../src/templates/tables";
import { afterRelease, startWithRows } from "../startWithSample";
import type { Workbench } from "../../support/startWorkbench";

jest.setTimeout(120_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

async function start(): Promise<void> {
  const { rows } = sampleData({ language: "zh-CN", today: dateSerialAt(new Date()) });
  workbench = await startWithRows(rows, { functions: JSON.stringify(functionsJson("zh-CN")) });
  registerFunctions();
}

/** Formulas and values of all computed columns, by `table.column`. */
async function computed(): Promise<Record<string, { formulas: unknown[]; values: unknown[] }>> {
  await workbench.workbook.settle();
  return Excel.run(async (context) => {
    const bodies = tableOrder.flatMap((key) =>
      tables[key].columns
        .filter(({ kind }) => kind === "native")
        .map(({ key: column, heading }) => {
          const table = context.workbook.tables.getItem(tables[key].tableName);
          const body = table.columns.getItem(heading["zh-CN"]).getDataBodyRange().load("formulas,values");
          return { name: `${key}.${column}`, body };
        }),
    );
    await context.sync();
    return Object.fromEntries(
      bodies.map(({ name, body }) => [
        name,
        { formulas: body.formulas.flat() as unknown[], values: body.values.flat() as unknown[] },
      ]),
    );
  });
}

/** Divided in another order, the last bit of a figure may differ. */
const valuesOf = (all: Awaited<ReturnType<typeof computed>>) =>
  Object.fromEntries(
    Object.entries(all).map(([name, { values }]) => [
      name,
      values.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
    ]),
  );

test("[ST-7] columns switch to the add-in's functions with the same results, and back to the very formulas", async () => {
  await start();
  const before = await computed();
  expect(await switchComputed("functions")).toMatchObject({
    status: "complete",
    from: "formulas",
    columns: 4,
    columnsInAll: 4,
  });
  const during = await computed();
  expect(during["effects.cac"]?.formulas[0]).toContain("CAC(");
  expect(during["effects.roi"]?.formulas[0]).toContain("ROI(");
  expect(valuesOf(during)).toEqual(valuesOf(before));
  expect((await inspectWorkbook()).state.computed).toBe("functions");
  await switchComputed("formulas");
  expect(await computed()).toEqual(before);
});

test("[ST-7] frozen columns hold values only, and come back as formulas", async () => {
  await start();
  const before = await computed();
  const result = await switchComputed("values");
  expect(result.status).toBe("complete");
  const frozen = await computed();
  expect(
    Object.values(frozen)
      .flatMap(({ formulas }) => formulas)
      .filter((cell) => String(cell).startsWith("=")),
  ).toEqual([]);
  expect(valuesOf(frozen)).toEqual(valuesOf(before));
  await switchComputed("formulas");
  expect(await computed()).toEqual(before);
});

test("[ST-7] a count that a person typed over stays theirs through values, functions and formulas", async () => {
  await start();
  const sheet = tables.effects.sheetName["zh-CN"];
  await workbench.person.type(sheet, "D3", "77");
  const before = await computed();
  expect(before["effects.newCustomers"]?.formulas[1]).toBe(77);
  for (const kind of ["functions", "values", "formulas"] as const) {
    await switchComputed(kind);
    expect((await computed())["effects.newCustomers"]?.formulas[1]).toBe(77);
  }
  expect(await computed()).toEqual(before);
});

test("[ST-7] [CO-3] a switch takes three round trips; a failure says that nothing was written and repeating completes it", async () => {
  await start();
  await afterRelease();
  workbench.meter.reset();
  await switchComputed("values");
  await afterRelease();
  // One more lets go of ranges.
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  const frozen = await computed();
  await afterRelease();
  workbench.seams.failBatch(3, "GeneralException");
  expect(await switchComputed("formulas")).toMatchObject({
    status: "failed",
    columns: 0,
    failure: { code: "rejected" },
  });
  workbench.seams.reset();
  expect(await computed()).toEqual(frozen);
  expect((await switchComputed("formulas")).status).toBe("complete");
  expect((await computed())["effects.cac"]?.formulas[0]).toContain("=");
});

test("[ST-7] formulas that would name a deleted column are not written, and the answer says which sheet is concerned", async () => {
  await start();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.getItem("需求阶段").delete();
    await context.sync();
  });
  await workbench.workbook.settle();
  const result = await switchComputed("values");
  expect(result.status).toBe("complete");
  expect(await switchComputed("formulas")).toMatchObject({
    status: "failed",
    columns: 0,
    failure: { code: "columnUnclear", at: { table: "客户信息管理表" } },
  });
  expect((await inspectWorkbook()).state.computed).toBe("values");
});

import { createSheets } from "../../../src/excel/createSheets";
import { openMirror, type Mirror } from "../../../src/excel/mirror/openMirror";
import { writeState } from "../../../src/excel/stateSheet";
import { inspect } from "../../../src/excel/inspectWorkbook";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

/** Creating the sheets takes some seconds on a busy machine. */
jest.setTimeout(60_000);

let workbench: Workbench;
let mirror: Mirror;
afterEach(async () => {
  await mirror.close();
  workbench.stop();
});

const sheet = "客户信息管理表";
const customer = { customerId: "C20240701001", customerName: "华星科技", owner: "李明", stage: "潜在" };

async function settle(): Promise<void> {
  await workbench.workbook.settle();
  for (let round = 0; round < 3; round++) {
    await afterRelease();
    await mirror.settled();
  }
}

const identifiers = () => mirror.current.tables.customers?.columns["customerId"];

test("[ST-5] nothing is written to a workbook of a newer schema, and it is followed all the same", async () => {
  workbench = await startWithRows({ customers: [customer] });
  await Excel.run(async (context) => {
    const { state } = await inspect(context);
    writeState(context, { ...state, schema: 99 }, true);
    await context.sync();
  });
  mirror = await openMirror();
  await workbench.person.type(sheet, "B3", "远航贸易");
  await settle();
  expect(mirror.current.tables.customers?.columns["customerName"]).toEqual(["华星科技", "远航贸易"]);
  expect(identifiers()).toEqual(["C20240701001", ""]);
});

test("nothing is written to a workbook that is open for reading only", async () => {
  workbench = await startWithRows({ customers: [customer, { ...customer, customerId: "" }] });
  workbench.workbook.readOnly = true;
  mirror = await openMirror();
  await settle();
  expect(identifiers()).toEqual(["C20240701001", ""]);
  expect(mirror.current.failure).toBeNull();
});

test("[ID-3] rows entered while the add-in was closed cost two round trips more", async () => {
  workbench = await startWithRows({ customers: [customer, { ...customer, customerId: "" }] });
  await afterRelease();
  workbench.meter.reset();
  mirror = await openMirror();
  const opened = workbench.meter.batches;
  await settle();
  expect(workbench.meter.batches - opened).toBe(2);
  expect(identifiers()?.[1]).toMatch(/^C\d{11}$/);
  expect(mirror.current.tables.customers?.columns["createdAt"]).toEqual(["", ""]);
});

test("a mirror that is closed follows nothing more", async () => {
  workbench = await startWithRows({ customers: [customer] });
  mirror = await openMirror();
  await mirror.close();
  await workbench.person.type(sheet, "B3", "远航贸易");
  await settle();
  expect(identifiers()).toEqual(["C20240701001"]);
});

test("a workbook without our sheets is followed until it has them", async () => {
  workbench = await startWorkbench();
  mirror = await openMirror();
  expect(mirror.current.tables).toEqual({});
  await createSheets({ language: "zh-CN", team: [{ name: "李明" }] });
  await settle();
  expect(Object.keys(mirror.current.tables).sort()).toEqual(["campaigns", "customers", "effects", "followUps"]);
  await workbench.person.type(sheet, "B2", "远航贸易");
  await settle();
  expect(identifiers()?.[0]).toMatch(/^C\d{11}$/);
});

test("the marks of what was given are kept, also when the sheets' memory is written anew", async () => {
  workbench = await startWithRows({ customers: [customer] });
  mirror = await openMirror();
  await workbench.person.type(sheet, "B3", "远航贸易");
  await settle();
  const marks = () => Excel.run(async (context) => (await inspect(context)).state.marks["C"]);
  const given = await marks();
  expect(Object.values(given ?? {})).toContain(1);
  await Excel.run(async (context) => {
    const { state } = await inspect(context);
    writeState(context, state, true);
    await context.sync();
  });
  expect(await marks()).toEqual(given);
});

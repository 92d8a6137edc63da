import { openMirror, type Mirror } from "../../../src/excel/mirror/openMirror";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";
import { customerSheet } from "../journal/journalWorkbook";
import { watchTrips } from "../reading/columnWorkbook";

jest.setTimeout(60_000);

let workbench: Workbench;
let mirror: Mirror | undefined;
afterEach(async () => {
  await mirror?.close();
  mirror = undefined;
  workbench.stop();
});

const identifiers = Array.from({ length: 60 }, (_, index) => `C20250101${String(index + 1).padStart(3, "0")}`);
const customers = identifiers.map((customerId, index) => ({ customerId, customerName: `客户${index}`, owner: "李明" }));
const followUps = Array.from({ length: 3 }, (_, index) => ({
  followUpId: `G20250101${String(index + 1).padStart(3, "0")}`,
  customerId: identifiers[index] ?? "",
  dueDate: 45_000 + index,
  status: "待处理",
  nextAction: `第 ${index} 次回访`,
}));

test("[CO-3] an answer that is too large on opening is asked for in parts, and the mirror holds the same", async () => {
  workbench = await startWithRows({ customers, followUps });
  await afterRelease();
  const trips = watchTrips(workbench);
  workbench.seams.failBatch(2, "ResponsePayloadSizeLimitExceeded");
  mirror = await openMirror();
  expect(trips.filter(({ response }) => response === 0)).toHaveLength(1);
  const { tables, nextActions } = mirror.current;
  expect(tables.customers?.columns["customerId"]).toEqual(identifiers);
  expect(tables.customers?.columns["customerName"]).toEqual(customers.map(({ customerName }) => customerName));
  expect(tables.followUps?.columns["dueDate"]).toEqual([45_000, 45_001, 45_002]);
  expect([...nextActions.values()].sort()).toEqual(followUps.map(({ nextAction }) => nextAction));
});

test("[ID-1] [CO-3] a change whose answer is too large is followed in parts, and its rows get their identifiers", async () => {
  workbench = await startWithRows({ customers });
  mirror = await openMirror();
  await mirror.settled();
  await afterRelease();
  const names = Array.from({ length: 40 }, (_, index) => `新客户${index}`);
  await workbench.person.paste(
    customerSheet,
    "B62",
    names.map((name) => [name]),
  );
  const trips = watchTrips(workbench);
  workbench.seams.failBatch(1, "ResponsePayloadSizeLimitExceeded");
  await workbench.workbook.settle();
  for (let round = 0; round < 3; round++) {
    await afterRelease();
    await mirror.settled();
  }
  expect(trips.filter(({ response }) => response === 0)).toHaveLength(1);
  const { columns } = mirror.current.tables.customers ?? {};
  expect(mirror.current.failure).toBeNull();
  expect(columns?.["customerName"]?.slice(60)).toEqual(names);
  expect(new Set(columns?.["customerId"]).size).toBe(100);
  expect(columns?.["customerId"]?.every((identifier) => /^C\d{11}$/.test(String(identifier)))).toBe(true);
});

import { openMirror, type Mirror } from "../../src/excel/mirror/openMirror";
import { readTables } from "../../src/excel/readTables";
import type { HostEvent } from "../../workbench/engine/HostWorkbook";
import type { Workbench } from "../support/startWorkbench";
import { afterRelease, startWithRows } from "../excel/startWithSample";

jest.setTimeout(60_000);

let workbench: Workbench;
let mirror: Mirror;
afterEach(async () => {
  await mirror.close();
  workbench.stop();
});

const sheet = "客户信息管理表";
const customer = { customerId: "C20240701001", customerName: "华星科技", stage: "潜在" };
const typed = "展会,转介绍";
const tidied = "展会、转介绍";

async function settle(): Promise<void> {
  await workbench.workbook.settle();
  for (let round = 0; round < 3; round++) {
    await afterRelease();
    await mirror.settled();
  }
}

/** Lets events wait from now on; gives those that wait, which `tell` tells one by one, the oldest first. */
function holdEvents(): { readonly waiting: readonly HostEvent[]; readonly tell: () => Promise<void> } {
  const deliver = workbench.session.deliver.bind(workbench.session);
  const waiting: HostEvent[] = [];
  workbench.session.deliver = (event) => void waiting.push(event);
  const tell = async (): Promise<void> => {
    const event = waiting.shift();
    if (event !== undefined) deliver(event);
    await settle();
  };
  return { waiting, tell };
}

const sources = () => mirror.current.tables.customers?.columns["source"];

test("[TO-1] a colleague's change that is told only after the add-in wrote to the cell does not stay in memory", async () => {
  workbench = await startWithRows({ customers: [customer] });
  mirror = await openMirror();
  await settle();
  const column = mirror.current.tables.customers?.columnIndexes["source"];
  expect(column).toBe(3);

  // Of the two round trips that follow, the second writes: just before it a colleague enters the same.
  let batches = 0;
  const next = workbench.seams.next.bind(workbench.seams);
  const held: ReturnType<typeof holdEvents>[] = [];
  workbench.seams.next = async () => {
    batches += 1;
    if (batches === 2) {
      held.push(holdEvents());
      await workbench.person.paste(sheet, "D2", [[typed]], "colleague");
    }
    return next();
  };
  await workbench.person.paste(sheet, "D2", [[typed]]);
  await settle();
  expect(sources()).toEqual([tidied]);

  const [events] = held;
  expect(events?.waiting.length).toBeGreaterThan(1);
  while (events !== undefined && events.waiting.length > 0) await events.tell();
  const { customers } = await Excel.run((context) => readTables(context, { customers: ["source"] }));
  expect(customers?.columns["source"]).toEqual([tidied]);
  expect(sources()).toEqual([tidied]);
});

import fc from "fast-check";
import { Interleaving } from "../../../workbench/host/Interleaving";
import { connectOffice, type Workbench } from "../../support/connectOffice";
import { eventually } from "../../support/eventually";
import { fakeWorkbook } from "./fakeWorkbook";

let workbench: Workbench | undefined;
afterEach(() => {
  workbench?.stop();
  workbench = undefined;
});

/** Who wrote when, with two people writing three times each at the same moment. */
async function orderOfWrites(seed: number | undefined): Promise<string[]> {
  workbench = await connectOffice(fakeWorkbook());
  const { host, workbook, seams } = workbench;
  const colleague = await workbench.addUser("colleague");
  const order: string[] = [];
  const asAddin = workbook.asAddin.bind(workbook);
  workbook.asAddin = (user, work) => {
    order.push(user);
    return asAddin(user, work);
  };
  if (seed !== undefined) seams.interleave(seed);
  await Promise.all(
    [workbench, colleague].map((pane) =>
      pane.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        for (const value of [1, 2, 3]) {
          range.values = [[value]];
          await context.sync();
        }
      }),
    ),
  );
  await eventually(() => expect(host.isIdle).toBe(true));
  workbench.stop();
  return order;
}

test("batches of two people run in an order that the seed decides; each one's own keep theirs", async () => {
  const orders = [];
  for (const seed of [1, 2, 3, 4]) orders.push((await orderOfWrites(seed)).join(" "));
  expect(new Set(orders).size).toBeGreaterThan(1);
  expect(orders.every((order) => order.split(" ").length === 6)).toBe(true);
});

test("without a seed they run in the order they come", async () => {
  expect(await orderOfWrites(undefined)).toEqual(["person", "colleague", "person", "colleague", "person", "colleague"]);
});

test("each pane is told everything, in order, whatever the seed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.array(fc.nat(2), { maxLength: 30 }), async (seed, panes) => {
      const interleaving = new Interleaving(seed);
      const keys = [{}, {}, {}];
      const told: number[][] = [[], [], []];
      panes.forEach((pane, message) => {
        interleaving.tell(keys[pane] ?? {}, () => told[pane]?.push(message));
      });
      await eventually(() => expect(interleaving.isTelling).toBe(false));
      expect(told).toEqual([0, 1, 2].map((pane) => panes.flatMap((to, message) => (to === pane ? [message] : []))));
    }),
    { seed: 8, numRuns: 25 },
  );
});

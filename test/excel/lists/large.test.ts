import { planHandOver } from "../../../src/core/lists/planHandOver";
import { applyHandOver, readHandOver } from "../../../src/excel/lists/handOver";
import { readUses } from "../../../src/excel/lists/readListCells";
import { applyRename, planRename } from "../../../src/excel/lists/renameWord";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { largeWorkbook } from "../mirror/largeWorkbook";
import { afterRelease } from "../startWithSample";

/** Making and loading 55,000 rows takes most of a minute on a busy machine. */
jest.setTimeout(300_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

/** Runs one operation and gives what it returned and what it asked of Excel, the release of ranges apart. */
async function measured<T>(name: string, operation: () => Promise<T>): Promise<T> {
  await afterRelease();
  workbench.meter.reset();
  const result = await operation();
  const { batches, requestBytes, responseBytes } = workbench.meter;
  expect([name, batches]).toEqual([
    name,
    Math.min(batches, 4 + Math.floor((requestBytes + responseBytes) / 4_000_000)),
  ]);
  return result;
}

test("[CO-3] [LI-2] [LI-3] among 5,000 customers and 50,000 follow-ups lists stay within four round trips and one for each 4 MB", async () => {
  workbench = await startWorkbench({ file: await largeWorkbook(5_000, 50_000) });
  await workbench.workbook.settle();
  const uses = await measured("uses", () => readUses("team"));
  expect(uses.get("李明")).toBe(11_000);
  const plan = await measured("plan of a renaming", () => planRename({ list: "team", from: "李明", to: "李晓明" }));
  expect(plan.cellCount).toBe(11_000);
  const renamed = await measured("renaming", () => applyRename(plan));
  expect([renamed.status, renamed.step.edits.length]).toEqual(["complete", 11_001]);
  const { facts } = await measured("reading for a hand-over", () => readHandOver());
  const choice = { leaver: "王芳", successor: "张伟" };
  const planned = planHandOver(facts, choice);
  const handed = await measured("handing over", () => applyHandOver(facts, choice));
  expect(handed.step.edits).toHaveLength(planned.customers.length + planned.followUps.length);
});

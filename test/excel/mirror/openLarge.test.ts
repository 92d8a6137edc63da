import { openMirror } from "../../../src/excel/mirror/openMirror";
import { remindersOf } from "../../../src/excel/remindersOf";
import { cellAddress } from "../../../src/templates/cellAddress";
import { startWorkbench, type Workbench } from "../../support/startWorkbench";
import { afterRelease } from "../startWithSample";
import { largeWorkbook } from "./largeWorkbook";

/** Making and loading 55,000 rows takes most of a minute on a busy machine. */
jest.setTimeout(180_000);

const limitBytes = 5_000_000;
let workbench: Workbench;
afterEach(() => workbench.stop());

/** Notes the size of every answer. */
function watchAnswers({ meter }: Workbench): number[] {
  const answers: number[] = [];
  const count = meter.count.bind(meter);
  meter.count = (requestBytes, responseBytes) => {
    answers.push(responseBytes);
    count(requestBytes, responseBytes);
  };
  return answers;
}

test("[CO-1] [CO-2] 5,000 customers and 50,000 follow-ups open in three round trips below 5 MB, and a typed row costs two", async () => {
  workbench = await startWorkbench({ file: await largeWorkbook(5_000, 50_000) });
  await workbench.workbook.settle();
  const answers = watchAnswers(workbench);
  const mirror = await openMirror({ me: () => "王芳" });
  expect(answers).toHaveLength(3);
  expect(Math.max(...answers)).toBeLessThan(limitBytes);

  const reminders = remindersOf(mirror.current);
  expect(reminders?.customers).toHaveLength(5_000);
  expect(reminders?.followUps).toHaveLength(50_000);
  const { overdue = [] } = reminders?.lists ?? {};
  expect(overdue.length).toBeGreaterThan(1_000);
  const firstTexts = overdue.slice(0, 20).map(({ followUp }) => followUp.nextAction);
  expect(firstTexts).toEqual(overdue.slice(0, 20).map(({ followUp }) => `发送第 ${followUp.rowInTable} 份报价单`));
  const mine = overdue.filter(({ followUp }) => followUp.rep === "王芳").slice(0, 20);
  expect(mine.every(({ followUp }) => followUp.nextAction !== null)).toBe(true);

  await mirror.settled();
  await afterRelease();
  answers.length = 0;
  const { followUps } = mirror.current.tables;
  if (followUps === undefined) throw new Error("There are no follow-ups");
  const address = cellAddress(followUps.firstRowIndex + 50_000, followUps.columnIndexes["customerId"] ?? 0);
  await workbench.person.type(followUps.worksheetName, address, "C20240701001");
  await workbench.workbook.settle();
  for (let round = 0; round < 3; round++) {
    await afterRelease();
    await mirror.settled();
  }
  expect(mirror.current.tables.followUps?.columns["followUpId"]?.[50_000]).toMatch(/^G\d{11}$/);
  expect(answers).toHaveLength(2);
  expect(Math.max(...answers)).toBeLessThan(100_000);
  await mirror.close();
});

import { dateSerialAt } from "../../src/core/dates";
import { appendRows } from "../../src/excel/appendRows";
import { readTables } from "../../src/excel/readTables";
import type { Workbench } from "../support/startWorkbench";
import { startWithRows } from "../excel/startWithSample";

jest.setTimeout(60_000);

let workbench: Workbench;
afterEach(() => workbench.stop());

const sheet = "客户信息管理表";
const today = dateSerialAt(new Date(2026, 10, 22));
const row = (name: string): Record<string, string | number> => ({ customerName: name, createdAt: today });

async function names(): Promise<readonly unknown[]> {
  const { customers } = await Excel.run((context) => readTables(context, { customers: ["customerName"] }));
  return customers?.columns["customerName"] ?? [];
}

/** Appends while somebody does something between looking where the rows go and writing them. */
async function appendWhile(meanwhile: () => Promise<unknown>): Promise<Awaited<ReturnType<typeof appendRows>>> {
  return Excel.run((context) =>
    appendRows(context, "customers", [row("新一"), row("新二")], { alongside: () => void meanwhile() }),
  );
}

test("rows that a colleague types below the table are not written over", async () => {
  workbench = await startWithRows({ customers: [row("旧")] });
  const appended = await appendWhile(() => workbench.person.type(sheet, "B3", "同事", "colleague"));
  expect(await names()).toEqual(["旧", "同事", "新一", "新二"]);
  expect(appended).toMatchObject({ ok: true, value: { status: "complete", written: 2, firstRowIndex: 3 } });
});

test("rows that a colleague puts in above do not push any out of the table", async () => {
  workbench = await startWithRows({ customers: [row("旧"), row("更旧")] });
  const appended = await appendWhile(() => workbench.person.insertRows(sheet, 1, 2, "colleague"));
  expect(await names()).toEqual(["旧", "更旧", "新一", "新二"]);
  expect(appended).toMatchObject({ ok: true, value: { firstRowIndex: 5 } });
  const [customers] = (await workbench.workbook.toFile()).sheets.flatMap(({ tables }) => tables);
  expect(customers?.address).toMatch(/^A3:[A-Z]+7$/);
});

test("rows that a colleague deletes meanwhile leave no gap", async () => {
  workbench = await startWithRows({ customers: [row("旧"), row("走了")] });
  await appendWhile(() => workbench.person.deleteRows(sheet, 3, 1, "colleague"));
  expect(await names()).toEqual(["旧", "新一", "新二"]);
});

import type * as historyPane from "./historyPane";
import {
  customerEdit,
  customerIds,
  customerSheet,
  startJournalWorkbook,
  valuesAt,
} from "../../../excel/journal/journalWorkbook";
import { eventually } from "../../../support/eventually";
import { loadInPane } from "../../../support/loadInPane";
import type { Workbench } from "../../../support/startWorkbench";

jest.setTimeout(60_000);

let workbench: Workbench;
let pane: typeof historyPane;
beforeEach(async () => {
  workbench = await startJournalWorkbook();
  pane = await loadInPane<typeof historyPane>(workbench, "test/taskpane/features/history/historyPane.tsx");
});
afterEach(() => workbench.stop());

const body = () => workbench.window.document.body;
const button = (name: string | RegExp): HTMLButtonElement => {
  const found = [...body().querySelectorAll("button")].find((each) => {
    const label = each.getAttribute("aria-label") ?? each.textContent ?? "";
    return typeof name === "string" ? label === name : name.test(label);
  });
  if (found === undefined) throw new Error(`No button ${String(name)} in ${body().textContent}`);
  return found;
};
const shown = (text: string): Promise<void> => eventually(() => expect(body().textContent).toContain(text), 5000);

/** Writes notes of three customers and records that as one action. */
async function writeNotes(): Promise<string> {
  const { step } = await pane.applyEdits([1, 2, 3].map((number) => customerEdit(number, "notes", `备注${number}`)));
  const entry = pane.recordAction("fix", {}, [step]);
  if (entry === null) throw new Error("Nothing was written");
  return entry.id;
}

test("without entries the view says what will appear, and that nothing of it is saved", async () => {
  pane.drawHistory();
  await shown("还没有操作记录");
  expect(body().textContent).toContain("不会写入工作簿");
});

test("[UN-1] every action is an entry: what, when, how many cells, the newest first", async () => {
  await writeNotes();
  pane.drawHistory();
  await shown("按检查结果更正");
  expect(body().textContent).toMatch(/\d\d:\d\d · 3 个单元格/);
  const step = {
    kind: "rows" as const,
    tableName: "Customers",
    rows: [{ rowIdentifier: "C1", rowIndex: 9, cells: { notes: "新" } }],
  };
  pane.recordAction("import", { name: "客户.csv" }, [step]);
  await shown("导入“客户.csv”");
  const titles = [...body().querySelectorAll("article")].map((article) => article.getAttribute("aria-label") ?? "");
  expect(titles.map((title) => title.replace(/ \d\d:\d\d$/, ""))).toEqual(["导入“客户.csv”", "按检查结果更正"]);
});

test("the cells of an action unfold with what they held before and after, and lead to their place", async () => {
  await writeNotes();
  await workbench.person.insertRows(customerSheet, 2, 2);
  pane.drawHistory();
  await shown("查看明细");
  button("查看明细").click();
  await shown("原为（空），改为 备注2");
  expect(button("收起明细").getAttribute("aria-expanded")).toBe("true");
  button(new RegExp(`${customerIds[1]} · 备注`)).click();
  await eventually(async () => {
    const address = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe(`${customerSheet}!K5`);
  }, 5000);
});

test("[UN-2] the button undoes the action, and the entry says so", async () => {
  await writeNotes();
  pane.drawHistory();
  await shown("按检查结果更正");
  button(/^撤销：按检查结果更正/).click();
  await shown("已恢复 3 项。");
  expect(button("已撤销").getAttribute("aria-disabled")).toBe("true");
  expect(await valuesAt(customerSheet, "K2:K4")).toEqual([[""], [""], [""]]);
});

test("[UN-3] what could not be restored is listed with its cell and what stands there now", async () => {
  await writeNotes();
  await workbench.person.type(customerSheet, "K3", "手工修改");
  pane.drawHistory();
  await shown("按检查结果更正");
  button(/^撤销：/).click();
  await shown("1 项没有改动");
  expect(body().textContent).toContain("部分撤销");
  expect(button(/手工修改/).textContent).toBe(
    `客户信息管理表 · ${customerIds[1]} · 备注已被改动，保留现在的内容（现在是：手工修改）`,
  );
  expect(button(/^撤销：/).textContent).toBe("再次撤销");
});

test("a failure half-way says how much is back and offers to go on", async () => {
  await writeNotes();
  pane.drawHistory();
  await shown("按检查结果更正");
  workbench.seams.failBatch(2, "AccessDenied");
  button(/^撤销：/).click();
  await shown("中断前已恢复 0 项");
  button("重试").click();
  await shown("已恢复 3 项。");
});

test("after an action its notice offers to undo it", async () => {
  pane.drawHistory(await writeNotes());
  await shown("按检查结果更正");
  expect(body().textContent).toContain("1 个单元格受保护");
  button("撤销").click();
  await shown("已恢复 3 项。");
  expect(await valuesAt(customerSheet, "K2:K4")).toEqual([[""], [""], [""]]);
});

/** Fills in notes of three customers, each as an action of its own, as happens while rows are typed. */
async function fillInThree(): Promise<void> {
  for (const number of [1, 2, 3]) {
    const { step } = await pane.applyEdits([customerEdit(number, "notes", `备注${number}`)]);
    pane.recordAction("upkeep", { count: number }, [step]);
  }
}

test("[UN-1] neighbours that did the same are one entry with their number, undone at once", async () => {
  await fillInThree();
  pane.drawHistory();
  await shown("自动填写3");
  expect(body().querySelectorAll("article")).toHaveLength(1);
  expect(body().textContent).toMatch(/\d\d:\d\d · 3 个单元格/);
  workbench.meter.reset();
  button(/^全部撤销（3）：自动填写/).click();
  await shown("已恢复 3 项。");
  expect(workbench.meter.batches).toBeLessThanOrEqual(4);
  expect(await valuesAt(customerSheet, "K2:K4")).toEqual([[""], [""], [""]]);
});

test("[UN-2] one of a group is undone by itself, and the rest afterwards", async () => {
  await fillInThree();
  pane.drawHistory();
  await shown("展开 3 次");
  button("展开 3 次").click();
  await shown("查看明细");
  const [, newest] = body().querySelectorAll("article");
  newest?.querySelector("button")?.click();
  await shown("已恢复 1 项。");
  expect(await valuesAt(customerSheet, "K2:K4")).toEqual([["备注1"], ["备注2"], [""]]);
  button(/^全部撤销（2）：自动填写/).click();
  await shown("已恢复 2 项。");
  expect(await valuesAt(customerSheet, "K2:K4")).toEqual([[""], [""], [""]]);
  expect(button("已撤销").getAttribute("aria-disabled")).toBe("true");
});

test("the journal keeps two hundred entries and drops first what filled itself", async () => {
  const id = await writeNotes();
  const [first] = pane.journalEntries();
  if (first === undefined) throw new Error("No entry");
  for (let count = 0; count < 250; count++)
    pane.recordEntry({ ...first.entry, id: `upkeep-${count}`, action: "upkeep" });
  expect(pane.journalEntries()).toHaveLength(200);
  expect(pane.forgottenCount()).toBe(51);
  expect(pane.storedEntry(id)).toBeDefined();
  expect(pane.recordAction("fix", {}, [{ kind: "cells", edits: [] }])).toBeNull();
});

import type { JournalAction, JournalStep } from "../../../src/core/journal/JournalEntry";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import { addWord, removeWord } from "../../../src/excel/lists/editList";
import { readLists, wordsOf } from "../../../src/excel/lists/readLists";
import type { Workbench } from "../../support/startWorkbench";
import { afterRelease, startWithRows } from "../startWithSample";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({ customers: [{ customerId: "C20240701001", customerName: "甲", source: "展会" }] });
});
afterEach(() => workbench.stop());

const words = async (list: "source" | "team" | "region") => wordsOf(await readLists(), list);
const undo = (action: JournalAction, step: JournalStep) =>
  undoEntry({ id: "1", at: 0, action, data: {}, steps: [step] });

test("[LI-1] a word is added below the others, and can be taken back", async () => {
  await afterRelease();
  workbench.meter.reset();
  const added = await addWord("source", { name: "1号线广告" });
  await afterRelease();
  expect(workbench.meter.batches).toBeLessThanOrEqual(3);
  expect((await words("source")).slice(-2)).toEqual(["其他", "1号线广告"]);
  if (!added.ok) throw new Error("not added");
  expect(await undo("addWord", added.value.step)).toMatchObject({ status: "complete", restored: 1, kept: [] });
  expect((await words("source")).at(-1)).toBe("其他");
});

test("[LI-1] a team member is added with role and department", async () => {
  const added = await addWord("team", { name: "王芳", role: "销售经理", department: "销售部" });
  expect((await readLists()).team).toEqual([
    { name: "李明", role: "", department: "" },
    { name: "王芳", role: "销售经理", department: "销售部" },
  ]);
  if (!added.ok) throw new Error("not added");
  await undo("addWord", added.value.step);
  expect(await words("team")).toEqual(["李明"]);
});

test.each([
  ["source", "展会"],
  ["source", " 线上推广（抖音）"],
  ["team", "李明"],
] as const)("[LI-1] what is in the list of %s already is not added again: %s", async (list, name) => {
  const before = await words(list);
  expect(await addWord(list, { name })).toMatchObject({ ok: false, problems: [{ code: "wordExists" }] });
  expect(await words(list)).toEqual(before);
});

test("[LI-1] a word taken out lets those below move up, the next one takes the row that is left; both can be undone", async () => {
  const before = await words("source");
  const removed = await removeWord("source", "转介绍");
  if (!removed.ok) throw new Error("not removed");
  expect(removed.value).toMatchObject({ status: "complete", refused: [] });
  expect(await words("source")).toEqual(before.filter((word) => word !== "转介绍"));

  const added = await addWord("source", { name: "小程序" });
  expect((await words("source")).at(-1)).toBe("小程序");
  expect((await readLists()).lists.source?.words.at(-1)?.rowIndex).toBe(before.length - 1);

  if (!added.ok) throw new Error("not added");
  await undo("addWord", added.value.step);
  expect(await undo("removeWord", removed.value.step)).toMatchObject({ status: "complete", kept: [] });
  expect(await words("source")).toEqual(before);
});

test("[LI-1] the last word can be taken out, and another put in its place", async () => {
  const removed = await removeWord("team", "李明");
  expect(removed).toMatchObject({ ok: true, value: { status: "complete", step: { kind: "cells" } } });
  expect(await words("team")).toEqual([]);
  await addWord("team", { name: "王芳", role: "销售经理" });
  expect((await readLists()).team).toEqual([{ name: "王芳", role: "销售经理", department: "" }]);
});

test("[LI-1] a team member goes with role and department", async () => {
  await addWord("team", { name: "王芳", role: "销售经理" });
  await addWord("team", { name: "赵强", department: "市场部" });
  const before = (await readLists()).team;
  const removed = await removeWord("team", "王芳");
  expect((await readLists()).team).toEqual(before.filter(({ name }) => name !== "王芳"));
  expect((await readLists()).lists.team?.words.map(({ rowIndex }) => rowIndex)).toEqual([0, 1]);
  if (!removed.ok) throw new Error("not removed");
  await undo("removeWord", removed.value.step);
  expect((await readLists()).team).toEqual(before);
});

test("[LI-1] [ST-1] where people keep columns of their own beside the names, nobody moves", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Settings_Team").columns.add(undefined, [["工号"], ["007"]]);
    await context.sync();
  });
  await addWord("team", { name: "王芳", role: "销售经理" });
  await addWord("team", { name: "赵强" });
  const removed = await removeWord("team", "王芳");
  expect(await words("team")).toEqual(["李明", "赵强"]);
  expect((await readLists()).lists.team?.words.map(({ rowIndex }) => rowIndex)).toEqual([0, 2]);
  if (!removed.ok) throw new Error("not removed");
  await undo("removeWord", removed.value.step);
  expect((await readLists()).team[1]).toEqual({ name: "王芳", role: "销售经理", department: "" });
});

test("a word that is gone already, and a list whose table is gone, are told", async () => {
  expect(await removeWord("source", "没有")).toMatchObject({ ok: false, problems: [{ code: "wordGone" }] });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Settings_Region").delete();
    await context.sync();
  });
  expect(await addWord("region", { name: "雄安" })).toMatchObject({ ok: false, problems: [{ code: "listMissing" }] });
  expect(await removeWord("region", "北京")).toMatchObject({ ok: false, problems: [{ code: "listMissing" }] });
});

import {
  answerDateOrder,
  changeUse,
  chosenUse,
  keepAllOthers,
  keepExtra,
  leaveOut,
  proposeSettings,
} from "../../../../src/taskpane/features/import/settingsChanges";
import { dateQuestions } from "../../../../src/taskpane/features/import/dateQuestions";
import { groupFlags } from "../../../../src/taskpane/features/import/groupFlags";
import { samplesOf } from "../../../../src/taskpane/features/import/samples";
import { sourceOf } from "../../../core/import/planSource";

test("the table is the one that recognises most headings; an ID column becomes the key", async () => {
  const followUps = await sourceOf("跟进记录ID,客户编号,跟进日期,跟进方式,沟通内容摘要\nG1,C1,2024-07-01,电话,x\n");
  expect(proposeSettings(followUps)).toMatchObject({ table: "followUps", keyIndex: 0 });
  const unknown = await sourceOf("foo,bar\n1,2\n");
  expect(proposeSettings(unknown)).toMatchObject({ table: "customers", keyIndex: null });
});

test("a column of ours moves to the source column that was chosen last", async () => {
  const source = await sourceOf("客户名称,公司全称\n甲,乙\n");
  const before = proposeSettings(source);
  const after = changeUse(before, 1, 0, "customerName", "公司全称");
  expect(after.columns.map(({ targets }) => targets)).toEqual([[], ["customerName"]]);
});

test("a source column can fill a second one, be left out, or be kept as an extra column", async () => {
  const source = await sourceOf("建档时间\n2024-07-01\n");
  const both = changeUse(proposeSettings(source), 0, 1, "intentDate", "建档时间");
  expect(both.columns[0]?.targets).toEqual(["createdAt", "intentDate"]);
  const one = changeUse(both, 0, 1, leaveOut, "建档时间");
  expect(one.columns[0]?.targets).toEqual(["createdAt"]);
  const extra = changeUse(both, 0, 0, keepExtra, "建档时间");
  expect(extra.columns[0]).toEqual({ sourceIndex: 0, targets: [], keepAs: "建档时间" });
  const uses = [both, one, extra].flatMap(({ columns }) =>
    columns.map((choice) => [chosenUse(choice, 0), chosenUse(choice, 1)]),
  );
  expect(uses).toEqual([
    ["createdAt", "intentDate"],
    ["createdAt", leaveOut],
    [keepExtra, leaveOut],
  ]);
});

test("all columns that go nowhere can be kept at once", async () => {
  const source = await sourceOf("客户名称,foo,bar\n甲,1,2\n");
  const kept = keepAllOthers(proposeSettings(source), ["客户名称", "foo", "bar"]);
  expect(kept.columns.map(({ keepAs }) => keepAs)).toEqual([undefined, "foo", "bar"]);
});

test("ambiguous dates are asked about only while their column goes to a date, and the answer is kept", async () => {
  const source = await sourceOf("客户名称,建档时间\n甲,03/04/2024\n");
  const settings = proposeSettings(source);
  expect(dateQuestions(source, settings)).toMatchObject([{ heading: "建档时间", example: "03/04/2024", answer: null }]);
  const answered = answerDateOrder(settings, 1, "dmy");
  expect(dateQuestions(source, answered)).toMatchObject([{ answer: "dmy" }]);
  expect(dateQuestions(source, changeUse(settings, 1, 0, "notes", "建档时间"))).toEqual([]);
});

test("remarks are gathered by kind and column, the most frequent first, with their first rows", () => {
  const flag = (code: "notInList" | "dateBlank", rowNumber: number) => ({ code, at: { rowNumber, column: "stage" } });
  const flags = [flag("dateBlank", 2), ...Array.from({ length: 9 }, (_, index) => flag("notInList", index + 3))];
  const groups = groupFlags(flags).map(({ first, count, rowNumbers, hasMore }) => [
    first.code,
    count,
    rowNumbers,
    hasMore,
  ]);
  expect(groups).toEqual([
    ["notInList", 9, "3, 4, 5, 6, 7, 8, 9, 10", true],
    ["dateBlank", 1, "2", false],
  ]);
});

test("samples are different texts, short and in one line", async () => {
  const source = await sourceOf(`a\nx\nx\n"y\ny"\n${"z".repeat(50)}\nw\n`);
  expect(samplesOf(source, 0)).toBe(`x | y y | ${"z".repeat(40)}…`);
});

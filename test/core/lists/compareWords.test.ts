import fc from "fast-check";
import { compareWords } from "../../../src/core/lists/compareWords";

const words = ["展会", "转介绍", "官网", "电话", "其他"];
const replaced = (list: readonly string[], at: number, word: string) =>
  list.map((candidate, index) => (index === at ? word : candidate));
const none = { renamed: [], removed: [], added: [] };

test("[LI-2] a word typed over another is a renaming", () => {
  const after = replaced(words, 2, "官方网站");
  expect(compareWords(words, after)).toEqual({ ...none, renamed: [{ from: "官网", to: "官方网站" }] });
});

test("[LI-2] several words typed over at once are renamed one by one", () => {
  expect(compareWords(words, ["展览", "推荐", "官网", "电话", "别的"]).renamed).toEqual([
    { from: "展会", to: "展览" },
    { from: "转介绍", to: "推荐" },
    { from: "其他", to: "别的" },
  ]);
});

test("[LI-2] a word made equal to another of the list is renamed to that one", () => {
  expect(compareWords(words, ["展会", "转介绍", "官网", "展会", "其他"])).toEqual({
    ...none,
    renamed: [{ from: "电话", to: "展会", merges: true }],
  });
  expect(compareWords(["李明", "王芳"], ["王芳", "王芳"]).renamed).toEqual([
    { from: "李明", to: "王芳", merges: true },
  ]);
});

test("[LI-2] sorting, inserting and deleting rename nothing", () => {
  expect(compareWords(words, [...words].reverse())).toEqual(none);
  expect(compareWords(words, ["展会", "", "转介绍", "官网", "电话", "其他", ""])).toEqual(none);
  expect(compareWords(words, ["展会", "新词", "转介绍", "官网", "电话", "其他"])).toEqual({ ...none, added: ["新词"] });
  expect(compareWords(words, ["展会", "官网", "电话", "其他"])).toEqual({ ...none, removed: ["转介绍"] });
  expect(compareWords(words, [])).toEqual({ ...none, removed: words });
  expect(compareWords([], words)).toEqual({ ...none, added: words });
});

test("[LI-2] a word that went and one that came elsewhere have nothing to do with each other", () => {
  expect(compareWords(words, ["展会", "官网", "电话", "其他", "短信", "邮件"])).toEqual({
    renamed: [],
    removed: ["转介绍"],
    added: ["短信", "邮件"],
  });
});

test("[LI-2] another spelling of a word is a renaming, wherever it stands", () => {
  expect(compareWords(["Web site", "Phone"], ["Phone", "x", "website"]).renamed).toEqual([
    { from: "Web site", to: "website" },
  ]);
});

test("[LI-2] every word that went is accounted for once, and nothing that stayed is renamed", () => {
  const list = fc.array(fc.constantFrom("甲", "乙", "丙", "丁", "A", "a", ""), { maxLength: 7 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { renamed, removed } = compareWords(before, after);
      const gone = [...new Set(before.filter((word) => word !== "" && !after.includes(word)))];
      expect([...new Set([...renamed.map(({ from }) => from), ...removed])].sort()).toEqual(gone.sort());
      for (const { to } of renamed) expect(after).toContain(to);
    }),
    { seed: 20240703, numRuns: 2000 },
  );
});

test("[LI-2] one word replaced in a list of different words is always found", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.string({ minLength: 1 }).filter((word) => word.trim() === word && word !== "新"),
        { minLength: 1 },
      ),
      fc.nat(),
      (list, at) => {
        const index = at % list.length;
        expect(compareWords(list, replaced(list, index, "新")).renamed).toEqual([{ from: list[index], to: "新" }]);
      },
    ),
    { seed: 20240704, numRuns: 500 },
  );
});

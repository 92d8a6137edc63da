import { renamedChoice, renamedChoices } from "../../../src/core/lists/renamedCell";

const renaming = { from: "官网", to: "官方网站", words: ["抖音", "官网", "批发/零售"], joiner: "、" };

test.each([
  ["官网", "官方网站"],
  ["抖音、官网", "抖音、官方网站"],
  ["官网；抖音;官 网", "官方网站、抖音"],
  ["批发/零售,官网", "批发/零售、官方网站"],
  ["别处、官网", "别处、官方网站"],
  ["官网、官方网站", "官方网站"],
])("[LI-2] a part of several choices is renamed, the others stay: %s", (cell, after) => {
  expect(renamedChoices(cell, renaming)).toBe(after);
});

test.each(["抖音", "官网首页", "抖音、微信", ""])("[LI-2] a cell without the word is left alone: %p", (cell) => {
  expect(renamedChoices(cell, renaming)).toBeNull();
  expect(renamedChoice(cell, renaming)).toBeNull();
});

test("[LI-2] a word that holds a separator is renamed as a whole, also where the list has lost it already", () => {
  expect(
    renamedChoices("抖音、批发/零售", { from: "批发/零售", to: "批零", words: ["抖音", "批零"], joiner: "、" }),
  ).toBe("抖音、批零");
});

test("[LI-2] one choice is found whatever its case and width, and a cell that is right already is left alone", () => {
  expect(renamedChoice(" ＷＥＢ ", { from: "Web", to: "Website" })).toBe("Website");
  expect(renamedChoice("web", { from: "Web", to: "WEB" })).toBe("WEB");
  expect(renamedChoice("WEB", { from: "Web", to: "WEB" })).toBeNull();
});

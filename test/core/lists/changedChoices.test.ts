import fc from "fast-check";
import { changedChoices, chosenParts } from "../../../src/core/lists/changedChoices";

const words = ["展会", "转介绍", "批发/零售", "官网"];

test.each([
  ["", ["官网", "展会"], [], "展会、官网"],
  ["官网", ["展会"], [], "展会、官网"],
  ["官网、展会", [], ["官网"], "展会"],
  ["展会", [], ["展会"], ""],
  ["电梯广告；官网", ["转介绍"], [], "转介绍、官网、电梯广告"],
  ["电梯广告、官网", [], ["电梯广告"], "官网"],
  ["批发/零售", ["展会"], [], "展会、批发/零售"],
  ["官网", ["展会"], ["官网"], "展会"],
])("[LI-4] %p with %p ticked and %p unticked becomes %p", (cell, add, remove, after) => {
  expect(changedChoices(cell, { add, remove }, words, "、")).toBe(after);
});

test("[LI-4] a cell in which nothing changes stays as it was typed", () => {
  expect(changedChoices("官网; 展会", { add: ["展会"], remove: ["转介绍"] }, words, "、")).toBe("官网; 展会");
});

test("[LI-4] in English workbooks choices are joined by a comma and a space, words with commas of their own included", () => {
  const english = ["Exhibition", "Wholesale, retail", "Referral"];
  expect(changedChoices("Referral", { add: ["Wholesale, retail"], remove: [] }, english, ", ")).toBe(
    "Wholesale, retail, Referral",
  );
  expect(changedChoices("wholesale, retail, referral", { add: [], remove: ["Referral"] }, english, ", ")).toBe(
    "Wholesale, retail",
  );
});

test("[LI-4] after a change everything ticked is there and nothing unticked is, whatever the cell held", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words, "别的", "其他"), { maxLength: 5 }),
      fc.subarray(words),
      fc.subarray(words),
      (typed, add, all) => {
        const remove = all.filter((word) => !add.includes(word));
        const parts = chosenParts(changedChoices(typed.join(";"), { add, remove }, words, "、"), words);
        for (const word of add) expect(parts).toContain(word);
        for (const word of remove) expect(parts).not.toContain(word);
        for (const word of typed) if (!remove.includes(word)) expect(parts).toContain(word);
      },
    ),
    { seed: 20240705, numRuns: 1000 },
  );
});

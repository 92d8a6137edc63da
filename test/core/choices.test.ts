import fc from "fast-check";
import { choiceKey, findChoice, normaliseChoices, splitChoices } from "../../src/core/choices";

const sources = ["展会", "转介绍", "线上推广(抖音)", "批发/零售", "Wholesale, retail", "农、林、牧、渔业", "其他"];

test.each([
  ["、", "展会、转介绍"],
  ["，", "展会，转介绍"],
  [",", "展会,转介绍"],
  ["；", "展会；转介绍"],
  [";", "展会; 转介绍"],
  ["/", "展会/转介绍"],
  ["／", "展会／转介绍"],
  ["a line break", "展会\n转介绍"],
  ["a Windows line break", "展会\r\n转介绍"],
  ["several at once", "、展会 ,; 转介绍/"],
])("[LI-5] %s parts several choices", (_, text) => {
  expect(splitChoices(text, sources)).toEqual(["展会", "转介绍"]);
  expect(normaliseChoices(text, sources, "、").text).toBe("展会、转介绍");
});

test.each([
  ["批发/零售", ["批发/零售"]],
  ["展会/批发/零售", ["展会", "批发/零售"]],
  ["Wholesale, retail, 展会", ["Wholesale, retail", "展会"]],
  ["wholesale,RETAIL", ["Wholesale, retail"]],
  ["农、林、牧、渔业、其他", ["农、林、牧、渔业", "其他"]],
  ["批发，零售", ["批发/零售"]],
])("[LI-5] a word of the list that holds a separator stays whole: %s", (text, parts) => {
  expect(normaliseChoices(text, sources, "、")).toEqual({ text: parts.join("、"), parts, unknown: [] });
});

test("[LI-5] words that are in the list each are read apart, unless the text is the joined word itself", () => {
  const words = ["批发", "零售", "批发/零售"];
  expect(normaliseChoices("批发、零售", words, "、").parts).toEqual(["批发", "零售"]);
  expect(normaliseChoices("批发/零售", words, "、").parts).toEqual(["批发/零售"]);
});

test("[LI-5] of overlapping words those are taken that leave nothing unknown", () => {
  expect(normaliseChoices("甲/乙/丙", ["甲", "甲/乙", "乙/丙"], "、").parts).toEqual(["甲", "乙/丙"]);
});

test("[LI-5] case, width and spaces give way to the list's own spelling", () => {
  expect(normaliseChoices("线上推广（抖音）， ＷＨＯＬＥＳＡＬＥ, Retail", sources, "、").text).toBe(
    "线上推广(抖音)、Wholesale, retail",
  );
  expect(findChoice(" 线上推广（ 抖音 ）", sources)).toBe("线上推广(抖音)");
  expect(findChoice("抖音", sources)).toBeNull();
  expect(choiceKey("Ａ b")).toBe("ab");
});

test("[LI-5] parts that the list lacks are named, and stay as typed in their place", () => {
  expect(normaliseChoices("展会；电梯 广告；展会；转介绍", sources, "、")).toEqual({
    text: "展会、电梯 广告、转介绍",
    parts: ["展会", "电梯 广告", "转介绍"],
    unknown: ["电梯 广告"],
  });
});

test("without a list every part stands for itself, and blanks are none", () => {
  expect(splitChoices("展会、线上推广(抖音)， 展会")).toEqual(["展会", "线上推广(抖音)"]);
  expect(splitChoices(" ")).toEqual([]);
  expect(normaliseChoices(" ,、", sources, "、")).toEqual({ text: "", parts: [], unknown: [] });
});

const word = fc
  .array(fc.constantFrom("甲", "乙", "丙", "A", "b", " ", "、", ",", "/", ";"), { minLength: 1, maxLength: 5 })
  .map((letters) => letters.join(""));
const joiner = fc.constantFrom("、", ", ");

test("[LI-5] normalising twice changes nothing more, whatever words and text", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 8 }), joiner, (words, typed, between) => {
      const once = normaliseChoices(typed.join(";"), words, between);
      expect(normaliseChoices(once.text, words, between).text).toBe(once.text);
    }),
    { seed: 20240701, numRuns: 3000 },
  );
});

test("[LI-5] what is chosen from a list without separators in its words is read back as it was chosen", () => {
  const plain = ["展会", "转介绍", "线上推广(抖音)", "Referral", "Trade fairs", "其他"];
  fc.assert(
    fc.property(fc.subarray(plain), fc.constantFrom("、", "，", ",", "; ", "/", "\n", " ；"), (chosen, between) => {
      const { parts, unknown } = normaliseChoices(chosen.join(between), plain, "、");
      expect([parts, unknown]).toEqual([chosen, []]);
    }),
    { seed: 20240702, numRuns: 500 },
  );
});

test("[LI-5] a cell of 32,767 characters is read", () => {
  const text = "展会、批发/零售，x;".repeat(3000).slice(0, 32_767);
  expect(normaliseChoices(text, sources, "、").parts.slice(0, 3)).toEqual(["展会", "批发/零售", "x"]);
});

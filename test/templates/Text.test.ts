import { fill } from "../../src/templates/Text";

const rows = { "zh-CN": "{count} 行", "en-US": "{count} {count|row has|rows have} changed" };

test("a place is filled with its value", () => {
  expect(fill(rows, "zh-CN", { count: 3 })).toBe("3 行");
});

test("one of a kind is spoken of in the singular, none and many in the plural", () => {
  expect([0, 1, 2, 11].map((count) => fill(rows, "en-US", { count }))).toEqual([
    "0 rows have changed",
    "1 row has changed",
    "2 rows have changed",
    "11 rows have changed",
  ]);
});

test("a place without a value is a bug and throws", () => {
  expect(() => fill(rows, "zh-CN")).toThrow("No value for {count}");
});

const change = { "zh-CN": "原为 {before}，改为 {after}", "en-US": "was {before}, set to {after}" };
const language = { "zh-CN": "切换为{language}…", "en-US": "Switch to {language}…" };

test("Chinese and Latin characters stand apart, and neither stands apart from full-width punctuation", () => {
  expect(fill(language, "zh-CN", { language: "English" })).toBe("切换为 English…");
  expect(fill(language, "zh-CN", { language: "简体中文" })).toBe("切换为简体中文…");
  expect(fill(change, "zh-CN", { before: "（空）", after: "C20240701001" })).toBe("原为（空），改为 C20240701001");
  expect(fill(change, "zh-CN", { before: "意向", after: "" })).toBe("原为 意向，改为 ");
  expect(fill(rows, "zh-CN", { count: "三" })).toBe("三 行");
});

test("English keeps the spaces of its template", () => {
  expect(fill(change, "en-US", { before: "（空）", after: "意向" })).toBe("was （空）, set to 意向");
});

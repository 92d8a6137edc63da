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

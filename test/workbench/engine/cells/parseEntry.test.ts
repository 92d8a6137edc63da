import { LONGEST_TEXT, parseEntry } from "../../../../workbench/engine/cells/parseEntry";

test.each([
  ["12", { kind: "value", value: 12 }],
  ["1,234.5", { kind: "value", value: 1234.5, numberFormat: "#,##0.00" }],
  ["12%", { kind: "value", value: 0.12, numberFormat: "0%" }],
  ["(5)", { kind: "value", value: -5 }],
  ["¥1,000", { kind: "value", value: 1000, numberFormat: '"¥"#,##0' }],
  ["1e3", { kind: "value", value: 1000, numberFormat: "0.00E+00" }],
  ["true", { kind: "value", value: true }],
  ["#N/A", { kind: "error", value: "#N/A" }],
  ["2024-07-01", { kind: "value", value: 45_474, numberFormat: "yyyy/m/d" }],
  ["2024年7月1日", { kind: "value", value: 45_474, numberFormat: "yyyy/m/d" }],
  ["2024-07-01 12:00", { kind: "value", value: 45_474.5, numberFormat: "yyyy/m/d h:mm" }],
  ["1900-01-01", { kind: "value", value: 1, numberFormat: "yyyy/m/d" }],
  ["2024-02-30", { kind: "value", value: "2024-02-30" }],
  ["'=x", { kind: "value", value: "=x" }],
  ["=A1+1", { kind: "formula", formula: "=A1+1" }],
  ["-A1", { kind: "formula", formula: "=-A1" }],
  ["+86 138 0013 8000", { kind: "refused", reason: "formula" }],
  ["@name", { kind: "refused", reason: "formula" }],
  ["=1+", { kind: "refused", reason: "formula" }],
  ["C20240701001", { kind: "value", value: "C20240701001" }],
  ["", { kind: "blank" }],
])("%s is taken as %j", (text, wanted) => {
  expect(parseEntry(text, "zh-CN", undefined)).toEqual(wanted);
});

test("cells formatted as text take everything as text", () => {
  expect(parseEntry("=A1", "zh-CN", "@")).toEqual({ kind: "value", value: "=A1" });
  expect(parseEntry("007", "zh-CN", "@")).toEqual({ kind: "value", value: "007" });
});

test("a cell holds 32,767 characters and no more", () => {
  expect(parseEntry("x".repeat(LONGEST_TEXT), "zh-CN", undefined).kind).toBe("value");
  expect(parseEntry("x".repeat(LONGEST_TEXT + 1), "zh-CN", undefined)).toEqual({ kind: "refused", reason: "tooLong" });
});

test("months come first in English", () => {
  expect(parseEntry("7/1/2024", "en-US", undefined)).toEqual({
    kind: "value",
    value: 45_474,
    numberFormat: "m/d/yyyy",
  });
});

import fc from "fast-check";
import {
  contentOf,
  contentOfValue,
  isFormula,
  sameContent,
  valueOfContent,
} from "../../../src/core/journal/cellContent";

test("a formula differs from its value, a text that looks like one does not", () => {
  expect(contentOf("=1+1", 2)).toBe("=1+1");
  expect(contentOf("=1+1", "=1+1")).toBe("'=1+1");
  expect(contentOf("'=1+1", "'=1+1")).toBe("''=1+1");
  expect(contentOf("'引号", "'引号")).toBe("'引号");
});

test("every value comes back from its content, and is never taken for a formula", () => {
  const text = fc.array(fc.constantFrom("'", "=", "1", "+", "甲", " ", "🙂"), { maxLength: 8 });
  const value = fc.oneof(
    text.map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
    fc.double({ noNaN: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(value, (given) => {
      expect(valueOfContent(contentOfValue(given))).toBe(given);
      expect(isFormula(contentOfValue(given))).toBe(false);
    }),
    { seed: 20_261_122 },
  );
});

test("different values have different contents", () => {
  const text = fc.array(fc.constantFrom("'", "=", "a"), { maxLength: 5 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(sameContent(contentOfValue(one), contentOfValue(other))).toBe(one === other);
    }),
    { seed: 20_261_122 },
  );
});

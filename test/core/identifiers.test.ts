import { identifierText, nextIdentifier, parseIdentifier } from "../../src/core/identifiers";

/** 2024-07-01. */
const day = 45474;

test("the guide's own examples are read", () => {
  expect(parseIdentifier("C20240701001")).toEqual({ prefix: "C", day, number: 1 });
  expect(parseIdentifier(" HD20240701001 ")).toEqual({ prefix: "HD", day, number: 1 });
  expect(parseIdentifier("G202407011000")).toEqual({ prefix: "G", day, number: 1000 });
});

test.each(["", "C2024070101", "C20240231001", "c20240701001", "X20240701001", "C20240701001a"])(
  "%p is no identifier",
  (text) => {
    expect(parseIdentifier(text)).toBeNull();
  },
);

test("reading and writing are each other's reverse", () => {
  for (const text of ["C20240701001", "HD20241231999", "G202407011000"]) {
    const identifier = parseIdentifier(text);
    expect(identifier && identifierText(identifier)).toBe(text);
  }
});

describe("the next identifier", () => {
  test("begins at 001 and goes on after the highest of its day, leaving gaps open", () => {
    expect(nextIdentifier("C", day, [])).toBe("C20240701001");
    expect(nextIdentifier("C", day, ["C20240701001", "C20240701007"])).toBe("C20240701008");
  });

  test("grows beyond three digits", () => {
    expect(nextIdentifier("G", day, ["G20240701999"])).toBe("G202407011000");
    expect(nextIdentifier("G", day, ["G202407011000"])).toBe("G202407011001");
  });

  test("passes over other days, other prefixes and whatever people typed", () => {
    expect(nextIdentifier("C", day, ["C20240702009", "HD20240701005", "C2024070100x", ""])).toBe("C20240701001");
  });

  test("takes the day of a date and time", () => {
    expect(nextIdentifier("C", day + 0.75, [])).toBe("C20240701001");
  });
});

import { IdentifierSeries, identifierText, markIdentifiers, parseIdentifier } from "../../src/core/identifiers";

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

describe("a series of identifiers", () => {
  test("begins at 001 and goes on after the highest of its day, leaving gaps open", () => {
    expect(new IdentifierSeries("C", []).next(day)).toBe("C20240701001");
    expect(new IdentifierSeries("C", ["C20240701001", "C20240701007"]).next(day)).toBe("C20240701008");
  });

  test("[ID-5] grows beyond three digits", () => {
    const series = new IdentifierSeries("G", ["G20240701998"]);
    expect([series.next(day), series.next(day), series.next(day)]).toEqual([
      "G20240701999",
      "G202407011000",
      "G202407011001",
    ]);
  });

  test("passes over other days, other prefixes and whatever people typed", () => {
    const series = new IdentifierSeries("C", ["C20240702009", "HD20240701005", "C2024070100x", "", "#N/A"]);
    expect(series.next(day)).toBe("C20240701001");
  });

  test("takes the day of a date and time", () => {
    expect(new IdentifierSeries("C", []).next(day + 0.75)).toBe("C20240701001");
  });

  test("[ID-4] goes on after the mark of its day, whatever is left of the rows", () => {
    const series = new IdentifierSeries("C", ["C20240701002"], { C: { [day]: 7 }, HD: { [day]: 40 } });
    expect(series.next(day)).toBe("C20240701008");
    expect(series.next(day + 1)).toBe("C20240702001");
  });

  test("[ID-4] gives the marks that it raised, and the same object where it raised none", () => {
    const marks = { C: { [day]: 7 }, G: { [day]: 2 } };
    const series = new IdentifierSeries("C", ["C20240701030"], marks);
    expect(series.marks).toBe(marks);
    expect(series.claim("C20240703005")).toBe(true);
    series.next(day);
    expect(series.marks).toEqual({ C: { [day]: 31, [day + 2]: 5 }, G: { [day]: 2 } });
    expect(marks).toEqual({ C: { [day]: 7 }, G: { [day]: 2 } });
  });

  test("takes an identifier that is brought only once, and only of its own form", () => {
    const series = new IdentifierSeries("C", ["C20240701001"]);
    expect(
      ["C20240701001", "G20240701009", "C1", "C20240701005", "C20240701005"].map((text) => series.claim(text)),
    ).toEqual([false, false, false, true, false]);
    expect(series.next(day)).toBe("C20240701006");
  });
});

test("[ID-4] marks are raised to the identifiers that were seen, never lowered", () => {
  const marks = { C: { [day]: 7 } };
  expect(markIdentifiers(marks, "C", ["C20240701003", "G20240701009", "x"])).toBe(marks);
  expect(markIdentifiers(marks, "C", ["C20240701003", "C20240701011", "C20240702001"])).toEqual({
    C: { [day]: 11, [day + 1]: 1 },
  });
});

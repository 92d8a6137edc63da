import { isoDateOf } from "../../../src/core/dates";
import { decideDateOrder } from "../../../src/core/import/dateOrder";
import { dateParts, fullYear, serialOfParts, type DateOrder } from "../../../src/core/import/dateText";

function iso(text: string, order: DateOrder = "ymd"): string | null {
  const parts = dateParts(text);
  const serial = parts && serialOfParts(parts, order);
  return serial === null ? null : isoDateOf(serial);
}

test.each([
  ["2024-07-01"],
  ["2024/7/1"],
  ["2024.07.01"],
  ["2024年7月1日"],
  ["2024年07月01日 星期一"],
  ["20240701"],
  ["45474"],
  ["1-Jul-2024"],
  ["01 July 2024"],
  ["Jul 1, 2024"],
  ["２０２４-０７-０１"],
  ["2024-07-01T09:30:00Z"],
])("“%s” is 1 July 2024 in any order", (text) => {
  expect([iso(text, "ymd"), iso(text, "dmy"), iso(text, "mdy")]).toEqual(["2024-07-01", "2024-07-01", "2024-07-01"]);
});

test("dates of figures only are read in the order that is given", () => {
  expect([iso("01/02/2024", "dmy"), iso("01/02/2024", "mdy"), iso("20-10-16", "dmy"), iso("20-10-16", "ymd")]).toEqual([
    "2024-02-01",
    "2024-01-02",
    "2016-10-20",
    "2020-10-16",
  ]);
});

test("two-figure years are completed as Excel does", () => {
  expect([fullYear("00"), fullYear("29"), fullYear("30"), fullYear("99"), fullYear("2017")]).toEqual([
    2000, 2029, 1930, 1999, 2017,
  ]);
});

test("a time of day becomes the fraction of the serial", () => {
  const timeOf = (text: string) => {
    const parts = dateParts(text);
    return Math.round(((parts && serialOfParts(parts, "ymd")) ?? Number.NaN) * 1440) % 1440;
  };
  expect(timeOf("2024-07-01 09:30")).toBe(570);
  expect(timeOf("2024/7/1 下午 2:05")).toBe(845);
  expect(timeOf("2024/7/1 2:05:00 PM")).toBe(845);
  expect(timeOf("2024年7月1日 14时05分")).toBe(845);
  expect(timeOf("2024-07-01 12:00 AM")).toBe(0);
});

test.each(["31/02/2024", "2024-13-01", "2024-07", "abc", "7", "12345678901", "2024-07-01 25:00", "1 Foo 2024"])(
  "“%s” is no date",
  (text) => {
    expect(iso(text, "dmy")).toBeNull();
  },
);

test("[IM-3] one day above twelve decides the order of the whole column", () => {
  expect(decideDateOrder(["01/02/2024", "13/02/2024", ""])).toEqual({ kind: "decided", order: "dmy" });
  expect(decideDateOrder(["01/02/2024", "02/13/2024"])).toEqual({ kind: "decided", order: "mdy" });
});

test("[IM-3] day-month-year with short years is told from year-month-day by what varies more", () => {
  const days = Array.from(
    { length: 28 },
    (_, index) => `${String(index + 1).padStart(2, "0")}-10-${index % 2 ? "16" : "17"}`,
  );
  expect(decideDateOrder([...days, "25-10-16"])).toEqual({ kind: "decided", order: "dmy" });
  const reversed = [...days, "25-10-16"].map((text) => text.split("-").reverse().join("-"));
  expect(decideDateOrder(reversed)).toEqual({ kind: "decided", order: "ymd" });
});

test("[IM-3] a column that reads both ways is ambiguous, with an example to ask by", () => {
  expect(decideDateOrder(["05/05/2024", "03/04/2024"])).toEqual({
    kind: "ambiguous",
    orders: ["dmy", "mdy"],
    example: "03/04/2024",
  });
});

test("dates that are the same in every order need no question", () => {
  expect(decideDateOrder(["05/05/2024"])).toMatchObject({ kind: "decided" });
  expect(decideDateOrder(["2024-03-04", "7 Aug 2024"])).toEqual({ kind: "decided", order: "ymd" });
  expect(decideDateOrder([])).toEqual({ kind: "decided", order: "ymd" });
});

test("one unreadable date does not change the order that all others have", () => {
  expect(decideDateOrder(["13/02/2024", "14/02/2024", "02/25/2024"])).toEqual({ kind: "decided", order: "dmy" });
});

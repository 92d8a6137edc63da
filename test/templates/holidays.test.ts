import { calendarDayOf, dateSerialOf, isoDateOf } from "../../src/core/dates";
import { holidays } from "../../src/templates/holidays";

/** 0 is Sunday; serial 1 of the 1900 system is taken for a Sunday. */
const weekday = (serial: number): number => (serial - 1) % 7;

test("the announced days stand in order, one entry a day", () => {
  const days = holidays.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
});

test("people work in exchange at weekends only", () => {
  const wrong = holidays.filter(({ day, isWorkday }) => isWorkday && weekday(day) !== 0 && weekday(day) !== 6);
  expect(wrong.map(({ day }) => isoDateOf(day))).toEqual([]);
});

test.each([
  [2025, 28, 5],
  [2026, 33, 6],
])("%d has %d days off and %d make-up days, as announced", (year, off, made) => {
  const ofYear = holidays.filter(({ day }) => calendarDayOf(day).year === year);
  expect(ofYear.filter(({ isWorkday }) => !isWorkday)).toHaveLength(off);
  expect(ofYear.filter(({ isWorkday }) => isWorkday)).toHaveLength(made);
});

test("a holiday that runs over a month's end is whole", () => {
  const name = (year: number, month: number, day: number) =>
    holidays.find((holiday) => holiday.day === dateSerialOf({ year, month, day }))?.name["zh-CN"];
  expect([name(2025, 5, 30), name(2025, 5, 31), name(2025, 6, 2), name(2025, 6, 3)]).toEqual([
    undefined,
    "端午节",
    "端午节",
    undefined,
  ]);
});

import { dateSerialOf, isoDateOf } from "../../src/core/dates";
import { isWorkingDay, workingDaysAfter, type WorkCalendar } from "../../src/core/workingDays";
import { holidays } from "../../src/templates/holidays";

const day = (year: number, month: number, dayOfMonth: number): number =>
  dateSerialOf({ year, month, day: dayOfMonth }) ?? Number.NaN;
const noHolidays: WorkCalendar = { daysOff: new Set(), makeUpDays: new Set() };

/** Mainland China's National Day of 2023: off from 29 September to 6 October, work on Saturday 7 and Sunday 8 October. */
const autumn2023: WorkCalendar = {
  daysOff: new Set(Array.from({ length: 8 }, (_, index) => day(2023, 9, 29) + index)),
  makeUpDays: new Set([day(2023, 10, 7), day(2023, 10, 8)]),
};

test("weekends are passed over: 2024-07-31 and three working days are 2024-08-05", () => {
  expect(isoDateOf(workingDaysAfter(day(2024, 7, 31), 3, noHolidays))).toBe("2024-08-05");
});

test("make-up days count: 2023-10-01 and three working days are 2023-10-09 in mainland China", () => {
  expect(isoDateOf(workingDaysAfter(day(2023, 10, 1), 3, autumn2023))).toBe("2023-10-09");
});

test("no working days later is the day itself, whatever the time of day", () => {
  expect(workingDaysAfter(day(2024, 7, 31) + 0.7, 0, noHolidays)).toBe(day(2024, 7, 31));
});

test("the shipped holidays make a calendar: Spring Festival 2026 is off, the Saturday before it is not", () => {
  const calendar: WorkCalendar = {
    daysOff: new Set(holidays.filter(({ isWorkday }) => !isWorkday).map((holiday) => holiday.day)),
    makeUpDays: new Set(holidays.filter(({ isWorkday }) => isWorkday).map((holiday) => holiday.day)),
  };
  expect(isWorkingDay(day(2026, 2, 14), calendar)).toBe(true);
  expect(isWorkingDay(day(2026, 2, 16), calendar)).toBe(false);
  expect(isWorkingDay(day(2026, 2, 24), calendar)).toBe(true);
});

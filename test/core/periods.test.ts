import fc from "fast-check";
import { dateSerialOf, isoDateOf } from "../../src/core/dates";
import { parsePeriod } from "../../src/core/parsePeriod";
import {
  monthAround,
  monthPeriod,
  periodText,
  quarterAround,
  quarterPeriod,
  type Period,
} from "../../src/core/periods";

const days = (period: Period | null): string | null =>
  period ? `${isoDateOf(period.start)} ${isoDateOf(period.end)}` : null;
const serial = (year: number, month: number, day: number): number => dateSerialOf({ year, month, day }) ?? Number.NaN;

test("quarters and months have their calendar days", () => {
  expect(days(quarterPeriod(2024, 3))).toBe("2024-07-01 2024-09-30");
  expect(days(quarterPeriod(2024, 4))).toBe("2024-10-01 2024-12-31");
  expect(days(monthPeriod(2024, 2))).toBe("2024-02-01 2024-02-29");
  expect(days(quarterAround(serial(2026, 11, 22)))).toBe("2026-10-01 2026-12-31");
  expect(days(monthAround(serial(2023, 2, 28)))).toBe("2023-02-01 2023-02-28");
});

test.each([
  ["2024年Q3(7.1-9.30)", "2024-07-01 2024-09-30"],
  ["2024 Q3 (7.1-9.30)", "2024-07-01 2024-09-30"],
  ["2024年Q3（7.1–9.30）", "2024-07-01 2024-09-30"],
  ["2024年7月(7.1-7.31)", "2024-07-01 2024-07-31"],
  ["2024年(7.5至8.20)", "2024-07-05 2024-08-20"],
  ["2024财年(12.1-2.28)", "2024-12-01 2025-02-28"],
  ["2024年Q3", "2024-07-01 2024-09-30"],
  ["2024Q3", "2024-07-01 2024-09-30"],
  ["2024年第三季度", "2024-07-01 2024-09-30"],
  ["Q3 2024", "2024-07-01 2024-09-30"],
  ["2024年上半年", "2024-01-01 2024-06-30"],
  ["2024 H2", "2024-07-01 2024-12-31"],
  ["2024年7月", "2024-07-01 2024-07-31"],
  ["2024-07", "2024-07-01 2024-07-31"],
  ["2024 July", "2024-07-01 2024-07-31"],
  ["Jul 2024", "2024-07-01 2024-07-31"],
  ["2024年", "2024-01-01 2024-12-31"],
  ["2024-07-01至2024-09-30", "2024-07-01 2024-09-30"],
  ["2024/7/1 - 2024/9/30", "2024-07-01 2024-09-30"],
  ["2024年7月1日到2024年9月30日", "2024-07-01 2024-09-30"],
])("%s is read as %s", (text, expected) => {
  expect(days(parsePeriod(text))).toBe(expected);
});

test.each([
  "",
  "去年",
  "Q3",
  "2024年Q5",
  "2024年13月",
  "2024年Q3(7.1-9.31)",
  "2024年(9.30-9.1)",
  "2024-09-30至2024-07-01",
])("%p is no period", (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test("periods are written as the guide writes them", () => {
  expect(periodText(quarterPeriod(2024, 3), "zh-CN")).toBe("2024年Q3(7.1-9.30)");
  expect(periodText(quarterPeriod(2024, 3), "en-US")).toBe("2024 Q3 (7.1-9.30)");
  expect(periodText(monthPeriod(2024, 7), "zh-CN")).toBe("2024年7月(7.1-7.31)");
  expect(periodText(monthPeriod(2024, 7), "en-US")).toBe("2024 Jul (7.1-7.31)");
  expect(periodText({ start: serial(2024, 7, 5), end: serial(2024, 8, 20) }, "en-US")).toBe("2024 (7.5-8.20)");
  expect(periodText({ start: serial(2024, 7, 5), end: serial(2026, 8, 20) }, "zh-CN")).toBe("2024-07-05至2026-08-20");
});

test("every period that is written is read back as the same days", () => {
  const day = fc.integer({ min: serial(2000, 1, 1), max: serial(2080, 12, 31) });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 900 }),
      fc.constantFrom("zh-CN" as const, "en-US" as const),
      (start, length, language) => {
        const period = { start, end: start + length };
        expect(parsePeriod(periodText(period, language))).toEqual(period);
      },
    ),
    { seed: 1 },
  );
});

import { dateSerialOf, type DateSerial } from "../core/dates";
import type { Text } from "./Text";

/** A day off, or a day at the weekend on which people work in exchange (调休). */
export interface Holiday {
  readonly day: DateSerial;
  readonly name: Text;
  readonly isWorkday: boolean;
}

type MonthDay = readonly [month: number, day: number];

interface HolidaySpan {
  readonly name: Text;
  readonly from: MonthDay;
  readonly to: MonthDay;
  readonly workdays?: readonly MonthDay[];
}

const newYear: Text = { "zh-CN": "元旦", "en-US": "New Year" };
const springFestival: Text = { "zh-CN": "春节", "en-US": "Spring Festival" };
const qingming: Text = { "zh-CN": "清明节", "en-US": "Qingming Festival" };
const labourDay: Text = { "zh-CN": "劳动节", "en-US": "Labour Day" };
const dragonBoat: Text = { "zh-CN": "端午节", "en-US": "Dragon Boat Festival" };
const midAutumn: Text = { "zh-CN": "中秋节", "en-US": "Mid-Autumn Festival" };
const nationalDay: Text = { "zh-CN": "国庆节", "en-US": "National Day" };
const nationalDayAndMidAutumn: Text = { "zh-CN": "国庆节、中秋节", "en-US": "National Day, Mid-Autumn" };

/**
 * Mainland China's holidays and make-up days as the State Council's General Office announced them: 国办发明电〔2024〕12号
 * for 2025, 国办发明电〔2025〕7号 for 2026. A year is announced in the November before it; teams add it to 参数设置.
 */
const announced: Readonly<Record<number, readonly HolidaySpan[]>> = {
  2025: [
    { name: newYear, from: [1, 1], to: [1, 1] },
    {
      name: springFestival,
      from: [1, 28],
      to: [2, 4],
      workdays: [
        [1, 26],
        [2, 8],
      ],
    },
    { name: qingming, from: [4, 4], to: [4, 6] },
    { name: labourDay, from: [5, 1], to: [5, 5], workdays: [[4, 27]] },
    { name: dragonBoat, from: [5, 31], to: [6, 2] },
    {
      name: nationalDayAndMidAutumn,
      from: [10, 1],
      to: [10, 8],
      workdays: [
        [9, 28],
        [10, 11],
      ],
    },
  ],
  2026: [
    { name: newYear, from: [1, 1], to: [1, 3], workdays: [[1, 4]] },
    {
      name: springFestival,
      from: [2, 15],
      to: [2, 23],
      workdays: [
        [2, 14],
        [2, 28],
      ],
    },
    { name: qingming, from: [4, 4], to: [4, 6] },
    { name: labourDay, from: [5, 1], to: [5, 5], workdays: [[5, 9]] },
    { name: dragonBoat, from: [6, 19], to: [6, 21] },
    { name: midAutumn, from: [9, 25], to: [9, 27] },
    {
      name: nationalDay,
      from: [10, 1],
      to: [10, 7],
      workdays: [
        [9, 20],
        [10, 10],
      ],
    },
  ],
};

/** The announced days in order, one entry a day. */
export const holidays: readonly Holiday[] = Object.entries(announced)
  .flatMap(([year, spans]) => spans.flatMap((span) => daysOf(Number(year), span)))
  .sort((a, b) => a.day - b.day);

function daysOf(year: number, { name, from, to, workdays = [] }: HolidaySpan): readonly Holiday[] {
  const first = serial(year, from);
  const off = Array.from({ length: serial(year, to) - first + 1 }, (_, index) => ({
    day: first + index,
    name,
    isWorkday: false,
  }));
  return [...off, ...workdays.map((day) => ({ day: serial(year, day), name, isWorkday: true }))];
}

function serial(year: number, [month, day]: MonthDay): DateSerial {
  const found = dateSerialOf({ year, month, day });
  if (found === null) throw new Error(`There is no ${year}-${month}-${day}`);
  return found;
}

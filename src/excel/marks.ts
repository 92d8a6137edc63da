import { calendarDayOf, dateSerialOf } from "../core/dates";
import type { IdentifierMarks } from "../core/upkeep/upkeepFacts";

/** One row of the state for each prefix and month: `mark.C.202611` → `{"20":3}`, the highest number of each day of it. */
const form = /^mark\.([A-Z]+)\.(\d{4})(\d{2})$/;

/** Tells whether a key of the state holds marks. */
export function isMarkKey(key: string): boolean {
  return form.test(key);
}

/**
 * Writes marks as rows of key and JSON text, so that a month of adding rows touches one cell a prefix. Versions that do
 * not know marks pass these rows over.
 */
export function marksToRows(marks: IdentifierMarks): readonly (readonly [key: string, value: string])[] {
  const months = new Map<string, Record<string, number>>();
  for (const [prefix, days] of Object.entries(marks)) {
    for (const [serial, highest] of Object.entries(days)) {
      const { year, month, day } = calendarDayOf(Number(serial));
      const key = `mark.${prefix}.${year}${String(month).padStart(2, "0")}`;
      const days = months.get(key) ?? {};
      days[day] = highest;
      months.set(key, days);
    }
  }
  return [...months].map(([key, days]) => [key, JSON.stringify(days)]);
}

/** Reads marks from a row's key and parsed value into `marks`; a row that cannot be understood is passed over. */
export function addMarks(marks: Record<string, Record<string, number>>, key: string, value: unknown): void {
  const parts = form.exec(key);
  if (parts === null || typeof value !== "object" || value === null) return;
  const [, prefix = "", year, month] = parts;
  for (const [day, highest] of Object.entries(value)) {
    const serial = dateSerialOf({ year: Number(year), month: Number(month), day: Number(day) });
    if (serial === null || typeof highest !== "number") continue;
    (marks[prefix] ??= {})[serial] = Math.max(marks[prefix]?.[serial] ?? 0, highest);
  }
}

/**
 * Joins marks of two sources: of each day the higher number holds, so that no number is ever given twice. Gives the first
 * ones themselves where the others raise none of them.
 */
export function higherMarks(one: IdentifierMarks, other: IdentifierMarks): IdentifierMarks {
  if (one === other || isCovered(other, one)) return one;
  const joined: Record<string, Record<string, number>> = {};
  for (const marks of [one, other]) {
    for (const [prefix, days] of Object.entries(marks)) {
      const own = (joined[prefix] ??= {});
      for (const [serial, highest] of Object.entries(days)) own[serial] = Math.max(own[serial] ?? 0, highest);
    }
  }
  return joined;
}

function isCovered(marks: IdentifierMarks, by: IdentifierMarks): boolean {
  return Object.entries(marks).every(([prefix, days]) =>
    Object.entries(days).every(([serial, highest]) => (by[prefix]?.[Number(serial)] ?? 0) >= highest),
  );
}

import { type DateSerial, dateSerialAt } from "../core/dates";
import type { ReminderLimits } from "../core/reminders/reminderFacts";
import { keyOfWord, type SystemValueKey, valuesOf } from "../templates/lists";
import { limitName, listName, todayName } from "../templates/names";
import { type ThresholdKey, thresholds } from "../templates/settings";
import type { SystemListKey } from "../templates/types";
import type { CellValue } from "./types";

/** What the settings sheet says, as far as reminders and reports go by it. */
export interface WorkbookRules {
  readonly limits: ReminderLimits;
  /** Deviations from plan strictly beyond this share are flagged. */
  readonly deviationThreshold: number;
  /** The day that the sheets go by: today, or another one that somebody typed into 参数设置 to look at the sheets as of it. */
  readonly today: DateSerial;
  readonly isTodayTyped: boolean;
  /** The day that somebody typed over TODAY() in 参数设置, or null: then today is whatever the calendar says by now. */
  readonly typedDay: DateSerial | null;
  /** Gives the key of a word in a cell, or null where the list has no such word. */
  readonly keyOf: <List extends ReadList>(list: List, cell: CellValue | undefined) => SystemValueKey<List> | null;
}

const readLists = ["stage", "followUpStatus", "tier"] as const satisfies readonly SystemListKey[];
type ReadList = (typeof readLists)[number];

/**
 * Asks for the settings; to be called before a sync, and the function that it gives, after. Where a name is missing or
 * holds no number, the guides' own figure stands in: a reminder by the guide is better than none.
 */
export function requestRules(context: Excel.RequestContext): () => WorkbookRules {
  const named = (name: string) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  const lists = readLists.map((list) => named(listName(list)).load("values"));
  const limits = thresholds.map(({ key, initial }) => ({ key, initial, range: named(limitName(key)).load("values") }));
  const todayCell = named(todayName).load("values,formulas");

  return () => {
    const words = new Map<ReadList, readonly CellValue[]>();
    for (const [index, list] of readLists.entries()) {
      const range = lists[index];
      if (range !== undefined && !range.isNullObject) words.set(list, firstColumn(range.values));
    }
    const limit = (key: ThresholdKey): number => {
      const found = limits.find((candidate) => candidate.key === key);
      if (found === undefined) throw new Error(`No threshold ${key}`);
      const value = found.range.isNullObject ? undefined : firstColumn(found.range.values)[0];
      return typeof value === "number" ? value : found.initial;
    };
    return {
      limits: {
        quietDays: { a: limit("quietDaysA"), b: limit("quietDaysB"), c: limit("quietDaysC") },
        escalationDays: {
          rep: limit("escalationDaysRep"),
          manager: limit("escalationDaysManager"),
          highRisk: limit("escalationDaysHighRisk"),
        },
      },
      deviationThreshold: limit("deviationShare"),
      ...todayFrom(todayCell),
      keyOf: (list, cell) => systemKeyOf(list, cell, words.get(list)),
    };
  };
}

/**
 * Finds the key of a word as the sheet's formulas would: among the words that the workbook has now, whatever the case.
 * Only a workbook without the list falls back on the words that we ship.
 */
export function systemKeyOf<List extends SystemListKey>(
  list: List,
  cell: CellValue | undefined,
  current: readonly CellValue[] | undefined,
): SystemValueKey<List> | null {
  const word = String(cell ?? "");
  if (current === undefined) return keyOfWord(list, word);
  if (word === "") return null;
  const position = current.findIndex((candidate) => String(candidate).toLowerCase() === word.toLowerCase());
  return (valuesOf(list)[position]?.key ?? null) as SystemValueKey<List> | null;
}

/** A formula there is TODAY(), which manual calculation may have left behind: the user's own calendar day is meant. */
function todayFrom(cell: Excel.Range): Pick<WorkbookRules, "today" | "isTodayTyped" | "typedDay"> {
  if (cell.isNullObject) return dayOf(null);
  const formula: unknown = firstColumn(cell.formulas)[0];
  const value = firstColumn(cell.values)[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return dayOf(isFormula || typeof value !== "number" ? null : Math.floor(value));
}

/** Gives the day to go by at this moment: rules may be kept in memory past midnight. */
export function dayOf(
  typedDay: DateSerial | null,
  calendarDay: DateSerial = dateSerialAt(new Date()),
): Pick<WorkbookRules, "today" | "isTodayTyped" | "typedDay"> {
  return { today: typedDay ?? calendarDay, isTodayTyped: typedDay !== null && typedDay !== calendarDay, typedDay };
}

function firstColumn(values: readonly (readonly unknown[])[]): readonly CellValue[] {
  return values.map(([cell]) => cell as CellValue);
}

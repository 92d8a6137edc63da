import { dateSerialAt, type DateSerial } from "../core/dates";
import { customerKey } from "../core/reminders/customerState";
import type { CustomerFacts, FollowUpFacts, ReminderLimits } from "../core/reminders/reminderFacts";
import { type TodayLists, todayLists } from "../core/reminders/todayLists";
import { dateOf, textOf } from "./cellValues";
import { recordPlace, type RecordPlace } from "./goToRecord";
import { dayOf, type WorkbookRules } from "./readRules";
import type { MirrorContents } from "./mirror/MirrorContents";
import { type MissingColumn, missingColumns } from "./missingColumns";
import type { TableRows } from "./types";

/** What the pane's Today view shows, as of one moment of the workbook. */
export interface Reminders {
  readonly lists: TodayLists;
  readonly followUps: readonly FollowUpFacts[];
  readonly customers: readonly CustomerFacts[];
  readonly limits: ReminderLimits;
  readonly today: DateSerial;
  /** True where somebody typed another day over TODAY() in 参数设置. */
  readonly isTodayTyped: boolean;
  /** Columns that the workbook no longer has under a name that can be told for certain: the lists may lack something. */
  readonly missing: readonly MissingColumn[];
  /** Gives the way to an item's row. */
  readonly placeOfFollowUp: (followUp: FollowUpFacts) => RecordPlace;
  readonly placeOfCustomer: (customer: CustomerFacts) => RecordPlace;
}

/**
 * Sorts the follow-ups and customers of the mirror into the day's lists. Null when the workbook lacks either table.
 * Everything is computed from what people entered, so that the lists are right under manual calculation too. No contact
 * gets into them, so that none can be shown.
 */
export function remindersOf(
  { tables, rules, nextActions }: MirrorContents,
  calendarDay: DateSerial = dateSerialAt(new Date()),
): Reminders | null {
  const { followUps, customers } = tables;
  if (followUps === undefined || customers === undefined) return null;
  const day = dayOf(rules.typedDay, calendarDay);
  return remindersFrom(followUps, customers, { ...rules, ...day }, nextActions);
}

/** Columns without which the lists may lack something. */
const needed = {
  followUps: ["followUpId", "customerId", "followUpDate", "rep", "dueDate", "status"],
  customers: ["customerId", "customerName", "owner", "stage", "tier", "createdAt", "earlierFollowUp"],
} as const;

function remindersFrom(
  followUpRows: TableRows,
  customerRows: TableRows,
  rules: WorkbookRules,
  nextActions: ReadonlyMap<number, string>,
): Reminders {
  const customers = customerFacts(customerRows, rules);
  const names = new Map(customers.map((customer) => [customerKey(customer.customerId), customer.customerName]));
  const followUps = followUpFacts(followUpRows, rules, { names, nextActions });
  const { limits, today, isTodayTyped } = rules;
  return {
    lists: todayLists({ followUps, customers }, today, limits),
    followUps,
    customers,
    limits,
    today,
    isTodayTyped,
    missing: missingColumns([followUpRows, customerRows]).filter(({ table, column }) =>
      (needed[table === "customers" ? "customers" : "followUps"] as readonly string[]).includes(column),
    ),
    placeOfFollowUp: ({ rowInTable }) => recordPlace(followUpRows, rowInTable, "followUpId", "dueDate"),
    placeOfCustomer: ({ rowInTable }) => recordPlace(customerRows, rowInTable, "customerId", "customerName"),
  };
}

/** Rows without a customer are unused rows of the table, as in the sheet's formulas. */
function customerFacts({ columns, rowCount }: TableRows, { keyOf }: WorkbookRules): CustomerFacts[] {
  return rowNumbers(rowCount).flatMap((row): CustomerFacts[] => {
    const customerId = textOf(columns["customerId"]?.[row]);
    if (customerId === "") return [];
    return [
      {
        rowInTable: row,
        customerId,
        customerName: textOf(columns["customerName"]?.[row]),
        owner: textOf(columns["owner"]?.[row]),
        stage: keyOf("stage", columns["stage"]?.[row]),
        tier: keyOf("tier", columns["tier"]?.[row]),
        createdAt: dateOf(columns["createdAt"]?.[row]),
        earlierFollowUp: dateOf(columns["earlierFollowUp"]?.[row]),
      },
    ];
  });
}

/** Names come from the customers, not from the follow-ups' own computed column: less to read, and right without calculation. */
function followUpFacts(
  { columns, rowCount }: TableRows,
  { keyOf }: WorkbookRules,
  texts: {
    readonly names: ReadonlyMap<string, string>;
    /** By row of the table, from 0. */
    readonly nextActions: ReadonlyMap<number, string>;
  },
): FollowUpFacts[] {
  return rowNumbers(rowCount).map((row) => ({
    rowInTable: row,
    followUpId: textOf(columns["followUpId"]?.[row]),
    customerId: textOf(columns["customerId"]?.[row]),
    customerName: texts.names.get(customerKey(textOf(columns["customerId"]?.[row]))) ?? "",
    followUpDate: dateOf(columns["followUpDate"]?.[row]),
    rep: textOf(columns["rep"]?.[row]),
    nextAction: texts.nextActions.get(row) ?? null,
    dueDate: dateOf(columns["dueDate"]?.[row]),
    status: keyOf("followUpStatus", columns["status"]?.[row]),
  }));
}

function rowNumbers(rowCount: number): readonly number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}

import type { DateSerial } from "../core/dates";
import { customerKey } from "../core/reminders/customerState";
import type { CustomerFacts, FollowUpFacts, ReminderLimits } from "../core/reminders/reminderFacts";
import { type TodayLists, todayLists } from "../core/reminders/todayLists";
import { dateOf, textOf } from "./cellValues";
import { recordPlace, type RecordPlace } from "./goToRecord";
import { requestRules, type WorkbookRules } from "./readRules";
import { readTables } from "./readTables";
import { type MissingColumn, missingColumns } from "./missingColumns";
import type { TableRows } from "./types";

/** What the pane's Today view shows, as of one reading of the workbook. */
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

/** No column that holds a contact: what is not read cannot be shown. */
const wanted = {
  followUps: ["followUpId", "customerId", "followUpDate", "rep", "nextAction", "dueDate", "status"],
  customers: ["customerId", "customerName", "owner", "stage", "tier", "createdAt", "earlierFollowUp"],
} as const;

/**
 * Reads follow-ups, customers and settings and sorts them into the day's lists. Null when the workbook lacks either
 * table. Everything is computed from what people entered, so that the lists are right under manual calculation too.
 */
export async function readReminders(): Promise<Reminders | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const rules = requestRules(context);
    const { followUps, customers } = await readTables(context, wanted);
    if (followUps === undefined || customers === undefined) return null;
    return remindersFrom(followUps, customers, rules());
  });
}

function remindersFrom(followUpRows: TableRows, customerRows: TableRows, rules: WorkbookRules): Reminders {
  const customers = customerFacts(customerRows, rules);
  const names = new Map(customers.map((customer) => [customerKey(customer.customerId), customer.customerName]));
  const followUps = followUpFacts(followUpRows, rules, names);
  const { limits, today, isTodayTyped } = rules;
  return {
    lists: todayLists({ followUps, customers }, today, limits),
    followUps,
    customers,
    limits,
    today,
    isTodayTyped,
    missing: missingColumns([followUpRows, customerRows]),
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
  names: ReadonlyMap<string, string>,
): FollowUpFacts[] {
  return rowNumbers(rowCount).map((row) => ({
    rowInTable: row,
    followUpId: textOf(columns["followUpId"]?.[row]),
    customerId: textOf(columns["customerId"]?.[row]),
    customerName: names.get(customerKey(textOf(columns["customerId"]?.[row]))) ?? "",
    followUpDate: dateOf(columns["followUpDate"]?.[row]),
    rep: textOf(columns["rep"]?.[row]),
    nextAction: textOf(columns["nextAction"]?.[row]),
    dueDate: dateOf(columns["dueDate"]?.[row]),
    status: keyOf("followUpStatus", columns["status"]?.[row]),
  }));
}

function rowNumbers(rowCount: number): readonly number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}

import type { DateSerial } from "../dates";
import type { Stage } from "../stages";

/** What the reminder rules need to know of one follow-up record. */
export interface FollowUpFacts {
  /** Position in its table, from 0: what leads back to the row. */
  readonly rowInTable: number;
  readonly followUpId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly followUpDate: DateSerial | null;
  readonly rep: string;
  /** Null where it has not been read: texts are read only of what is shown. */
  readonly nextAction: string | null;
  readonly dueDate: DateSerial | null;
  readonly status: FollowUpStatus | null;
}

type FollowUpStatus = "pending" | "done" | "postponed";
type Tier = "a" | "b" | "c";

/** What the reminder rules need to know of one customer. */
export interface CustomerFacts {
  readonly rowInTable: number;
  readonly customerId: string;
  readonly customerName: string;
  readonly owner: string;
  /** Null where the cell is blank or holds a word that the list does not know. */
  readonly stage: Stage | null;
  /** Null counts as C, as the guides have it for a blank. */
  readonly tier: Tier | null;
  readonly createdAt: DateSerial | null;
  /** 历史跟进日期: the last follow-up before the sheets were in use. */
  readonly earlierFollowUp: DateSerial | null;
}

/** Thresholds of the reminders, in calendar days; teams set their own in 参数设置. */
export interface ReminderLimits {
  /** How long a customer of each tier may go without a follow-up. */
  readonly quietDays: Readonly<Record<Tier, number>>;
  /** From how many days late an action concerns the rep, the manager, and counts as high risk. */
  readonly escalationDays: { readonly rep: number; readonly manager: number; readonly highRisk: number };
}

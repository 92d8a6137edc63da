import type { ReminderLimits } from "../../../src/core/reminders/reminderFacts";

/** The thresholds that the guides give. */
export const guideLimits: ReminderLimits = {
  quietDays: { a: 3, b: 7, c: 14 },
  escalationDays: { rep: 3, manager: 5, highRisk: 7 },
};

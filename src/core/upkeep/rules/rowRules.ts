import type { UpkeepTableKey } from "../upkeepFacts";
import { keepFirstDue } from "./keepFirstDue";
import { normaliseChoiceCells } from "./normaliseChoiceCells";
import { proposeBudget } from "./proposeBudget";
import { readPeriodDates } from "./readPeriodDates";
import { resetApproval } from "./resetApproval";
import type { RowRule } from "./RowRule";
import { stampApproval } from "./stampApproval";
import { stampCreated } from "./stampCreated";
import { stampDoneOn } from "./stampDoneOn";
import { stampStageDates } from "./stampStageDates";

/** What fills itself in a row, by table, in the order in which it is decided: later rules see what earlier ones write. */
export const rowRules: Readonly<Record<UpkeepTableKey, readonly RowRule[]>> = {
  customers: [stampCreated, stampStageDates, normaliseChoiceCells],
  campaigns: [proposeBudget, resetApproval, stampApproval, normaliseChoiceCells],
  followUps: [keepFirstDue, stampDoneOn],
  effects: [readPeriodDates],
};

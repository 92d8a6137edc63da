import type { ImportPlan } from "../../../core/import/ImportPlan";
import type { ImportTarget } from "../../../core/import/ImportTarget";
import type { TableKey } from "../../../templates/types";
import { targetsOf } from "./settingsChanges";

/** Gives everything by which values of a plan are shown: the table's own columns, and extra ones that hold days. */
export function shownTargets({ table, extraDates }: ImportPlan): readonly ImportTarget[] {
  const extras = Object.entries(extraDates).map(([key, type]): ImportTarget => {
    return { key, headings: [key], value: { type }, required: false, countsByDate: false, stamped: false };
  });
  return [...targetsOf(table as TableKey), ...extras];
}

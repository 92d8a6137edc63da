import type { DateSerial } from "../dates";
import { type Metric, metricFailure, metricValue } from "./metric";

/**
 * Computes how many whole calendar days an action is past its due date on a given day; 0 when it is done, has no due
 * date (null), or is not past it.
 */
export function overdueDays(due: DateSerial | null, done: boolean, today: DateSerial): Metric {
  if (due === null || done) return metricValue(0);
  if (!Number.isFinite(due) || !Number.isFinite(today)) return metricFailure("invalidValue", "notADate");
  return metricValue(Math.max(0, Math.floor(today) - Math.floor(due)));
}

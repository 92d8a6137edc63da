import type { Metric } from "../core/metrics/metric";
import { functionMessages } from "../templates/messages/functions";
import { fill, type Language } from "../templates/Text";

type MetricFailure = Extract<Metric, { ok: false }>;

/** An error that a cell shows: `code` is `#VALUE!` and the like. */
interface CellError extends Error {
  readonly code: string;
}

/**
 * Makes Excel's error value of a metric that has none. Excel shows an explanation of its own making only with #VALUE!
 * and #N/A; the others must come without one (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors).
 */
export function excelErrorOf({ error, problem }: MetricFailure, language: Language): CellError {
  const code = CustomFunctions.ErrorCode[error];
  const explained = error === "invalidValue" || error === "notAvailable";
  if (!explained) return new CustomFunctions.Error(code);
  return new CustomFunctions.Error(code, fill(functionMessages[problem.code], language, problem.data));
}

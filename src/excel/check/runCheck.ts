import type { Finding } from "../../core/check/Finding";
import type { Problem } from "../../core/problem";
import type { UpkeepFindingCode } from "../../core/upkeep/upkeepFacts";
import { checkSheets, rowsHolding, rowsToCheck } from "../../templates/check/checkSheets";
import type { CancelSignal, ReportProgress } from "../types";
import type { CheckResult } from "./CheckResult";
import { readSheetFacts } from "./readSheetFacts";

export interface CheckOptions {
  /** Asked between portions; a cancelled check gives what it had found by then. */
  readonly signal?: CancelSignal;
  /** Told in rows. */
  readonly onProgress?: ReportProgress;
  /** Gives others a turn; called every few dozen milliseconds of work. */
  readonly pause?: () => Promise<void>;
  /** What the add-in left to a person while it kept the sheets up to date. */
  readonly upkeep?: readonly Problem<UpkeepFindingCode>[];
}

/** Milliseconds of work after which the pane gets a turn. */
const portion = 40;

/**
 * Checks all of our sheets in one pass. Reads once, judges in portions so that the pane stays alive, and changes nothing.
 * Null where the workbook has none of our tables. Three round trips, and one more for each 4 MB of values.
 */
export async function runCheck({
  signal,
  onProgress,
  pause,
  upkeep = [],
}: CheckOptions = {}): Promise<CheckResult | null> {
  const reading = await readSheetFacts(upkeep);
  if (reading === null) return null;
  const { facts, places, settings, kindsRead } = reading;
  const total = rowsToCheck(facts);
  const findings: Finding[] = [];
  let rows = 0;
  let cancelled = signal?.aborted ?? false;
  let turn = Date.now();
  onProgress?.(0, total);
  if (!cancelled) {
    for (const found of checkSheets(facts)) {
      for (const finding of found.findings) findings.push(finding);
      rows = found.rows;
      if (Date.now() - turn < portion) continue;
      onProgress?.(rows, total);
      await pause?.();
      turn = Date.now();
      cancelled = signal?.aborted ?? false;
      if (cancelled) break;
    }
  }
  if (!cancelled) onProgress?.(total, total);
  return {
    status: cancelled ? "cancelled" : "complete",
    findings,
    rows: cancelled ? rows : rowsHolding(facts),
    tables: places,
    settings,
    language: facts.language,
    kindsRead,
    at: Date.now(),
  };
}

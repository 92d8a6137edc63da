import type { JournalStep, KeptCell } from "../../core/journal/JournalEntry";
import type { Problem } from "../../core/problem";
import { computedKinds } from "../../templates/computedKinds";
import { languages } from "../../templates/Text";
import { switchComputed } from "../computed/switchComputed";
import { switchLanguage, type LanguageSwitchResult } from "../language/switchLanguage";
import type { CancelSignal, ReportProgress } from "../types";
import type { UndoOutcome } from "./undoEntry";

type ModeStep = Extract<JournalStep, { readonly kind: "mode" }>;

/**
 * Switches the workbook back to the language, or to the kind of computed columns, that it had before an action. Words that
 * the team had given to list values come back with the language. Where a protected sheet stands in the way, nothing is
 * written and the sheet is named. Costs what the switch costs.
 */
export async function undoMode(
  { mode, before, words, count }: ModeStep,
  options: { readonly onProgress?: ReportProgress; readonly signal?: CancelSignal },
): Promise<UndoOutcome> {
  if (mode === "language") {
    const to = languages.find((language) => language === before);
    if (to === undefined) throw new Error(`There is no language “${before}”`);
    const result = await switchLanguage(to, { ...options, ...(words && { words }) });
    return outcomeOf(result, result.counts.cells);
  }
  const kind = computedKinds.find((known) => known === before);
  if (kind === undefined) throw new Error(`There is no kind of computed columns “${before}”`);
  return outcomeOf(await switchComputed(kind, options), count);
}

type SwitchResult = Pick<LanguageSwitchResult, "status" | "problems" | "failure">;

function outcomeOf({ status, problems = [], failure }: SwitchResult, count: number): UndoOutcome {
  const nothing = { restored: 0, kept: [] };
  if (failure !== undefined) return { ...nothing, status: "failed", failure };
  if (status === "cancelled") return { ...nothing, status };
  if (status === "complete") return { status, restored: count, kept: [] };
  return { status: "complete", restored: 0, kept: problems.map(keptSheet) };
}

/** A whole sheet that stays as it is because it is protected. */
function keptSheet({ data }: Problem<"sheetProtected">): KeptCell {
  const tableName = String(data?.["sheet"] ?? "");
  return { tableName, rowIdentifier: null, column: "", reason: "protected", address: null, found: null };
}

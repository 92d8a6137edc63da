import type { JournalStep } from "../../core/journal/JournalEntry";
import { computedKinds } from "../../templates/computedKinds";
import { languages } from "../../templates/Text";
import { switchComputed } from "../computed/switchComputed";
import { switchLanguage } from "../language/switchLanguage";
import type { CancelSignal, ReportProgress } from "../types";
import type { UndoOutcome } from "./undoEntry";

type ModeStep = Extract<JournalStep, { readonly kind: "mode" }>;

/**
 * Switches the workbook back to the language, or to the kind of computed columns, that it had before an action. Words that
 * the team had given to list values come back with the language. Costs what the switch costs.
 */
export async function undoMode(
  { mode, before, words, count }: ModeStep,
  options: { readonly onProgress?: ReportProgress; readonly signal?: CancelSignal },
): Promise<UndoOutcome> {
  if (mode === "language") {
    const to = languages.find((language) => language === before);
    if (to === undefined) throw new Error(`There is no language “${before}”`);
    const { status, counts, failure } = await switchLanguage(to, { ...options, ...(words && { words }) });
    return outcomeOf(status, counts.cells, failure);
  }
  const kind = computedKinds.find((known) => known === before);
  if (kind === undefined) throw new Error(`There is no kind of computed columns “${before}”`);
  const { status, failure } = await switchComputed(kind, options);
  return outcomeOf(status, count, failure);
}

function outcomeOf(
  status: "complete" | "cancelled" | "refused" | "failed",
  count: number,
  failure: UndoOutcome["failure"],
): UndoOutcome {
  if (failure !== undefined) return { status: "failed", restored: 0, kept: [], failure };
  // Refused means protected sheets: nothing was written, as when the person cancels.
  return status === "complete" ? { status, restored: count, kept: [] } : { status: "cancelled", restored: 0, kept: [] };
}

import { useState } from "react";
import type { Finding } from "../../../core/check/Finding";
import { applyFixes, type FixOutcome } from "../../../excel/check/applyFixes";
import type { CheckResult } from "../../../excel/check/CheckResult";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { recordAction } from "../../journalStore";

/** What correcting has done, and the journal's entry by which it can be undone; null where no cell changed. */
export interface RecordedFix extends FixOutcome {
  readonly entryId: string | null;
}

/** Correcting findings: what is about to change, how far it is, and what was done. */
export interface Fixes {
  /** Findings whose corrections are shown before they are applied, or were last. */
  readonly previewed: readonly Finding[];
  readonly isPreviewing: boolean;
  readonly operation: ReturnType<typeof useFixOperation>;
  /** Corrects one finding at once, whose change is on the screen already; several after a preview. */
  readonly ask: (findings: readonly Finding[]) => void;
  readonly apply: () => void;
  readonly close: () => void;
}

function useFixOperation(result: CheckResult, onDone: () => void) {
  return useExcelOperation(async (control, findings: readonly Finding[]): Promise<RecordedFix> => {
    const outcome = await applyFixes(result, findings, control);
    const isRestoring = findings.every(({ fix }) => fix?.kind !== "cell");
    const entry = recordAction(isRestoring ? "restoreRules" : "fix", {}, outcome.steps);
    onDone();
    return { ...outcome, entryId: entry?.id ?? null };
  });
}

/** Applies corrections and enters them in the journal; `onDone` is called afterwards, also when not all could be done. */
export function useFixes(result: CheckResult, onDone: () => void): Fixes {
  const [previewed, setPreviewed] = useState<readonly Finding[]>([]);
  const [isPreviewing, setPreviewing] = useState(false);
  const operation = useFixOperation(result, onDone);
  return {
    previewed,
    isPreviewing,
    operation,
    ask: (findings) => {
      // A whole column is more than the one line that its finding shows.
      if (findings.length === 1 && findings[0]?.code !== "formulasGone") void operation.run(findings);
      else {
        setPreviewed(findings);
        setPreviewing(true);
      }
    },
    apply: () => {
      void operation.run(previewed);
      setPreviewing(false);
    },
    close: () => setPreviewing(false),
  };
}

import { useCallback, useState } from "react";
import { noDecisions, type ImportDecisions } from "../../../core/import/ImportDecisions";
import { samePlan } from "../../../core/import/samePlan";
import type { JournalEntry } from "../../../core/journal/JournalEntry";
import type { ImportRequest } from "../../../excel/import/ImportRequest";
import { importRows, type ImportResult } from "../../../excel/import/importRows";
import { planAgain, planWorkbookImport, type PlannedImport } from "../../../excel/import/planWorkbookImport";
import { recordAction } from "../../journalStore";
import { useExcelOperation, type ExcelOperation } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { giveWay } from "./giveWay";
import { notImportedSheetOf } from "./notImportedSheetOf";

/** What was written, and by which plan: the one that was checked, or a newer one where the workbook changed since. */
export interface ImportRun {
  readonly planned: PlannedImport;
  readonly result: ImportResult;
  /** By which the import can be undone; null where nothing was done. */
  readonly entry: JournalEntry | null;
}

/** Planning an import, deciding what is open, and writing it. */
export interface ImportPlanning {
  readonly checking: ExcelOperation<[ImportRequest, ImportDecisions], PlannedImport | null>;
  /** Works the plan out again after a decision. */
  readonly deciding: ExcelOperation<[PlannedImport, ImportDecisions], PlannedImport>;
  /** The plan as it stands, with everything that was decided; null where there are no sheets, undefined before the check. */
  readonly planned: PlannedImport | null | undefined;
  /** What the person has decided, also while the plan is still being worked out again. */
  readonly decisions: ImportDecisions;
  /** True where the plan in front is not the one that was started, because the workbook had changed. */
  readonly isRevised: boolean;
  /** Whether rows that are not imported go on a sheet of their own. */
  readonly wantsSheet: boolean;
  readonly setWantsSheet: (wanted: boolean) => void;
  readonly writing: ExcelOperation<[PlannedImport, WriteWish], ImportRun | null>;
  readonly decide: (decisions: ImportDecisions) => void;
  readonly write: (planned: PlannedImport) => void;
}

interface WriteWish {
  /** What to plan again first, because the workbook changed since the check; null where it did not. */
  readonly again: ImportRequest | null;
  readonly wantsSheet: boolean;
}

interface Own extends ImportPlanning {
  readonly plan: (request: ImportRequest) => void;
  /** Forgets plan and result, and keeps what was decided. */
  readonly forgetPlan: () => void;
  readonly forgetDecisions: () => void;
}

/** Holds plan, decisions and writing of one import; `onRevised` brings a plan that changed back before the person. */
export function useImportPlan(name: string, onStart: () => void, onRevised: () => void): Own {
  const { changeCount } = useWorkbook();
  const [decisions, setDecisions] = useState<ImportDecisions>(noDecisions);
  const [revised, setRevised] = useState<PlannedImport | null>(null);
  const [wantsSheet, setWantsSheet] = useState(true);
  const [checked, setChecked] = useState<{ readonly request: ImportRequest; readonly changeCount: number } | null>(
    null,
  );

  // The request is handed over with the press of the button: it holds what the person saw at that moment.
  const checking = useExcelOperation(async ({ signal, onProgress }, request: ImportRequest, made: ImportDecisions) => {
    try {
      return await planWorkbookImport(request, giveWay(signal, onProgress), made);
    } catch (error) {
      // The person went back; nobody waits for an answer.
      if (signal.aborted) return null;
      throw error;
    }
  });
  const deciding = useExcelOperation(async ({ signal }, from: PlannedImport, made: ImportDecisions) => {
    try {
      return await planAgain(from, made, giveWay(signal));
    } catch (error) {
      // The person decided something else meanwhile.
      if (signal.aborted) return from;
      throw error;
    }
  });
  const basis = revised ?? checking.result;
  const { reset: forgetDeciding } = deciding;
  const writing = useExcelOperation(
    async ({ signal, onProgress }, wanted: PlannedImport, wish: WriteWish): Promise<ImportRun | null> => {
      // A colleague may have added rows meanwhile: their identifiers must not be given twice.
      const now = wish.again && (await planWorkbookImport(wish.again, giveWay(), wanted.decisions));
      if (now !== null && !samePlan(now.plan, wanted.plan)) {
        forgetDeciding();
        setRevised(now);
        onRevised();
        return null;
      }
      const planned = now ?? wanted;
      const notImported = wish.wantsSheet ? notImportedSheetOf(planned) : null;
      const result = await importRows(planned, { signal, onProgress, ...(notImported && { notImported }) });
      return { planned, result, entry: recordAction("import", { name }, result.steps) };
    },
  );

  const forgetPlan = (): void => {
    checking.reset();
    deciding.reset();
    setRevised(null);
    writing.reset();
  };

  const forgetDecisions = useCallback(() => {
    setDecisions(noDecisions);
    setWantsSheet(true);
  }, []);

  return {
    ...{ checking, deciding, writing, decisions, wantsSheet, setWantsSheet, forgetPlan },
    planned: deciding.result ?? basis,
    isRevised: revised !== null,
    plan: (request) => {
      forgetPlan();
      setChecked({ request, changeCount });
      void checking.run(request, decisions);
    },
    decide: (made) => {
      setDecisions(made);
      if (basis) void deciding.run(basis, made);
    },
    write: (wanted) => {
      onStart();
      const again = checked !== null && checked.changeCount !== changeCount ? checked.request : null;
      if (again !== null) setChecked({ request: again, changeCount });
      void writing.run(wanted, { again, wantsSheet });
    },
    forgetDecisions,
  };
}

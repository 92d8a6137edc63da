import { useCallback, useRef, useSyncExternalStore } from "react";
import { createSheets, type CreateSheetsOptions, type CreateSheetsResult } from "../../../excel/createSheets";
import type { HostFailure } from "../../../excel/hostFailure";
import { useExcelOperation, type Progress } from "../../hooks/useExcelOperation";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { announceCreated, isCreating, lastCreated, onDoorChange } from "../../paneDoor";

type Choice = Pick<CreateSheetsOptions, "language" | "team" | "whenSheetNameTaken">;

export interface SheetCreation {
  readonly isRunning: boolean;
  readonly progress: Progress | null;
  /** What was done last, by the pane or by the ribbon's button; null when dismissed. */
  readonly result: CreateSheetsResult | null;
  readonly failure: HostFailure | undefined;
  readonly create: (choice: Choice) => void;
  /** Tries again what was tried last, putting sheets whose names are taken beside the others. */
  readonly createBeside: () => void;
  readonly dismiss: () => void;
}

/** Creates the sheets from the pane and knows what the ribbon's button has created. */
export function useSheetCreation(): SheetCreation {
  const { refresh } = useWorkbook();
  const result = useSyncExternalStore(onDoorChange, lastCreated);
  const isCreatingFromRibbon = useSyncExternalStore(onDoorChange, isCreating);
  const { run, reset, status, progress, failure } = useExcelOperation(
    async ({ signal, onProgress }, choice: Choice) => {
      announceCreated(await createSheets({ ...choice, signal, onProgress }));
      refresh();
    },
  );
  const lastChoice = useRef<Choice | null>(null);
  const create = useCallback(
    (choice: Choice) => {
      lastChoice.current = choice;
      announceCreated(null);
      void run(choice);
    },
    [run],
  );
  const createBeside = useCallback(() => {
    // After the ribbon's button there was no choice here: it creates in the pane's own way, with an empty team.
    const choice = lastChoice.current ?? { language: lastCreated()?.language ?? "zh-CN", team: [] };
    create({ ...choice, whenSheetNameTaken: "useFreeName" });
  }, [create]);
  const dismiss = useCallback(() => {
    announceCreated(null);
    reset();
  }, [reset]);
  return {
    isRunning: isCreatingFromRibbon || status === "running",
    progress,
    result,
    failure,
    create,
    createBeside,
    dismiss,
  };
}

import { useCallback, useState } from "react";
import type { SheetSource } from "../../../excel/import/sources/listSheetSources";
import { importSourceMessages } from "../../../templates/messages/importSources";
import type { TableKey } from "../../../templates/types";
import { useTexts } from "../../hooks/LanguageContext";
import { useImportPlan, type ImportPlanning } from "./useImportPlan";
import { useMapping, type Mapping } from "./useMapping";
import {
  fileInFront,
  sheetSourceName,
  useSourceFile,
  type FileFormat,
  type OpenFile,
  type SourceFile,
} from "./useSourceFile";

export type ImportStep = "file" | "columns" | "check" | "result";

/** One import, from choosing a source to its result. */
export interface Import extends Omit<Mapping, "propose" | "clear" | "remember">, ImportPlanning {
  readonly step: ImportStep;
  readonly sourceFile: SourceFile;
  readonly file: OpenFile | null;
  readonly openFile: (file: File) => void;
  readonly openSheet: (source: SheetSource) => void;
  readonly openPasted: (pasted: { readonly html: string; readonly text: string }) => void;
  readonly reread: (format: FileFormat) => void;
  readonly check: () => void;
  /** After an import that stopped half-way: plans what is left. */
  readonly goOn: () => void;
  readonly back: () => void;
  readonly restart: () => void;
}

/** Holds one import together: file, mapping, check, writing, and which step is in front. */
export function useImport(): Import {
  const text = useTexts(importSourceMessages);
  const sourceFile = useSourceFile();
  const [step, setStep] = useState<ImportStep>("file");
  const { propose, clear, remember, ...mapping } = useMapping(sourceFile);
  const { settings } = mapping;
  /** Rows of the source that are in; only for sources without a key, by which rows would be recognised. */
  const [doneRows, setDoneRows] = useState<ReadonlySet<number>>(new Set());
  const file = fileInFront(sourceFile.state);

  const { plan, forgetPlan, forgetDecisions, ...planning } = useImportPlan(
    file?.name ?? "",
    () => setStep("result"),
    () => setStep("check"),
  );

  const accept = useCallback(
    (opened: OpenFile | null) => {
      setDoneRows(new Set());
      forgetDecisions();
      if (opened === null) return;
      propose(opened);
      setStep("columns");
    },
    [propose, forgetDecisions],
  );

  return {
    step,
    sourceFile,
    file,
    ...mapping,
    ...planning,
    openFile: (chosen) => {
      forgetPlan();
      void sourceFile.open(chosen).then(accept);
    },
    openSheet: (source) => {
      forgetPlan();
      void sourceFile.openOther({ kind: "sheet", name: sheetSourceName(source), source }).then(accept);
    },
    openPasted: (pasted) => {
      forgetPlan();
      void sourceFile.openOther({ kind: "paste", name: text("pastedName"), ...pasted }).then(accept);
    },
    reread: (format) => void sourceFile.reread(format).then(accept),
    check: () => {
      if (file === null || settings === null) return;
      const rows = file.source.rows.filter(({ rowNumber }) => !doneRows.has(rowNumber));
      const request = { source: { ...file.source, rows }, table: settings.table as TableKey, settings };
      remember();
      setStep("check");
      plan(request);
    },
    goOn: () => {
      const { planned, result } = planning.writing.result ?? {};
      const written = planned?.plan.rows.slice(0, result?.written ?? 0) ?? [];
      if (settings?.keyIndex === null)
        setDoneRows(new Set([...doneRows, ...written.map(({ rowNumber }) => rowNumber)]));
      forgetPlan();
      setStep("columns");
    },
    back: () => {
      forgetPlan();
      setStep("columns");
    },
    restart: () => {
      forgetPlan();
      sourceFile.close();
      clear();
      setDoneRows(new Set());
      forgetDecisions();
      setStep("file");
    },
  };
}

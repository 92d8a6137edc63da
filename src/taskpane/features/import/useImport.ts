import { useCallback, useState } from "react";
import { applyImportMap, importMapOf } from "../../../core/import/applyImportMap";
import type { ImportSettings } from "../../../core/import/ColumnChoice";
import { delimiters } from "../../../core/import/delimiter";
import type { MapProblem } from "../../../core/import/ImportProblem";
import { readImportMap, writeImportMap } from "../../../core/import/readImportMap";
import type { ImportRequest } from "../../../excel/import/ImportRequest";
import { importRows, type ImportResult } from "../../../excel/import/importRows";
import { planWorkbookImport, type PlannedImport } from "../../../excel/import/planWorkbookImport";
import type { TableKey } from "../../../templates/types";
import { useWorkbook } from "../../hooks/WorkbookContext";
import { useExcelOperation, type ExcelOperation } from "../../hooks/useExcelOperation";
import { giveWay } from "./giveWay";
import { readFileBytes } from "./readFileBytes";
import { proposeSettings, targetsOf } from "./settingsChanges";
import { useSourceFile, type FileFormat, type OpenFile, type SourceFile } from "./useSourceFile";

export type ImportStep = "file" | "columns" | "check" | "result";

/** What became of the last mapping file that was chosen. */
interface LoadedMap {
  readonly name: string;
  readonly refused: boolean;
  readonly problems: readonly MapProblem[];
}

/** What was written, and by which plan: the one that was checked, or a newer one where the workbook changed since. */
export interface ImportRun {
  readonly planned: PlannedImport;
  readonly result: ImportResult;
}

/** One import, from choosing a file to its result. */
export interface Import {
  readonly step: ImportStep;
  readonly sourceFile: SourceFile;
  readonly file: OpenFile | null;
  readonly settings: ImportSettings | null;
  readonly map: LoadedMap | null;
  readonly checking: ExcelOperation<[ImportRequest], PlannedImport | null>;
  readonly writing: ExcelOperation<[PlannedImport, ImportRequest | null], ImportRun>;
  readonly openFile: (file: File) => void;
  readonly reread: (format: FileFormat) => void;
  readonly changeSettings: (settings: ImportSettings) => void;
  readonly changeTable: (table: TableKey) => void;
  readonly loadMap: (file: File) => void;
  readonly mapText: () => string;
  readonly check: () => void;
  readonly write: (planned: PlannedImport) => void;
  /** After an import that stopped half-way: plans what is left. */
  readonly goOn: () => void;
  readonly back: () => void;
  readonly restart: () => void;
}

/** Holds one import together: file, mapping, check, writing, and which step is in front. */
export function useImport(): Import {
  const sourceFile = useSourceFile();
  const [step, setStep] = useState<ImportStep>("file");
  const [settings, setSettings] = useState<ImportSettings | null>(null);
  const [map, setMap] = useState<LoadedMap | null>(null);
  /** Source row up to which everything is in; only for sources without a key, by which rows would be recognised. */
  const [doneThroughRow, setDoneThroughRow] = useState(0);
  const { changeCount } = useWorkbook();
  const [checked, setChecked] = useState<{ readonly request: ImportRequest; readonly changeCount: number } | null>(
    null,
  );
  const file = sourceFile.state.status === "ready" ? sourceFile.state.file : null;

  // The request is handed over with the press of the button: it holds what the person saw at that moment.
  const checking = useExcelOperation(async ({ signal, onProgress }, request: ImportRequest) => {
    try {
      return await planWorkbookImport(request, giveWay(signal, onProgress));
    } catch (error) {
      // The person went back; nobody waits for an answer.
      if (signal.aborted) return null;
      throw error;
    }
  });
  const writing = useExcelOperation(
    async ({ signal, onProgress }, checked: PlannedImport, again: ImportRequest | null): Promise<ImportRun> => {
      // A colleague may have added rows meanwhile: their identifiers must not be given twice.
      const planned = (again && (await planWorkbookImport(again, giveWay()))) ?? checked;
      return { planned, result: await importRows(planned, { signal, onProgress }) };
    },
  );

  const accept = useCallback((opened: OpenFile | null) => {
    setDoneThroughRow(0);
    if (opened === null) return;
    setSettings(proposeSettings(opened.source));
    setStep("columns");
  }, []);

  const loadMap = async (chosen: File, into: OpenFile): Promise<void> => {
    const { name } = chosen;
    const bytes = await readFileBytes(chosen).catch(() => null);
    if (bytes === null) {
      setMap({ name, refused: true, problems: [{ code: "mapUnreadable" }] });
      return;
    }
    const read = readImportMap(new TextDecoder().decode(bytes));
    if (!read.ok) {
      setMap({ name, refused: true, problems: read.problems });
      return;
    }
    const { encoding, delimiter, table } = read.value;
    const differs = (encoding ?? into.encoding) !== into.encoding || (delimiter ?? into.delimiter) !== into.delimiter;
    const format = { encoding: encoding ?? into.encoding, delimiter: delimiter ?? into.delimiter };
    const opened = differs ? await sourceFile.reread(format) : into;
    if (opened === null) return;
    const applied = applyImportMap(read.value, opened.source.columns, targetsOf(table));
    setSettings(applied.settings);
    setMap({ name, refused: false, problems: applied.problems });
  };

  const resetOperations = (): void => {
    checking.reset();
    writing.reset();
  };

  return {
    step,
    sourceFile,
    file,
    settings,
    map,
    checking,
    writing,
    openFile: (chosen) => {
      resetOperations();
      setMap(null);
      void sourceFile.open(chosen).then(accept);
    },
    reread: (format) => {
      setMap(null);
      void sourceFile.reread(format).then(accept);
    },
    changeSettings: setSettings,
    changeTable: (table) => {
      if (file !== null) setSettings(proposeSettings(file.source, table));
    },
    loadMap: (chosen) => {
      if (file !== null) void loadMap(chosen, file);
    },
    mapText: () => {
      if (file === null || settings === null) throw new Error("A mapping was saved before a file was open");
      const delimiter = delimiters.find((known) => known === file.delimiter);
      return writeImportMap(
        importMapOf(settings, file.source.columns, { encoding: file.encoding, ...(delimiter && { delimiter }) }),
      );
    },
    check: () => {
      if (file === null || settings === null) return;
      const rows = file.source.rows.filter(({ rowNumber }) => rowNumber > doneThroughRow);
      const request = { source: { ...file.source, rows }, table: settings.table as TableKey, settings };
      writing.reset();
      setChecked({ request, changeCount });
      setStep("check");
      void checking.run(request);
    },
    write: (planned) => {
      setStep("result");
      void writing.run(planned, checked !== null && checked.changeCount !== changeCount ? checked.request : null);
    },
    goOn: () => {
      const { planned, result } = writing.result ?? {};
      const last = planned?.plan.rows[(result?.written ?? 0) - 1]?.rowNumber;
      if (settings?.keyIndex === null && last !== undefined) setDoneThroughRow(last);
      writing.reset();
      checking.reset();
      setStep("columns");
    },
    back: () => {
      checking.reset();
      setStep("columns");
    },
    restart: () => {
      resetOperations();
      sourceFile.close();
      setSettings(null);
      setMap(null);
      setDoneThroughRow(0);
      setStep("file");
    },
  };
}

import { useCallback, useState } from "react";
import { applyImportMap, importMapOf } from "../../../core/import/applyImportMap";
import type { ImportSettings } from "../../../core/import/ColumnChoice";
import { delimiters } from "../../../core/import/delimiter";
import type { MapProblem } from "../../../core/import/ImportProblem";
import { readImportMap, writeImportMap } from "../../../core/import/readImportMap";
import { importRows, type ImportResult } from "../../../excel/import/importRows";
import { planWorkbookImport, type PlannedImport } from "../../../excel/import/planWorkbookImport";
import type { TableKey } from "../../../templates/types";
import { useExcelOperation, type ExcelOperation } from "../../hooks/useExcelOperation";
import { giveWay } from "./giveWay";
import { readFileBytes } from "./readFileBytes";
import { proposeSettings, targetsOf } from "./settingsChanges";
import { useSourceFile, type FileFormat, type OpenFile, type SourceFile } from "./useSourceFile";

export type ImportStep = "file" | "columns" | "check" | "result";

/** What became of the last mapping file that was chosen. */
export interface LoadedMap {
  readonly name: string;
  readonly refused: boolean;
  readonly problems: readonly MapProblem[];
}

/** One import, from choosing a file to its result. */
export interface Import {
  readonly step: ImportStep;
  readonly sourceFile: SourceFile;
  readonly file: OpenFile | null;
  readonly settings: ImportSettings | null;
  readonly map: LoadedMap | null;
  readonly checking: ExcelOperation<[], PlannedImport | null>;
  readonly writing: ExcelOperation<[PlannedImport], ImportResult>;
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
  const file = sourceFile.state.status === "ready" ? sourceFile.state.file : null;

  const checking = useExcelOperation<[], PlannedImport | null>(({ signal, onProgress }) => {
    if (file === null || settings === null) throw new Error("An import was checked before its file was open");
    const rows = file.source.rows.filter(({ rowNumber }) => rowNumber > doneThroughRow);
    const request = { source: { ...file.source, rows }, table: settings.table as TableKey, settings };
    return planWorkbookImport(request, giveWay(signal, onProgress));
  });
  const writing = useExcelOperation(({ signal, onProgress }, planned: PlannedImport) =>
    importRows(planned, { signal, onProgress }),
  );

  const accept = useCallback((opened: OpenFile | null) => {
    setDoneThroughRow(0);
    if (opened === null) return;
    setSettings(proposeSettings(opened.source));
    setStep("columns");
  }, []);

  const loadMap = async (chosen: File, into: OpenFile): Promise<void> => {
    const { name } = chosen;
    const read = readImportMap(new TextDecoder().decode(await readFileBytes(chosen)));
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
      writing.reset();
      setStep("check");
      void checking.run();
    },
    write: (planned) => {
      setStep("result");
      void writing.run(planned);
    },
    goOn: () => {
      const planned = checking.result;
      const written = writing.result?.written ?? 0;
      const last = planned?.plan.rows[written - 1]?.rowNumber;
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

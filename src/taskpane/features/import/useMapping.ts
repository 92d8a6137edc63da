import { useCallback, useState } from "react";
import { applyImportMap, importMapOf } from "../../../core/import/applyImportMap";
import type { ImportSettings } from "../../../core/import/ColumnChoice";
import { delimiters } from "../../../core/import/delimiter";
import type { ImportMap } from "../../../core/import/ImportMap";
import type { MapProblem } from "../../../core/import/ImportProblem";
import { readImportMap, writeImportMap } from "../../../core/import/readImportMap";
import { forgetMap, readRememberedMaps, recallMap, rememberMap } from "../../../core/import/rememberedMaps";
import type { TableKey } from "../../../templates/types";
import { readPersonal, writePersonal } from "../../hooks/personalStore";
import { readFileBytes } from "./readFileBytes";
import { proposeSettings, targetsOf } from "./settingsChanges";
import { fileInFront, type OpenFile, type SourceFile } from "./useSourceFile";

/** What became of the last mapping file that was chosen. */
interface LoadedMap {
  readonly name: string;
  readonly refused: boolean;
  readonly problems: readonly MapProblem[];
}

/** What this person chose the last time for a source of the same headings. */
export interface RememberedMapping {
  readonly map: ImportMap;
  readonly applied: boolean;
}

/** Where the columns of the open source go. */
export interface Mapping {
  readonly settings: ImportSettings | null;
  readonly map: LoadedMap | null;
  readonly remembered: RememberedMapping | null;
  /** Proposes anew for a source that was opened or read again. */
  readonly propose: (file: OpenFile) => void;
  readonly clear: () => void;
  readonly changeSettings: (settings: ImportSettings) => void;
  readonly changeTable: (table: TableKey) => void;
  readonly loadMap: (file: File) => void;
  readonly mapText: () => string;
  readonly applyRemembered: () => void;
  readonly forgetRemembered: () => void;
  /** Keeps the choices for the next source of the same headings, because the person went on with them. */
  readonly remember: () => void;
}

/**
 * Holds the choices for the open source. They are remembered in the person's own storage: headings and choices, no data
 * of the file. They are not in the workbook, because what a person's files look like is no business of its readers.
 */
export function useMapping(sourceFile: SourceFile): Mapping {
  const [settings, setSettings] = useState<ImportSettings | null>(null);
  const [map, setMap] = useState<LoadedMap | null>(null);
  const [remembered, setRemembered] = useState<RememberedMapping | null>(null);
  const file = fileInFront(sourceFile.state);

  const propose = useCallback((opened: OpenFile) => {
    setMap(null);
    setSettings(proposeSettings(opened.source));
    const { columns, headingRowNumber } = opened.source;
    // Without headings, any two sources of the same width would look alike.
    const known = headingRowNumber > 0 ? recallMap(readRememberedMaps(readPersonal("importMappings")), columns) : null;
    setRemembered(known && { map: known, applied: false });
  }, []);

  const clear = useCallback(() => {
    setMap(null);
    setSettings(null);
    setRemembered(null);
  }, []);

  const apply = (chosen: ImportMap, opened: OpenFile): readonly MapProblem[] => {
    const applied = applyImportMap(chosen, opened.source.columns, targetsOf(chosen.table));
    setSettings(applied.settings);
    return applied.problems;
  };

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
    const opened = await inFormatOf(read.value, into, sourceFile);
    if (opened === null) return;
    setMap({ name, refused: false, problems: apply(read.value, opened) });
  };

  const currentMap = (): ImportMap => {
    if (file === null || settings === null) throw new Error("A mapping was kept before a source was open");
    const { textFormat, source } = file;
    const delimiter = delimiters.find((known) => known === textFormat?.delimiter);
    const format = textFormat === null ? {} : { encoding: textFormat.encoding, ...(delimiter && { delimiter }) };
    return importMapOf(settings, source.columns, format);
  };

  const keep = (maps: readonly ImportMap[]): void =>
    writePersonal("importMappings", maps.length === 0 ? null : JSON.stringify(maps));

  return {
    settings,
    map,
    remembered,
    propose,
    clear,
    changeSettings: setSettings,
    changeTable: (table) => {
      if (file !== null) setSettings(proposeSettings(file.source, table));
    },
    loadMap: (chosen) => {
      if (file !== null) void loadMap(chosen, file);
    },
    mapText: () => writeImportMap(currentMap()),
    applyRemembered: () => {
      if (file === null || remembered === null) return;
      apply(remembered.map, file);
      setRemembered({ ...remembered, applied: true });
    },
    forgetRemembered: () => {
      if (remembered === null) return;
      keep(forgetMap(readRememberedMaps(readPersonal("importMappings")), remembered.map));
      setRemembered(null);
    },
    remember: () => {
      if (file === null || file.source.headingRowNumber === 0) return;
      keep(rememberMap(readRememberedMaps(readPersonal("importMappings")), currentMap()));
    },
  };
}

/** A mapping file may say how its source is to be read; a source that is no text is read as it is. */
async function inFormatOf(map: ImportMap, file: OpenFile, sourceFile: SourceFile): Promise<OpenFile | null> {
  const { textFormat } = file;
  if (textFormat === null) return file;
  const { encoding = textFormat.encoding, delimiter = textFormat.delimiter } = map;
  if (encoding === textFormat.encoding && delimiter === textFormat.delimiter) return file;
  return sourceFile.reread({ ...file.format, encoding, delimiter });
}

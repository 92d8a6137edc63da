import { useCallback, useEffect, useRef, useState } from "react";
import type { Pause } from "../../../core/import/SourceTable";
import { describeHostFailure } from "../../../excel/hostFailure";
import type { SheetSource } from "../../../excel/import/sources/listSheetSources";
import { giveWay } from "./giveWay";
import type { FileFormat, FileState, OpenFile, SourceOrigin } from "./OpenFile";
import { openSource, retakeRows } from "./openSource";
import { readFileBytes } from "./readFileBytes";

export type { FileFormat, OpenFile } from "./OpenFile";

export interface SourceFile {
  readonly state: FileState;
  /** Opens a file; gives it once it could be read, null otherwise. */
  readonly open: (file: File) => Promise<OpenFile | null>;
  /** Opens a sheet of this workbook, or what was pasted. */
  readonly openOther: (origin: Exclude<SourceOrigin, { kind: "file" }>) => Promise<OpenFile | null>;
  /** Reads what is open again, in another format; what the format leaves out is recognised anew. */
  readonly reread: (format: FileFormat) => Promise<OpenFile | null>;
  readonly close: () => void;
}

/** Opens what is to be imported, and keeps it so that another format can be tried. */
export function useSourceFile(): SourceFile {
  const [state, setState] = useState<FileState>({ status: "none" });
  const held = useRef<SourceOrigin | null>(null);
  const ready = useRef<OpenFile | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const begin = useCallback((name: string): AbortSignal => {
    current.current?.abort();
    current.current = new AbortController();
    setState({ status: "reading", name, progress: null, previous: ready.current });
    return current.current.signal;
  }, []);

  const read = useCallback(async (origin: SourceOrigin, format: FileFormat, signal: AbortSignal) => {
    const { name } = origin;
    const previous = ready.current;
    const pause = giveWay(signal, (done, total) =>
      setState({ status: "reading", name, progress: { done, total }, previous }),
    );
    const outcome = await readState(origin, ready.current, format, pause, signal);
    if (signal.aborted || outcome === null) return null;
    ready.current = outcome.status === "ready" ? outcome.file : null;
    setState(outcome);
    return ready.current;
  }, []);

  const openOther = useCallback(
    (origin: SourceOrigin) => {
      held.current = origin;
      ready.current = null;
      return read(origin, {}, begin(origin.name));
    },
    [begin, read],
  );

  const open = useCallback(
    async (file: File): Promise<OpenFile | null> => {
      const { name } = file;
      held.current = null;
      ready.current = null;
      const signal = begin(name);
      let bytes: Uint8Array;
      try {
        bytes = await readFileBytes(file);
      } catch {
        // Whatever the browser says of a file that is gone or locked, there is nothing else that could be done about it.
        if (!signal.aborted) setState({ status: "failed", name, failure: null });
        return null;
      }
      if (signal.aborted) return null;
      held.current = { kind: "file", name, bytes };
      return read(held.current, {}, signal);
    },
    [begin, read],
  );

  const reread = useCallback(
    async (format: FileFormat): Promise<OpenFile | null> => {
      const origin = held.current;
      return origin === null ? null : read(origin, format, begin(origin.name));
    },
    [begin, read],
  );

  const close = useCallback(() => {
    current.current?.abort();
    held.current = null;
    ready.current = null;
    setState({ status: "none" });
  }, []);

  return { state, open, openOther, reread, close };
}

/** Null where something else has been opened meanwhile. */
async function readState(
  origin: SourceOrigin,
  open: OpenFile | null,
  format: FileFormat,
  pause: Pause,
  signal: AbortSignal,
): Promise<Exclude<FileState, { status: "none" | "reading" }> | null> {
  const { name } = origin;
  try {
    // Other headings, or hidden rows left out: the rows are there already.
    const isSameReading =
      open !== null &&
      (["encoding", "delimiter", "sheetName"] as const).every((key) => format[key] === open.format[key]);
    const read = isSameReading ? await retakeRows(open, format, pause) : await openSource(origin, format, pause);
    if (read.ok) return { status: "ready", file: read.value };
    return { status: "refused", name, problem: read.problems[0] ?? { code: "binaryFile" }, format };
  } catch (error) {
    if (signal.aborted) return null;
    return { status: "failed", name, failure: describeHostFailure(error) };
  }
}

/** How a sheet of this workbook is named as a source. */
export function sheetSourceName({ worksheetName, tableName }: SheetSource): string {
  return tableName === undefined ? worksheetName : `${worksheetName} › ${tableName}`;
}

/** A source that is read again in another way stays in front until that is done. */
export function fileInFront(state: FileState): OpenFile | null {
  if (state.status === "ready") return state.file;
  return state.status === "reading" ? state.previous : null;
}

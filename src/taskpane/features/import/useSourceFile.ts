import { useCallback, useEffect, useRef, useState } from "react";
import { decodeText } from "../../../core/import/decodeText";
import { recogniseDelimiter } from "../../../core/import/delimiter";
import type { FileProblem } from "../../../core/import/ImportProblem";
import { readSource } from "../../../core/import/readSource";
import type { EncodingName } from "../../../core/import/recogniseEncoding";
import type { SourceTable } from "../../../core/import/SourceTable";
import { giveWay } from "./giveWay";
import { readFileBytes } from "./readFileBytes";

/** How the person wants the file read; what is left out is recognised. */
export interface FileFormat {
  readonly encoding?: EncodingName;
  readonly delimiter?: string;
}

export interface OpenFile {
  readonly name: string;
  readonly encoding: EncodingName;
  /** False where the encoding is only likely. */
  readonly certain: boolean;
  readonly delimiter: string;
  readonly source: SourceTable;
}

type FileState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly name: string }
  /** `readable` is false where the browser itself could not read the file, so that there are no bytes to try again with. */
  | { readonly status: "refused"; readonly name: string; readonly problem: FileProblem; readonly format: FileFormat }
  | { readonly status: "failed"; readonly name: string; readonly message: string }
  | { readonly status: "ready"; readonly file: OpenFile };

export interface SourceFile {
  readonly state: FileState;
  /** Opens a file; gives it once it could be read, null otherwise. */
  readonly open: (file: File) => Promise<OpenFile | null>;
  /** Reads the open file again, in another format. */
  readonly reread: (format: FileFormat) => Promise<OpenFile | null>;
  readonly close: () => void;
}

/** Reads the file that is to be imported, and keeps its bytes so that another encoding can be tried. */
export function useSourceFile(): SourceFile {
  const [state, setState] = useState<FileState>({ status: "none" });
  const held = useRef<{ readonly name: string; readonly bytes: Uint8Array } | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const begin = useCallback((name: string): AbortController => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setState({ status: "reading", name });
    return controller;
  }, []);

  const reread = useCallback(
    async (format: FileFormat): Promise<OpenFile | null> => {
      if (held.current === null) return null;
      const { name, bytes } = held.current;
      const { signal } = begin(name);
      const outcome = await readBytes(name, bytes, format, signal);
      if (signal.aborted || outcome === null) return null;
      setState(outcome);
      return outcome.status === "ready" ? outcome.file : null;
    },
    [begin],
  );

  const open = useCallback(
    async (file: File): Promise<OpenFile | null> => {
      const { signal } = begin(file.name);
      try {
        const bytes = await readFileBytes(file);
        if (signal.aborted) return null;
        held.current = { name: file.name, bytes };
      } catch (error) {
        held.current = null;
        if (!signal.aborted) setState({ status: "failed", name: file.name, message: String(error) });
        return null;
      }
      return reread({});
    },
    [begin, reread],
  );

  const close = useCallback(() => {
    current.current?.abort();
    held.current = null;
    setState({ status: "none" });
  }, []);

  return { state, open, reread, close };
}

async function readBytes(
  name: string,
  bytes: Uint8Array,
  format: FileFormat,
  signal: AbortSignal,
): Promise<Extract<FileState, { status: "ready" | "refused" }> | null> {
  const refused = ([problem]: readonly FileProblem[]) =>
    ({ status: "refused", name, problem: problem ?? { code: "binaryFile" }, format }) as const;
  const decoded = decodeText(bytes, format.encoding);
  if (!decoded.ok) return refused(decoded.problems);
  const { text, encoding, certain } = decoded.value;
  const delimiter = format.delimiter ?? recogniseDelimiter(text);
  try {
    const read = await readSource(text, delimiter, giveWay(signal));
    return read.ok
      ? { status: "ready", file: { name, encoding, certain, delimiter, source: read.value } }
      : refused(read.problems);
  } catch (error) {
    // Another file has been chosen meanwhile.
    if (signal.aborted) return null;
    throw error;
  }
}

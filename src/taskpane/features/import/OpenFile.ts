import type { FileProblem } from "../../../core/import/ImportProblem";
import type { XlsxSheet } from "../../../core/import/readXlsx";
import type { EncodingName } from "../../../core/import/recogniseEncoding";
import type { SourceGrid } from "../../../core/import/SourceGrid";
import type { SourceTable } from "../../../core/import/SourceTable";
import type { GridReading } from "../../../core/import/tableOfGrid";
import type { HostFailure } from "../../../excel/hostFailure";
import type { Progress } from "../../hooks/useExcelOperation";
import type { SheetSource } from "../../../excel/import/sources/listSheetSources";

/** Where the rows come from. */
export type SourceOrigin =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "sheet"; readonly name: string; readonly source: SheetSource }
  | { readonly kind: "paste"; readonly name: string; readonly html: string; readonly text: string };

/** How the person wants the source read; what is left out is recognised. */
export interface FileFormat extends GridReading {
  readonly encoding?: EncodingName;
  readonly delimiter?: string;
  /** Sheet of an Excel file. */
  readonly sheetName?: string;
}

/** How a file of text was read. */
export interface TextFormat {
  readonly encoding: EncodingName;
  /** False where the encoding is only likely. */
  readonly certain: boolean;
  readonly delimiter: string;
}

/** A source that could be read, of whichever kind. */
export interface OpenFile {
  readonly name: string;
  /** Null where the source is no file of text. */
  readonly textFormat: TextFormat | null;
  /** Sheets to choose from, and the one that is read; null where the source is no Excel file. */
  readonly book: { readonly sheets: readonly XlsxSheet[]; readonly sheetName: string } | null;
  /** What of the format the person chose. */
  readonly format: FileFormat;
  readonly grid: SourceGrid;
  readonly source: SourceTable;
}

export type FileState =
  | { readonly status: "none" }
  /** `previous` is what was open before, while the same source is read in another way; it stays in front meanwhile. */
  | {
      readonly status: "reading";
      readonly name: string;
      readonly progress: Progress | null;
      readonly previous: OpenFile | null;
    }
  | { readonly status: "refused"; readonly name: string; readonly problem: FileProblem; readonly format: FileFormat }
  /** `failure` where Excel refused; without it the file itself could not be read, and there are no bytes to try again with. */
  | { readonly status: "failed"; readonly name: string; readonly failure: HostFailure | null }
  | { readonly status: "ready"; readonly file: OpenFile };

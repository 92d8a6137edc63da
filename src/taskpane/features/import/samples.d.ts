import type { SourceTable } from "../../../core/import/SourceTable";
/** Gives a few different texts of a source column, in one line; empty where its first rows hold none. */
export declare function samplesOf(source: SourceTable, sourceIndex: number): string;

import type { ColumnChoice, ImportSettings } from "../../../core/import/ColumnChoice";
import type { DateOrder } from "../../../core/import/dateText";
import type { ImportTarget } from "../../../core/import/ImportTarget";
import type { SourceTable } from "../../../core/import/SourceTable";
import type { TableKey } from "../../../templates/types";
/** Choices of a source column's first use that are no column of ours. */
export declare const leaveOut = "";
export declare const keepExtra = "+";
/** Gives what a table's import can fill; the words of lists do not matter here. */
export declare function targetsOf(table: TableKey): readonly ImportTarget[];
/** Proposes settings for a source: the table that recognises most of its headings, and the columns that it recognises. */
export declare function proposeSettings(source: SourceTable, table?: TableKey): ImportSettings;
/** What a source column's drop-down shows at a position: 0 is its main use, further ones are columns that it also fills. */
export declare function chosenUse({ targets, keepAs }: ColumnChoice, position: number): string;
/**
 * Changes what a source column fills at a position. A column of ours that another source column filled moves here, so
 * that it is never filled twice.
 */
export declare function changeUse(settings: ImportSettings, sourceIndex: number, position: number, use: string, name: string): ImportSettings;
/** Keeps every source column that goes nowhere as an extra column. */
export declare function keepAllOthers(settings: ImportSettings, names: readonly string[]): ImportSettings;
/** Answers in which order the dates of a source column are written. */
export declare function answerDateOrder(settings: ImportSettings, sourceIndex: number, dateOrder: DateOrder): ImportSettings;

import type { ImportSettings } from "../../../core/import/ColumnChoice";
import type { DateOrder } from "../../../core/import/dateText";
import type { SourceTable } from "../../../core/import/SourceTable";
/** A source column whose dates read in more than one way. */
export interface DateQuestion {
    readonly sourceIndex: number;
    readonly heading: string;
    readonly orders: readonly DateOrder[];
    /** A date of the column that is another day in each order. */
    readonly example: string;
    readonly answer: DateOrder | null;
}
/** Finds the columns about whose dates a person has to be asked, answered ones included. */
export declare function dateQuestions(source: SourceTable, settings: ImportSettings): readonly DateQuestion[];

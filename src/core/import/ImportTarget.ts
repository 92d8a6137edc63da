import type { IdentifierPrefix } from "../identifiers";

/** A value of a drop-down list: the word that is written, and all by which a source may call it. */
export interface ChoiceOption {
  readonly value: string;
  readonly words: readonly string[];
}

/** What a column takes in, as far as an import must know. */
export type TargetValue =
  | { readonly type: "text"; readonly maxLength?: number }
  | { readonly type: "number" }
  | { readonly type: "date" }
  | { readonly type: "dateTime" }
  | {
      readonly type: "choice";
      readonly list: string;
      readonly open: boolean;
      readonly options: readonly ChoiceOption[];
    }
  | {
      readonly type: "choices";
      readonly list: string;
      readonly open: boolean;
      readonly options: readonly ChoiceOption[];
      readonly minimum: number;
      readonly separator: string;
    }
  | { readonly type: "contact" }
  | { readonly type: "identifier"; readonly prefix: IdentifierPrefix }
  | { readonly type: "reference"; readonly table: string };

/** A column of one of our tables that an import can fill. */
export interface ImportTarget {
  readonly key: string;
  /** Everything a source may call it: the headings in both languages, its key and its aliases. */
  readonly headings: readonly string[];
  readonly value: TargetValue;
  readonly required: boolean;
  /** True for the date by which rows are counted into periods: a blank one is worth a flag although nobody must enter it. */
  readonly countsByDate: boolean;
  /** True where the add-in fills the column when it sees the event: what stands there is never overwritten. */
  readonly stamped: boolean;
}

/** One of our tables as an import sees it. */
export interface ImportTable {
  readonly key: string;
  readonly targets: readonly ImportTarget[];
  /** Column whose identifiers the add-in gives, and the date column by whose day they are numbered. */
  readonly identifier: { readonly key: string; readonly prefix: IdentifierPrefix; readonly day: string } | null;
  /** Columns by which likely duplicates are noticed. */
  readonly nameKey: string | null;
  readonly contactKey: string | null;
  /** Columns from which the effect table's rows follow: the campaign, and the dates that put a row into a period. */
  readonly effects: { readonly campaign: string; readonly dates: readonly string[] } | null;
  /** Headings and keys of the table's own columns, formulas included: an extra column must be called otherwise. */
  readonly reserved: readonly string[];
}

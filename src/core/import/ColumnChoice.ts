import type { DateOrder } from "./dateText";

/** By what a column of ours was proposed for one of the source: surest first. */
export type GuessBasis = "heading" | "similarHeading" | "content";

/** What becomes of one source column. */
export interface ColumnChoice {
  /** Position of the source column, from 0. */
  readonly sourceIndex: number;
  /** Columns of our table that it fills; none leaves it out, unless it is kept as a column of its own. */
  readonly targets: readonly string[];
  /** Heading of an extra column, after the table's own, that keeps the cells as they are. */
  readonly keepAs?: string;
  /** Words of the source that mean others: `GTXPro` is `GTX Pro`, `Won` the system value `won`. */
  readonly values?: Readonly<Record<string, string>>;
  /** Only rows where another source column holds one of these texts are filled from this one. */
  readonly onlyWhere?: { readonly sourceIndex: number; readonly texts: readonly string[] };
  /** Order of its dates; left out where it is to be recognised. */
  readonly dateOrder?: DateOrder;
  /** What a number without a unit of its own counts; left out where its heading says so: 10,000 below 成交金额（万元）. */
  readonly amountFactor?: number;
  /** Why the first of its targets was proposed; gone once a person has chosen. */
  readonly basis?: GuessBasis;
}

/** For which units of time the effect table gets a row per imported campaign. */
export type EffectPeriods = "none" | "quarter" | "month";

/** Everything that decides how a source becomes rows. */
export interface ImportSettings {
  readonly table: string;
  readonly columns: readonly ColumnChoice[];
  /** Source column whose text tells rows apart, across repeated imports too; null compares nothing. */
  readonly keyIndex: number | null;
  /** Campaigns that the source names and the workbook lacks get a row. */
  readonly createCampaigns: boolean;
  /** People and words that the team's own lists lack are added to them. */
  readonly extendLists: boolean;
  readonly effectPeriods: EffectPeriods;
}

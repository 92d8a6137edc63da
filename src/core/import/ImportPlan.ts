import type { DateSerial } from "../dates";
import type { ImportedValue } from "./convertCell";
import type { Flag, Notice } from "./ImportProblem";

/** What an import must know of the workbook before it decides anything. */
export interface WorkbookSnapshot {
  readonly today: DateSerial;
  /** Identifiers that are in use in the table, and the names beside them, row by row. */
  readonly identifiers: readonly string[];
  readonly names: readonly string[];
  /** Texts of the key column, row by row; empty while the table has none. */
  readonly keys: readonly string[];
  /** By table key: what a reference may mean. */
  readonly references: Readonly<Record<string, readonly { readonly identifier: string; readonly name: string }[]>>;
  /** By list key: the team's own words as they stand in the settings. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Campaign and days of every row of the effect table. */
  readonly effects: readonly EffectSpan[];
}

export interface PlannedRow {
  /** Row of the source; see SourceRow. */
  readonly rowNumber: number;
  /** By column key; blanks are left out. */
  readonly values: Readonly<Record<string, ImportedValue>>;
  /** By heading of the extra column. */
  readonly extras: Readonly<Record<string, string>>;
}

/** A campaign and a period, both days included. */
export interface EffectSpan {
  readonly campaign: string;
  readonly firstDay: DateSerial;
  readonly lastDay: DateSerial;
}

/** Everything that an import will write, decided before anything is written. */
export interface ImportPlan {
  readonly table: string;
  readonly rows: readonly PlannedRow[];
  /** Source rows that an earlier import brought in already, by their key. */
  readonly alreadyInCount: number;
  readonly flags: readonly Flag[];
  /** Source rows among {@link rows} with at least one flag. */
  readonly flaggedRowCount: number;
  readonly notices: readonly Notice[];
  /** Headings of the extra columns, in the order of the source. */
  readonly extraHeadings: readonly string[];
  readonly newCampaigns: readonly { readonly identifier: string; readonly name: string }[];
  /** By list key: words to add to the team's own lists. */
  readonly listAdditions: Readonly<Record<string, readonly string[]>>;
  /** Periods in which a campaign of the import gained or won a customer, in order of campaign and time. */
  readonly newEffects: readonly EffectSpan[];
}

import type { DateSerial } from "../dates";
import type { CellContent } from "../journal/JournalEntry";
import type { IdentifierMarks } from "../upkeep/upkeepFacts";
import type { ImportedValue } from "./convertCell";
import type { MatchAction, MatchKind, MatchReason, RowPlace } from "./ImportDecisions";
import type { Flag, Notice } from "./ImportProblem";

/** What an import must know of the workbook before it decides anything. */
export interface WorkbookSnapshot {
  readonly today: DateSerial;
  /** Identifiers that are in use in the table, and the names and contact details beside them, row by row. */
  readonly identifiers: readonly string[];
  readonly names: readonly string[];
  readonly contacts: readonly string[];
  /** Texts of the key column, row by row; empty while the table has none. */
  readonly keys: readonly string[];
  /**
   * What rows of the table hold in the columns that the import fills: by key of a column of ours or heading of an extra
   * one, then by row within the table's body. Only of rows that the source is found to resemble.
   */
  readonly contents: Readonly<Record<string, ReadonlyMap<number, CellContent>>>;
  /** By table key: what a reference may mean. */
  readonly references: Readonly<Record<string, readonly { readonly identifier: string; readonly name: string }[]>>;
  /** By list key: the team's own words as they stand in the settings. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Campaign and days of every row of the effect table. */
  readonly effects: readonly EffectSpan[];
  /** Highest numbers given so far. */
  readonly marks: IdentifierMarks;
}

export interface PlannedRow {
  /** Row of the source; see SourceRow. */
  readonly rowNumber: number;
  /** By column key; blanks are left out. */
  readonly values: Readonly<Record<string, ImportedValue>>;
  /** By heading of the extra column. */
  readonly extras: Readonly<Record<string, ImportedValue>>;
}

/** A row of the source that may be there already. */
export interface RowMatch extends RowPlace {
  readonly rowNumber: number;
  readonly kind: MatchKind;
  /** Everything by which it was recognised. */
  readonly reasons: readonly MatchReason[];
  /** All rows that it may be, likeliest first; the one that is meant is this match's own place. */
  readonly candidates: readonly RowPlace[];
  /** Null while it is to be decided; it is then planned as if it were to be added. */
  readonly action: MatchAction | null;
}

/** A cell of a row of the workbook that will change. */
export interface PlannedCell {
  /** Key of a column of ours, heading of an extra one. */
  readonly column: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A row of the workbook that will change. */
export interface PlannedUpdate {
  /** Within the table's body, from 0, and its identifier; null where it has none. */
  readonly rowIndex: number;
  readonly identifier: string | null;
  /** Rows of the source that it takes cells from. */
  readonly rowNumbers: readonly number[];
  readonly cells: readonly PlannedCell[];
}

/** A campaign and a period, both days included. */
export interface EffectSpan {
  readonly campaign: string;
  readonly firstDay: DateSerial;
  readonly lastDay: DateSerial;
}

/**
 * Everything that an import will write, decided before anything is written. Every row of the source is in exactly one
 * of {@link rows}, {@link updatingRowNumbers}, {@link mergedRowNumbers}, {@link keptRowNumbers} and
 * {@link leftOutRowNumbers}.
 */
export interface ImportPlan {
  readonly table: string;
  readonly rows: readonly PlannedRow[];
  readonly updates: readonly PlannedUpdate[];
  readonly matches: readonly RowMatch[];
  /** Matches that the person has yet to decide. */
  readonly undecidedCount: number;
  /** Source rows that change a row of the workbook. */
  readonly updatingRowNumbers: readonly number[];
  /** Source rows that went into another row of the source. */
  readonly mergedRowNumbers: readonly number[];
  /** Source rows that change nothing, because what they say is there already or what is there is kept. */
  readonly keptRowNumbers: readonly number[];
  /** Source rows that the person left out. */
  readonly leftOutRowNumbers: readonly number[];
  readonly flags: readonly Flag[];
  /** Source rows that come in with at least one flag. */
  readonly flaggedRowCount: number;
  readonly notices: readonly Notice[];
  /** Headings of the extra columns, in the order of the source. */
  readonly extraHeadings: readonly string[];
  /** Which of them hold days, with or without a time of day; their values are serials. */
  readonly extraDates: Readonly<Record<string, "date" | "dateTime">>;
  readonly newCampaigns: readonly { readonly identifier: string; readonly name: string }[];
  /** By list key: words to add to the team's own lists. */
  readonly listAdditions: Readonly<Record<string, readonly string[]>>;
  /** Periods in which a campaign of the import gained or won a customer, in order of campaign and time. */
  readonly newEffects: readonly EffectSpan[];
  /** The highest numbers once the plan is carried out. */
  readonly marks: IdentifierMarks;
}

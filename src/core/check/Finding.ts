import type { Problem } from "../problem";
import type { CellValue } from "../records";

export type CheckTable = "customers" | "campaigns" | "followUps" | "effects";

/** A mistake falsifies lists or figures; what is worth a look may be meant so; information explains what the sheet shows. */
export const severities = ["mistake", "look", "information"] as const;
export type Severity = (typeof severities)[number];

/** How grave each kind of finding is; the keys are the codes that a check may give. */
export const severityOfCode = {
  // What a cell's own declaration asks for.
  required: "mistake",
  tooLong: "mistake",
  notText: "mistake",
  notNumber: "mistake",
  notWhole: "mistake",
  negative: "mistake",
  notDate: "mistake",
  inFuture: "mistake",
  beforeOther: "mistake",
  badIdentifier: "mistake",
  implausibleContact: "look",
  tooFewChoices: "mistake",
  // What stands in a cell.
  errorValue: "mistake",
  formulaInColumn: "look",
  untidyText: "look",
  dateAsText: "mistake",
  ambiguousDate: "mistake",
  impossibleDay: "mistake",
  numberAsText: "mistake",
  blankRow: "information",
  // Lists.
  listSpelling: "mistake",
  unknownWord: "mistake",
  unlistedWord: "look",
  listValueLost: "mistake",
  listValueDoubled: "mistake",
  // Identifiers and references.
  identifierMissing: "look",
  identifierSpelling: "mistake",
  identifierDoubled: "mistake",
  identifierLost: "look",
  identifierChanged: "look",
  referenceUncertain: "look",
  unknownReference: "mistake",
  referenceSpelling: "mistake",
  ambiguousReference: "mistake",
  likelyDuplicate: "look",
  // Stages and dates.
  negativeCycle: "mistake",
  createdAtMissing: "look",
  intentDateMissing: "look",
  wonDateMissing: "mistake",
  wonAmountMissing: "look",
  wonDateWithoutStage: "look",
  stampAhead: "look",
  createdAfterFollowUp: "look",
  doneDateMissing: "look",
  firstDueMissing: "look",
  vagueAction: "look",
  // Campaigns.
  goalWithoutNumber: "look",
  goalWithoutTime: "look",
  budgetUnreadable: "look",
  budgetTotalMissing: "look",
  budgetDiffers: "look",
  budgetStatedDiffers: "look",
  milestonesUnreadable: "look",
  milestoneOutside: "look",
  milestoneOutOfOrder: "look",
  milestoneGap: "look",
  // Effect analysis.
  periodUnreadable: "look",
  periodsOverlap: "look",
  intentExceedsNew: "mistake",
  typedOver: "information",
  ratioBlank: "information",
  cyclesLeftOut: "information",
  // The sheet itself.
  formulaReplaced: "mistake",
  formulasGone: "look",
  rulesWiped: "look",
  coloursWiped: "look",
  tableMissing: "mistake",
  columnMissing: "mistake",
  dateSystem1904: "mistake",
} as const satisfies Readonly<Record<string, Severity>>;

export type CheckCode = keyof typeof severityOfCode;

/** All codes, in the order in which kinds of findings are listed within one severity. */
export const checkCodes = Object.keys(severityOfCode) as readonly CheckCode[];

/** How a finding can be put right for certain; it never touches another cell than the finding's own. */
export type CheckFix =
  /** Another content, and the number format that it needs where the cell may have another one. */
  | { readonly kind: "cell"; readonly after: CellValue; readonly numberFormat?: string }
  /** The column's own formula; a column is only ever written whole, so all its replaced cells go together. */
  | { readonly kind: "formula" }
  /** The column's own rules and colours, for all its rows. */
  | { readonly kind: "rules" };

/** What a rule says of one cell. */
export interface CellFinding {
  readonly code: CheckCode;
  /** Key of a column of ours, heading of another. */
  readonly column: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly fix?: CheckFix;
  /** Other rows of the same table that the finding is about, from 0 within its body. */
  readonly others?: readonly number[];
}

/** Something that the check found, with the cell that it is about. */
export interface Finding extends Problem<CheckCode> {
  readonly severity: Severity;
  readonly at: {
    /** Key of one of our tables; name of the Excel table where it is a list of the settings sheet. */
    readonly table: string;
    /** Row of the sheet, from 1. */
    readonly rowNumber: number;
    readonly column: string;
  };
  /** Row within the table's body, from 0; null where the whole column is meant. */
  readonly rowIndex: number | null;
  readonly rowIdentifier: string | null;
  /** What stands in the cell. */
  readonly found: CellValue;
  /** Whose row it is; an empty text where nobody is named or the table has no such column. */
  readonly person: string;
  readonly fix?: CheckFix;
  readonly others?: readonly number[];
}

import type { ReportContent } from "../../templates/report/reportContent";

/** Where the parts of the report stand; rows and columns count from 0. Column A is the margin. */
export interface ReportPlan {
  readonly titleRow: number;
  readonly subtitleRow: number;
  /** Cards of one label row and one value row each, two lines of four. */
  readonly cards: readonly { readonly row: number; readonly column: number; readonly columnCount: number }[];
  readonly targetsHeadingRow: number;
  readonly targetHeaderRow: number;
  readonly firstTargetRow: number;
  readonly campaignsHeadingRow: number;
  readonly campaignHeaderRow: number;
  readonly firstCampaignRow: number;
  readonly totalRow: number;
  readonly notesHeadingRow: number;
  readonly firstNoteRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** To the right of cards and targets. */
  readonly chart: {
    readonly topRow: number;
    readonly leftColumn: number;
    readonly bottomRow: number;
    readonly rightColumn: number;
  };
}

const firstColumn = 1;

/** The first column is as wide as two of the others, so a card takes it alone and two of them otherwise. */
const cardColumns = [
  { column: 1, columnCount: 1 },
  { column: 2, columnCount: 2 },
  { column: 4, columnCount: 2 },
  { column: 6, columnCount: 2 },
] as const;
const cardRows = [3, 6] as const;

/** Lays the report out for what it holds. */
export function planReport({ targets, rows, columns }: ReportContent): ReportPlan {
  const targetsHeadingRow = 9;
  const firstTargetRow = targetsHeadingRow + 2;
  const campaignsHeadingRow = firstTargetRow + targets.length + 1;
  const firstCampaignRow = campaignsHeadingRow + 2;
  const totalRow = firstCampaignRow + rows.length;
  const notesHeadingRow = totalRow + 2;
  const lastColumn = firstColumn + columns.length - 1;
  return {
    titleRow: 0,
    subtitleRow: 1,
    cards: cardRows.flatMap((row) => cardColumns.map((place) => ({ row, ...place }))),
    targetsHeadingRow,
    targetHeaderRow: targetsHeadingRow + 1,
    firstTargetRow,
    campaignsHeadingRow,
    campaignHeaderRow: campaignsHeadingRow + 1,
    firstCampaignRow,
    totalRow,
    notesHeadingRow,
    firstNoteRow: notesHeadingRow + 1,
    firstColumn,
    lastColumn,
    chart: { topRow: 3, leftColumn: 9, bottomRow: firstTargetRow + targets.length - 1, rightColumn: lastColumn },
  };
}

import { type DateSerial, isoDateOf } from "../../core/dates";
import { periodText } from "../../core/periods";
import type { CampaignReview, Review } from "../../core/review/buildReview";
import type { Results } from "../../core/review/results";
import { type ReportSheetMessage, reportSheetMessages } from "../messages/reportSheet";
import { fill, type Language } from "../Text";
import { campaignColumns, costBasisMessage, figureFormats, type ReportValue } from "./campaignColumns";
import { reportNotes } from "./reportNotes";
import { targetRows, type TargetRow } from "./targetRows";

/** A figure shown large at the head of the report. */
interface HeadlineFigure {
  readonly label: string;
  readonly value: ReportValue;
  readonly format: string;
}

/** A column of the by-campaign table. */
interface ReportColumn {
  readonly heading: string;
  readonly format: string;
  /** In characters. */
  readonly width: number;
  readonly align: "Left" | "Right" | "Center";
}

/** The review sheet in words and figures; where it all stands is for the writer of the sheet. */
export interface ReportContent {
  /** The name that the sheet would like to have. */
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headline: readonly HeadlineFigure[];
  readonly targetsHeading: string;
  readonly targetHeadings: readonly string[];
  readonly targets: readonly TargetRow[];
  readonly campaignsHeading: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
  readonly totalRow: readonly ReportValue[];
  /** Over the name and the first {@link chartSeriesCount} figures of the first {@link chartRowCount} rows. */
  readonly chartTitle: string;
  readonly chartRowCount: number;
  readonly chartSeriesCount: number;
  readonly notesHeading: string;
  readonly notes: readonly string[];
}

/** More columns than these cannot be told apart in a chart of this size. */
const mostChartRows = 12;

interface ReportOptions {
  readonly language: Language;
  /** The day on which the report is made. */
  readonly madeOn: DateSerial;
  readonly deviationThreshold: number;
}

/** Puts a review into words and figures for its sheet. No contact and no customer's name is part of a review. */
export function reportContent(review: Review, { language, madeOn, deviationThreshold }: ReportOptions): ReportContent {
  const write = (key: ReportSheetMessage, data: Readonly<Record<string, string | number>> = {}) =>
    fill(reportSheetMessages[key], language, data);
  const period = periodText(review.period, language);
  const count = review.campaigns.length;
  const chartRowCount = Math.min(count, mostChartRows);
  return {
    sheetName: write("sheetName", { period }),
    title: write("title"),
    subtitle: write("subtitle", { period, count, day: isoDateOf(madeOn) }),
    headline: headlineKeys.map(([key, format]) => ({ label: write(key), format, value: figureOf(key, review.total) })),
    targetsHeading: write("targetsHeading"),
    targetHeadings: (["figure", "plan", "actual", "deviation", "direction", "verdict", "basis"] as const).map((key) =>
      write(key),
    ),
    targets: targetRows(review.targets, write),
    campaignsHeading: write("campaignsHeading"),
    columns: [
      { heading: write("campaign"), format: "@", width: 28, align: "Left" },
      ...campaignColumns.map(({ heading, format, width }) => ({
        heading: write(heading),
        format,
        width,
        align: "Right" as const,
      })),
      { heading: write("costBasis"), format: "General", width: 13, align: "Center" },
      { heading: write("campaignId"), format: "@", width: 18, align: "Left" },
    ],
    rows: review.campaigns.map((entry) =>
      rowOf(
        entry.campaign.campaignName || write("unnamedCampaign"),
        entry.results,
        [entry],
        entry.campaign.campaignId,
        write,
      ),
    ),
    totalRow: rowOf(write("total"), review.total, review.campaigns, "", write),
    chartTitle: count > mostChartRows ? write("chartTitleTop", { count: chartRowCount }) : write("chartTitle"),
    chartRowCount,
    chartSeriesCount: 3,
    notesHeading: write("notesHeading"),
    notes: reportNotes(review, deviationThreshold, write),
  };
}

const headlineKeys = [
  ["newCustomers", figureFormats.count],
  ["intentCustomers", figureFormats.count],
  ["wonCustomers", figureFormats.count],
  ["wonAmount", figureFormats.amount],
  ["conversion", figureFormats.share],
  ["averageOrderValue", figureFormats.amount],
  ["returnRatio", figureFormats.ratio],
  ["roi", figureFormats.share],
] as const satisfies readonly (readonly [ReportSheetMessage, string])[];

function figureOf(heading: ReportSheetMessage, results: Results): number | null {
  const column = campaignColumns.find((candidate) => candidate.heading === heading);
  if (column === undefined) throw new Error(`No figure ${heading}`);
  return column.value(results);
}

function rowOf(
  name: string,
  results: Results,
  campaigns: readonly CampaignReview[],
  campaignId: string,
  write: (key: ReportSheetMessage) => string,
): readonly ReportValue[] {
  const basis = costBasisMessage(campaigns);
  return [
    name,
    ...campaignColumns.map((column) => column.value(results)),
    basis === null ? null : write(basis),
    campaignId,
  ];
}

import type { ReportContent } from "../../templates/report/reportContent";
import type { ReportPlan } from "./reportPlan";

/**
 * Queues the report's chart, clustered columns, which every program that reads .xlsx draws. It stands to the right of
 * the summary and draws from the table's own cells.
 */
export function addReportChart(
  sheet: Excel.Worksheet,
  { campaignHeaderRow, firstColumn, chart: place }: ReportPlan,
  { chartTitle, chartRowCount, chartSeriesCount }: ReportContent,
): void {
  const source = sheet.getRangeByIndexes(campaignHeaderRow, firstColumn, chartRowCount + 1, chartSeriesCount + 1);
  const chart = sheet.charts.add("ColumnClustered", source, "Columns");
  chart.title.text = chartTitle;
  chart.legend.position = "Bottom";
  chart.setPosition(sheet.getCell(place.topRow, place.leftColumn), sheet.getCell(place.bottomRow, place.rightColumn));
}

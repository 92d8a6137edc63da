import type { ReportContent } from "../../templates/report/reportContent";
import { reportLook as look } from "./reportLook";
import type { ReportPlan } from "./reportPlan";

/** Where to draw, and how many rows and columns from there. */
export type Area = (row: number, column: number, rowCount?: number, columnCount?: number) => Excel.Range;

/** Makes title, subtitle and the cards of the headline figures. */
export function formatHead(
  area: Area,
  { titleRow, subtitleRow, firstColumn, cards }: ReportPlan,
  { headline }: ReportContent,
): void {
  const title = area(titleRow, firstColumn).format.font;
  title.size = 20;
  title.bold = true;
  title.color = look.brand;
  area(subtitleRow, firstColumn).format.font.color = look.muted;

  cards.forEach(({ row, column, columnCount }, index) => {
    const card = area(row, column, 2, columnCount);
    card.format.fill.color = look.card;
    indent(card, "Left");
    // White edges keep neighbouring cards apart.
    outline(card, ["EdgeLeft", "EdgeRight"], look.paper, "Thick");
    const label = area(row, column, 1, columnCount);
    const figure = area(row + 1, column, 1, columnCount);
    if (columnCount > 1) {
      label.merge();
      figure.merge();
    }
    label.format.font.color = look.muted;
    label.format.font.size = 9;
    figure.format.font.size = 18;
    figure.format.font.bold = true;
    figure.format.font.color = look.brand;
    area(row + 1, column).numberFormat = [[headline[index]?.format ?? "General"]];
  });
}

/** Makes the table of targets and actuals, its verdicts coloured where a deviation is flagged. */
export function formatTargets(area: Area, plan: ReportPlan, { targets, targetHeadings }: ReportContent): void {
  const { targetsHeadingRow, targetHeaderRow, firstTargetRow, firstColumn } = plan;
  formatHeading(area(targetsHeadingRow, firstColumn, 1, targetHeadings.length));
  formatHeader(area(targetHeaderRow, firstColumn, 1, targetHeadings.length));
  indent(area(targetHeaderRow, firstColumn, targets.length + 1), "Left");
  indent(area(targetHeaderRow, firstColumn + 1, targets.length + 1, 3), "Right");
  const body = area(firstTargetRow, firstColumn, targets.length, targetHeadings.length);
  outline(body, ["InsideHorizontal", "EdgeBottom"], look.line, "Thin");
  area(firstTargetRow, firstColumn + 4, targets.length, 3).format.horizontalAlignment = "Center";
  targets.forEach(({ figureFormat, tone }, index) => {
    const row = firstTargetRow + index;
    area(row, firstColumn + 1, 1, 2).numberFormat = [[figureFormat, figureFormat]];
    area(row, firstColumn + 3).numberFormat = [["+0.0%;-0.0%;0.0%"]];
    if (tone === "neutral") return;
    const verdict = area(row, firstColumn + 3, 1, 3).format;
    verdict.fill.color = look.tones[tone].fill;
    verdict.font.color = look.tones[tone].font;
    verdict.font.bold = true;
  });
}

/** Makes the by-campaign table; to be called before the values come, so that names and IDs made of digits stay texts. */
export function formatCampaigns(area: Area, plan: ReportPlan, { columns, rows }: ReportContent): void {
  const { campaignsHeadingRow, campaignHeaderRow, firstCampaignRow, totalRow, firstColumn } = plan;
  formatHeading(area(campaignsHeadingRow, firstColumn, 1, columns.length));
  formatHeader(area(campaignHeaderRow, firstColumn, 1, columns.length));
  columns.forEach(({ format, align }, index) => {
    area(firstCampaignRow, firstColumn + index, rows.length + 1).numberFormat = Array.from(
      { length: rows.length + 1 },
      () => [format],
    );
    const withHeader = area(campaignHeaderRow, firstColumn + index, rows.length + 2);
    if (align !== "Center") indent(withHeader, align);
    else withHeader.format.horizontalAlignment = align;
  });
  outline(
    area(firstCampaignRow, firstColumn, rows.length + 1, columns.length),
    ["InsideHorizontal"],
    look.line,
    "Thin",
  );
  const total = area(totalRow, firstColumn, 1, columns.length);
  total.format.fill.color = look.total;
  total.format.font.bold = true;
  outline(total, ["EdgeTop", "EdgeBottom"], look.brand, "Medium");
}

/** Makes the notes small and quiet. */
export function formatNotes(
  area: Area,
  { notesHeadingRow, firstNoteRow, firstColumn }: ReportPlan,
  { notes }: ReportContent,
): void {
  area(notesHeadingRow, firstColumn).format.font.bold = true;
  const body = area(firstNoteRow, firstColumn, notes.length).format.font;
  body.size = 9;
  body.color = look.muted;
}

function formatHeading(heading: Excel.Range): void {
  heading.format.font.size = 12;
  heading.format.font.bold = true;
  heading.format.font.color = look.brand;
}

function formatHeader(header: Excel.Range): void {
  header.format.fill.color = look.brand;
  header.format.font.color = look.onBrand;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.horizontalAlignment = "Center";
}

/** Keeps words and figures a little off the edges of their cells. */
function indent(range: Excel.Range, side: "Left" | "Right"): void {
  range.format.horizontalAlignment = side;
  range.format.indentLevel = 1;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal";

function outline(
  range: Excel.Range,
  edges: readonly Edge[],
  colour: string,
  weight: "Thin" | "Medium" | "Thick",
): void {
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = colour;
    border.weight = weight;
  }
}

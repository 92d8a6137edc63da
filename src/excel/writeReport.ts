import type { Language } from "../templates/Text";
import type { ReportValue } from "../templates/report/campaignColumns";
import type { ReportContent } from "../templates/report/reportContent";
import { asCellText } from "./cellText";
import { addReportChart } from "./addReportChart";
import { marginWidth, reportHeights as heights, reportLook as look } from "./reportLook";
import { planReport, type ReportPlan } from "./reportPlan";
import { bodySize, fonts, pointsOfCharacters } from "./sheetLook";
import type { CellValue } from "./types";

/** What stands in a cell whose figure cannot be computed; the notes explain it. */
const notComputed = "–";

/** Where to draw, and how many rows and columns from there. */
type Area = (row: number, column: number, rowCount?: number, columnCount?: number) => Excel.Range;

/**
 * Queues the making of the review sheet under a name that is free; the caller syncs. Nothing else in the workbook is
 * touched. All cells are written at once, as values: the report is a snapshot.
 */
export function writeReport(
  context: Excel.RequestContext,
  sheetName: string,
  content: ReportContent,
  language: Language,
): void {
  const sheet = context.workbook.worksheets.add(sheetName);
  const plan = planReport(content);
  const area: Area = (row, column, rowCount = 1, columnCount = 1) =>
    sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const rowCount = plan.firstNoteRow + content.notes.length;

  sheet.tabColor = look.brand;
  sheet.showGridlines = false;
  const everything = area(0, 0, rowCount, plan.lastColumn + 1);
  everything.format.font.name = fonts[language];
  everything.format.font.size = bodySize;
  everything.format.font.color = look.text;
  everything.format.verticalAlignment = "Center";

  formatCampaigns(area, plan, content);
  everything.values = cellsOf(plan, content, rowCount);
  formatHead(area, plan, content);
  formatTargets(area, plan, content);
  formatNotes(area, plan, content);
  setSizes(area, plan, content, rowCount);
  addReportChart(sheet, plan, content);
  arrangeForPrint(sheet, plan);
  sheet.activate();
  area(0, 0).select();
}

/** Lays all texts and figures out in one block, so that they are written in one go. */
function cellsOf(plan: ReportPlan, content: ReportContent, rowCount: number): CellValue[][] {
  const cells = Array.from({ length: rowCount }, () => Array<CellValue>(plan.lastColumn + 1).fill(""));
  const put = (row: number, column: number, values: readonly ReportValue[]) =>
    values.forEach((value, index) => {
      const line = cells[row];
      if (line !== undefined) line[column + index] = asCellText(value ?? notComputed);
    });
  put(plan.titleRow, plan.firstColumn, [content.title]);
  put(plan.subtitleRow, plan.firstColumn, [content.subtitle]);
  content.headline.forEach(({ label, value }, index) => {
    const card = plan.cards[index];
    if (card === undefined) throw new Error(`No place for the headline figure ${label}`);
    put(card.row, card.column, [label]);
    put(card.row + 1, card.column, [value]);
  });
  put(plan.targetsHeadingRow, plan.firstColumn, [content.targetsHeading]);
  put(plan.targetHeaderRow, plan.firstColumn, content.targetHeadings);
  content.targets.forEach(({ values }, index) => put(plan.firstTargetRow + index, plan.firstColumn, values));
  put(plan.campaignsHeadingRow, plan.firstColumn, [content.campaignsHeading]);
  put(plan.campaignHeaderRow, plan.firstColumn, content.columns.map(({ heading }) => heading));
  content.rows.forEach((row, index) => put(plan.firstCampaignRow + index, plan.firstColumn, row));
  put(plan.totalRow, plan.firstColumn, content.totalRow);
  put(plan.notesHeadingRow, plan.firstColumn, [content.notesHeading]);
  content.notes.forEach((note, index) => put(plan.firstNoteRow + index, plan.firstColumn, [`${index + 1}. ${note}`]));
  return cells;
}

function formatHead(area: Area, { titleRow, subtitleRow, firstColumn, cards }: ReportPlan, { headline }: ReportContent): void {
  const title = area(titleRow, firstColumn).format.font;
  title.size = 20;
  title.bold = true;
  title.color = look.brand;
  area(subtitleRow, firstColumn).format.font.color = look.muted;

  cards.forEach(({ row, column, columnCount }, index) => {
    const card = area(row, column, 2, columnCount);
    card.format.fill.color = look.card;
    card.format.horizontalAlignment = "Left";
    card.format.indentLevel = 1;
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

function formatTargets(area: Area, plan: ReportPlan, { targets, targetHeadings }: ReportContent): void {
  const { targetsHeadingRow, targetHeaderRow, firstTargetRow, firstColumn } = plan;
  formatHeading(area(targetsHeadingRow, firstColumn, 1, targetHeadings.length));
  formatHeader(area(targetHeaderRow, firstColumn, 1, targetHeadings.length));
  area(targetHeaderRow, firstColumn).format.horizontalAlignment = "Left";
  const body = area(firstTargetRow, firstColumn, targets.length, targetHeadings.length);
  outline(body, ["InsideHorizontal", "EdgeBottom"], look.line, "Thin");
  area(firstTargetRow, firstColumn + 1, targets.length, 3).format.horizontalAlignment = "Right";
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

/** Formats come before the values, so that names and IDs made of digits stay texts. */
function formatCampaigns(area: Area, plan: ReportPlan, { columns, rows }: ReportContent): void {
  const { campaignsHeadingRow, campaignHeaderRow, firstCampaignRow, totalRow, firstColumn } = plan;
  formatHeading(area(campaignsHeadingRow, firstColumn, 1, columns.length));
  formatHeader(area(campaignHeaderRow, firstColumn, 1, columns.length));
  area(campaignHeaderRow, firstColumn).format.horizontalAlignment = "Left";
  columns.forEach(({ format, align }, index) => {
    const column = area(firstCampaignRow, firstColumn + index, rows.length + 1);
    column.numberFormat = Array.from({ length: rows.length + 1 }, () => [format]);
    column.format.horizontalAlignment = align;
  });
  outline(area(firstCampaignRow, firstColumn, rows.length + 1, columns.length), ["InsideHorizontal"], look.line, "Thin");
  const total = area(totalRow, firstColumn, 1, columns.length);
  total.format.fill.color = look.total;
  total.format.font.bold = true;
  outline(total, ["EdgeTop", "EdgeBottom"], look.brand, "Medium");
}

function formatNotes(area: Area, { notesHeadingRow, firstNoteRow, firstColumn }: ReportPlan, { notes }: ReportContent): void {
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

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal";

function outline(range: Excel.Range, edges: readonly Edge[], colour: string, weight: "Thin" | "Medium" | "Thick"): void {
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = colour;
    border.weight = weight;
  }
}

function setSizes(area: Area, plan: ReportPlan, { columns }: ReportContent, rowCount: number): void {
  area(0, 0, rowCount).format.columnWidth = pointsOfCharacters(marginWidth);
  columns.forEach(({ width }, index) => {
    area(0, plan.firstColumn + index, rowCount).format.columnWidth = pointsOfCharacters(width);
  });
  area(0, 0, rowCount).format.rowHeight = heights.body;
  const height = (row: number, points: number) => {
    area(row, 0).format.rowHeight = points;
  };
  height(plan.titleRow, heights.title);
  height(plan.subtitleRow, heights.subtitle);
  for (const row of new Set(plan.cards.map((card) => card.row))) {
    height(row - 1, heights.gap);
    height(row, heights.label);
    height(row + 1, heights.figure);
  }
  for (const row of [plan.targetsHeadingRow, plan.campaignsHeadingRow, plan.notesHeadingRow]) height(row, heights.heading);
  height(plan.campaignHeaderRow, heights.header);
  area(plan.firstNoteRow, 0, rowCount - plan.firstNoteRow).format.rowHeight = heights.note;
}

/** Landscape and as wide as one page; Excel 2019 has no such setting for add-ins. */
function arrangeForPrint(sheet: Excel.Worksheet, { campaignHeaderRow }: ReportPlan): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${campaignHeaderRow + 1}:$${campaignHeaderRow + 1}`);
}

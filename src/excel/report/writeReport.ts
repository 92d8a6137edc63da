import type { Language } from "../../templates/Text";
import type { ReportValue } from "../../templates/report/campaignColumns";
import type { ReportContent } from "../../templates/report/reportContent";
import { asCellText } from "../cellText";
import { addReportChart } from "./addReportChart";
import { type Area, formatCampaigns, formatHead, formatNotes, formatTargets } from "./formatReport";
import { marginWidth, reportHeights as heights, reportLook as look } from "./reportLook";
import { planReport, type ReportPlan } from "./reportPlan";
import { bodySize, fonts, pointsOfCharacters } from "../sheetLook";
import type { CellValue } from "../types";

/** What stands in a cell whose figure cannot be computed; the notes explain it. */
const notComputed = "–";

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
  put(
    plan.campaignHeaderRow,
    plan.firstColumn,
    content.columns.map(({ heading }) => heading),
  );
  content.rows.forEach((row, index) => put(plan.firstCampaignRow + index, plan.firstColumn, row));
  put(plan.totalRow, plan.firstColumn, content.totalRow);
  put(plan.notesHeadingRow, plan.firstColumn, [content.notesHeading]);
  content.notes.forEach((note, index) => put(plan.firstNoteRow + index, plan.firstColumn, [`${index + 1}. ${note}`]));
  return cells;
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
  for (const row of [plan.targetsHeadingRow, plan.campaignsHeadingRow, plan.notesHeadingRow])
    height(row, heights.heading);
  height(plan.campaignHeaderRow, heights.header);
  area(plan.firstNoteRow, 0, rowCount - plan.firstNoteRow).format.rowHeight = heights.note;
}

/** Landscape, as wide as one page, the headings of the table on every page. */
function arrangeForPrint(sheet: Excel.Worksheet, { campaignHeaderRow }: ReportPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${campaignHeaderRow + 1}:$${campaignHeaderRow + 1}`);
}

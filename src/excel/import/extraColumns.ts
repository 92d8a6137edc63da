import { bodySize, fonts, headingLooks, pointsOfCharacters } from "../sheetLook";
import type { PlannedImport } from "./planWorkbookImport";

const widthInCharacters = 18;

/** Queues the extra columns that the table lacks, behind its own and looking like them; the caller syncs. */
export function addExtraColumns(
  context: Excel.RequestContext,
  { additions, tableName, language }: PlannedImport,
): void {
  const table = context.workbook.tables.getItem(tableName);
  for (const heading of additions.columns?.headings ?? []) {
    const cell = table.columns.add(undefined, undefined, heading).getHeaderRowRange();
    const { format } = cell.getEntireColumn();
    format.columnWidth = pointsOfCharacters(widthInCharacters);
    format.horizontalAlignment = "Left";
    format.verticalAlignment = "Center";
    format.indentLevel = 1;
    format.font.name = fonts[language];
    format.font.size = bodySize;
    cell.format.wrapText = true;
    cell.format.fill.color = headingLooks.entered.fill;
    cell.format.font.color = headingLooks.entered.font;
  }
}

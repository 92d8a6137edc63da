import { tables } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { bodySize, fonts, headingLooks, pointsOfCharacters } from "../sheetLook";
import type { PlannedImport } from "./planWorkbookImport";

const widthInCharacters = 18;

/** Queues the extra columns that the table lacks, behind its own and looking like them; the caller syncs. */
export function addExtraColumns(context: Excel.RequestContext, { plan, headings, language }: PlannedImport): void {
  const known = new Set(headings.map((heading) => heading.toLowerCase()));
  const table = context.workbook.tables.getItem(tables[plan.table as TableKey].tableName);
  for (const heading of plan.extraHeadings) {
    if (known.has(heading.toLowerCase())) continue;
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

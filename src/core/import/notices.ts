import type { ImportSettings } from "./ColumnChoice";
import type { Notice } from "./ImportProblem";
import type { ImportTable } from "./ImportTarget";
import type { SourceTable } from "./SourceTable";

/**
 * Says once what holds for every row: columns that must be filled and that nothing fills, source columns that stay out,
 * blank lines, rows above the headings, rows that the source hides.
 */
export function noticesFor(source: SourceTable, settings: ImportSettings, table: ImportTable): Notice[] {
  const filled = new Set(settings.columns.flatMap(({ targets }) => targets));
  const identifier = table.identifier?.key;
  const notices: Notice[] = [];
  for (const { key, required, countsByDate } of table.targets) {
    if (filled.has(key) || key === identifier) continue;
    if (required) notices.push({ code: "requiredNotInSource", at: { column: key } });
    else if (countsByDate) notices.push({ code: "dateNotInSource", at: { column: key } });
  }
  const leftOut = settings.columns.filter(
    ({ sourceIndex, targets, keepAs }) => targets.length === 0 && !keepAs && sourceIndex !== settings.keyIndex,
  );
  if (leftOut.length > 0) {
    const names = leftOut.map(({ sourceIndex }) => source.columns[sourceIndex]?.name ?? "");
    notices.push({ code: "columnsLeftOut", data: { count: leftOut.length, names: names.join(", ") } });
  }
  if (source.blankLineCount > 0) notices.push({ code: "blankLines", data: { count: source.blankLineCount } });
  const { titleRowCount, repeatedHeadingCount, hiddenRowCount, leavesOutHidden } = source;
  if (titleRowCount > 0) notices.push({ code: "titleRows", data: { count: titleRowCount } });
  if (repeatedHeadingCount > 0) notices.push({ code: "repeatedHeadings", data: { count: repeatedHeadingCount } });
  if (hiddenRowCount > 0) {
    notices.push({ code: leavesOutHidden ? "hiddenRowsLeftOut" : "hiddenRows", data: { count: hiddenRowCount } });
  }
  return notices;
}

import { letOthersRun } from "./letOthersRun";
import { OfficePackage } from "./archive/OfficePackage";
import { SharedStrings } from "./write/SharedStrings";
import { StyleSheet } from "./write/StyleSheet";
import type { SheetFile, WorkbookFile } from "./WorkbookFile";
import { writeChart } from "./write/writeChart";
import { writeDrawing } from "./write/writeDrawing";
import { writeSheet, type SheetRelations } from "./write/writeSheet";
import { writeTable } from "./write/writeTable";
import { writeWorkbook } from "./write/writeWorkbook";
import { zip } from "./archive/zip";

const workbookPath = "xl/workbook.xml";

/** Ids of tables and numbers of parts are unique in the whole workbook. */
interface Counters {
  tables: number;
  drawings: number;
  charts: number;
}

/**
 * Writes a workbook as an .xlsx file, in Node and in the browser. Formulas are stored with their values. The same
 * workbook gives the same bytes.
 */
export async function writeXlsx(file: WorkbookFile): Promise<Uint8Array> {
  const parts = new OfficePackage();
  const styles = new StyleSheet();
  const strings = new SharedStrings();
  const counters: Counters = { tables: 0, drawings: 0, charts: 0 };
  const activeSheetIndex = firstVisible(file);
  parts.announce("", "officeDocument", workbookPath);
  const sheetRelations: string[] = [];
  for (const [index, sheet] of file.sheets.entries()) {
    await letOthersRun();
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    sheetRelations.push(parts.announce(workbookPath, "worksheet", path));
    const relations = relateSheet(parts, path, sheet, file, counters);
    parts.fill(path, writeSheet(sheet, index === activeSheetIndex, styles, strings, relations));
  }
  parts.fill(workbookPath, writeWorkbook(file, activeSheetIndex, sheetRelations));
  parts.add(workbookPath, "styles", "xl/styles.xml", styles.toXml());
  parts.add(workbookPath, "sharedStrings", "xl/sharedStrings.xml", strings.toXml());
  return zip(parts.toParts());
}

function relateSheet(
  parts: OfficePackage,
  path: string,
  sheet: SheetFile,
  file: WorkbookFile,
  counters: Counters,
): SheetRelations {
  const links = new Map(
    sheet.hyperlinks.flatMap(({ address, url }) =>
      url === undefined ? [] : [[address, parts.link(path, "hyperlink", url)] as const],
    ),
  );
  const drawing = sheet.charts.length === 0 ? undefined : addDrawing(parts, path, sheet, file, counters);
  const tables = sheet.tables.map((table) => {
    const id = ++counters.tables;
    return parts.add(path, "table", `xl/tables/table${id}.xml`, writeTable(table, id));
  });
  return { links, tables, ...(drawing !== undefined && { drawing }) };
}

function addDrawing(
  parts: OfficePackage,
  sheetPath: string,
  sheet: SheetFile,
  file: WorkbookFile,
  counters: Counters,
): string {
  const path = `xl/drawings/drawing${++counters.drawings}.xml`;
  const relation = parts.announce(sheetPath, "drawing", path);
  const charts = sheet.charts.map((chart) =>
    parts.add(path, "chart", `xl/charts/chart${++counters.charts}.xml`, writeChart(chart, file)),
  );
  parts.fill(path, writeDrawing(sheet, charts));
  return relation;
}

/** The active sheet must be one that can be seen, or Excel opens the file with none at all. */
function firstVisible({ sheets, activeSheetIndex }: WorkbookFile): number {
  if (sheets[activeSheetIndex]?.visibility === "Visible") return activeSheetIndex;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "Visible"),
  );
}

import { stateSheet } from "../../../templates/settings";
import { requestInspection } from "../../inspectWorkbook";

/** A sheet of the workbook, or a table on one, from which rows can be taken over. */
export interface SheetSource {
  readonly worksheetName: string;
  /** None where the whole sheet is meant. */
  readonly tableName?: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hidden: boolean;
}

/**
 * Lists what in this workbook can be imported from: sheets that hold something and none of our tables, and tables that
 * are not ours, wherever they stand. Two round trips.
 */
export function listSheetSources(): Promise<readonly SheetSource[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    tables.load("items/id,items/name,items/worksheet/name");
    const inspection = requestInspection(context);
    await context.sync();

    const { sheets, tables: presence, settingsSheetName } = inspection();
    const present = Object.values(presence).filter((each) => each.status === "present");
    const ownTables = new Set(present.map(({ tableId }) => tableId));
    const ownSheets = new Set([...present.map(({ sheetName }) => sheetName), settingsSheetName, stateSheet.sheetName]);
    const wholeSheets = sheets
      .filter(({ name }) => !ownSheets.has(name))
      .map(({ name }) => ({ worksheetName: name, range: worksheets.getItem(name).getUsedRangeOrNullObject(true) }));
    const foreignTables = tables.items
      .filter(({ id }) => !ownTables.has(id))
      .filter(({ worksheet }) => worksheet.name !== stateSheet.sheetName && worksheet.name !== settingsSheetName)
      .map((table) => ({ worksheetName: table.worksheet.name, tableName: table.name, range: table.getRange() }));
    const found = [...wholeSheets, ...foreignTables].map((source) => ({
      ...source,
      range: source.range.load("rowCount,columnCount"),
      sheet: worksheets.getItem(source.worksheetName).load("visibility"),
    }));
    await context.sync();

    return found
      .filter(({ range, sheet }) => !range.isNullObject && range.rowCount > 1 && sheet.visibility !== "VeryHidden")
      .map(({ range, sheet, ...source }) => ({
        ...source,
        rowCount: range.rowCount,
        columnCount: range.columnCount,
        hidden: sheet.visibility === "Hidden",
      }));
  });
}

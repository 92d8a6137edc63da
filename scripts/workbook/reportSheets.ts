import { settingsSheetName } from "../../src/templates/settings";
import { tables } from "../../src/templates/tables";
import type { Language } from "../../src/templates/Text";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { sheetRows, type PrintedRow } from "./tableRows";

/** Gives the report's sheets by name, each as rows of values: every visible sheet that is none of the four tables' or the settings. */
export function reportSheets(
  file: WorkbookFile,
  language: Language,
): Readonly<Record<string, readonly (readonly PrintedRow[string][])[]>> {
  const own = new Set([
    ...Object.values(tables).map(({ sheetName }) => sheetName[language]),
    settingsSheetName[language],
  ]);
  const sheets = file.sheets.filter(({ name, visibility }) => visibility === "Visible" && !own.has(name));
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetRows(sheet)]));
}

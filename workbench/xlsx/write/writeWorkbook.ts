import { toFileFormula } from "../formulas/fileFormula";
import { relationshipNamespace, spreadsheetNamespace } from "../archive/namespaces";
import type { NameFile, SheetFile, WorkbookFile } from "../WorkbookFile";
import { xml, xmlDocument, xmlText } from "../archive/xml";

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Writes the part `workbook.xml`; `sheetRelations` are the relationship ids of its sheets, in order. */
export function writeWorkbook(file: WorkbookFile, activeSheetIndex: number, sheetRelations: readonly string[]): string {
  const sheets = file.sheets.map(({ name, visibility }, index) =>
    xml("sheet", { name, sheetId: index + 1, state: states[visibility], "r:id": sheetRelations[index] }),
  );
  const names = [...file.names.map((name) => nameXml(name, file.sheets)), ...file.sheets.flatMap(printTitlesXml)];
  return xmlDocument(
    "workbook",
    { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace },
    xml("workbookPr", { date1904: file.date1904 ? 1 : undefined }),
    xml(
      "bookViews",
      {},
      xml("workbookView", {
        xWindow: 0,
        yWindow: 0,
        windowWidth: 28800,
        windowHeight: 15000,
        activeTab: activeSheetIndex || undefined,
      }),
    ),
    xml("sheets", {}, sheets),
    names.length === 0 ? "" : xml("definedNames", {}, names),
    // Values are stored; whoever opens the file calculates it anew all the same, with today's date.
    xml("calcPr", { calcId: 191029, fullCalcOnLoad: 1 }),
  );
}

function nameXml({ name, formula, sheet, visible, comment }: NameFile, sheets: readonly SheetFile[]): string {
  const scope = sheet === undefined ? -1 : sheets.findIndex((candidate) => candidate.name === sheet);
  if (sheet !== undefined && scope < 0)
    throw new Error(`The name ${name} belongs to a sheet that does not exist: ${sheet}`);
  return xmlText("definedName", toFileFormula(formula), {
    name,
    comment: comment || undefined,
    localSheetId: scope < 0 ? undefined : scope,
    hidden: visible ? undefined : 1,
  });
}

/** Rows and columns repeated on every page are a reserved name of the sheet (ECMA-376 18.2.5). */
function printTitlesXml({ name, print }: SheetFile, index: number): string[] {
  const parts = [print.titleColumns, print.titleRows].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  const references = parts.map((part) => `'${name.replace(/'/g, "''")}'!${absolute(part)}`);
  return [xmlText("definedName", references.join(","), { name: "_xlnm.Print_Titles", localSheetId: index })];
}

function absolute(address: string): string {
  return address
    .split(":")
    .map((end) => `$${end.replace(/\$/g, "")}`)
    .join(":");
}

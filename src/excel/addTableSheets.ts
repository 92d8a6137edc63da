import type { Language } from "../templates/Text";
import { columnLettersAt } from "../templates/cellAddress";
import { identifierColumnNames } from "../templates/names";
import { alignmentOf, numberFormatOf } from "../templates/numberFormats";
import { renderFormula } from "../templates/renderFormula";
import { tables as declarations } from "../templates/tables";
import { tableNames } from "../templates/settingsSheet";
import type { ColumnDeclaration, TableDeclaration, TableKey } from "../templates/types";
import { addColourRules, addValidation, firstBodyRow, helpOnHeading } from "./columnRules";
import { defineName } from "./defineName";
import {
  bodySize,
  fonts,
  headingLooks,
  headingRowHeight,
  pointsOfCharacters,
  tabColours,
  tableStyle,
} from "./sheetLook";

export interface NewTableSheet {
  readonly key: TableKey;
  readonly sheetName: string;
}

export interface MadeTable {
  readonly key: TableKey;
  readonly table: Excel.Table;
}

export interface TableSheetOptions {
  readonly language: Language;
  /** Gives the heading by which formulas refer to a column. */
  readonly headingOf: (table: TableKey, key: string) => string;
  /** Names of ours that the workbook has already. */
  readonly ownNames: readonly string[];
}

/**
 * Queues the making of table sheets; the caller syncs. All tables and their names come first, then what refers to them:
 * a formula that names a table which is not there yet is refused.
 */
export function addTableSheets(
  context: Excel.RequestContext,
  wanted: readonly NewTableSheet[],
  { language, headingOf, ownNames }: TableSheetOptions,
): readonly MadeTable[] {
  const made = wanted.map(({ key, sheetName }) => ({ ...addTable(context, key, sheetName, language), key }));
  const wantedNames = new Set(
    wanted.map(({ key }) => (identifierColumnNames as Partial<Record<TableKey, string>>)[key]),
  );
  for (const defined of tableNames(language)) if (wantedNames.has(defined.name)) defineName(context, defined, ownNames);
  for (const { key, sheet } of made) {
    const declaration = declarations[key];
    declaration.columns.forEach((column, index) =>
      addColumn({ sheet, table: key, column, index, language, headingOf }),
    );
    addColourRules(sheet, { table: key, firstRowNumber: firstBodyRow }, firstBodyRow);
    arrangeForPrint(sheet, declaration);
  }
  return made.map(({ key, table }) => ({ key, table }));
}

function addTable(context: Excel.RequestContext, key: TableKey, sheetName: string, language: Language) {
  const { columns, tableName, frozenColumns } = declarations[key];
  const sheet = context.workbook.worksheets.add(sheetName);
  sheet.tabColor = tabColours[key];
  const last = columnLettersAt(columns.length - 1);

  const font = sheet.getRange(`A:${last}`).format;
  font.font.name = fonts[language];
  font.font.size = bodySize;
  font.verticalAlignment = "Center";

  const headings = sheet.getRange(`A1:${last}1`);
  headings.values = [columns.map(({ heading }) => heading[language])];
  headings.format.rowHeight = headingRowHeight;
  headings.format.wrapText = true;

  const table = sheet.tables.add(`A1:${last}2`, true);
  table.name = tableName;
  table.style = tableStyle;
  table.showBandedRows = false;
  sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLettersAt(frozenColumns - 1)}1`));
  return { sheet, table };
}

interface ColumnPlace {
  readonly sheet: Excel.Worksheet;
  readonly table: TableKey;
  readonly column: ColumnDeclaration;
  readonly index: number;
  readonly language: Language;
  readonly headingOf: TableSheetOptions["headingOf"];
}

function addColumn({ sheet, table, column, index, language, headingOf }: ColumnPlace): void {
  const letters = columnLettersAt(index);
  const whole = sheet.getRange(`${letters}:${letters}`);
  whole.format.columnWidth = pointsOfCharacters(column.width);
  whole.format.horizontalAlignment = alignmentOf(column);
  // Keeps figures off the words of the next column.
  whole.format.indentLevel = 1;

  const heading = sheet.getRange(`${letters}1`);
  const look = headingLooks[column.kind];
  heading.format.fill.color = look.fill;
  heading.format.font.color = look.font;
  heading.format.font.bold = column.required === true;
  helpOnHeading(heading, `${letters}1`, column, language);

  const body = sheet.getRange(`${letters}${firstBodyRow}`);
  addValidation(body, { table, firstRowNumber: firstBodyRow }, column, language);
  // Cells cannot be formatted by whole columns (docs, "unbounded range"); later rows take the format from the table.
  body.numberFormat = [[numberFormatOf(column)]];
  if (column.formula !== undefined) body.formulas = [[renderFormula(column.formula, { table, language, headingOf })]];
}

/** Characters of a 10-point font that stay readable across a landscape page. */
const charactersPerPage = 150;

/** Landscape, on as many pages side by side as stay readable, with headings and first columns on every page. */
function arrangeForPrint(sheet: Excel.Worksheet, { columns, frozenColumns }: TableDeclaration): void {
  const { pageLayout } = sheet;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: Math.ceil(width / charactersPerPage) };
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.setPrintTitleColumns(`$A:$${columnLettersAt(frozenColumns - 1)}`);
}

import { columnLettersAt, quotedSheetName } from "../templates/cellAddress";
import { listName } from "../templates/names";
import { settingsSheet, type SettingsBlock, type SettingsColumn, type TeamMember } from "../templates/settingsSheet";
import type { Language } from "../templates/Text";
import { headingLegend } from "../templates/messages/sheets";
import type { ColumnKind } from "../templates/types";
import { asCellText } from "./cellText";
import { defineName } from "./defineName";
import {
  bodyRowHeight,
  bodySize,
  fonts,
  headingLooks,
  linePadding,
  pointsOfCharacters,
  settingsLook,
  tabColours,
  tableStyle,
  wrappedLineHeight,
} from "./sheetLook";

/** Of the rows above the blocks, the one that the layout leaves free. */
const legendRowIndex = 2;

/** Queues the making of the settings sheet, its lists and the names that all formulas refer to; the caller syncs. */
export function addSettingsSheet(
  context: Excel.RequestContext,
  {
    sheetName,
    language,
    team,
  }: { readonly sheetName: string; readonly language: Language; readonly team: readonly TeamMember[] },
  ownNames: readonly string[],
): void {
  const layout = settingsSheet(language, team);
  const sheet = context.workbook.worksheets.add(sheetName);
  sheet.tabColor = tabColours.settings;
  sheet.showGridlines = false;

  const lastColumn = Math.max(...layout.blocks.map(({ columnIndex, columns }) => columnIndex + columns.length - 1));
  const { format } = sheet.getRange(`A:${columnLettersAt(lastColumn)}`);
  format.font.name = fonts[language];
  format.font.size = bodySize;
  format.verticalAlignment = "Center";

  addTitle(sheet, layout.title, layout.introduction);
  addLegend(sheet, layout.blocks, language);
  for (const block of layout.blocks) addBlock(sheet, block);
  setWidths(sheet, layout.blocks, lastColumn);
  setHeights(sheet, layout.blocks);
  sheet.freezePanes.freezeRows(firstHeadingRow(layout.blocks));
  sheet.pageLayout.orientation = "Landscape";

  // The layout speaks of the sheet by its usual name; the sheet may have had to take another.
  const usual = quotedSheetName(layout.name);
  const actual = quotedSheetName(sheetName);
  for (const { name, formula } of layout.names) {
    const actualFormula = formula.startsWith(`=${usual}!`) ? `=${actual}${formula.slice(usual.length + 1)}` : formula;
    defineName(context, { name, formula: actualFormula }, ownNames);
  }
}

function addTitle(sheet: Excel.Worksheet, title: string, introduction: string): void {
  const heading = sheet.getRange("A1");
  heading.values = [[title]];
  heading.format.font.size = 18;
  heading.format.font.bold = true;
  heading.format.font.color = settingsLook.title;
  heading.format.rowHeight = 34;
  const text = sheet.getRange("A2");
  text.values = [[introduction]];
  text.format.font.color = settingsLook.note;
  text.format.rowHeight = 20;
}

/** Explains the colours of headings between the introduction and the block of thresholds, whose columns are wide enough. */
function addLegend(sheet: Excel.Worksheet, blocks: readonly SettingsBlock[], language: Language): void {
  const columnIndex = blocks.find(({ key }) => key === "limits")?.columnIndex ?? 0;
  const kinds = Object.keys(headingLegend) as ColumnKind[];
  kinds.forEach((kind, index) => {
    const cell = sheet.getCell(legendRowIndex, columnIndex + index);
    cell.values = [[headingLegend[kind][language]]];
    cell.format.fill.color = headingLooks[kind].fill;
    cell.format.font.color = headingLooks[kind].font;
    cell.format.rowHeight = bodyRowHeight;
  });
}

function addBlock(sheet: Excel.Worksheet, block: SettingsBlock): void {
  const { headingRowIndex, columnIndex, columns, rows } = block;
  const title = sheet.getCell(headingRowIndex - 1, columnIndex);
  title.values = [[block.title]];
  title.format.font.bold = true;
  title.format.font.size = 11;
  title.format.font.color = settingsLook.title;

  const headings = sheet.getRangeByIndexes(headingRowIndex, columnIndex, 1, columns.length);
  headings.values = [columns.map(({ heading }) => heading)];
  headings.format.font.bold = true;
  headings.format.fill.color = settingsLook.headingFill;
  headings.format.font.color = settingsLook.headingFont;

  columns.forEach((column, index) => addColumn(sheet, block, column, columnIndex + index));
  const body = sheet.getRangeByIndexes(headingRowIndex + 1, columnIndex, rows.length, columns.length);
  body.formulas = rows.map((row) => row.map((cell) => (isOwnFormula(block, cell) ? cell : asCellText(cell))));
  addRowLines(body);

  if (block.tableName !== undefined) {
    const table = sheet.tables.add(
      sheet.getRangeByIndexes(headingRowIndex, columnIndex, rows.length + 1, columns.length),
      true,
    );
    table.name = block.tableName;
    table.style = tableStyle;
    table.showBandedRows = false;
    table.showFilterButton = false;
  }
}

/** Only blocks without a table hold formulas of ours; elsewhere a leading `=` is somebody's text. */
function isOwnFormula({ tableName }: SettingsBlock, cell: string | number): boolean {
  return tableName === undefined && typeof cell === "string" && cell.startsWith("=");
}

function addColumn(
  sheet: Excel.Worksheet,
  { headingRowIndex, rows }: SettingsBlock,
  column: SettingsColumn,
  columnIndex: number,
): void {
  const { numberFormat, editable, list } = column;
  const body = sheet.getRangeByIndexes(headingRowIndex + 1, columnIndex, rows.length, 1);
  body.numberFormat = rows.map((_, index) => [typeof numberFormat === "string" ? numberFormat : numberFormat[index]]);
  body.format.horizontalAlignment = "Left";
  if (editable) body.format.fill.color = settingsLook.input;
  else {
    body.format.font.color = settingsLook.note;
    body.format.wrapText = true;
  }
  if (list === undefined) return;
  body.dataValidation.rule = { list: { inCellDropDown: true, source: `=${listName(list)}` } };
  // A list that holds a blank would otherwise take anything.
  body.dataValidation.ignoreBlanks = false;
}

function addRowLines(body: Excel.Range): void {
  for (const side of ["EdgeBottom", "InsideHorizontal"] as const) {
    const border = body.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = settingsLook.line;
  }
}

/** Each column takes the widest of the blocks that stand in it; the columns between blocks are narrow. */
function setWidths(sheet: Excel.Worksheet, blocks: readonly SettingsBlock[], lastColumn: number): void {
  const widths = new Map<number, number>();
  for (const { columnIndex, columns } of blocks) {
    columns.forEach(({ width }, index) =>
      widths.set(columnIndex + index, Math.max(width, widths.get(columnIndex + index) ?? 0)),
    );
  }
  for (let index = 0; index <= lastColumn; index++) {
    const letters = columnLettersAt(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOfCharacters(widths.get(index) ?? 3);
  }
}

/** Blocks stand beside each other at different heights, so all rows are alike, but those where an explanation wraps. */
function setHeights(sheet: Excel.Worksheet, blocks: readonly SettingsBlock[]): void {
  const lastRow = Math.max(...blocks.map(({ headingRowIndex, rows }) => headingRowIndex + rows.length + 1));
  sheet.getRange(`${firstHeadingRow(blocks)}:${lastRow}`).format.rowHeight = bodyRowHeight;
  for (const { headingRowIndex, columns, rows } of blocks) {
    rows.forEach((row, index) => {
      const lines = Math.max(
        1,
        ...row.map((cell, column) => (typeof cell === "string" ? linesOf(cell, columns[column]) : 1)),
      );
      const rowNumber = headingRowIndex + index + 2;
      if (lines > 1)
        sheet.getRange(`${rowNumber}:${rowNumber}`).format.rowHeight = lines * wrappedLineHeight + linePadding;
    });
  }
}

/** Lines that a text takes where texts wrap; Chinese characters take the width of two, and words break early. */
function linesOf(text: string, column: SettingsColumn | undefined): number {
  if (column === undefined || column.editable) return 1;
  const characters = [...text].reduce((sum, character) => sum + (character > "\u00ff" ? 2 : 1), 0);
  return Math.ceil((characters * 1.05) / column.width);
}

function firstHeadingRow(blocks: readonly SettingsBlock[]): number {
  return Math.min(...blocks.map(({ headingRowIndex }) => headingRowIndex)) + 1;
}

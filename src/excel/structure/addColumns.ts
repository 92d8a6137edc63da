import { columnLettersAt } from "../../templates/cellAddress";
import { colourRulesFor } from "../../templates/colours";
import { alignmentOf, numberFormatOf } from "../../templates/numberFormats";
import type { Language } from "../../templates/Text";
import type { ColumnDeclaration, TableKey } from "../../templates/types";
import { addColourRules, addValidation, helpOnHeading } from "../columnRules";
import type { LocatedTable } from "../locateTables";
import { bodySize, fonts, headingLooks, pointsOfCharacters } from "../sheetLook";
import { setForAll } from "../writeRows";

/** A table to which columns of ours are added, and where all of its columns are, those to be added included. */
export interface ColumnsPlace {
  readonly table: TableKey;
  readonly sheet: Excel.Worksheet;
  /** Sheet row of the first data row, from 0. */
  readonly firstRowIndex: number;
  readonly rowCount: number;
  /** Sheet column of each of our columns, from 0; one that the table does not have is missing. */
  readonly columnIndexes: Readonly<Record<string, number>>;
  readonly language: Language;
}

/** Says where the columns of a table are as it stands; those that cannot be told for certain are left out. */
export function columnsPlaceOf(
  { key, sheet, firstRowIndex, firstColumnIndex, rowCount, resolved }: LocatedTable,
  language: Language,
): ColumnsPlace {
  const columns = Object.entries(resolved.columns);
  return {
    table: key,
    sheet,
    firstRowIndex,
    rowCount,
    columnIndexes: Object.fromEntries(columns.map(([column, { index }]) => [column, firstColumnIndex + index])),
    language,
  };
}

/**
 * Queues columns of ours at the end of a table, with their headings, widths and formats; the caller syncs. Nothing is moved:
 * people keep their order. Formulas and rules come later, when every column that they refer to is there.
 */
export function addColumns(table: Excel.Table, place: ColumnsPlace, columns: readonly ColumnDeclaration[]): void {
  const { sheet, firstRowIndex, rowCount, columnIndexes, language } = place;
  for (const column of columns) {
    table.columns.add(undefined, undefined, column.heading[language]);
    const columnIndex = columnIndexes[column.key] ?? 0;
    const letters = columnLettersAt(columnIndex);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOfCharacters(column.width);
    const whole = sheet.getRangeByIndexes(firstRowIndex - 1, columnIndex, rowCount + 1, 1);
    whole.format.font.name = fonts[language];
    whole.format.font.size = bodySize;
    whole.format.verticalAlignment = "Center";
    whole.format.horizontalAlignment = alignmentOf(column);
    whole.format.indentLevel = 1;
    const heading = sheet.getRange(`${letters}${firstRowIndex}`);
    heading.format.wrapText = true;
    heading.format.fill.color = headingLooks[column.kind].fill;
    heading.format.font.color = headingLooks[column.kind].font;
    heading.format.font.bold = column.required === true;
    helpOnHeading(heading, `${letters}${firstRowIndex}`, column, language);
    setForAll(sheet.getRangeByIndexes(firstRowIndex, columnIndex, rowCount, 1), "numberFormat", numberFormatOf(column));
  }
}

/** Queues the validation of columns; those that compare with a column which the table does not have go without. */
export function addColumnRules(place: ColumnsPlace, columns: readonly ColumnDeclaration[]): void {
  const { sheet, firstRowIndex, rowCount, columnIndexes, language } = place;
  for (const column of columns) {
    const columnIndex = columnIndexes[column.key];
    if (columnIndex === undefined || !refersToPresent(column, columnIndexes)) continue;
    addValidation(sheet.getRangeByIndexes(firstRowIndex, columnIndex, rowCount, 1), bodyPlace(place), column, language);
  }
}

/**
 * Queues the colours of a table's states that concern the given columns; the caller syncs. Nothing where the table lacks a
 * column of ours, since rules refer to many of them.
 */
export function addColumnColours(place: ColumnsPlace, keys: ReadonlySet<string>, declared: readonly string[]): void {
  if (declared.some((key) => place.columnIndexes[key] === undefined)) return;
  const concerned = colourRulesFor(bodyPlace(place)).filter(({ columns }) => columns.some((key) => keys.has(key)));
  addColourRules(place.sheet, bodyPlace(place), place.firstRowIndex + place.rowCount, concerned);
}

function refersToPresent({ value }: ColumnDeclaration, columnIndexes: ColumnsPlace["columnIndexes"]): boolean {
  return value.type !== "date" || value.notBefore === undefined || columnIndexes[value.notBefore] !== undefined;
}

function bodyPlace({ table, firstRowIndex, columnIndexes }: ColumnsPlace) {
  return {
    table,
    firstRowNumber: firstRowIndex + 1,
    columnLettersOf: (key: string) => columnLettersAt(columnIndexes[key] ?? 0),
  };
}

import { cellAsText } from "../../core/import/cellAsText";
import { findHeadingRow } from "../../core/import/findHeadingRow";
import { guessMapping } from "../../core/import/guessMapping";
import { parseIdentifier } from "../../core/identifiers";
import { importTable } from "../../templates/importTables";
import { stateSheet, settingsSheetName } from "../../templates/settings";
import { tableOrder, tables as declarations } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import type { CellValue } from "../types";

/** A list of the workbook that is not ours and whose headings look like those of one of our tables. */
export interface FoundList {
  readonly sheetName: string;
  /** Name of the Excel table that it is already, or null for plain cells. */
  readonly tableName: string | null;
  /** Sheet row of the headings and sheet column of the first of them, from 0. */
  readonly headingRowIndex: number;
  readonly firstColumnIndex: number;
  readonly columnCount: number;
  /** Rows below the headings, blank ones among them. */
  readonly rowCount: number;
  readonly headings: readonly string[];
  /** Position within the list, from 0, of each column of ours that could be told by its heading. */
  readonly mapping: Readonly<Record<string, number>>;
}

/** Rows that are looked at to find the headings, and columns at most. */
const examinedRows = 30;
const examinedColumns = 200;
/** One heading may be chance. */
const fewestMatches = 2;

interface Region {
  readonly sheetName: string;
  readonly tableName: string | null;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly top: Excel.Range;
}

/**
 * Looks through all visible sheets for lists that one of our tables could adopt: tables that are not ours, and cells on
 * sheets without tables. Three round trips.
 */
export async function findLists(key: TableKey): Promise<readonly FoundList[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/worksheet/name");
    await context.sync();

    const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
    const withTables = new Set(tables.items.map((table) => table.worksheet.name));
    const place = "rowIndex,columnIndex,rowCount,columnCount";
    const foreign = tables.items
      .filter(({ name }) => !isOurs(name))
      .map((table) => ({
        sheetName: table.worksheet.name,
        tableName: table.name,
        range: table.getRange().load(place),
      }));
    const plain = visible
      .filter(({ name }) => !withTables.has(name) && !Object.values(settingsSheetName).includes(name))
      .map((sheet) => ({
        sheetName: sheet.name,
        tableName: null,
        range: sheet.getUsedRangeOrNullObject(true).load(place),
      }));
    await context.sync();

    const regions = [...foreign, ...plain]
      .filter(({ range }) => !range.isNullObject && range.rowCount > 1)
      .map(({ sheetName, tableName, range }): Region => {
        const { rowIndex, columnIndex, rowCount, columnCount } = range;
        const top = worksheets
          .getItem(sheetName)
          .getRangeByIndexes(
            rowIndex,
            columnIndex,
            Math.min(rowCount, examinedRows),
            Math.min(columnCount, examinedColumns),
          );
        return { sheetName, tableName, rowIndex, columnIndex, rowCount, columnCount, top: top.load("values") };
      });
    await context.sync();
    return regions.flatMap((region) => listIn(region, key) ?? []);
  });
}

function isOurs(tableName: string): boolean {
  return (
    tableName === stateSheet.tableName ||
    tableName.startsWith("Settings_") ||
    tableOrder.some((key) => declarations[key].tableName === tableName)
  );
}

function listIn(region: Region, key: TableKey): FoundList | null {
  const rows = region.top.values.map((row: CellValue[], index) => ({
    rowNumber: index + 1,
    cells: row.map((cell) => cellAsText(cell).text.trim()),
  }));
  const headingRow = region.tableName === null ? findHeadingRow(rows) : 0;
  const headings = rows[headingRow]?.cells ?? [];
  if (headingRow < 0 || region.rowCount - headingRow < 2) return null;
  const columns = headings.map((name, index) => ({ index, name }));
  const matches = guessMapping(columns, importTable(key, "zh-CN").targets).flatMap(({ sourceIndex, targets }) =>
    targets.map((target) => [target, sourceIndex] as const),
  );
  const below = (index: number): readonly string[] =>
    rows.slice(headingRow + 1).flatMap(({ cells }) => (cells[index] ? [cells[index]] : []));
  // Numbers of the team's own are kept in a column of their own: ours have a form that tells day and table.
  const mapping = matches.filter(
    ([target, index]) => !isIdentifier(key, target) || below(index).every((text) => parseIdentifier(text) !== null),
  );
  if (mapping.length < fewestMatches) return null;
  const computed = wasOurs(key, headings) ? exactMatches(key, headings, "native") : [];
  return {
    sheetName: region.sheetName,
    tableName: region.tableName,
    headingRowIndex: region.rowIndex + headingRow,
    firstColumnIndex: region.columnIndex,
    columnCount: region.columnCount,
    rowCount: region.rowCount - headingRow - 1,
    headings,
    mapping: Object.fromEntries([...mapping, ...computed]),
  };
}

/**
 * Tells whether the cells were our table before somebody turned it back into a range: all columns that every row must fill
 * bear our headings. Its computed columns are then ours as well.
 */
function wasOurs(table: TableKey, headings: readonly string[]): boolean {
  const required = declarations[table].columns.filter((column) => column.required === true).length;
  return exactMatches(table, headings, "required").length === required;
}

function exactMatches(
  table: TableKey,
  headings: readonly string[],
  which: "native" | "required",
): readonly (readonly [key: string, index: number])[] {
  return declarations[table].columns.flatMap(({ key, heading, kind, required }) => {
    if (which === "native" ? kind !== "native" : required !== true) return [];
    const index = headings.findIndex((name) => Object.values(heading).includes(name));
    return index < 0 ? [] : [[key, index] as const];
  });
}

function isIdentifier(table: TableKey, key: string): boolean {
  return declarations[table].columns.some((column) => column.key === key && column.value.type === "identifier");
}

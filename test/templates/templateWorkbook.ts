import { columnLettersAt } from "../../src/templates/cellAddress";
import { renderFormula } from "../../src/templates/renderFormula";
import { settingsSheet, tableNames } from "../../src/templates/settingsSheet";
import { tableOrder, tables } from "../../src/templates/tables";
import type { Language } from "../../src/templates/Text";
import type { TableKey } from "../../src/templates/types";
import type { CellFile, SheetFile, TableFile, WorkbookFile } from "../../workbench/xlsx/WorkbookFile";

export type Rows = Readonly<Partial<Record<TableKey, readonly Readonly<Record<string, string | number>>[]>>>;

const emptySheet = {
  visibility: "Visible",
  showGridlines: true,
  frozenRows: 1,
  frozenColumns: 0,
  styles: [],
  columns: {},
  rows: {},
  merges: [],
  hyperlinks: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  protected: false,
  print: {},
} as const;

/** Makes a workbook of the declared sheets with the given rows, whose day is `today`; calculated cells hold formulas only. */
export function templateWorkbook(rows: Rows, today: number, language: Language): WorkbookFile {
  const settings = settingsSheet(language, []);
  return {
    sheets: [...tableOrder.map((key) => tableSheet(key, rows[key] ?? [], language)), settingsFile(language, today)],
    names: [...settings.names, ...tableNames(language)].map((name) => ({ ...name, visible: true })),
    activeSheetIndex: 0,
  };
}

function tableSheet(key: TableKey, rows: NonNullable<Rows[TableKey]>, language: Language): SheetFile {
  const { columns, tableName, sheetName } = tables[key];
  const body = rows.length > 0 ? rows : [{}];
  const headings = columns.map(({ heading }) => heading[language]);
  const formulas = columns.map(({ formula }) => formula && renderFormula(formula, { table: key, language }));
  const cells = body.flatMap((row: Readonly<Record<string, string | number>>, index) =>
    columns.map((column, columnIndex) =>
      cellOf(index + 1, columnIndex, row[column.key] ?? formulas[columnIndex] ?? ""),
    ),
  );
  return {
    ...emptySheet,
    name: sheetName[language],
    cells: [...headings.map((heading, columnIndex) => cellOf(0, columnIndex, heading)), ...cells.filter(isFilled)],
    tables: [tableFile(tableName, 0, 0, headings, body.length)],
  };
}

function settingsFile(language: Language, today: number): SheetFile {
  const { name, blocks } = settingsSheet(language, []);
  return {
    ...emptySheet,
    name,
    cells: blocks.flatMap(({ headingRowIndex, columnIndex, columns, rows }) =>
      [columns.map(({ heading }) => heading), ...rows].flatMap((row, rowIndex) =>
        row
          .map((value, index) =>
            cellOf(headingRowIndex + rowIndex, columnIndex + index, value === "=TODAY()" ? today : value),
          )
          .filter(isFilled),
      ),
    ),
    tables: blocks.flatMap(({ tableName, headingRowIndex, columnIndex, columns, rows }) =>
      tableName === undefined
        ? []
        : [
            tableFile(
              tableName,
              headingRowIndex,
              columnIndex,
              columns.map(({ heading }) => heading),
              rows.length,
            ),
          ],
    ),
  };
}

function tableFile(
  name: string,
  rowIndex: number,
  columnIndex: number,
  headings: readonly string[],
  rowCount: number,
): TableFile {
  const first = `${columnLettersAt(columnIndex)}${rowIndex + 1}`;
  const last = `${columnLettersAt(columnIndex + headings.length - 1)}${rowIndex + rowCount + 1}`;
  return {
    name,
    address: `${first}:${last}`,
    style: "TableStyleLight1",
    showBandedRows: false,
    showFilterButton: true,
    columns: headings.map((heading) => ({ name: heading })),
  };
}

function cellOf(rowIndex: number, columnIndex: number, content: string | number): CellFile {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return { rowIndex, columnIndex, ...(isFormula ? { formula: content } : content === "" ? {} : { value: content }) };
}

function isFilled({ value, formula }: CellFile): boolean {
  return value !== undefined || formula !== undefined;
}

/** Reads the calculated columns of one table back, row by row: blank ones as an empty text, errors as their code. */
export function calculatedRows(
  file: WorkbookFile,
  key: TableKey,
  language: Language,
): readonly Readonly<Record<string, string | number | boolean>>[] {
  const { columns, sheetName } = tables[key];
  const sheet = file.sheets.find(({ name }) => name === sheetName[language]);
  const rows: Record<string, string | number | boolean>[] = [];
  for (const { rowIndex, columnIndex, value = "" } of sheet?.cells ?? []) {
    const column = columns[columnIndex];
    if (rowIndex === 0 || column?.formula === undefined) continue;
    (rows[rowIndex - 1] ??= {})[column.key] = typeof value === "object" ? value.error : value;
  }
  return rows;
}

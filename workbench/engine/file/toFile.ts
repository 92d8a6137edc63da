import type {
  CellFile,
  CellStyle,
  ChartFile,
  NameFile,
  SheetFile,
  TableFile,
  ValidationFile,
  WorkbookFile,
} from "../../xlsx/WorkbookFile";
import { formatArea } from "../addresses";
import type { Book } from "../Book";
import { formulaTextOf, isError, valueOf } from "../cells/values";
import { seenFrom, withRuleFormulas } from "../rules/ruleAnchor";
import type { ChartState, NameState, SheetState, TableState, ValidationState } from "../state";
import { charactersFromPixels, pointsFromPixels } from "./units";

/** Everything about the workbook that a file holds, with the values that were last calculated. */
export function bookToFile(book: Book): WorkbookFile {
  return {
    sheets: book.sheets.map((sheet) => sheetToFile(book, sheet)),
    names: book.names.map((name) => nameToFile(book, name)),
    ...(book.date1904 && { date1904: true }),
    activeSheetIndex: Math.max(
      0,
      book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId),
    ),
  };
}

function nameToFile(book: Book, name: NameState): NameFile {
  const sheet = name.sheetId === undefined ? undefined : book.sheetById(name.sheetId)?.name;
  return {
    name: name.name,
    formula: name.formula,
    visible: name.visible,
    ...(sheet === undefined ? {} : { sheet }),
    ...(name.comment === "" ? {} : { comment: name.comment }),
  };
}

export function sheetToFile(book: Book, sheet: SheetState): SheetFile {
  const { cells, styles } = cellsToFile(book, sheet);
  const { rowData, columnData } = book.grid.sheet(sheet.id).getConfig();
  const columns = sizesToFile(columnData, ({ w, hd }) => ({
    ...(w === undefined ? {} : { width: charactersFromPixels(w) }),
    ...(hd === 1 ? { hidden: true } : {}),
  }));
  const rows = sizesToFile(rowData, ({ h, hd }) => ({
    ...(h === undefined ? {} : { height: pointsFromPixels(h) }),
    ...(hd === 1 ? { hidden: true } : {}),
  }));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    styles,
    cells,
    columns,
    rows,
    merges: sheet.merges.map((merge) => formatArea(merge)),
    hyperlinks: sheet.hyperlinks.map(({ area, ...link }) => ({ address: formatArea(area), ...link })),
    tables: sheet.tables.map(tableToFile),
    validations: sheet.validations.flatMap(validationToFile),
    conditionalFormats: sheet.conditionalFormats.flatMap(({ areas, formula, priority, stopIfTrue, style }) =>
      areas.map((a) => ({
        address: formatArea(a),
        formula: seenFrom([a], areas, formula),
        priority: priority + 1,
        stopIfTrue,
        style,
      })),
    ),
    charts: sheet.charts.map(chartToFile),
    protected: sheet.isProtected,
    print: {
      ...(sheet.print.titleRows ? { titleRows: formatArea(sheet.print.titleRows, true) } : {}),
      ...(sheet.print.titleColumns ? { titleColumns: formatArea(sheet.print.titleColumns, true) } : {}),
      orientation: sheet.print.orientation === "Landscape" ? "landscape" : "portrait",
      ...(sheet.print.fitToWidth === undefined ? {} : { fitToWidth: sheet.print.fitToWidth }),
    },
  };
}

/** By index: what is told of columns or rows that differ from the standard. */
function sizesToFile<T, S extends object>(
  data: Readonly<Record<number, T | undefined>>,
  read: (one: T) => S,
): Record<number, S> {
  const sizes: Record<number, S> = {};
  for (const index of Object.keys(data).map(Number)) {
    const one = data[index];
    const size = one && read(one);
    if (size && Object.keys(size).length > 0) sizes[index] = size;
  }
  return sizes;
}

function cellsToFile(book: Book, sheet: SheetState): { cells: CellFile[]; styles: CellStyle[] } {
  const styles: CellStyle[] = [];
  const indexes = new Map<unknown, number>();
  const cells: CellFile[] = [];
  for (const [rowKey, row] of Object.entries(book.grid.rows(sheet.id))) {
    for (const [columnKey, cell] of Object.entries(row ?? {})) {
      if (!cell) continue;
      const rowIndex = Number(rowKey);
      const columnIndex = Number(columnKey);
      const id = book.grid.styleIdAt(sheet.id, rowIndex, columnIndex);
      let style: number | undefined;
      if (id) {
        style = indexes.get(id);
        if (style === undefined) {
          style = styles.push(book.grid.styles.read(id)) - 1;
          indexes.set(id, style);
        }
      }
      const formula = formulaTextOf(cell);
      const value = valueOf(cell);
      const stored = isError(cell) ? { error: String(value) } : value;
      if (value === "" && formula === undefined && style === undefined) continue;
      cells.push({
        rowIndex,
        columnIndex,
        ...(value === "" && formula === undefined ? {} : { value: stored }),
        ...(formula === undefined ? {} : { formula }),
        ...(style === undefined ? {} : { style }),
      });
    }
  }
  return { cells, styles };
}

function tableToFile(table: TableState): TableFile {
  return {
    name: table.name,
    address: formatArea(table.area),
    style: table.style,
    showBandedRows: table.showBandedRows,
    showFilterButton: table.showFilterButton,
    columns: table.columns.map((column) => ({
      name: column.name,
      ...(column.calculatedFormula === undefined ? {} : { calculatedColumnFormula: column.calculatedFormula }),
    })),
  };
}

function validationToFile({ areas, rule, ignoreBlanks, error, prompt }: ValidationState): ValidationFile[] {
  return areas.map((a) => ({
    address: formatArea(a),
    ...withRuleFormulas(rule, (formula) => seenFrom([a], areas, formula)),
    ignoreBlanks,
    ...(error ? { error } : {}),
    ...(prompt ? { prompt } : {}),
  }));
}

function chartToFile(chart: ChartState): ChartFile {
  return {
    name: chart.name,
    type: chart.type,
    ...(chart.showTitle && chart.title !== "" ? { title: chart.title } : {}),
    series: chart.series.map(({ name, values, categories }) => ({
      name,
      values: values.replace(/^=/, ""),
      ...(categories === undefined ? {} : { categories: categories.replace(/^=/, "") }),
    })),
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
  };
}

import type { ConditionalFormatFile, ValidationFile } from "../xlsx/WorkbookFile";
import type { Area } from "./Area";

/** What the adapter keeps of a workbook beside the cells, which Univer keeps. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRows: number;
  frozenColumns: number;
  tables: TableState[];
  validations: ValidationState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  hyperlinks: HyperlinkState[];
  merges: Area[];
  isProtected: boolean;
  print: PrintState;
}

interface PrintState {
  titleRows?: Area;
  titleColumns?: Area;
  orientation: "Portrait" | "Landscape";
  /** Pages wide; undefined prints at the scale. */
  fitToWidth?: number;
}

export interface TableState {
  readonly id: string;
  name: string;
  /** With the heading row, where shown, and without a totals row. */
  area: Area;
  style: string;
  showHeaders: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  showTotals: boolean;
  columns: TableColumnState[];
  /** By column id: the texts that are shown. */
  readonly filters: Map<number, readonly string[]>;
}

export interface TableColumnState {
  readonly id: number;
  name: string;
  /** As it reads in the first body row; new rows take it over. */
  calculatedFormula?: string;
}

export type ValidationRule = Pick<ValidationFile, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

export interface ValidationState {
  areas: Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly error?: ValidationFile["error"];
  readonly prompt?: ValidationFile["prompt"];
}

export interface ConditionalFormatState {
  readonly id: string;
  areas: Area[];
  formula: string;
  /** Lower numbers win; 0 is the first. */
  priority: number;
  stopIfTrue: boolean;
  style: ConditionalFormatFile["style"];
}

export interface SeriesState {
  readonly id: string;
  name: string;
  /** `='Sheet 1'!$B$2:$B$5` */
  values: string;
  categories?: string;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: "column" | "bar" | "line" | "pie";
  /** As the caller named it, such as `ColumnClustered`. */
  excelType: string;
  title: string;
  showTitle: boolean;
  showLegend: boolean;
  legendPosition: string;
  valueAxisTitle: string;
  categoryAxisTitle: string;
  series: SeriesState[];
  /** In points from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface HyperlinkState {
  area: Area;
  readonly location?: string;
  readonly url?: string;
  readonly tooltip?: string;
}

export interface NameState {
  name: string;
  formula: string;
  /** For names of one sheet. */
  readonly sheetId?: string;
  visible: boolean;
  comment: string;
}

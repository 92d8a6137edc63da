/**
 * Everything about a workbook that a saved file holds: the meeting point of the engine (which makes and takes one) and
 * of the .xlsx reader and writer. Addresses are A1 on the sheet itself, several separated by spaces; rows and columns count from 0; formulas begin
 * with `=` and are as Excel shows them (English, commas, `[@列]` allowed).
 */
export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  readonly names: readonly NameFile[];
  readonly activeSheetIndex: number;
  readonly date1904?: boolean;
  /** What a file that was opened holds besides; saving does not write it. */
  readonly leftOut?: readonly LeftOut[];
}

/** Something in a file that the workbench has no place for. */
export interface LeftOut {
  readonly what: "drawing" | "conditionalFormat" | "pivotTable" | "comment" | "macro" | "externalLink" | "slicer";
  readonly count: number;
  readonly sheet?: string;
}

type CellScalar = string | number | boolean;

export interface CellFile {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The stored value, for formulas the calculated one; errors as `{ error: "#N/A" }`; absent when blank. */
  readonly value?: CellScalar | { readonly error: string };
  readonly formula?: string;
  /** Index into {@link SheetFile.styles}. */
  readonly style?: number;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines in one colour on the named sides. */
  readonly borders?: { readonly sides: readonly ("top" | "bottom" | "left" | "right")[]; readonly color: string };
}

export interface SheetFile {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly styles: readonly CellStyle[];
  readonly cells: readonly CellFile[];
  /** By column index: width in characters as Excel shows it (without padding), hidden. */
  readonly columns: Readonly<Record<number, { readonly width?: number; readonly hidden?: boolean }>>;
  /** By row index: height in points, hidden. */
  readonly rows: Readonly<Record<number, { readonly height?: number; readonly hidden?: boolean }>>;
  readonly merges: readonly string[];
  readonly hyperlinks: readonly {
    readonly address: string;
    readonly location?: string;
    readonly url?: string;
    readonly tooltip?: string;
  }[];
  readonly tables: readonly TableFile[];
  readonly validations: readonly ValidationFile[];
  readonly conditionalFormats: readonly ConditionalFormatFile[];
  readonly charts: readonly ChartFile[];
  readonly protected: boolean;
  readonly print: {
    readonly titleRows?: string;
    readonly titleColumns?: string;
    readonly orientation?: "portrait" | "landscape";
    readonly fitToWidth?: number;
  };
}

export interface NameFile {
  readonly name: string;
  /** `='参数设置'!$B$3` or a formula. */
  readonly formula: string;
  /** Sheet name for sheet-scoped names. */
  readonly sheet?: string;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface TableFile {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  readonly columns: readonly { readonly name: string; readonly calculatedColumnFormula?: string }[];
}

export interface ValidationFile {
  readonly address: string;
  readonly type: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?:
    | "Between"
    | "NotBetween"
    | "EqualTo"
    | "NotEqualTo"
    | "GreaterThan"
    | "LessThan"
    | "GreaterThanOrEqualTo"
    | "LessThanOrEqualTo";
  /** A formula with its `=`, a number, or for lists the comma-separated text. */
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly error?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
    readonly show: boolean;
  };
  readonly prompt?: { readonly title: string; readonly message: string; readonly show: boolean };
}

/** Formula rules only: the add-in uses no other. Lower priority numbers win. */
export interface ConditionalFormatFile {
  readonly address: string;
  readonly formula: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly style: Pick<CellStyle, "fill" | "fontColor" | "bold" | "italic" | "strikethrough">;
}

export interface ChartFile {
  readonly name: string;
  readonly type: "column" | "bar" | "line" | "pie";
  readonly title?: string;
  /** Values and categories are references such as `='参数设置'!$B$1:$B$3`; a name is a text, or with `=` the cell that holds it. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories?: string }[];
  /** In points from the sheet's top left. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

import type { SheetFile, WorkbookFile } from "../../../workbench/xlsx/WorkbookFile";

/** A sheet with nothing on it, to build on. */
export const blankSheet: SheetFile = {
  name: "Sheet1",
  visibility: "Visible",
  showGridlines: true,
  frozenRows: 0,
  frozenColumns: 0,
  styles: [],
  cells: [],
  columns: {},
  rows: {},
  merges: [],
  hyperlinks: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  protected: false,
  print: {},
};

const customers: SheetFile = {
  ...blankSheet,
  name: "客户信息管理表",
  tabColor: "#2F6FDE",
  showGridlines: false,
  frozenRows: 1,
  frozenColumns: 2,
  styles: [
    { fill: "#1F4E9E", fontColor: "#FFFFFF", fontName: "微软雅黑", fontSize: 10, bold: true, horizontal: "center", vertical: "center", wrap: true },
    { numberFormat: "#,##0.00", italic: true, underline: true, strikethrough: true, borders: { sides: ["top", "bottom", "left", "right"], color: "#BFC6D2" } },
    { numberFormat: "yyyy-mm-dd", horizontal: "left", indent: 1 },
    { numberFormat: "\"1:\"0.0", vertical: "top" },
  ],
  cells: [
    { rowIndex: 0, columnIndex: 0, value: "客户编号", style: 0 },
    { rowIndex: 0, columnIndex: 1, value: "成交金额", style: 0 },
    { rowIndex: 0, columnIndex: 2, value: "获客成本(CAC)", style: 0 },
    { rowIndex: 0, columnIndex: 3, value: "备注\n第二行", style: 0 },
    { rowIndex: 0, columnIndex: 4, value: "[旧]#1 '注'@", style: 0 },
    { rowIndex: 1, columnIndex: 0, value: "C20240701001" },
    { rowIndex: 1, columnIndex: 1, value: 12345.67, style: 1 },
    { rowIndex: 1, columnIndex: 2, value: 24691.34, formula: "=[@成交金额]*2" },
    { rowIndex: 1, columnIndex: 3, value: "  两端空格 <a & b> \"引号\" _x0041_ \u0001\r\n末行" },
    { rowIndex: 1, columnIndex: 4, value: true, formula: "=[@[获客成本(CAC)]]>0" },
    { rowIndex: 2, columnIndex: 0, value: "=不是公式" },
    { rowIndex: 2, columnIndex: 1, value: { error: "#N/A" } },
    { rowIndex: 2, columnIndex: 2, value: { error: "#DIV/0!" }, formula: "=1/0" },
    { rowIndex: 2, columnIndex: 3, value: "", formula: "=IF([@成交金额]=\"\",\"\",\"有 & <值>\")" },
    { rowIndex: 2, columnIndex: 4, value: false },
    { rowIndex: 4, columnIndex: 0, value: 45474.40138888889, style: 2 },
    { rowIndex: 4, columnIndex: 1, value: 12345.67, formula: "=MAXIFS(Customers[成交金额],Customers[客户编号],\"C*\")" },
    { rowIndex: 4, columnIndex: 2, value: "#N/A" },
    { rowIndex: 5, columnIndex: 3, style: 3 },
  ],
  columns: { 0: { width: 18.71 }, 1: { width: 12 }, 3: { width: 30, hidden: true }, 6: { hidden: true } },
  rows: { 0: { height: 33 }, 7: { hidden: true } },
  merges: ["A10:C10"],
  hyperlinks: [
    { address: "A5", location: "'参数设置'!A1", tooltip: "打开“参数设置”" },
    { address: "A6", url: "https://example.com/?a=1&b=2" },
  ],
  tables: [
    {
      name: "Customers",
      address: "A1:E3",
      style: "TableStyleLight1",
      showBandedRows: true,
      showFilterButton: true,
      columns: [
        { name: "客户编号" },
        { name: "成交金额" },
        { name: "获客成本(CAC)", calculatedColumnFormula: "=[@成交金额]*2" },
        { name: "备注\n第二行" },
        { name: "[旧]#1 '注'@", calculatedColumnFormula: "=[@[获客成本(CAC)]]>0" },
      ],
    },
  ],
  validations: [
    { address: "A2:A3", type: "custom", formula1: "=AND(LEN(A2)>=12,COUNTIF($A:$A,A2)=1)", ignoreBlanks: true, error: { style: "stop", title: "客户编号", message: "编号由加载项生成,\n请勿修改。", show: true } },
    { address: "B2:B3 B8", type: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0, ignoreBlanks: true, error: { style: "warning", title: "金额", message: "金额不能为负数。", show: true } },
    { address: "C2", type: "date", operator: "Between", formula1: "=SP_Today-30", formula2: "=SP_Today", ignoreBlanks: false, error: { style: "information", title: "", message: "", show: true } },
    { address: "D2:D3", type: "list", formula1: "=SP_List_Source", inCellDropDown: true, ignoreBlanks: true },
    { address: "E2", type: "list", formula1: "是,\"否\"", inCellDropDown: false, ignoreBlanks: true },
    { address: "D1", type: "custom", formula1: "=LEN(D1)>0", ignoreBlanks: true, prompt: { title: "备注", message: "选填。", show: true } },
    { address: "F2", type: "textLength", operator: "LessThanOrEqualTo", formula1: 50, ignoreBlanks: true },
    { address: "G2", type: "wholeNumber", operator: "NotBetween", formula1: 1, formula2: 9, ignoreBlanks: true },
  ],
  conditionalFormats: [
    { address: "A2:E3", formula: "=$B2>SP_Limit", priority: 0, stopIfTrue: true, style: { fill: "#FDE2E1", fontColor: "#9C1C1C", bold: true } },
    { address: "A2:E3", formula: "=NOT(ISFORMULA(C2))", priority: 1, stopIfTrue: false, style: { italic: true, strikethrough: true } },
    { address: "B2:B3", formula: "=$A2=\"\"", priority: 2, stopIfTrue: false, style: { fill: "#FFF4CE" } },
  ],
  charts: [
    { name: "金额图", type: "column", title: "成交金额与成本", left: 30, top: 140, width: 420, height: 240, series: [
      { name: "成交金额", values: "='客户信息管理表'!$B$2:$B$3", categories: "='客户信息管理表'!$A$2:$A$3" },
      { name: "='客户信息管理表'!$C$1", values: "='客户信息管理表'!$C$2:$C$3", categories: "='客户信息管理表'!$A$2:$A$3" },
    ] },
    { name: "条形图", type: "bar", title: "条形", left: 470.5, top: 140, width: 300, height: 240, series: [{ name: "数量", values: "='参数设置'!$B$1:$B$3", categories: "='参数设置'!$A$1:$A$3" }] },
    { name: "折线图", type: "line", title: "折线", left: 30, top: 400, width: 420, height: 240, series: [{ name: "数量", values: "='参数设置'!$B$1:$B$3", categories: "='参数设置'!$A$1:$A$3" }] },
    { name: "饼图", type: "pie", left: 470.5, top: 400, width: 300, height: 240, series: [{ name: "数量", values: "='参数设置'!$B$1:$B$3", categories: "='参数设置'!$A$1:$A$3" }] },
  ],
  print: { titleRows: "$1:$1", titleColumns: "$A:$B", orientation: "landscape", fitToWidth: 1 },
};

const settings: SheetFile = {
  ...blankSheet,
  name: "参数设置",
  cells: ["展会", "转介绍", "电话咨询"].flatMap((source, rowIndex) => [
    { rowIndex, columnIndex: 0, value: source },
    { rowIndex, columnIndex: 1, value: (rowIndex + 1) * 10 },
  ]),
  protected: true,
  print: { orientation: "portrait" },
};

/** A workbook that holds something of everything the format keeps for us. */
export const everyFeature: WorkbookFile = {
  sheets: [customers, settings, { ...blankSheet, name: "隐藏 1", visibility: "Hidden" }, { ...blankSheet, name: "SP_State", visibility: "VeryHidden" }],
  names: [
    { name: "SP_Today", formula: "=TODAY()", visible: true },
    { name: "SP_List_Source", formula: "='参数设置'!$A$1:$A$3", visible: true, comment: "下拉列表" },
    { name: "SP_Limit", formula: "='参数设置'!$B$1", visible: false },
    { name: "本表名称", formula: "=MINIFS(Customers[成交金额],Customers[客户编号],\"<>\")", sheet: "参数设置", visible: true },
  ],
  activeSheetIndex: 1,
};

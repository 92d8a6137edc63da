import type {
  FileProblemCode,
  FlagCode,
  HeldBackCode,
  MapProblemCode,
  NoticeCode,
} from "../../core/import/ImportProblem";
import type { Text } from "../Text";

/** Why a file cannot be read, and what to do. */
export const fileProblemMessages = {
  emptyFile: {
    "zh-CN": "文件是空的。请确认导出已完成，再选择一次。",
    "en-US": "The file is empty. Make sure that the export has finished, then choose it again.",
  },
  noDataRows: {
    "zh-CN": "文件里只有标题，没有数据行。",
    "en-US": "The file holds headings only, and no rows below them.",
  },
  tooManyRows: {
    "zh-CN": "文件有 {count} 行，Excel 工作表最多容纳 {limit} 行数据。请把文件拆成几份，分次导入。",
    "en-US":
      "The file has {count} rows, and an Excel sheet holds {limit} below its headings. Split it and import the parts.",
  },
  excelFile: {
    "zh-CN": "这是压缩文件，不是文本。请先解压，再选择其中的 CSV 或 Excel 文件。",
    "en-US": "This is a zip file, not text. Unpack it first, then choose the CSV or Excel file in it.",
  },
  oldExcelFile: {
    "zh-CN":
      "这是旧版 Excel 文件（.xls），或是设了打开密码的工作簿。请在 Excel 中打开，另存为 .xlsx（不设密码），再导入。",
    "en-US":
      "This is an old Excel file (.xls) or a workbook with a password to open it. Open it in Excel, save it as .xlsx without a password, then import that.",
  },
  damagedExcelFile: {
    "zh-CN": "这个 Excel 文件不完整或已损坏。请在 Excel 中打开并修复，另存一份，再导入。",
    "en-US": "This Excel file is incomplete or damaged. Open and repair it in Excel, save a copy, then import that.",
  },
  noSheets: {
    "zh-CN": "这个工作簿里没有可以读取的工作表。",
    "en-US": "This workbook has no sheet that could be read.",
  },
  noSuchSheet: {
    "zh-CN": "工作表“{sheet}”不见了，它可能已被改名或删除。请重新选择。",
    "en-US": "The sheet “{sheet}” is not there any more; it may have been renamed or deleted. Choose again.",
  },
  noTable: {
    "zh-CN": "剪贴板里没有表格。请先在 Excel 中选中包含标题的单元格并复制，再到这里粘贴。",
    "en-US": "There is no table on the clipboard. Copy cells in Excel, headings included, then paste here.",
  },
  binaryFile: {
    "zh-CN": "这不是表格文件，无法读取。请选择 .xlsx、.csv、.tsv 或 .txt 文件。",
    "en-US": "This file holds no table that could be read. Choose an .xlsx, .csv, .tsv or .txt file.",
  },
  wrongEncoding: {
    "zh-CN": "按所选编码读出来的不是文本。请换一种编码。",
    "en-US": "Read with this encoding, the file is no text. Choose another encoding.",
  },
} as const satisfies Record<FileProblemCode, Text>;

/** Why a mapping file cannot be used, or which part of it. */
export const mapProblemMessages = {
  mapUnreadable: {
    "zh-CN": "无法读取文件，它可能已被移动、改名或正被其他程序占用。请重新选择。",
    "en-US": "The file cannot be read; it may have been moved, renamed or locked by another program. Choose it again.",
  },
  mapNotJson: {
    "zh-CN": "文件不是有效的 JSON。请重新保存映射，或检查手工修改之处。",
    "en-US": "The file is not valid JSON. Save the mapping again, or check what was edited by hand.",
  },
  mapNotAMap: {
    "zh-CN": "这个 JSON 文件不是导入映射。请选择由“保存映射文件”得到的文件。",
    "en-US": "This JSON file is no import mapping. Choose one that “Save the mapping file” made.",
  },
  mapNewer: {
    "zh-CN": "映射由较新版本保存（版本 {found}，本插件支持到 {understood}）。请更新插件。",
    "en-US":
      "A newer add-in saved this mapping (version {found}; this one reads up to {understood}). Update the add-in.",
  },
  mapInvalid: {
    "zh-CN": "“{place}”处的内容不符合要求{keys}。",
    "en-US": "What stands at “{place}” is not as it must be{keys}.",
  },
  mapNoSuchSource: {
    "zh-CN": "文件里没有名为“{heading}”的列，已跳过这一条。",
    "en-US": "The file has no column “{heading}”; that entry is skipped.",
  },
  mapNoSuchTarget: {
    "zh-CN": "“{heading}”要填入的列“{target}”不存在，或由公式计算，已跳过。",
    "en-US": "“{heading}” was to fill “{target}”, which does not exist or holds a formula; it is skipped.",
  },
  mapNoSuchKey: {
    "zh-CN": "文件里没有用来识别行的列“{heading}”。请在导入选项中另选一列。",
    "en-US": "The file has no column “{heading}” to identify rows by. Choose another one under Options.",
  },
  mapTargetTwice: {
    "zh-CN": "“{target}”已由前面的列填入，“{heading}”不再填入。",
    "en-US": "“{target}” is filled from an earlier column already, so “{heading}” does not fill it.",
  },
} as const satisfies Record<MapProblemCode, Text>;

/** What stands out in a row: `title` for the kind, in lists by kind; `sentence` for the one row. */
export const flagMessages = {
  shortRow: {
    title: { "zh-CN": "单元格比标题少", "en-US": "Fewer cells than headings" },
    sentence: {
      "zh-CN": "只有 {found} 个单元格，应有 {expected} 个；缺少的按空白导入。",
      "en-US": "Holds {found} cells instead of {expected}; the missing ones are imported as blanks.",
    },
  },
  longRow: {
    title: { "zh-CN": "单元格比标题多", "en-US": "More cells than headings" },
    sentence: {
      "zh-CN": "多出的内容没有导入：{text}",
      "en-US": "What stands beyond the last heading is not imported: {text}",
    },
  },
  strayQuote: {
    title: { "zh-CN": "引号位置异常", "en-US": "Odd quotation marks" },
    sentence: {
      "zh-CN": "单元格中有未成对的引号，已按文字导入，请核对。",
      "en-US": "A quotation mark inside a cell is not doubled; it was read as text. Please compare.",
    },
  },
  damagedCharacters: {
    title: { "zh-CN": "有无法识别的字符", "en-US": "Damaged characters" },
    sentence: {
      "zh-CN": "有字符无法按所选编码识别，显示为 �。",
      "en-US": "Some characters do not fit the encoding and show as �.",
    },
  },
  cutAtCellLimit: {
    title: { "zh-CN": "文字超过单元格上限", "en-US": "Longer than a cell can be" },
    sentence: {
      "zh-CN": "文字有 {length} 个字符，Excel 单元格最多 {limit} 个，其余已截去；全文见“保存需留意的行”。",
      "en-US":
        "Has {length} characters; an Excel cell holds {limit}, so the rest is cut. “Save the rows with remarks” keeps it whole.",
    },
  },
  formulaAsText: {
    title: { "zh-CN": "以 = 开头的文字", "en-US": "Text that begins with =" },
    sentence: { "zh-CN": "作为文字导入，不会计算。", "en-US": "Imported as text; nothing is calculated." },
  },
  formulaWithoutResult: {
    title: { "zh-CN": "公式没有结果", "en-US": "Formula without a result" },
    sentence: {
      "zh-CN": "公式在文件中没有保存结果，已留空。请在 Excel 中打开文件、计算并保存后再导入。",
      "en-US":
        "The file holds no result for this formula, so the cell stays blank. Open the file in Excel, calculate, save, and import again.",
    },
  },
  errorValue: {
    title: { "zh-CN": "公式出错", "en-US": "Formula error" },
    sentence: {
      "zh-CN": "来源中是错误值 {text}，已留空。",
      "en-US": "Holds the error {text}; the cell stays blank.",
    },
  },
  mergedCells: {
    title: { "zh-CN": "合并的单元格", "en-US": "Merged cells" },
    sentence: {
      "zh-CN": "属于合并区域 {area}，内容只在左上角一格，这里按空白导入。",
      "en-US": "Part of the merged cells {area}, whose text stands in the first one; imported as blank here.",
    },
  },
  columnTooNarrow: {
    title: { "zh-CN": "只有井号", "en-US": "Number signs only" },
    sentence: {
      "zh-CN": "来源列太窄，复制或导出的只有“#”。请在来源中加宽该列，重新复制或导出。",
      "en-US":
        "The column was too narrow when this was copied or exported. Widen it in the source and copy or export again.",
    },
  },
  figuresLost: {
    title: { "zh-CN": "号码超过 15 位", "en-US": "More than 15 figures" },
    sentence: {
      "zh-CN": "Excel 的数字只保留 15 位，“{text}”的末尾可能已变成 0。请与原始资料核对。",
      "en-US":
        "Excel keeps 15 figures of a number, so the end of “{text}” may have turned to zeros. Compare it with the original.",
    },
  },
  totalRow: {
    title: { "zh-CN": "像是合计行", "en-US": "Looks like a total" },
    sentence: {
      "zh-CN": "以“{text}”开头，可能是合计而不是一条记录，请确认是否要导入。",
      "en-US": "Begins with “{text}” and may be a total rather than a record. Please check whether it belongs here.",
    },
  },
  requiredBlank: {
    title: { "zh-CN": "必填项为空", "en-US": "Required but blank" },
    sentence: { "zh-CN": "必填，但来源中为空。", "en-US": "Must be filled in, but is blank in the file." },
  },
  dateBlank: {
    title: { "zh-CN": "没有日期", "en-US": "No date" },
    sentence: {
      "zh-CN": "没有日期，因此不计入任何统计周期。",
      "en-US": "Has no date and therefore counts in no period.",
    },
  },
  unreadableDate: {
    title: { "zh-CN": "日期无法识别", "en-US": "Not a date" },
    sentence: { "zh-CN": "“{text}”不是日期，按原文导入。", "en-US": "“{text}” is no date; it is imported as text." },
  },
  impossibleDate: {
    title: { "zh-CN": "没有这一天", "en-US": "No such day" },
    sentence: {
      "zh-CN": "没有“{text}”这一天，按原文导入，请更正。",
      "en-US": "There is no such day as “{text}”; it is imported as text. Please correct it.",
    },
  },
  unreadableNumber: {
    title: { "zh-CN": "数字无法识别", "en-US": "Not a number" },
    sentence: { "zh-CN": "“{text}”不是数字，按原文导入。", "en-US": "“{text}” is no number; it is imported as text." },
  },
  negativeNumber: {
    title: { "zh-CN": "数字为负", "en-US": "Negative number" },
    sentence: { "zh-CN": "“{text}”为负数，应不小于 0。", "en-US": "“{text}” is negative; it should be 0 or more." },
  },
  numberInScientificForm: {
    title: { "zh-CN": "号码已变成科学记数", "en-US": "Number in scientific form" },
    sentence: {
      "zh-CN": "“{text}”在导出前已丢失末尾数字，请从原系统补全。",
      "en-US": "“{text}” lost its last figures before the export. Complete it from the original.",
    },
  },
  textTooLong: {
    title: { "zh-CN": "文字过长", "en-US": "Text too long" },
    sentence: {
      "zh-CN": "有 {length} 个字，规定最多 {limit} 个；已全文导入，请精简。",
      "en-US": "Has {length} characters, at most {limit} are meant; imported whole. Please shorten it.",
    },
  },
  contactImplausible: {
    title: { "zh-CN": "联系方式不像有效的", "en-US": "Unlikely contact" },
    sentence: {
      "zh-CN": "看起来不是手机号、带区号的座机、邮箱或微信号，已按原文导入。",
      "en-US": "Looks like no mobile, landline with area code, e-mail or WeChat ID; imported as it is.",
    },
  },
  notInList: {
    title: { "zh-CN": "不在选项列表中", "en-US": "Not in the list" },
    sentence: {
      "zh-CN": "“{text}”不在列表中，按原文导入。",
      "en-US": "“{text}” is not in the list; it is imported as it is.",
    },
  },
  tooFewChoices: {
    title: { "zh-CN": "选项太少", "en-US": "Too few choices" },
    sentence: { "zh-CN": "至少应有 {minimum} 项。", "en-US": "At least {minimum} are needed." },
  },
  unknownReference: {
    title: { "zh-CN": "找不到对应的记录", "en-US": "No such record" },
    sentence: {
      "zh-CN": "“{text}”既不是已有编号，也不是已有名称，按原文导入。",
      "en-US": "“{text}” is neither an ID nor a name in the workbook; it is imported as it is.",
    },
  },
  identifierReplaced: {
    title: { "zh-CN": "编号已重新生成", "en-US": "New ID given" },
    sentence: {
      "zh-CN": "“{text}”格式不符或已被使用，改用 {identifier}。",
      "en-US": "“{text}” has another form or is taken; {identifier} stands instead.",
    },
  },
  keyBlank: {
    title: { "zh-CN": "缺少识别用的内容", "en-US": "Nothing to identify the row by" },
    sentence: {
      "zh-CN": "识别列为空，再次导入时会重复。",
      "en-US": "The identifying column is blank; importing again would bring this row in twice.",
    },
  },
  keyRepeated: {
    title: { "zh-CN": "识别列重复", "en-US": "Identified like another row" },
    sentence: {
      "zh-CN": "前面已有“{text}”，两行都会导入。",
      "en-US": "“{text}” stood above already; both rows are imported.",
    },
  },
  possibleDuplicate: {
    title: { "zh-CN": "可能重复", "en-US": "Likely duplicate" },
    sentence: {
      "zh-CN": "“{text}”已经有了，请确认是否同一个。",
      "en-US": "“{text}” is there already. Please check whether it is the same.",
    },
  },
} as const satisfies Record<FlagCode, { readonly title: Text; readonly sentence: Text }>;

/** Why a row was held back. */
export const heldBackMessages = {
  unclosedQuote: {
    "zh-CN": "引号没有结束，分不清单元格。补上引号后单独导入这一行即可。",
    "en-US":
      "A quotation mark is never closed, so the cells cannot be told apart. Close it and import this row by itself.",
  },
} as const satisfies Record<HeldBackCode, Text>;

/** What holds for all rows and is said once. */
export const noticeMessages = {
  requiredNotInSource: {
    "zh-CN": "来源中没有这些必填列：{columns}。导入后为空，表中以颜色提示。",
    "en-US": "The file has nothing for these required columns: {columns}. They stay blank, and the sheet colours them.",
  },
  dateNotInSource: {
    "zh-CN": "来源中没有“{columns}”：这些行不计入任何统计周期。",
    "en-US": "The file has nothing for {columns}: these rows count in no period.",
  },
  columnsLeftOut: { "zh-CN": "不导入的列（{count}）：{names}", "en-US": "Columns left out ({count}): {names}" },
  titleRows: {
    "zh-CN": "标题行上方的 {count} 行不导入。",
    "en-US": "Rows above the headings, not imported: {count}.",
  },
  repeatedHeadings: {
    "zh-CN": "与标题行相同的 {count} 行不导入。",
    "en-US": "Rows that only repeat the headings, not imported: {count}.",
  },
  hiddenRows: {
    "zh-CN": "有 {count} 行在来源中是隐藏的，也会导入。",
    "en-US": "Rows hidden in the source, imported too: {count}.",
  },
  hiddenRowsLeftOut: {
    "zh-CN": "来源中隐藏的 {count} 行不导入。",
    "en-US": "Rows hidden in the source, not imported: {count}.",
  },
  blankLines: { "zh-CN": "已略过 {count} 个空行。", "en-US": "{count} blank lines are passed over." },
} as const satisfies Record<NoticeCode, Text>;

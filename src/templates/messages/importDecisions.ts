import type { MatchAction, MatchKind } from "../../core/import/ImportDecisions";
import type { Text } from "../Text";

/** What can become of a row that may be there already. */
export const matchActionMessages = {
  keep: { "zh-CN": "保留现有，不导入", "en-US": "Keep what is there" },
  fill: { "zh-CN": "只补上空白单元格", "en-US": "Fill blank cells only" },
  overwrite: { "zh-CN": "更新不同的单元格", "en-US": "Update cells that differ" },
  add: { "zh-CN": "另外新增一行", "en-US": "Add as a row of its own" },
} as const satisfies Record<MatchAction, Text>;

/** By what rows were recognised, as the heading of a group; `{key}` is the column that identifies rows. */
export const matchKindMessages = {
  "workbook:identifier": { "zh-CN": "编号已在表中", "en-US": "ID is in the sheet already" },
  "workbook:key": { "zh-CN": "“{key}”已在表中", "en-US": "“{key}” is in the sheet already" },
  "workbook:email": { "zh-CN": "邮箱与表中的客户相同", "en-US": "Same e-mail as a customer in the sheet" },
  "workbook:phone": { "zh-CN": "电话与表中的客户相同", "en-US": "Same phone number as a customer in the sheet" },
  "workbook:name": { "zh-CN": "名称与表中的行相同", "en-US": "Same name as a row in the sheet" },
  "file:identifier": { "zh-CN": "编号在来源中重复", "en-US": "ID stands twice in the source" },
  "file:key": { "zh-CN": "“{key}”在来源中重复", "en-US": "“{key}” stands twice in the source" },
  "file:email": { "zh-CN": "邮箱在来源中重复", "en-US": "E-mail stands twice in the source" },
  "file:phone": { "zh-CN": "电话在来源中重复", "en-US": "Phone number stands twice in the source" },
  "file:name": { "zh-CN": "名称在来源中重复", "en-US": "Name stands twice in the source" },
} as const satisfies Record<MatchKind, Text>;

/** Words of deciding, previewing, the sheet of rows not imported, and undoing an import. */
export const importDecisionMessages = {
  matches: { "zh-CN": "可能已有的行（{count}）", "en-US": "Rows that may be there already ({count})" },
  matchesIntro: {
    "zh-CN": "决定每一行怎么处理。更新时，来源中的空白不会清掉现有内容；公式和插件记录的日期不会被覆盖。",
    "en-US":
      "Decide what becomes of each. Blanks in the source never clear what is there; formulas and dates recorded by the add-in are never overwritten.",
  },
  undecided: { "zh-CN": "还有 {count} 行没有决定", "en-US": "Not decided yet: {count}" },
  decideFirst: {
    "zh-CN": "请先决定上面 {count} 行怎么处理。",
    "en-US": "Please decide first what becomes of the rows above; still open: {count}.",
  },
  decideAll: { "zh-CN": "所有这些行", "en-US": "All these rows" },
  decideKind: { "zh-CN": "{kind}：{count} 行", "en-US": "{kind}: {count}" },
  choose: { "zh-CN": "请选择…", "en-US": "Choose…" },
  mixed: { "zh-CN": "逐行决定", "en-US": "Decided one by one" },
  showRows: { "zh-CN": "逐行查看", "en-US": "Show the rows" },
  hideRows: { "zh-CN": "收起", "en-US": "Hide the rows" },
  showRowsOf: { "zh-CN": "逐行查看：{kind}", "en-US": "Show the rows: {kind}" },
  hideRowsOf: { "zh-CN": "收起：{kind}", "en-US": "Hide the rows: {kind}" },
  decideRow: { "zh-CN": "来源第 {row} 行怎么处理", "en-US": "What becomes of row {row} of the source" },
  incomingRow: { "zh-CN": "来源第 {row} 行：{name}", "en-US": "Row {row} of the source: {name}" },
  existingRow: { "zh-CN": "表中已有：{name}", "en-US": "In the sheet: {name}" },
  earlierRow: { "zh-CN": "来源第 {row} 行：{name}", "en-US": "Row {row} of the source: {name}" },
  sameWords: { "zh-CN": "没有不同之处", "en-US": "Nothing differs" },
  chooseMeant: { "zh-CN": "来源第 {row} 行是哪一行", "en-US": "Which row is row {row} of the source" },
  staysAsIs: { "zh-CN": "不会覆盖", "en-US": "never overwritten" },
  blank: { "zh-CN": "（空）", "en-US": "(blank)" },
  noName: { "zh-CN": "（无名称）", "en-US": "(no name)" },

  changes: { "zh-CN": "将要发生的变化", "en-US": "What will change" },
  willAddRows: { "zh-CN": "新增行", "en-US": "Rows added" },
  willUpdateRows: { "zh-CN": "更新的行", "en-US": "Rows updated" },
  willUpdateCells: { "zh-CN": "共 {count} 个单元格", "en-US": "Cells in all: {count}" },
  willAddWords: { "zh-CN": "“{list}”新增的选项", "en-US": "Entries added to “{list}”" },
  willAddCampaigns: { "zh-CN": "新增活动", "en-US": "Campaigns added" },
  willAddEffects: { "zh-CN": "推广效果分析表新增行", "en-US": "Rows added to Effect analysis" },
  willAddColumns: { "zh-CN": "新增附加列", "en-US": "Columns added" },
  willLeaveOut: { "zh-CN": "不导入的行", "en-US": "Rows left out" },
  updatedRow: { "zh-CN": "{name}（来源第 {rows} 行）", "en-US": "{name} (row {rows} of the source)" },
  leaveRowOut: { "zh-CN": "不导入这一行", "en-US": "Leave this row out" },
  leaveRowOutOf: { "zh-CN": "不导入这一行：来源第 {row} 行", "en-US": "Leave this row out: row {row} of the source" },
  takeRowIn: { "zh-CN": "恢复导入", "en-US": "Take it in again" },
  takeRowInOf: { "zh-CN": "恢复导入：来源第 {row} 行", "en-US": "Take it in again: row {row} of the source" },
  leaveGroupOut: { "zh-CN": "这些行都不导入", "en-US": "Leave all of these rows out" },
  leaveGroupOutOf: { "zh-CN": "这些行都不导入：{title}", "en-US": "Leave all of these rows out: {title}" },
  page: { "zh-CN": "第 {first}–{last} 项，共 {count} 项", "en-US": "{first}–{last} of {count}" },
  previousPage: { "zh-CN": "上一页", "en-US": "Previous page" },
  nextPage: { "zh-CN": "下一页", "en-US": "Next page" },
  replanning: { "zh-CN": "正在重新计算…", "en-US": "Working it out again…" },
  changedMeanwhile: {
    "zh-CN": "工作簿刚才有变动，下面是按现在的内容重新计算的结果。请再看一遍，然后开始导入。",
    "en-US": "The workbook has changed meanwhile. This is what would happen now; please look again, then start.",
  },

  resultUpdated: { "zh-CN": "已更新", "en-US": "Updated" },
  resultMerged: { "zh-CN": "已合并", "en-US": "Merged" },
  resultLeftOut: { "zh-CN": "不导入", "en-US": "Left out" },
  refusedTitle: {
    "zh-CN": "{count} 个单元格没有更新：预览之后有变动，或无法写入",
    "en-US": "Cells not updated, because they changed after the preview or cannot be written: {count}",
  },
  refusedCell: {
    "zh-CN": "{row}，{column}：现为 {found}，未改为 {after}",
    "en-US": "{row}, {column}: holds {found}, not changed to {after}",
  },
  updatesWritten: {
    "zh-CN": "已更新 {rows} 行中的 {cells} 个单元格。",
    "en-US": "Cells updated: {cells}, in rows: {rows}.",
  },
  updatesStopped: {
    "zh-CN": "要更新的 {all} 个单元格中，已更新 {cells} 个。",
    "en-US": "Cells updated so far: {cells} of {all}.",
  },

  undoImport: { "zh-CN": "撤销这次导入", "en-US": "Undo this import" },
  undoPart: { "zh-CN": "撤销已写入的部分", "en-US": "Undo what has been written" },
  undoing: { "zh-CN": "正在撤销…", "en-US": "Undoing…" },
  undone: { "zh-CN": "已撤销这次导入", "en-US": "The import has been undone" },
  undoneCount: { "zh-CN": "恢复或移除了 {count} 处。", "en-US": "Restored or removed: {count}." },
  undoKept: {
    "zh-CN": "有 {count} 处在导入之后被改过，保持不变：",
    "en-US": "Changed after the import and therefore left as they are: {count}",
  },
  keptCell: { "zh-CN": "{address}，{column}：{found}", "en-US": "{address}, {column}: {found}" },
  gone: { "zh-CN": "已不存在", "en-US": "no longer there" },

  notImportedSheet: { "zh-CN": "导入未收录行", "en-US": "Rows not imported" },
  makeSheet: {
    "zh-CN": "把未导入的 {count} 行放到新工作表",
    "en-US": "Put the rows not imported ({count}) on a sheet",
  },
  goToSheet: { "zh-CN": "查看未收录的行", "en-US": "Show the rows not imported" },
  sheetMade: {
    "zh-CN": "未导入的行已放到工作表“{name}”。",
    "en-US": "The rows not imported are on the sheet “{name}” now.",
  },
  leftOutReason: { "zh-CN": "按您的选择未导入", "en-US": "Left out as you chose" },
  refusedReason: {
    "zh-CN": "这些列没有更新，因为表中的单元格在预览之后有变动，或无法写入：{columns}",
    "en-US": "These columns were not updated, because cells changed after the preview or cannot be written: {columns}",
  },
} as const satisfies Record<string, Text>;

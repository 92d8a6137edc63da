import type { Text } from "../Text";

/** What Excel refused, in words: for each code a sentence that says what happened and one that says what to do. */
export const hostFailureMessages = {
  accessDeniedTitle: {
    "zh-CN": "Excel 不允许修改这个工作簿",
    "en-US": "Excel does not allow changes here",
  },
  accessDeniedAction: {
    "zh-CN": "工作表或工作簿可能受保护。请在“审阅”选项卡中撤消保护，然后重试。",
    "en-US": "The sheet or workbook may be protected. Unprotect it on the Review tab, then try again.",
  },
  newerWorkbookTitle: {
    "zh-CN": "这个工作簿由更新版本的插件设置",
    "en-US": "A newer version of the add-in has set this workbook up",
  },
  newerWorkbookAction: {
    "zh-CN": "为了不弄乱表格，没有写入任何内容。请更新插件（重新载入窗格，或请管理员更新），再试一次。",
    "en-US":
      "To keep its sheets in order, nothing was written. Update the add-in (reload the pane, or ask your administrator) and try again.",
  },
  datesFrom1904Title: {
    "zh-CN": "这个工作簿使用 1904 日期系统",
    "en-US": "This workbook counts its days from 1904",
  },
  datesFrom1904Action: {
    "zh-CN":
      "日期会相差 4 年零 1 天，因此插件不在其中工作，也没有写入任何内容。请新建一个工作簿使用；原来的数据可以用“导入”从文件带过去，日期会自动换算。",
    "en-US":
      "Dates would be four years and a day off, so the add-in does not work in it and has written nothing. Use a new workbook: Import brings your data over from this file with the right dates.",
  },
  columnUnclearTitle: {
    "zh-CN": "公式要用到的一列不能确定",
    "en-US": "A column that a formula needs cannot be told for certain",
  },
  columnUnclearAction: {
    "zh-CN": "这一列被改名或删除了，因此没有写入任何内容。请先在“首页”确认它现在的名称，或在“工作簿”中补回，再试一次。",
    "en-US":
      "It was renamed or deleted, so nothing was written. Confirm its name under Home or put it back under Workbook, then try again.",
  },
  readOnlyTitle: {
    "zh-CN": "工作簿以只读方式打开",
    "en-US": "This workbook is open for reading only",
  },
  readOnlyAction: {
    "zh-CN": "请点击“启用编辑”或另存为副本，再重试。",
    "en-US": "Choose Enable Editing or save a copy, then try again.",
  },
  cellEditingTitle: {
    "zh-CN": "有单元格正在编辑",
    "en-US": "A cell is being edited",
  },
  cellEditingAction: {
    "zh-CN": "请按 Enter 完成输入，或按 Esc 取消，再重试。",
    "en-US": "Press Enter to finish or Esc to cancel, then try again.",
  },
  tooLargeTitle: {
    "zh-CN": "数据量超过 Excel 一次能处理的上限",
    "en-US": "This is more data than Excel takes at once",
  },
  tooLargeAction: {
    "zh-CN": "请把数据分成较小的几部分，分次处理。",
    "en-US": "Split the data into smaller parts and handle them one after the other.",
  },
  notSupportedTitle: {
    "zh-CN": "当前的 Excel 版本不支持这项操作",
    "en-US": "This version of Excel cannot do this",
  },
  notSupportedAction: {
    "zh-CN": "请更新 Excel，或改用 Microsoft 365、Excel 网页版。",
    "en-US": "Update Excel, or use Microsoft 365 or Excel on the web.",
  },
  itemMissingTitle: {
    "zh-CN": "需要的工作表、表格或单元格已不在原处",
    "en-US": "A sheet, table or cell that is needed is no longer there",
  },
  itemMissingAction: {
    "zh-CN": "它可能刚被删除、改名或移动。请检查工作簿后重试，必要时可撤消最近的更改。",
    "en-US":
      "It may just have been deleted, renamed or moved. Check the workbook and try again; undo recent changes if needed.",
  },
  nameTakenTitle: {
    "zh-CN": "名称已被占用",
    "en-US": "The name is already taken",
  },
  nameTakenAction: {
    "zh-CN": "请给原有的工作表、表格或名称改名，再重试。",
    "en-US": "Rename the existing sheet, table or name, then try again.",
  },
  busyTitle: {
    "zh-CN": "Excel 暂时没有响应",
    "en-US": "Excel is busy at the moment",
  },
  busyAction: {
    "zh-CN": "请稍候片刻再重试。",
    "en-US": "Wait a moment, then try again.",
  },
  sessionLostTitle: {
    "zh-CN": "与工作簿的连接已中断",
    "en-US": "The connection to the workbook was lost",
  },
  sessionLostAction: {
    "zh-CN": "请检查网络，重新加载工作簿后重试。",
    "en-US": "Check the network, reload the workbook and try again.",
  },
  rejectedTitle: {
    "zh-CN": "Excel 拒绝了这项操作",
    "en-US": "Excel rejected this step",
  },
  rejectedAction: {
    "zh-CN": "请重试。如果仍然出现，请把下面的详细信息告诉支持人员。",
    "en-US": "Try again. If it keeps happening, pass the details below to your support team.",
  },
  unexpectedTitle: {
    "zh-CN": "发生了意外错误",
    "en-US": "Something unexpected went wrong",
  },
  unexpectedAction: {
    "zh-CN": "请重新打开窗格后重试。如果仍然出现，请把下面的详细信息告诉支持人员。",
    "en-US": "Reopen the pane and try again. If it keeps happening, pass the details below to your support team.",
  },
  details: { "zh-CN": "详细信息：{text}", "en-US": "Details: {text}" },
} as const satisfies Record<string, Text>;

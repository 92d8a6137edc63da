import type { Text } from "../Text";

/** Words of the workbook view: its language, its computed columns, what is missing. */
export const workbookMessages = {
  title: { "zh-CN": "工作簿", "en-US": "Workbook" },
  intro: {
    "zh-CN": "整个工作簿的设置：所有打开它的人看到的都一样。",
    "en-US": "Settings of the whole workbook: everyone who opens it sees the same.",
  },
  languageTitle: { "zh-CN": "表格语言", "en-US": "Language of the sheets" },
  languageIntro: {
    "zh-CN": "切换表头、说明、校验提示、参数设置和固定列表的用词。您自己的列表、姓名和填写的文字不变。",
    "en-US":
      "Switches headings, help, validation messages, Settings and the words of fixed lists. Your own lists, names and texts stay as they are.",
  },
  languageNow: { "zh-CN": "现在是{language}。", "en-US": "The sheets are in {language}." },
  languageLook: { "zh-CN": "切换为{language}…", "en-US": "Switch to {language}…" },
  languageReading: { "zh-CN": "正在统计会改动的内容…", "en-US": "Counting what would change…" },
  languagePreviewTitle: { "zh-CN": "切换为{language}会改动：", "en-US": "Switching to {language} changes:" },
  languageSheets: { "zh-CN": "工作表名称：{count} 个", "en-US": "Sheet names: {count}" },
  languageHeadings: {
    "zh-CN": "表头：{count} 个，连同说明和校验提示",
    "en-US": "Headings: {count}, with their help and validation messages",
  },
  languageWords: {
    "zh-CN": "固定列表和提醒的用词：{count} 个",
    "en-US": "Words of fixed lists and reminders: {count}",
  },
  languageTexts: { "zh-CN": "“参数设置”中的文字：{count} 处", "en-US": "Texts on the Settings sheet: {count}" },
  languageCells: {
    "zh-CN": "填有固定列表用词的单元格：{count} 个",
    "en-US": "Cells that hold a word of a fixed list: {count}",
  },
  languageCellsOf: { "zh-CN": "{list} {count} 个", "en-US": "{list}: {count}" },
  languageKept: { "zh-CN": "您改过的表头不变：{headings}", "en-US": "Headings of your own stay: {headings}" },
  languageReworded: {
    "zh-CN": "您改过的用词会换成通用说法：{words}",
    "en-US": "Words that you reworded take the usual word: {words}",
  },
  rewordedPair: { "zh-CN": "“{before}”换成“{after}”", "en-US": "“{before}” to “{after}”" },
  languageNothing: { "zh-CN": "没有需要改动的内容。", "en-US": "There is nothing to change." },
  languageSwitch: { "zh-CN": "切换", "en-US": "Switch" },
  languageSwitching: { "zh-CN": "正在切换语言…", "en-US": "Switching the language…" },
  listJoiner: { "zh-CN": "、", "en-US": ", " },
  sheetProtected: {
    "zh-CN": "工作表“{sheet}”受保护，什么都没有改动。请先取消保护，再试一次。",
    "en-US": "The sheet “{sheet}” is protected, so nothing was changed. Unprotect it and try again.",
  },
  nothingWritten: { "zh-CN": "什么都没有改动。", "en-US": "Nothing was changed." },
  languagePartly: {
    "zh-CN": "可能只改动了一部分。再切换一次即可补全，不会重复改动。",
    "en-US": "Some of it may have been changed. Switch again to complete it; nothing is changed twice.",
  },
  computedTitle: { "zh-CN": "自动计算的列", "en-US": "Computed columns" },
  computedIntro: {
    "zh-CN": "手工改过的统计数在切换时保持不变。",
    "en-US": "Counts that someone typed over stay as typed.",
  },
  formulas: { "zh-CN": "Excel 公式", "en-US": "Excel formulas" },
  formulasHint: {
    "zh-CN": "推荐：没有安装插件的同事也能看到正确结果。",
    "en-US": "Recommended: right for colleagues without the add-in, too.",
  },
  functions: { "zh-CN": "插件函数", "en-US": "The add-in's functions" },
  functionsHint: {
    "zh-CN": "获客成本、转化率、客单价和 ROI 写成 =CAC(…) 等函数；没有插件的同事会看到 #NAME?。",
    "en-US":
      "CAC, conversion, average order value and ROI read =CAC(…) and so on. Colleagues without the add-in see #NAME?.",
  },
  values: { "zh-CN": "只留数值", "en-US": "Values only" },
  valuesHint: {
    "zh-CN": "发送文件之前使用：公式换成当前结果，不再更新，直到换回公式。",
    "en-US":
      "Before sending the file out: formulas give way to their present results, which stay until you change back.",
  },
  fromValuesHint: {
    "zh-CN": "换回后会重新计算；固定期间改动的统计数会被公式取代，固定之前手工改过的保留。",
    "en-US":
      "Changing back calculates anew. Counts typed while the values were frozen give way to formulas; those typed before stay.",
  },
  formulasSlow: {
    "zh-CN":
      "工作簿里有 {customers} 位客户、{followUps} 条跟进记录，每次录入都要重算全部提醒，可能会变慢。可以改为“只留数值”；需要最新结果时在这里刷新。插件窗格里的提醒始终是最新的。",
    "en-US":
      "With {customers} customers and {followUps} follow-ups, every entry recalculates all reminders, which may feel slow. You can keep values only and refresh them here when you need fresh results. Reminders in this pane are always up to date.",
  },
  refreshValues: { "zh-CN": "刷新数值", "en-US": "Refresh values" },
  computedApply: { "zh-CN": "应用", "en-US": "Apply" },
  computedSwitching: { "zh-CN": "正在改写自动计算的列…", "en-US": "Rewriting the computed columns…" },
  computedDone: { "zh-CN": "已改写 {count} 列：{kind}。", "en-US": "Columns rewritten: {count}. They hold: {kind}." },
  computedPartly: {
    "zh-CN": "{total} 列中改写了 {count} 列。再应用一次即可补全。",
    "en-US": "Columns rewritten: {count} of {total}. Apply again to complete it.",
  },
  missingTitle: { "zh-CN": "缺少的列", "en-US": "Missing columns" },
  missingNone: { "zh-CN": "各表的列都在。", "en-US": "All columns are there." },
  missingIn: { "zh-CN": "“{sheet}”缺少：{columns}", "en-US": "“{sheet}” lacks: {columns}" },
  missingHint: {
    "zh-CN": "补回的列放在表格最后，公式、下拉列表和颜色一并恢复；原来的内容无法找回。",
    "en-US":
      "They are put back at the end of the table with their formulas, lists and colours. What they held cannot be brought back.",
  },
  putBack: { "zh-CN": "补回", "en-US": "Put back" },
  puttingBack: { "zh-CN": "正在补回…", "en-US": "Putting columns back…" },
  tableMissing: {
    "zh-CN": "表格已不在工作簿中，请在首页重新创建。",
    "en-US": "The table is gone. Create it again on the home page.",
  },
  columnsPartly: {
    "zh-CN": "可能已补回一部分。再试一次即可补全。",
    "en-US": "Some of it may be done. Try again to complete it.",
  },
  adoptTitle: { "zh-CN": "采用已有的客户表", "en-US": "Adopt an existing customer list" },
  adoptIntro: {
    "zh-CN": "工作簿里已经有客户名单？可以直接把它变成客户表：原有的列、表头、格式和内容都不变，缺少的列补在后面。",
    "en-US":
      "Already have a customer list in this workbook? Make it the Customers table where it stands. Its columns, headings, formats and contents stay; what it lacks is added behind.",
  },
  adoptTable: { "zh-CN": "作为", "en-US": "As" },
  adoptLook: { "zh-CN": "查找名单", "en-US": "Look for lists" },
  adoptLooking: { "zh-CN": "正在查找名单…", "en-US": "Looking for lists…" },
  adoptNone: {
    "zh-CN": "没有找到合适的名单。表头至少要有两列能认出来，例如“客户名称”和“联系电话”。",
    "en-US": "No sheet holds such a list. At least two headings must be familiar, such as Company and Phone.",
  },
  adoptFound: { "zh-CN": "{sheet}：{rows} 行", "en-US": "{sheet}: {rows} {rows|row|rows}" },
  adoptMatched: { "zh-CN": "认出：{pairs}", "en-US": "Recognised: {pairs}" },
  adoptPair: { "zh-CN": "“{heading}”对应“{column}”", "en-US": "“{heading}” as {column}" },
  adoptExtra: { "zh-CN": "保留为附加列：{headings}", "en-US": "Kept as columns of your own: {headings}" },
  adoptAdded: { "zh-CN": "补在后面：{columns}", "en-US": "Added behind: {columns}" },
  adoptEmptyGoes: {
    "zh-CN": "现在的“{sheet}”如果是空的，会被这张表取代；如果已有数据，请改用“导入”。",
    "en-US": "If the present sheet “{sheet}” is empty, it gives way to this one; if it holds data, use Import instead.",
  },
  adoptDo: { "zh-CN": "采用这张表", "en-US": "Adopt this list" },
  adopting: { "zh-CN": "正在采用…", "en-US": "Adopting the list…" },
  adoptDoneText: {
    "zh-CN": "请到“检查”看看哪些内容需要整理。",
    "en-US": "The check tells what needs tidying.",
  },
  goToCheck: { "zh-CN": "打开检查", "en-US": "Open the check" },
  tableInUse: {
    "zh-CN": "{table}里已经有数据，什么都没有改动。请用“导入”把这张表的内容加进去。",
    "en-US": "The table {table} holds rows already, so nothing was changed. Use Import to bring this list in.",
  },
  listMoved: {
    "zh-CN": "“{sheet}”上的名单已经变动，什么都没有改动。请重新查找。",
    "en-US": "The list on “{sheet}” has changed, so nothing was done. Look for lists again.",
  },
  adoptUnfinished: {
    "zh-CN": "名单已成为{table}，但公式或校验还没有补全。请在上面应用“Excel 公式”来补全。",
    "en-US":
      "The list is the table {table} now, but formulas or rules are incomplete. Apply “Excel formulas” above to complete it.",
  },
} as const satisfies Record<string, Text>;

import type { CheckCode } from "../../core/check/Finding";
import type { BlankReason } from "../../core/check/ratioRule";
import type { Text } from "../Text";
import { rowMessages } from "./rows";

interface FindingWords {
  /** Names the kind of findings, as the heading of their list. */
  readonly title: Text;
  /** Says what is the matter with one cell, and what to do; `{column}` is its heading. */
  readonly text: Text;
}

const words = (zhTitle: string, enTitle: string, zh: string, en: string): FindingWords => ({
  title: { "zh-CN": zhTitle, "en-US": enTitle },
  text: { "zh-CN": zh, "en-US": en },
});

const rowWords = (zhTitle: string, enTitle: string, code: keyof typeof rowMessages): FindingWords => ({
  title: { "zh-CN": zhTitle, "en-US": enTitle },
  text: rowMessages[code],
});

/** What each kind of finding is called and says. */
export const findingMessages: Readonly<Record<CheckCode, FindingWords>> = {
  required: rowWords("必填项未填写", "Required cells left blank", "required"),
  tooLong: rowWords("文字超过字数限制", "Text over its limit", "tooLong"),
  notText: rowWords("应为文字", "Not text", "notText"),
  notNumber: rowWords("不是数字", "Not a number", "notNumber"),
  notWhole: rowWords("不是整数", "Not a whole number", "notWhole"),
  negative: rowWords("不能为负数", "Negative numbers", "negative"),
  notDate: rowWords("不是日期", "Not a date", "notDate"),
  inFuture: rowWords("日期晚于今天", "Dates in the future", "inFuture"),
  beforeOther: rowWords("日期先后颠倒", "Dates out of order", "beforeOther"),
  badIdentifier: rowWords("编号格式不正确", "Malformed IDs", "badIdentifier"),
  implausibleContact: rowWords("联系方式可疑", "Doubtful contact details", "implausibleContact"),
  tooFewChoices: rowWords("选项太少", "Too few choices", "tooFewChoices"),

  errorValue: words(
    "单元格显示错误",
    "Cells in error",
    "“{column}”显示错误 {text}，请检查公式或重新填写。",
    "“{column}” shows the error {text}. Check its formula, or fill it in again.",
  ),
  formulaInColumn: words(
    "录入列中有公式",
    "Formulas among entries",
    "“{column}”应直接填写，这里却是公式；排序或移动后结果可能改变。",
    "“{column}” is for entries but holds a formula, whose result may change when rows are sorted or moved.",
  ),
  untidyText: words(
    "多余的空格或不可见字符",
    "Stray spaces and invisible characters",
    "“{column}”含有首尾空格、不可见字符或全角数字，查找和比较时会对不上。",
    "“{column}” has spaces around it, invisible characters or full-width digits, so look-ups may miss it.",
  ),
  dateAsText: words(
    "日期存成了文字",
    "Dates kept as text",
    "“{column}”中的“{text}”是文字，公式和提醒都看不到它。",
    "“{text}” in “{column}” is text: formulas and reminders do not see it.",
  ),
  ambiguousDate: words(
    "日期的日和月分不清",
    "Dates that can be read two ways",
    "“{column}”中的“{text}”是文字，看不出哪个是日、哪个是月，请重新填写。",
    "“{text}” in “{column}” is text, and day and month cannot be told apart. Please enter the date again.",
  ),
  impossibleDay: words(
    "不存在的日期",
    "Days that do not exist",
    "“{column}”中的“{text}”不是日历上有的日期，请改正。",
    "“{text}” in “{column}” is not in the calendar. Please correct it.",
  ),
  numberAsText: words(
    "数字存成了文字",
    "Numbers kept as text",
    "“{column}”中的“{text}”是文字，不会计入合计。",
    "“{text}” in “{column}” is text and is not counted.",
  ),
  blankRow: words(
    "中间有空行",
    "Blank rows in between",
    "这一行没有填写内容，后面还有数据。可以保留，也可以删除整行。",
    "This row is blank, and data follow below. Keep it, or delete the row.",
  ),

  listSpelling: words(
    "写法与列表不一致",
    "Words spelt unlike the list",
    "“{column}”中的“{text}”与列表里的写法不同，筛选和统计会漏掉它。",
    "“{text}” in “{column}” is spelt unlike the list, so filters and counts miss it.",
  ),
  unknownWord: words(
    "不在列表中",
    "Words that the list lacks",
    "“{column}”的列表中没有“{text}”，请从列表中选择。",
    "The list of “{column}” has no “{text}”. Please choose from the list.",
  ),
  unlistedWord: words(
    "列表里还没有的内容",
    "Not on the team's lists",
    "“{column}”的列表中没有“{text}”。请从列表中选择，或在“参数设置”中添加。",
    "The list of “{column}” has no “{text}”. Choose from the list, or add it in Settings.",
  ),
  listValueLost: words(
    "系统列表缺少选项",
    "System lists that lost a value",
    "“{column}”缺少“{shipped}”。公式依靠这一项，可以改写说法，但不能删除。整行被删时，可在“名单与列表”中放回。",
    "“{column}” has lost “{shipped}”. Formulas rely on it: reword it if you like, but keep it. Where its row is gone, put it back under Team and lists.",
  ),
  listValueDoubled: words(
    "系统列表有重复选项",
    "System lists with a doubled value",
    "“{column}”中的“{word}”出现了两次，其中一处原为“{shipped}”。",
    "“{word}” stands twice in “{column}”; one of them was “{shipped}”.",
  ),

  identifierMissing: words(
    "缺少编号",
    "Missing IDs",
    "“{column}”为空。在这一行修改任意内容，插件就会补上编号。",
    "“{column}” is blank. Edit anything in this row and the add-in numbers it.",
  ),
  identifierSpelling: words(
    "编号的大小写、全半角或空格不对",
    "IDs in the wrong case or width",
    "“{text}”的大小写、全角半角或空格与编号格式不符。",
    "“{text}” differs from a proper ID in case, width or spaces.",
  ),
  identifierDoubled: words(
    "编号重复",
    "Doubled IDs",
    "{count} 行使用了同一个编号 {text}，请确认哪一行是原来的，并为其他行换号。",
    "{count} rows bear the ID {text}. Decide which row had it first, and give the others another.",
  ),
  identifierLost: words(
    "编号丢失",
    "IDs that vanished",
    "编号 {identifier} 不见了，可能属于这一行，但不能确定，请核对。",
    "The ID {identifier} is gone. It may have been this row's, but that is not certain. Please check.",
  ),
  identifierChanged: words(
    "编号被改动",
    "IDs that were changed",
    "这一行的编号原来是 {identifier}，引用它的记录可能对不上，请核对。",
    "This row bore the ID {identifier} before; records that refer to it may have lost it. Please check.",
  ),
  referenceUncertain: words(
    "引用的编号不确定",
    "Uncertain references",
    "曾有两行使用编号 {identifier}，其中一行已换号，不能确定这里指哪一行，请核对。",
    "Two rows bore the ID {identifier} and one was renumbered; which of them is meant here is not certain.",
  ),
  unknownReference: words(
    "引用的编号不存在",
    "References to nothing",
    "“{column}”中的“{text}”在对应的表里找不到。",
    "“{text}” in “{column}” is not found on the sheet it refers to.",
  ),
  referenceSpelling: words(
    "引用的编号写法不对",
    "References in the wrong case or width",
    "“{column}”中的“{text}”与编号只差大小写、全角半角或空格。",
    "“{text}” in “{column}” differs from the ID only in case, width or spaces.",
  ),
  ambiguousReference: words(
    "引用了重复的编号",
    "References to doubled IDs",
    "“{column}”引用的 {text} 有 {count} 行使用，不能确定指哪一行。请先处理重复的编号。",
    "{text} in “{column}” is borne by {count} rows. Resolve the doubled ID first.",
  ),
  likelyDuplicate: words(
    "疑似重复的客户",
    "Likely duplicate customers",
    "{count} 行的{reason}相同，请确认是否为同一客户。",
    "{count} rows share {reason}. Please check whether they are one customer.",
  ),

  negativeCycle: words(
    "成交早于意向",
    "Deals won before the intent",
    "成交日期比意向日期 {intentDay} 早 {days} 天，计算平均成交周期时不计入。",
    "Won {days} days before the intent date {intentDay}; the average sales cycle leaves it out.",
  ),
  createdAtMissing: words(
    "缺少建档时间",
    "Missing created dates",
    "没有建档时间，不会计入任何统计周期。知道日期就请补上。",
    "There is no created date, so the customer counts in no period. Enter it if you know it.",
  ),
  intentDateMissing: words(
    "缺少意向日期",
    "Missing intent dates",
    "阶段是“{stage}”，却没有意向日期，无法计算成交周期。知道日期就请补上。",
    "The stage is {stage} but there is no intent date, so no sales cycle. Enter it if you know it.",
  ),
  wonDateMissing: words(
    "缺少成交日期",
    "Missing won dates",
    "阶段是“{stage}”，却没有成交日期，不会计入任何统计周期。",
    "The stage is {stage} but there is no won date: the deal counts in no period.",
  ),
  wonAmountMissing: words(
    "缺少成交金额",
    "Missing won amounts",
    "阶段是“{stage}”，却没有成交金额，合计会偏低。",
    "The stage is {stage} but there is no won amount, so sums are too low.",
  ),
  wonDateWithoutStage: words(
    "有成交日期但未成交",
    "Won dates without a deal",
    "填写了成交日期，而阶段是“{stage}”。",
    "A won date is filled in, but the stage is {stage}.",
  ),
  stampAhead: words(
    "记录的日期晚于今天",
    "Recorded dates in the future",
    "“{column}”是 {day}，晚于今天，请核对。",
    "“{column}” is {day}, which lies in the future. Please check.",
  ),
  createdAfterFollowUp: words(
    "建档晚于首次跟进",
    "Recorded after the first follow-up",
    "{day} 就有跟进记录，建档时间却更晚，首次响应时间无法计算。",
    "There is a follow-up of {day}, before the customer was recorded, so the first response cannot be measured.",
  ),
  doneDateMissing: words(
    "缺少完成日期",
    "Missing completion dates",
    "状态是已完成，却没有完成日期，按时完成率不计入。",
    "The follow-up is done but has no date of completion, so the on-time rate leaves it out.",
  ),
  firstDueMissing: words(
    "缺少原定时限",
    "Missing first due dates",
    "已延期，却没有原定时限，按时完成率会以延期后的时限为准。",
    "It was postponed, but the first due date is not recorded, so the on-time rate goes by the later one.",
  ),
  vagueAction: words(
    "下一步行动不具体",
    "Vague next actions",
    "“{text}”没有说清要做什么。请写明做什么、给谁、到什么程度。",
    "“{text}” does not say what will be done. Name the step, for whom, and with what result.",
  ),

  goalWithoutNumber: words(
    "推广目标没有数字",
    "Goals without a number",
    "推广目标里没有要达到的数字，无法衡量。",
    "The goal names no figure to reach, so it cannot be measured.",
  ),
  goalWithoutTime: words(
    "推广目标没有时限",
    "Goals without a time limit",
    "推广目标里没有完成的时限。",
    "The goal names no time by which to reach it.",
  ),
  budgetUnreadable: words(
    "预算明细读不出金额",
    "Budget items without a clear figure",
    "“{item}”没有明确的金额，合计无法计算。",
    "“{item}” has no clear figure, so the sum cannot be computed.",
  ),
  budgetTotalMissing: words(
    "缺少总预算",
    "Missing total budgets",
    "预算明细合计 {sum}，总预算为空。",
    "The items add up to {sum}, and the total budget is blank.",
  ),
  budgetDiffers: words(
    "总预算与明细不符",
    "Totals unlike their items",
    "总预算是 {total}，明细合计为 {sum}。",
    "The total budget is {total}, the items add up to {sum}.",
  ),
  budgetStatedDiffers: words(
    "明细中的合计不符",
    "Stated sums unlike their items",
    "明细里写的合计是 {total}，各项相加为 {sum}。",
    "The text states a sum of {total}, its items add up to {sum}.",
  ),
  milestonesUnreadable: words(
    "关键节点读不出日期",
    "Milestones without readable dates",
    "“{phase}”读不出日期，请写成“筹备期(7.1-7.5)”的形式。",
    "The dates of “{phase}” cannot be read. Write them as in “Preparation (7.1-7.5)”.",
  ),
  milestoneOutside: words(
    "关键节点超出活动日期",
    "Milestones outside the campaign",
    "“{phase}”不在活动的起止日期之内。",
    "“{phase}” lies outside the campaign's dates.",
  ),
  milestoneOutOfOrder: words(
    "关键节点先后颠倒",
    "Milestones out of order",
    "“{phase}”早于它前面的阶段结束。",
    "“{phase}” begins before the phase ahead of it is over.",
  ),
  milestoneGap: words(
    "关键节点之间有空档",
    "Gaps between milestones",
    "“{phase}”之前空出了 {from} 至 {to}，没有安排。",
    "Nothing is planned from {from} to {to}, before “{phase}”.",
  ),

  periodUnreadable: words(
    "统计周期无法识别",
    "Periods that cannot be read",
    "表格公式读不懂“{text}”，这一行不会计数。请写成“2024年Q3(7.1-9.30)”的形式。",
    "The sheet cannot read “{text}”, so this row counts nothing. Write it as in “2024 Q3 (7.1-9.30)”.",
  ),
  periodsOverlap: words(
    "统计周期重叠",
    "Overlapping periods",
    "与第 {otherRow} 行是同一活动，周期有重叠，同一批客户会算两次。",
    "Row {otherRow} is of the same campaign and shares days with this one: customers count twice.",
  ),
  intentExceedsNew: words(
    "意向客户多于新增客户",
    "More intent than new customers",
    "意向客户 {intent} 个，多于新增客户 {count} 个，转化率会超过 100%。",
    "{intent} intent customers of only {count} new ones: the conversion would exceed 100 %.",
  ),
  typedOver: words(
    "手工填写的统计数",
    "Counts typed by hand",
    "“{column}”是手工填写的，不再自动统计。可以保留，也可以恢复自动统计。",
    "“{column}” was typed by hand and is no longer counted. Keep it, or return to counting.",
  ),
  ratioBlank: words(
    "比率为空的原因",
    "Why a ratio is blank",
    "“{column}”为空：{reason}",
    "“{column}” is blank: {reason}",
  ),
  cyclesLeftOut: words(
    "未计入平均周期的成交",
    "Deals left out of the average cycle",
    "有 {count} 笔成交早于意向日期，未计入平均成交周期。",
    "{count} {count|deal was won before its|deals were won before their} intent date and {count|is|are} left out of the average.",
  ),

  formulaReplaced: words(
    "公式被覆盖或清除",
    "Formulas that were overwritten",
    "“{column}”应自动计算，这里的公式已被覆盖或清除。",
    "“{column}” is calculated, but its formula here was overwritten or cleared.",
  ),
  formulasGone: words(
    "整列没有公式",
    "Columns without their formula",
    "“{column}”整列（{count} 行）都是固定值，不会再更新。如果不是有意转成数值，可以恢复公式。",
    "All {count} rows of “{column}” hold fixed values and no longer update. Unless this is meant, put the formula back.",
  ),
  rulesWiped: words(
    "录入规则被清除",
    "Entry rules that were wiped",
    "“{column}”有 {count} 行没有下拉列表或录入规则，多半是粘贴造成的。",
    "{count} {count|row|rows} of “{column}” {count|has lost its|have lost their} drop-down or entry rule, most likely by pasting.",
  ),
  coloursWiped: words(
    "颜色提示被清除",
    "Colours that were wiped",
    "“{column}”有 {count} 行不再按状态变色，多半是粘贴造成的。",
    "{count} {count|row|rows} of “{column}” no longer {count|takes colour from its|take colour from their} state, most likely by pasting.",
  ),
  tableMissing: words(
    "找不到表格",
    "Tables that cannot be found",
    "工作簿里找不到这张表：它可能被删除，或被转换成了普通区域。请撤销，或在首页重新创建。",
    "The workbook lacks this table: it was deleted, or turned into a plain range. Undo that, or create it again on the home page.",
  ),
  columnMissing: words(
    "找不到列",
    "Columns that cannot be found",
    "找不到“{column}”列，与它有关的内容没有检查。请恢复标题，或在首页指认这一列。",
    "The column “{column}” cannot be found, so what depends on it was not checked. Restore its heading, or point it out on the home page.",
  ),
  dateSystem1904: words(
    "工作簿使用 1904 日期系统",
    "The workbook counts days from 1904",
    "这个工作簿从 1904 年起计算日期，插件写入的日期会相差 4 年零 1 天，所以不在其中写入。请新建工作簿，用“导入”从这个文件把数据带过去。",
    "This workbook counts its days from 1904: dates that the add-in writes would be four years and a day off, so it writes nothing here. Use a new workbook and bring your data over from this file with Import.",
  ),
};

/** Why a ratio of the effect analysis is blank. */
export const blankReasons: Readonly<Record<BlankReason, Text>> = {
  noPeriod: { "zh-CN": "统计周期没有可用的起止日期。", "en-US": "the period has no readable dates." },
  noNewCustomers: { "zh-CN": "这一周期没有新增客户。", "en-US": "there are no new customers in the period." },
  noWonCustomers: { "zh-CN": "这一周期没有成交客户。", "en-US": "no customer was won in the period." },
  noBudget: { "zh-CN": "活动没有填写总预算。", "en-US": "the campaign has no total budget." },
  noCost: {
    "zh-CN": "活动既没有实际费用，也没有总预算。",
    "en-US": "the campaign has neither an actual cost nor a total budget.",
  },
  zeroCost: { "zh-CN": "成本为 0。", "en-US": "the cost is zero." },
  noCycleDates: {
    "zh-CN": "成交的客户没有可用的意向日期和成交日期。",
    "en-US": "the customers won have no usable intent and won dates.",
  },
  noWonAmount: { "zh-CN": "没有成交金额。", "en-US": "there is no won amount." },
};

/** What likely duplicates share; joined where they share several. */
export const duplicateReasonWords = {
  name: { "zh-CN": "客户名称", "en-US": "a name" },
  phone: { "zh-CN": "电话", "en-US": "a phone number" },
  email: { "zh-CN": "邮箱", "en-US": "an e-mail address" },
} as const satisfies Readonly<Record<string, Text>>;

import type { TableDeclaration } from "../types";

/** This campaign's customers; a row without a campaign or a period counts nothing. */
const ofCampaign = "{customers.sourceCampaign},{@campaignId}";
const createdInPeriod = '{customers.createdAt},">="&{@periodStart},{customers.createdAt},"<"&{@periodEnd}+1';
const wonInPeriod =
  '{customers.stage},{name:Stage_Won},{customers.wonDate},">="&{@periodStart},{customers.wonDate},"<"&{@periodEnd}+1';

/** Leaves a cell blank until the row has a campaign and both ends of its period. */
const counted = (formula: string): string =>
  `IF(AND({@campaignId}<>"",ISNUMBER({@periodStart}),ISNUMBER({@periodEnd})),${formula},"")`;

const newAtStage = (stage: string): string =>
  `COUNTIFS(${ofCampaign},${createdInPeriod},{customers.stage},{name:Stage_${stage}})`;
/** New customers that an intent date alone, not their present stage, shows to have got that far; no one counts twice. */
const newByIntentDate =
  `COUNTIFS(${ofCampaign},${createdInPeriod},{customers.intentDate},">0",` +
  ["Intent", "Negotiation", "Won"].map((stage) => `{customers.stage},"<>"&{name:Stage_${stage}}`).join(",") +
  ")";

/**
 * Marks the won customers of the row whose dates make a cycle. Comparing never fails on a date kept as text, subtracting
 * would: a text counts as greater than any number, so `won < end + 1` and `intent <= won` leave texts out.
 */
const cycleMask = [
  "({customers.sourceCampaign}={@campaignId})",
  "({customers.stage}={name:Stage_Won})",
  "({customers.wonDate}>={@periodStart})",
  "({customers.wonDate}<{@periodEnd}+1)",
  "({customers.intentDate}>0)",
  "({customers.intentDate}<={customers.wonDate})",
].join("*");

/** Divides where both are numbers and the divisor is not zero, else stays blank. */
const ratio = (dividend: string, divisor: string): string =>
  `IF(AND(ISNUMBER({@${dividend}}),ISNUMBER({@${divisor}})),IFERROR({@${dividend}}/{@${divisor}},""),"")`;

/** The same by one of the add-in's functions, which give errors where the sheet stays blank. */
const byFunction = (name: string, first: string, second: string): string =>
  `IF(AND(ISNUMBER({@${first}}),ISNUMBER({@${second}})),IFERROR(${name}({@${first}},{@${second}}),""),"")`;

/** One amount of the row's campaign; an empty cell is not zero, so it gives an error that the caller turns into blank. */
const campaignAmount = (key: string): string =>
  `AVERAGEIFS({campaigns.${key}},{campaigns.campaignId},{@campaignId},{campaigns.${key}},">=0")`;

/**
 * The parts of `2024年Q3(7.1-9.30)` or `2024 Q3 (7.1-9.30)` stand apart by 50 spaces: part 1 is the first month, then day,
 * month, day. Each is cut out and trimmed; anything else ends as an error and so as blank.
 */
const periodPart = (part: number): string =>
  'TRIM(MID(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({@period},"（","("),"）",")"),"–","-"),"(","-"),")","-"),".","-"),"-",REPT(" ",50)),' +
  `${part * 50 + 1},50))`;

/** 推广效果分析表: one row a campaign and period; the counting is done by the sheet, the conclusions by people. */
export const effects = {
  key: "effects",
  tableName: "Effects",
  sheetName: { "zh-CN": "推广效果分析表", "en-US": "Effect analysis" },
  description: {
    "zh-CN": "每个活动、每个周期一行：数字由客户表自动统计，结论由人填写。",
    "en-US": "One row per campaign and period: the figures are counted from Customers, the conclusions are yours.",
  },
  frozenColumns: 3,
  rowInUse: '{@campaignId}&{@period}&{@highlights}<>""',
  columns: [
    {
      key: "campaignId",
      heading: { "zh-CN": "活动编号", "en-US": "Campaign ID" },
      kind: "entered",
      value: { type: "reference", table: "campaigns" },
      required: true,
      help: {
        "zh-CN": "推广活动计划表中已有的活动编号。",
        "en-US": "An ID from the Campaigns sheet.",
      },
      width: 17,
      aliases: ["活动ID", "Campaign No", "Campaign Code"],
    },
    {
      key: "campaignName",
      heading: { "zh-CN": "活动名称", "en-US": "Campaign" },
      kind: "native",
      value: { type: "text" },
      formula:
        'IF({@campaignId}="","",IFERROR(INDEX({campaigns.campaignName},MATCH({@campaignId},{campaigns.campaignId},0))&"",""))',
      help: {
        "zh-CN": "按活动编号自动带出，请勿修改。",
        "en-US": "Looked up by the campaign ID; please do not edit.",
      },
      width: 26,
    },
    {
      key: "period",
      heading: { "zh-CN": "统计周期", "en-US": "Period" },
      kind: "entered",
      value: { type: "text" },
      required: true,
      help: {
        "zh-CN": "如 2024年Q3(7.1-9.30) 或 2024年7月(7.1-7.31)；插件窗格可代为填写。",
        "en-US": "Such as 2024 Q3 (7.1-9.30) or 2024 Jul (7.1-7.31); the add-in's pane can write it for you.",
      },
      width: 24,
      aliases: ["周期", "统计时间", "时间段", "Reporting Period", "Time Period", "Quarter"],
    },
    {
      key: "newCustomers",
      heading: { "zh-CN": "新增客户数量", "en-US": "New customers" },
      kind: "native",
      value: { type: "count" },
      mayBeTypedOver: true,
      formula: counted(`COUNTIFS(${ofCampaign},${createdInPeriod})`),
      help: {
        "zh-CN": "自动统计：来源活动为本活动、建档时间在周期内的客户数。",
        "en-US": "Counted: customers of this campaign created within the period.",
      },
      width: 14,
      aliases: ["新增客户", "新增客户数", "新客户数", "Leads", "New Leads"],
    },
    {
      key: "intentCustomers",
      heading: { "zh-CN": "其中意向客户数", "en-US": "Of which intent" },
      kind: "native",
      value: { type: "count" },
      mayBeTypedOver: true,
      formula: counted(`${newAtStage("Intent")}+${newAtStage("Negotiation")}+${newAtStage("Won")}+${newByIntentDate}`),
      help: {
        "zh-CN": "自动统计：新增客户中有意向日期，或已到“意向”及以后阶段的；后来流失的也计入。",
        "en-US":
          "Counted: those of them with an intent date, or at Intent or beyond; a later loss does not take them out.",
      },
      width: 14,
      aliases: ["意向客户", "意向客户数", "Intent Customers", "Qualified Leads"],
    },
    {
      key: "wonCustomers",
      heading: { "zh-CN": "成交客户数量", "en-US": "Won customers" },
      kind: "native",
      value: { type: "count" },
      mayBeTypedOver: true,
      formula: counted(`COUNTIFS(${ofCampaign},${wonInPeriod})`),
      help: {
        "zh-CN": "自动统计：本活动客户中，成交日期在周期内的，不论何时建档。",
        "en-US": "Counted: customers of this campaign won within the period, whenever they were created.",
      },
      width: 14,
      aliases: ["成交客户", "成交客户数", "成交数", "Won", "Deals Won", "Closed Won"],
    },
    {
      key: "wonAmount",
      heading: { "zh-CN": "成交金额", "en-US": "Won amount" },
      kind: "native",
      value: { type: "amount" },
      mayBeTypedOver: true,
      formula: counted(`SUMIFS({customers.wonAmount},${ofCampaign},${wonInPeriod})`),
      help: {
        "zh-CN": "自动统计：这些成交客户的成交金额合计，单位元。",
        "en-US": "The won amounts of those customers added up.",
      },
      width: 15,
      aliases: ["成交额", "销售额", "Revenue", "Sales"],
    },
    {
      key: "cac",
      heading: { "zh-CN": "获客成本(CAC)", "en-US": "CAC" },
      kind: "native",
      value: { type: "amount" },
      formula: `IFERROR(${campaignAmount("totalBudget")}/{@newCustomers},"")`,
      functionFormula: `IFERROR(CAC(${campaignAmount("totalBudget")},{@newCustomers}),"")`,
      help: {
        "zh-CN": "总预算 ÷ 新增客户数量。没有新增客户时为空。",
        "en-US": "Total budget ÷ new customers. Blank when there are none.",
      },
      width: 14,
      aliases: ["获客成本", "Customer Acquisition Cost", "Acquisition Cost"],
    },
    {
      key: "conversionRate",
      heading: { "zh-CN": "渠道转化率", "en-US": "Conversion" },
      kind: "native",
      value: { type: "percent" },
      formula: ratio("intentCustomers", "newCustomers"),
      functionFormula: byFunction("CONVERSION", "intentCustomers", "newCustomers"),
      help: {
        "zh-CN": "意向客户数 ÷ 新增客户数量。没有新增客户时为空。",
        "en-US": "Intent customers ÷ new customers. Blank when there are none.",
      },
      width: 12,
      aliases: ["转化率", "意向转化率", "Conversion Rate"],
    },
    {
      key: "averageSalesCycle",
      heading: { "zh-CN": "客户平均成交周期", "en-US": "Average sales cycle" },
      kind: "native",
      value: { type: "days" },
      formula: `IFERROR((SUMPRODUCT(${cycleMask},{customers.wonDate})-SUMPRODUCT(${cycleMask},{customers.intentDate}))/SUMPRODUCT(${cycleMask}),"")`,
      help: {
        "zh-CN": "从意向日期到成交日期的平均天数；日期先后颠倒的不计入。",
        "en-US": "Mean days from intent date to won date; pairs in the wrong order are left out.",
      },
      width: 14,
      aliases: ["平均成交周期", "成交周期", "Sales Cycle", "Cycle Time"],
    },
    {
      key: "highlights",
      heading: { "zh-CN": "核心成果总结", "en-US": "Highlights" },
      kind: "entered",
      value: { type: "text", maxLength: 50 },
      help: { "zh-CN": "做成了什么，不超过 50 个字。", "en-US": "What went well, in at most 50 characters." },
      width: 42,
      aliases: ["成果", "核心成果", "亮点", "Results", "Key Results", "Achievements"],
    },
    {
      key: "problems",
      heading: { "zh-CN": "存在问题", "en-US": "Problems" },
      kind: "entered",
      value: { type: "text", maxLength: 50 },
      help: { "zh-CN": "哪里没做好，不超过 50 个字。", "en-US": "What did not, in at most 50 characters." },
      width: 42,
      aliases: ["问题", "不足", "Issues", "Problem"],
    },
    {
      key: "improvements",
      heading: { "zh-CN": "优化建议", "en-US": "Improvements" },
      kind: "entered",
      value: { type: "text", maxLength: 50 },
      help: { "zh-CN": "下次怎么改进，不超过 50 个字。", "en-US": "What to do better, in at most 50 characters." },
      width: 42,
      aliases: ["建议", "改进建议", "改进措施", "Suggestions", "Recommendations"],
    },
    {
      key: "periodStart",
      heading: { "zh-CN": "周期开始", "en-US": "From" },
      kind: "native",
      value: { type: "date" },
      mayBeTypedOver: true,
      formula: `IF({@period}="","",IFERROR(DATE(LEFT({@period},4),${periodPart(1)},${periodPart(2)}),""))`,
      help: {
        "zh-CN": "由统计周期自动得出；其他写法可直接填日期。",
        "en-US": "Read from the period; for other ways of writing it, type the date.",
      },
      width: 13,
      aliases: ["开始日期", "Period Start", "Start Date"],
    },
    {
      key: "periodEnd",
      heading: { "zh-CN": "周期结束", "en-US": "To" },
      kind: "native",
      value: { type: "date", notBefore: "periodStart" },
      mayBeTypedOver: true,
      // A period whose last month lies before its first one runs into the next year: 2024财年(12.1-2.28).
      formula: `IF({@period}="","",IFERROR(DATE(LEFT({@period},4)+(${periodPart(3)}*1<${periodPart(1)}*1),${periodPart(3)},${periodPart(4)}),""))`,
      help: {
        "zh-CN": "由统计周期自动得出；其他写法可直接填日期。",
        "en-US": "Read from the period; for other ways of writing it, type the date.",
      },
      width: 13,
      aliases: ["结束日期", "Period End", "End Date"],
    },
    {
      key: "averageOrderValue",
      heading: { "zh-CN": "客单价", "en-US": "Average order value" },
      kind: "native",
      value: { type: "amount" },
      formula: ratio("wonAmount", "wonCustomers"),
      functionFormula: byFunction("AOV", "wonAmount", "wonCustomers"),
      help: {
        "zh-CN": "成交金额 ÷ 成交客户数量。没有成交时为空。",
        "en-US": "Won amount ÷ won customers. Blank when there are none.",
      },
      width: 14,
      aliases: ["平均客单价", "AOV"],
    },
    {
      key: "cost",
      heading: { "zh-CN": "成本", "en-US": "Cost" },
      kind: "native",
      value: { type: "amount" },
      formula: `IF({@campaignId}="","",IFERROR(${campaignAmount("actualCost")},IFERROR(${campaignAmount("totalBudget")},"")))`,
      help: {
        "zh-CN": "活动的实际费用；尚未填写时取总预算，见“成本口径”。",
        "en-US": "The campaign's actual cost, or its total budget while that is empty; see Basis.",
      },
      width: 14,
    },
    {
      key: "costBasis",
      heading: { "zh-CN": "成本口径", "en-US": "Basis" },
      kind: "native",
      value: { type: "text" },
      formula:
        'IF({@cost}="","",IF(COUNTIFS({campaigns.campaignId},{@campaignId},{campaigns.actualCost},">=0")>0,{name:CostBasis_Actual},{name:CostBasis_Budget}))',
      help: {
        "zh-CN": "成本取自实际费用还是总预算。",
        "en-US": "Whether the cost is the actual cost or the total budget.",
      },
      width: 13,
    },
    {
      key: "returnRatio",
      heading: { "zh-CN": "投产比", "en-US": "Return ratio" },
      kind: "native",
      value: { type: "ratio" },
      formula: ratio("wonAmount", "cost"),
      help: {
        "zh-CN": "成交金额 ÷ 成本，显示为 1:2.5。没有成本时为空。",
        "en-US": "Won amount ÷ cost, shown as 1:2.5. Blank without a cost.",
      },
      width: 12,
      aliases: ["投入产出比", "Return"],
    },
    {
      key: "roi",
      heading: { "zh-CN": "ROI", "en-US": "ROI" },
      kind: "native",
      value: { type: "percent" },
      formula: 'IF(AND(ISNUMBER({@wonAmount}),ISNUMBER({@cost})),IFERROR(({@wonAmount}-{@cost})/{@cost},""),"")',
      functionFormula: byFunction("ROI", "wonAmount", "cost"),
      help: {
        "zh-CN": "(成交金额 − 成本) ÷ 成本。没有成本时为空。",
        "en-US": "(Won amount − cost) ÷ cost. Blank without a cost.",
      },
      width: 12,
      aliases: ["投资回报率", "Return on Investment"],
    },
  ],
  colours: [
    { columns: ["campaignId"], when: 'AND({@campaignId}<>"",{@campaignName}="")', colour: "attention" },
    {
      columns: ["periodStart", "periodEnd"],
      when: 'AND({@period}<>"",NOT(AND(ISNUMBER({@periodStart}),ISNUMBER({@periodEnd}))))',
      colour: "missing",
    },
  ],
} as const satisfies TableDeclaration;

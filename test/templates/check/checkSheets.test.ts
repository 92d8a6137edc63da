import { day, findingsIn, goodRows, listed, sheetFacts, today, type Sheets } from "./sheetFacts";
import { checkSheets, rowsToCheck } from "../../../src/templates/check/checkSheets";
import type { RecordRow } from "../../../src/core/records";

const { customers, campaigns, followUps, effects } = goodRows;
const customer = (changes: RecordRow = {}): RecordRow => ({ ...customers, ...changes });
const campaign = (changes: RecordRow = {}): RecordRow => ({ ...campaigns, ...changes });
const followUp = (changes: RecordRow = {}): RecordRow => ({ ...followUps, ...changes });
const all = (changes: Partial<Sheets> = {}): Sheets => ({
  customers: [customer()],
  campaigns: [campaign()],
  followUps: [followUp()],
  ...changes,
});
const fixes = (sheets: Sheets) =>
  findingsIn(sheets).flatMap(({ code, fix }) => (fix?.kind === "cell" ? [[code, fix.after] as const] : []));

test("[CH-1] rows that keep every rule give no finding", () => {
  expect(listed(all())).toEqual([]);
});

test("[CH-1] what each column's declaration asks for is judged, with row and column", () => {
  const rows = [
    customer({ contactName: "", needs: "长".repeat(51), wonAmount: -1, contact: "无" }),
    customer({ customerId: "C1", customerName: "乙", contact: "b@example.cn", earlierFollowUp: today + 1 }),
    customer({ customerId: "C20240701003", customerName: "丙", contact: "c@example.cn", stage: "流失" }),
  ];
  expect(listed(all({ customers: rows }))).toEqual([
    "implausibleContact 2 contact",
    "tooLong 2 needs",
    "negative 2 wonAmount",
    "required 2 contactName",
    "badIdentifier 3 customerId",
    "inFuture 3 earlierFollowUp",
    "required 4 lossReason",
    "required 4 competitor",
  ]);
});

test("[CH-1] a row without a number is told apart from other blanks, and a blank row between others is named once", () => {
  const rows = [customer({ customerId: "" }), {}, customer({ customerName: "乙", contact: "b@example.cn" }), {}];
  expect(listed({ customers: rows })).toEqual(["identifierMissing 2 customerId", "blankRow 3 customerId"]);
});

test("[CH-2] unknown customers and campaigns are named; one exact name, or another spelling, is corrected", () => {
  const sheets = all({
    customers: [customer(), customer({ customerId: "C20240701002", customerName: "乙", contact: "b@example.cn" })],
    followUps: [
      followUp({ customerId: "C20240101999" }),
      followUp({ followUpId: "G20240702002", customerId: "乙" }),
      followUp({ followUpId: "G20240702003", customerId: "ｃ20240701001 " }),
    ],
    effects: [{ ...effects, campaignId: "HD20990101001" }],
  });
  expect(listed(sheets)).toEqual([
    "unknownReference 2 customerId",
    "unknownReference 3 customerId",
    "referenceSpelling 4 customerId",
    "unknownReference 2 campaignId",
    "periodUnreadable 2 period",
  ]);
  expect(fixes(sheets)).toEqual([
    ["unknownReference", "C20240701002"],
    ["referenceSpelling", "C20240701001"],
  ]);
});

test("[CH-2] a name that two customers bear corrects nothing", () => {
  const sheets = all({
    customers: [customer(), customer({ customerId: "C20240701002", contact: "b@example.cn" })],
    followUps: [followUp({ customerId: customers.customerName })],
  });
  expect(fixes(sheets)).toEqual([]);
});

test("[CH-2] [ID-10] of doubled identifiers every row is listed, and references to them say that they are uncertain", () => {
  const sheets = all({ customers: [customer(), customer({ customerName: "乙", contact: "b@example.cn" })] });
  expect(listed(sheets)).toEqual([
    "identifierDoubled 2 customerId",
    "identifierDoubled 3 customerId",
    "ambiguousReference 2 customerId",
  ]);
});

test("[CH-2] an identifier that is wrong only in width, case or spaces is corrected unless another row bears it", () => {
  const odd = customer({ customerId: " ｃ20240701002", customerName: "乙", contact: "b@example.cn" });
  expect(fixes({ customers: [customer(), odd] })).toEqual([["identifierSpelling", "C20240701002"]]);
  const taken = { ...odd, customerId: "c20240701001" };
  expect(listed({ customers: [customer(), taken] })).toEqual(["badIdentifier 3 customerId"]);
});

test("[CH-3] dates out of order are named", () => {
  const sheets = all({
    campaigns: [campaign({ endDate: day("2024-06-30"), milestones: "" })],
    followUps: [followUp({ dueDate: day("2024-07-01"), status: "已完成", doneOn: day("2024-06-30") })],
  });
  expect(listed(sheets)).toEqual(["beforeOther 2 endDate", "beforeOther 2 dueDate", "beforeOther 2 doneOn"]);
});

test("[CH-3] stages without their dates, dates without their stage, and negative cycles are named", () => {
  const rows = [
    customer({ intentDate: "" }),
    customer({ customerId: "C20240701002", customerName: "乙", contact: "b@example.cn", stage: "成交" }),
    customer({
      customerId: "C20240701003",
      customerName: "丙",
      contact: "c@example.cn",
      stage: "成交",
      wonDate: day("2024-07-01"),
      wonAmount: 1,
    }),
    customer({ customerId: "C20240701004", customerName: "丁", contact: "d@example.cn", wonDate: day("2024-07-09") }),
    customer({ customerId: "C20240701005", customerName: "戊", contact: "e@example.cn", createdAt: today + 1 }),
  ];
  expect(listed(all({ customers: rows, followUps: [] }))).toEqual([
    "intentDateMissing 2 intentDate",
    "wonDateMissing 3 wonDate",
    "wonAmountMissing 3 wonAmount",
    "negativeCycle 4 wonDate",
    "wonDateWithoutStage 5 wonDate",
    "stampAhead 6 createdAt",
  ]);
});

test("[CH-3] [FI-9] a customer without its date is named, and no date is proposed", () => {
  const [finding, ...others] = findingsIn({ customers: [customer({ createdAt: "" })] });
  expect([finding?.code, finding?.fix, others]).toEqual(["createdAtMissing", undefined, []]);
});

test("[CH-3] a customer recorded after its first follow-up, and a finished follow-up without its day, are worth a look", () => {
  const sheets = all({
    customers: [customer({ createdAt: day("2024-07-03") })],
    followUps: [
      followUp({ status: "已完成" }),
      followUp({ followUpId: "G20240702002", status: "已延期", delayReason: "客户出差" }),
    ],
  });
  expect(listed(sheets)).toEqual([
    "createdAfterFollowUp 2 createdAt",
    "doneDateMissing 2 doneOn",
    "firstDueMissing 3 firstDue",
  ]);
});

test("[CH-3] periods of one campaign that share a day are named at the later row; others' periods do not matter", () => {
  const row = (campaignId: string, from: string, to: string) => ({
    campaignId,
    period: `${from}至${to}`,
    periodStart: day(from),
    periodEnd: day(to),
  });
  const second = campaign({ campaignId: "HD20240701002" });
  const sheets = {
    campaigns: [campaign(), second],
    effects: [
      row("HD20240701001", "2024-08-01", "2024-08-31"),
      row("HD20240701001", "2024-07-01", "2024-08-01"),
      row("HD20240701002", "2024-08-01", "2024-08-31"),
      row("HD20240701001", "2024-09-01", "2024-09-30"),
    ],
  };
  expect(listed(sheets)).toEqual(["periodsOverlap 2 period"]);
});

test("[CH-4] milestones outside the campaign, out of order or with gaps, as in the guide's example", () => {
  const milestones = "筹备期(6.20-7.5)、预热期(7.6-7.15)、执行期(7.20直播)、总结(7.18-7.19)、复盘期(8.31前)";
  expect(findingsIn({ campaigns: [campaign({ milestones })] }).map(({ code, data }) => [code, data])).toEqual([
    ["milestoneOutside", { phase: "筹备期" }],
    ["milestoneGap", { phase: "执行期", from: day("2024-07-16"), to: day("2024-07-19") }],
    ["milestoneOutOfOrder", { phase: "总结" }],
    ["milestoneOutside", { phase: "复盘期" }],
  ]);
  expect(listed({ campaigns: [campaign({ milestones: "随便写写" })] })).toEqual(["milestonesUnreadable 2 milestones"]);
});

test("[CH-4] budget items are compared with the total; their sum is proposed only where no total stands", () => {
  expect(fixes({ campaigns: [campaign({ totalBudget: "" })] })).toEqual([["budgetTotalMissing", 33_000]]);
  expect(fixes({ campaigns: [campaign({ totalBudget: 30_000 })] })).toEqual([]);
  expect(listed({ campaigns: [campaign({ totalBudget: 30_000 })] })).toEqual(["budgetDiffers 2 totalBudget"]);
  const budgetItems = "物料费5000元、主播费用、合计33000元";
  expect(listed({ campaigns: [campaign({ budgetItems })] })).toEqual(["budgetUnreadable 2 budgetItems"]);
  expect(listed({ campaigns: [campaign({ budgetItems: "物料费33000元、合计30000元" })] })).toEqual([
    "budgetStatedDiffers 2 budgetItems",
  ]);
});

test("[CH-4] channels, goals and next actions", () => {
  const sheets = {
    campaigns: [campaign({ channels: "抖音", goal: "提升品牌形象" })],
    customers: [customer()],
    followUps: [
      followUp({ nextAction: "继续跟进。" }),
      followUp({ followUpId: "G20240702002", nextAction: "Follow up" }),
    ],
  };
  expect(listed(sheets)).toEqual([
    "tooFewChoices 2 channels",
    "goalWithoutNumber 2 goal",
    "goalWithoutTime 2 goal",
    "vagueAction 2 nextAction",
    "vagueAction 3 nextAction",
  ]);
});

test("[CH-5] likely duplicates are one finding a group, by name without legal form, by phone and by e-mail", () => {
  const rows = [
    customer({ customerName: "宁波海川机械有限公司", contact: "0574-87654321" }),
    customer({ customerId: "C20240701002", customerName: "宁波 海川机械 股份有限公司", contact: "a@example.cn" }),
    customer({ customerId: "C20240701003", customerName: "甲", contact: "+86 138 0000 1234" }),
    customer({ customerId: "C20240701004", customerName: "乙", contact: "13800001234" }),
    customer({ customerId: "C20240701005", customerName: "丙", contact: "A@example.CN" }),
  ];
  const found = findingsIn({ customers: rows }).filter(({ code }) => code === "likelyDuplicate");
  expect(found.map(({ at, data, others }) => [at.rowNumber, data?.["reason"], others])).toEqual([
    [2, "name", [1]],
    [3, "email", [4]],
    [4, "phone", [3]],
  ]);
});

test("[CH-5] rows that a column of the team's own numbers are told apart by it", () => {
  const rows = ["A1", "A2", "A3"].map((id, index) =>
    customer({ customerId: `C2024070100${index + 1}`, contact: `kunde_${index}x`, opportunity_id: id }),
  );
  expect(listed({ customers: rows })).toEqual([]);
  const doubled = rows.map((row) => ({ ...row, opportunity_id: "A1" }));
  expect(listed({ customers: doubled })).toEqual(["likelyDuplicate 2 customerName"]);
});

test("[CH-10] a blank ratio says what it lacks", () => {
  const row = {
    ...effects,
    periodStart: day("2024-07-01"),
    periodEnd: day("2024-09-30"),
    newCustomers: 0,
    wonCustomers: 0,
  };
  const reasons = (changes: RecordRow, budget: number | "" = 33_000) =>
    Object.fromEntries(
      findingsIn({ campaigns: [campaign({ totalBudget: budget, budgetItems: "" })], effects: [{ ...row, ...changes }] })
        .filter(({ code }) => code === "ratioBlank")
        .map(({ at, data }) => [at.column, data?.["reason"]]),
    );
  expect(reasons({ wonAmount: 0, cost: 33_000, returnRatio: 0, roi: -1 })).toEqual({
    cac: "noNewCustomers",
    conversionRate: "noNewCustomers",
    averageSalesCycle: "noWonCustomers",
    averageOrderValue: "noWonCustomers",
  });
  expect(
    reasons({ newCustomers: 3, conversionRate: 0.5, wonCustomers: 1, wonAmount: 5, averageOrderValue: 5 }, ""),
  ).toEqual({
    cac: "noBudget",
    averageSalesCycle: "noCycleDates",
    returnRatio: "noCost",
    roi: "noCost",
  });
  expect(Object.values(reasons({ periodStart: "" }))).toEqual(new Array(6).fill("noPeriod"));
});

test("[CH-10] deals before their intent are counted at the row whose average leaves them out", () => {
  const won = customer({
    sourceCampaign: "HD20240701001",
    stage: "成交",
    wonDate: day("2024-07-02"),
    wonAmount: 1,
  });
  const effect = { ...effects, periodStart: day("2024-07-01"), periodEnd: day("2024-09-30") };
  const found = findingsIn({ customers: [won], campaigns: [campaign()], effects: [effect] });
  expect(found.find(({ code }) => code === "cyclesLeftOut")).toMatchObject({
    data: { count: 1 },
    severity: "information",
  });
});

test("[CH-11] counts that a person typed over are named and can be returned to counting; results may not be replaced", () => {
  const effect = { ...effects, periodStart: day("2024-07-01"), periodEnd: day("2024-09-30"), newCustomers: 7, cac: 5 };
  const rows = [effect, { ...effect, campaignId: "HD20240701002" }];
  const found = findingsIn(
    { campaigns: [campaign(), campaign({ campaignId: "HD20240701002" })], effects: rows },
    { otherwise: ["effects.newCustomers.0", "effects.cac.0", "effects.wonAmount.0"] },
  ).filter(({ code }) => code !== "ratioBlank");
  expect(found.map(({ code, at, fix }) => [code, at.rowNumber, at.column, fix])).toEqual([
    ["typedOver", 2, "newCustomers", { kind: "formula" }],
    ["formulaReplaced", 2, "wonAmount", { kind: "formula" }],
    ["formulaReplaced", 2, "cac", { kind: "formula" }],
  ]);
});

test("[CH-8] a column that lost its formula in every row is named once", () => {
  const otherwise = [0, 1, 2].map((row) => `customers.reminder.${row}`);
  const rows = [1, 2].map((n) =>
    customer({ customerId: `C2024070100${n}`, customerName: `客户${n}`, contact: `wechat_${n}` }),
  );
  const found = findingsIn({ customers: [...rows, {}] }, { otherwise });
  expect(found.map(({ code, at, rowIndex, data }) => [code, at.column, rowIndex, data])).toEqual([
    ["formulasGone", "reminder", null, { count: 2 }],
  ]);
});

test("[CH-8] wiped rules and colours name their column and how many rows lack them", () => {
  const lacking = { table: "customers", column: "stage", count: 3, firstRowIndex: 4 } as const;
  const found = findingsIn({ customers: [customer()] }, { withoutRule: [lacking], withoutColour: [lacking] });
  expect(found.map(({ code, at, data, fix }) => [code, at.rowNumber, data, fix])).toEqual([
    ["rulesWiped", 6, { count: 3 }, { kind: "rules" }],
    ["coloursWiped", 6, { count: 3 }, { kind: "rules" }],
  ]);
});

test("[CH-6] every finding names its sheet, row, column, person and severity", () => {
  const [finding] = findingsIn({
    customers: [customer(), customer({ customerId: "C20240701002", customerName: "乙", contact: "" })],
  });
  expect(finding).toMatchObject({
    code: "required",
    severity: "mistake",
    at: { table: "customers", rowNumber: 3, column: "contact" },
    rowIndex: 1,
    rowIdentifier: "C20240701002",
    person: "林致远",
  });
});

test("[CH-9] rows are looked at in portions, whose sum is all of them", () => {
  const rows = Array.from({ length: 950 }, (_, n) =>
    customer({
      customerId: `C20240701${String(n + 1).padStart(3, "0")}`,
      customerName: `客户${n}`,
      contact: `wechat_${n}`,
    }),
  );
  const facts = sheetFacts({ customers: rows, campaigns: [campaign()] });
  const portions = [...checkSheets(facts)].map(({ rows: done }) => done);
  expect(portions).toEqual([0, 0, 400, 800, 950, 950, 951]);
  expect(portions.at(-1)).toBe(rowsToCheck(facts));
});

test("[ST-2] a missing column is named once, and what depends on it is not asked for", () => {
  const found = findingsIn(
    { customers: [customer()] },
    {
      without: ["customers.contact", "customers.stage"],
      missing: [
        { table: "customers", column: "contact" },
        { table: "customers", column: "stage" },
      ],
    },
  );
  expect(found.map(({ code, at }) => [code, at.rowNumber, at.column])).toEqual([
    ["columnMissing", 1, "contact"],
    ["columnMissing", 1, "stage"],
  ]);
});

test("[ID-6] what upkeep left open joins the list while it still holds, doubled identifiers once only", () => {
  const about = (
    code: "identifierLost" | "identifierChanged" | "identifierDoubled",
    data: Record<string, string | number>,
  ) => {
    return {
      code,
      at: { table: "customers", column: "customerId" },
      data: { identifier: "C20240601009", ...data },
    } as const;
  };
  const rows = { customers: [customer(), customer({ customerId: "", customerName: "乙", contact: "wechat_b" })] };
  const upkeep = [
    about("identifierLost", { rowIndex: 1, found: "" }),
    about("identifierLost", { rowIndex: 0, found: "" }),
    about("identifierChanged", { rowIndex: 0, found: customers.customerId }),
    about("identifierChanged", { rowIndex: 0, found: "C20240601010" }),
    about("identifierDoubled", { rowIndex: 0 }),
  ];
  expect(listed(rows, { upkeep })).toEqual([
    "identifierLost 3 customerId",
    "identifierChanged 2 customerId",
    "identifierMissing 3 customerId",
  ]);
});

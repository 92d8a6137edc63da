import { cellTextLimit } from "../../../src/core/import/convertCell";
import { mapOf, plan, today } from "./planSource";

const basics = mapOf({ 客户: "customerName", 阶段: "stage", 负责人: "owner" });
const flagsOf = (result: Awaited<ReturnType<typeof plan>>) =>
  result.flags.map(({ code, at }) => `${code} ${at?.rowNumber} ${at?.column}`);

test("every readable row is planned, with an identifier numbered by the day of its 建档时间", async () => {
  const map = mapOf({ 客户: "customerName", 建档: "createdAt" });
  const result = await plan("客户,建档\n甲,2024-06-30\n乙,2024-06-30 10:00\n丙,\n", map, {
    identifiers: ["C20240630004"],
  });
  expect(result.rows.map(({ values }) => values["customerId"])).toEqual([
    "C20240630005",
    "C20240630006",
    "C20240701001",
  ]);
  expect(result.rows[2]?.values).toEqual({ customerName: "丙", customerId: "C20240701001" });
});

test("an unknown 建档时间 stays blank and is flagged", async () => {
  const result = await plan("客户,建档\n甲,\n", mapOf({ 客户: "customerName", 建档: "createdAt" }));
  expect(flagsOf(result)).toEqual(["dateBlank 2 createdAt"]);
});

test("a required column that is blank in a row is flagged there; one that nothing fills is said once", async () => {
  const result = await plan("客户,阶段,负责人\n,意向,李娜\n乙,,李娜\n", basics, { lists: { team: ["李娜"] } });
  expect(flagsOf(result)).toEqual(["requiredBlank 2 customerName", "requiredBlank 3 stage"]);
  expect(result.flaggedRowCount).toBe(2);
  const missing = result.notices.filter(({ code }) => code === "requiredNotInSource").map(({ at }) => at?.column);
  expect(missing).toEqual(["source", "contactName", "contact"]);
  expect(result.notices.some(({ code }) => code === "dateNotInSource")).toBe(true);
});

test("words of system lists are understood in both languages and written in the workbook's", async () => {
  const result = await plan("客户,阶段,负责人\n甲,Won,李\n乙,潜在,李\n丙, closed won ,李\n丁,negotiation,李\n", basics);
  expect(result.rows.map(({ values }) => values["stage"])).toEqual(["成交", "潜在", "成交", "谈判"]);
});

test("a word that a system list lacks stays as it is, flagged", async () => {
  const result = await plan("客户,阶段,负责人\n甲,考虑中,李\n", basics);
  expect(result.rows[0]?.values["stage"]).toBe("考虑中");
  expect(result.flags).toMatchObject([
    { code: "notInList", at: { rowNumber: 2, column: "stage" }, data: { text: "考虑中" } },
  ]);
});

test("people and words that the team's lists lack are gathered once, in their first spelling", async () => {
  const result = await plan("客户,阶段,负责人\n甲,意向,Li Na\n乙,意向,li  na\n丙,意向,王强\n", basics, {
    lists: { team: ["王强"] },
  });
  expect(result.listAdditions).toEqual({ team: ["Li Na"] });
  expect(result.rows.map(({ values }) => values["owner"])).toEqual(["Li Na", "Li Na", "王强"]);
});

test("where lists are not to be extended, unknown people are flagged", async () => {
  const result = await plan("客户,阶段,负责人\n甲,意向,李娜\n", basics, {}, { extendLists: false });
  expect(result.listAdditions).toEqual({});
  expect(flagsOf(result)).toEqual(["notInList 2 owner"]);
});

test("[LI-5] a word of the list that holds a separator stays whole among several choices", async () => {
  const map = mapOf({ 客户: "customerName", 来源: "source" });
  const lists = { source: ["批发/零售", "展会", "Wholesale, retail"] };
  const cells = [
    "批发/零售",
    "批发/零售、展会",
    "展会/批发／零售",
    '"批发,零售;展会"',
    '"展会|wholesale, Retail"',
    "展会/传单",
  ];
  const lines = cells.map((cell, index) => `客户${index},${cell}`);
  const { rows, listAdditions, flags } = await plan(`客户,来源\n${lines.join("\n")}\n`, map, { lists });
  expect(rows.map(({ values }) => values["source"])).toEqual([
    "批发/零售",
    "批发/零售、展会",
    "展会、批发/零售",
    "批发/零售、展会",
    "展会、Wholesale, retail",
    "展会、传单",
  ]);
  expect(listAdditions).toEqual({ source: ["传单"] });
  expect(flags.filter(({ at }) => at?.column === "source")).toEqual([]);
});

test("several choices in one cell are told apart and joined as the sheet joins them", async () => {
  const map = mapOf({ 客户: "customerName", 来源: "source" });
  const lists = { source: ["展会", "转介绍"] };
  const result = await plan(
    '客户,来源\n甲,展会;转介绍\n乙,"Exhibition, 转介绍，展会"\n丙,传单\n',
    map,
    { lists },
    { extendLists: false },
  );
  expect(result.rows.map(({ values }) => values["source"])).toEqual(["展会、转介绍", "展会、转介绍", "传单"]);
  expect(result.flags).toMatchObject([{ code: "notInList", data: { text: "传单" } }]);
});

test("campaigns are found by ID or name; unknown ones get the next ID of today and a row", async () => {
  const map = mapOf({ 客户: "customerName", 活动: { targets: ["sourceCampaign"], values: { GTXPro: "GTX Pro" } } });
  const references = { campaigns: [{ identifier: "HD20240701003", name: "春季直播" }] };
  const text = "客户,活动\n甲,春季直播\n乙,HD20240701003\n丙,GTXPro\n丁,GTX Pro\n";
  const result = await plan(text, map, { references });
  expect(result.rows.map(({ values }) => values["sourceCampaign"])).toEqual([
    "HD20240701003",
    "HD20240701003",
    "HD20240701004",
    "HD20240701004",
  ]);
  expect(result.newCampaigns).toEqual([{ identifier: "HD20240701004", name: "GTX Pro" }]);
});

test("where campaigns are not to be created, unknown ones stay as they are, flagged", async () => {
  const map = mapOf({ 客户: "customerName", 活动: "sourceCampaign" });
  const result = await plan("客户,活动\n甲,秋季展会\n", map, {}, { createCampaigns: false });
  expect(result.rows[0]?.values["sourceCampaign"]).toBe("秋季展会");
  expect(flagsOf(result)).toEqual(["unknownReference 2 sourceCampaign"]);
});

test("one source column fills several of ours, and only the rows that it is meant for", async () => {
  const map = mapOf(
    {
      客户: "customerName",
      状态: { targets: ["stage"], values: { Y: "won", N: "lost" } },
      起: ["createdAt", "intentDate"],
      止: { targets: ["wonDate"], onlyWhere: { source: "状态", is: ["Y"] } },
    },
    { dateOrder: "dmy" },
  );
  const result = await plan("客户,状态,起,止\n甲,Y,01-06-24,30-06-24\n乙,N,02-06-24,30-06-24\n", map);
  expect(result.rows[0]?.values).toMatchObject({
    stage: "成交",
    createdAt: today - 30,
    intentDate: today - 30,
    wonDate: today - 1,
  });
  expect(result.rows[1]?.values).not.toHaveProperty("wonDate");
});

test("a date, a number or a cell beyond a limit that cannot be taken as it is stays readable and is flagged", async () => {
  const map = mapOf({ 客户: "customerName", 成交日: "wonDate", 金额: "wonAmount", 需求: "needs", 备注: "notes" });
  const long = "长".repeat(40_000);
  const result = await plan(
    `客户,成交日,金额,需求,备注\n甲,下周,约三万,${"需".repeat(51)},=1+1\n乙,2024-06-01,-5,x,${long}\n丙,,,,1.38E+10\n`,
    map,
  );
  expect(flagsOf(result)).toEqual([
    "unreadableDate 2 wonDate",
    "unreadableNumber 2 wonAmount",
    "textTooLong 2 needs",
    "formulaAsText 2 notes",
    "negativeNumber 3 wonAmount",
    "cutAtCellLimit 3 notes",
    "numberInScientificForm 4 notes",
  ]);
  expect(result.rows[0]?.values).toMatchObject({ wonDate: "下周", wonAmount: "约三万", notes: "=1+1" });
  expect(result.rows[1]?.values["notes"]).toHaveLength(cellTextLimit);
});

test("with a key, a repeated name is no duplicate; without one it is worth a look", async () => {
  const text = "单号,客户\n1,甲\n2,甲\n";
  const columns = { 单号: { targets: [], keepAs: "单号" }, 客户: "customerName" } as const;
  expect((await plan(text, mapOf(columns, { key: "单号" }))).flags).toEqual([]);
  expect(flagsOf(await plan(text, mapOf(columns)))).toEqual(["possibleDuplicate 3 customerName"]);
  expect(flagsOf(await plan(text, mapOf(columns), { names: ["甲"] }))).toHaveLength(2);
});

test("rows whose key the workbook has are left alone, so that a stopped import can be repeated", async () => {
  const map = mapOf({ 单号: { targets: [], keepAs: "单号" }, 客户: "customerName" }, { key: "单号" });
  const text = "单号,客户\n1,甲\n2,乙\n2,丙\n,丁\n";
  const first = await plan(text, map);
  expect(flagsOf(first)).toEqual(["keyRepeated 4 undefined", "keyBlank 5 undefined"]);
  expect(first.rows[0]?.extras).toEqual({ 单号: "1" });
  const again = await plan(text, map, { keys: ["1", "2"] });
  expect(again.keptRowNumbers).toEqual([2, 3]);
  expect(again.rows.map(({ rowNumber }) => rowNumber)).toEqual([4, 5]);
});

test("a key that is not kept anywhere rides along in an extra column of its own", async () => {
  const map = mapOf({ 客户: "customerName" }, { key: "单号" });
  const result = await plan("单号,客户\n17,甲\n", map);
  expect(result.extraHeadings).toEqual(["单号"]);
  expect(result.rows[0]?.extras).toEqual({ 单号: "17" });
});

test("a well-formed identifier of the source is kept; others are replaced and named", async () => {
  const map = mapOf({ 编号: "customerId", 客户: "customerName" });
  const result = await plan("编号,客户\nC20230101001,甲\n88,乙\nC20230101001,丙\n", map);
  expect(result.rows.map(({ values }) => values["customerId"])).toEqual([
    "C20230101001",
    "C20240701001",
    "C20240701002",
  ]);
  expect(flagsOf(result)).toEqual(["identifierReplaced 3 customerId", "identifierReplaced 4 customerId"]);
});

test("effect rows are planned for each campaign and quarter in which it gained or won a customer", async () => {
  const map = mapOf(
    { 客户: "customerName", 活动: "sourceCampaign", 建档: "createdAt", 成交: "wonDate" },
    { effectPeriods: "quarter" },
  );
  const text = "客户,活动,建档,成交\n甲,A,2023-12-31,2024-04-01\n乙,A,2023-10-01,\n丙,B,,\n";
  const result = await plan(text, map);
  const [a] = result.newCampaigns;
  expect(result.newEffects).toEqual([
    { campaign: a?.identifier, firstDay: 45_200, lastDay: 45_291 },
    { campaign: a?.identifier, firstDay: 45_383, lastDay: 45_473 },
  ]);
  const known = {
    campaigns: [
      { identifier: "HD20240101001", name: "A" },
      { identifier: "HD20240101002", name: "B" },
    ],
  };
  const effects = [{ campaign: "HD20240101001", firstDay: 45_200, lastDay: 45_291 }];
  const again = await plan(text, map, { references: known, effects });
  expect(again.newEffects).toEqual([{ campaign: "HD20240101001", firstDay: 45_383, lastDay: 45_473 }]);
});

test("follow-ups find their customers by ID or name", async () => {
  const map = mapOf({ 客户: "customerId", 日期: "followUpDate" }, { table: "followUps" });
  const references = { customers: [{ identifier: "C20240701001", name: "甲公司" }] };
  const result = await plan("客户,日期\n甲公司,2024-06-30\nC20240701001,2024-06-30\n乙公司,2024-06-30\n", map, {
    references,
  });
  expect(result.rows.map(({ values }) => values["customerId"])).toEqual(["C20240701001", "C20240701001", "乙公司"]);
  expect(result.rows[0]?.values["followUpId"]).toBe("G20240630001");
  expect(flagsOf(result)).toEqual(["unknownReference 4 customerId"]);
});

test("source columns that stay out and blank lines are said once", async () => {
  const result = await plan("客户,阶段,负责人,传真,邮编\n甲,意向,李,1,2\n\n", basics);
  expect(result.notices).toContainEqual({ code: "columnsLeftOut", data: { count: 2, names: "传真, 邮编" } });
  expect(result.notices).toContainEqual({ code: "blankLines", data: { count: 1 } });
});

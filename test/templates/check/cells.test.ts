import { day, findingsIn, goodRows, listed, today } from "./sheetFacts";
import type { CellValue, RecordRow } from "../../../src/core/records";

const { customers, campaigns } = goodRows;
const customer = (changes: RecordRow = {}): RecordRow => ({ ...customers, ...changes });

/** What is found in one cell of a customer, with its correction. */
function inCell(column: string, cell: CellValue, language: "zh-CN" | "en-US" = "zh-CN") {
  return findingsIn({ customers: [customer({ [column]: cell })] }, { language })
    .filter(({ at }) => at.column === column)
    .map(({ code, fix }) => [code, fix?.kind === "cell" ? fix.after : undefined]);
}

test.each([
  ["2024-07-03", day("2024-07-03")],
  ["2024年7月3日", day("2024-07-03")],
  [" ２０２４/７/３ ", day("2024-07-03")],
  ["20240703", day("2024-07-03")],
  [20240703, day("2024-07-03")],
  ["3-Jul-2024", day("2024-07-03")],
])("[CH-8] [BA-1] the text date %j becomes a date", (text, after) => {
  expect(inCell("intentDate", text)).toEqual([["dateAsText", after]]);
});

test("[CH-8] a date with its time keeps the time only where the column has one", () => {
  expect(inCell("createdAt", "2024-07-01 12:00")).toEqual([["dateAsText", day("2024-07-01") + 0.5]]);
  expect(inCell("intentDate", "2024-07-01 12:00")).toEqual([["dateAsText", day("2024-07-01")]]);
});

test.each(["2024-02-31", "31.4.2024", "2023-02-29", "2024-13-01"])(
  "[BA-1] the impossible day %s is named, not guessed",
  (text) => {
    expect(inCell("intentDate", text)).toEqual([["impossibleDay", undefined]]);
  },
);

test("[CH-8] the order of day and month follows from all texts of the column; where it stays open nothing is corrected", () => {
  const rows = (...texts: string[]) =>
    texts.map((intentDate, n) =>
      customer({
        customerId: `C2024070100${n}`,
        customerName: `客户${n}`,
        contact: `wechat_${n}`,
        createdAt: day("2024-06-01"),
        intentDate,
      }),
    );
  const corrections = (...texts: string[]) =>
    findingsIn({ customers: rows(...texts) }).map(({ code, fix }) => [
      code,
      fix?.kind === "cell" ? fix.after : undefined,
    ]);
  expect(corrections("5/6/2024", "13/6/2024", "14/6/2024")).toEqual([
    ["dateAsText", day("2024-06-05")],
    ["dateAsText", day("2024-06-13")],
    ["dateAsText", day("2024-06-14")],
  ]);
  expect(corrections("5/6/2024", "7/6/2024")).toEqual([
    ["ambiguousDate", undefined],
    ["ambiguousDate", undefined],
  ]);
});

test.each([
  ["1200", 1200],
  ["１，２００", 1200],
  ["1.5万", 15_000],
  ["¥3,000.00元", 3000],
  [" 12 ", 12],
])("[CH-8] the text number %j becomes a number", (text, after) => {
  expect(inCell("expectedAmount", text)).toEqual([["numberAsText", after]]);
});

test.each([
  ["about a lot", "notNumber"],
  ["-5", "notNumber"],
  [true, "notNumber"],
  ["#DIV/0!", "errorValue"],
  ["#N/A", "errorValue"],
])("[BA-1] %j where a number belongs is listed with its cell and not touched", (cell, code) => {
  expect(inCell("expectedAmount", cell)).toEqual([[code, undefined]]);
});

test("[BA-1] errors are named in every column, computed ones and the team's own included", () => {
  const row = customer({ notes: "#REF!", reminder: "#NAME?", 客户设备型号: "#VALUE!" });
  expect(listed({ customers: [row] })).toEqual([
    "errorValue 2 notes",
    "errorValue 2 reminder",
    "errorValue 2 客户设备型号",
  ]);
});

test("[BA-1] a formula in a column for entries is worth a look", () => {
  const otherwise = ["customers.notes.0", "customers.intentDate.0"];
  const found = findingsIn({ customers: [customer({ notes: "甲" })] }, { otherwise });
  expect(found.map(({ code, at, severity }) => [code, at.column, severity])).toEqual([
    ["formulaInColumn", "notes", "look"],
    ["formulaInColumn", "intentDate", "look"],
  ]);
});

test("[BA-1] a workbook that counts from 1904 is named once", () => {
  const [finding, ...others] = findingsIn({ customers: [customer()] }, { countsFrom1904: true });
  expect([finding?.code, finding?.severity, others]).toEqual(["dateSystem1904", "mistake", []]);
});

test("stray spaces and invisible characters are corrected; full-width digits only where a number to dial is", () => {
  expect(inCell("customerName", "\u00a0宁波海川\u3000")).toEqual([["untidyText", "宁波海川"]]);
  expect(inCell("notes", "报\u200b价")).toEqual([["untidyText", "报价"]]);
  expect(inCell("contact", "１３８００００１２３４")).toEqual([["untidyText", "13800001234"]]);
  expect(inCell("notes", "数量５０台")).toEqual([]);
});

test("[BA-2] emoji, right-to-left names and joiners are left as they are", () => {
  for (const name of ["👩‍👩‍👧 家庭", "شركة النور‎ للتجارة", "می‌خواهم", "𠮷野家"])
    expect(inCell("customerName", name)).toEqual([]);
});

test("[BA-2] a cell of 32,767 characters is judged like any other, and its sentence stays short", () => {
  const found = findingsIn({ customers: [customer({ needs: "长".repeat(32_767), stage: "长".repeat(32_767) })] });
  expect(found.map(({ code }) => code)).toEqual(["unknownWord", "tooLong"]);
});

test("[CH-7] words that differ from the list only in case, width, spaces or language take the list's spelling", () => {
  expect(inCell("stage", " 意向 ")).toEqual([["listSpelling", "意向"]]);
  expect(inCell("stage", "Intent")).toEqual([["listSpelling", "意向"]]);
  expect(inCell("stage", "赢单")[0]).toEqual(["listSpelling", "成交"]);
  expect(inCell("tier", "ａ")).toEqual([["listSpelling", "A"]]);
  expect(inCell("stage", "什么")).toEqual([["unknownWord", undefined]]);
  expect(inCell("owner", "林 致远")).toEqual([["listSpelling", "林致远"]]);
});

test("[LI-5] a word of the list that holds a separator is one part, however its neighbours are parted", () => {
  const words = { source: ["批发/零售", "展会"] };
  const found = (cell: CellValue) =>
    findingsIn({ customers: [customer({ source: cell })] }, { words })
      .filter(({ at }) => at.column === "source")
      .map(({ code, data, fix }) => [code, fix?.kind === "cell" ? fix.after : data?.["text"]]);
  expect(found("批发/零售、展会")).toEqual([]);
  expect(found("展会/批发／零售")).toEqual([["listSpelling", "展会、批发/零售"]]);
  expect(found("批发、展会")).toEqual([["unlistedWord", "批发"]]);
});

test("[LI-5] of several choices every part is checked, and they are joined as the workbook joins them", () => {
  expect(inCell("source", "展会；转介绍/地推")).toEqual([["listSpelling", "展会、转介绍、地推"]]);
  expect(inCell("source", "展会、报纸、电台")).toEqual([
    ["unlistedWord", undefined],
    ["unlistedWord", undefined],
  ]);
  expect(inCell("source", "线上推广（抖音）、展会、展会")).toEqual([["listSpelling", "线上推广(抖音)、展会"]]);
});

test("a list that the workbook does not have, or that is empty, judges nothing", () => {
  expect(listed({ customers: [customer({ owner: "谁", source: "哪里" })] }, { words: { team: [] } })).toEqual([]);
});

test("a system value that was reworded is known by its new word, and the shipped one is corrected", () => {
  const reworded = {
    tableName: "Settings_Stage",
    heading: "需求阶段",
    values: ["线索", "意向", "谈判", "签单", "流失"],
  };
  const keys = ["potential", "intent", "negotiation", "won", "lost"];
  const values = keys.map((key, n) => ({
    key,
    cell: { word: reworded.values[n] ?? "", rowIndex: n, rowNumber: n + 6 },
  }));
  const found = findingsIn(
    {
      customers: [
        customer({ stage: "签单", wonDate: today, wonAmount: 1 }),
        customer({ customerId: "C20240701002", customerName: "乙", contact: "wechat_b", stage: "潜在" }),
      ],
    },
    { systemLists: { stage: { ...reworded, values } } },
  );
  expect(found.map(({ code, fix }) => [code, fix])).toEqual([["listSpelling", { kind: "cell", after: "线索" }]]);
});

test("[LI-7] a value that a system list lost, or holds twice, is noticed and offered back", () => {
  const list = (...words: (string | null)[]) => {
    const keys = ["a", "b", "c"];
    const values = keys.map((key, n) => {
      const word = words[n] ?? null;
      return { key, cell: word === null ? null : { word, rowIndex: n, rowNumber: n + 6 } };
    });
    const tier = { tableName: "Settings_Tier", heading: "客户级别", values };
    return findingsIn({ customers: [customer()] }, { systemLists: { tier } }).map(({ code, at, rowIndex, fix }) => [
      code,
      at.table,
      rowIndex,
      fix?.kind === "cell" ? fix.after : undefined,
    ]);
  };
  expect(list("A", "B", "C")).toEqual([]);
  expect(list("A", "", "C")).toEqual([["listValueLost", "Settings_Tier", 1, "B"]]);
  expect(list("A", "a", "C")).toEqual([["listValueDoubled", "Settings_Tier", 1, "B"]]);
  expect(list("A", "B", null)).toEqual([["listValueLost", "Settings_Tier", null, undefined]]);
  expect(list("C", "B", "C")).toEqual([["listValueDoubled", "Settings_Tier", 0, "A"]]);
  expect(list("B", "A", "A")).toEqual([["listValueDoubled", "Settings_Tier", 2, "C"]]);
});

test("[BA-4] columns of the team's own with signs in their headings are checked like others", () => {
  const row = customer({ "型号 [新] #1 'A' @": "#N/A" });
  expect(listed({ customers: [row] })).toEqual(["errorValue 2 型号 [新] #1 'A' @"]);
});

test("the same sheets in English give the same findings", () => {
  const row = {
    ...campaigns,
    type: "Live stream",
    goal: "50 new customers by the end of July",
    channels: "Douyin, Website",
  };
  expect(listed({ campaigns: [row] }, { language: "en-US" })).toEqual([]);
  const vague = {
    ...goodRows.followUps,
    method: "Phone",
    feedback: "Positive",
    status: "Pending",
    nextAction: "Keep in touch!",
  };
  const english = customer({ stage: "Intent", source: "Exhibition, Referral" });
  expect(listed({ customers: [english], followUps: [vague] }, { language: "en-US" })).toEqual([
    "vagueAction 2 nextAction",
  ]);
});

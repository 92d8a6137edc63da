import { applyImportMap, importMapOf } from "../../../src/core/import/applyImportMap";
import { guessKey } from "../../../src/core/import/guessKey";
import { countGuesses, guessMapping } from "../../../src/core/import/guessMapping";
import { readImportMap, writeImportMap } from "../../../src/core/import/readImportMap";
import { importTable } from "../../../src/templates/importTables";
import { tableOrder } from "../../../src/templates/tables";
import { mapOf, sourceOf } from "./planSource";

const customers = importTable("customers", "zh-CN");

async function guesses(headings: string): Promise<Record<string, string | undefined>> {
  const { columns } = await sourceOf(`${headings}\n${"x,".repeat(30)}\n`);
  const guessed = guessMapping(columns, customers.targets);
  return Object.fromEntries(columns.map(({ index, name }) => [name, guessed[index]?.targets[0]]));
}

test("[IM-2] headings of the sheets in both languages are recognised", async () => {
  expect(await guesses("客户名称,需求阶段,联系方式,成交金额")).toEqual({
    客户名称: "customerName",
    需求阶段: "stage",
    联系方式: "contact",
    成交金额: "wonAmount",
  });
  expect(await guesses("Customer,Stage,Phone / e-mail / WeChat,Won amount")).toEqual({
    Customer: "customerName",
    Stage: "stage",
    "Phone / e-mail / WeChat": "contact",
    "Won amount": "wonAmount",
  });
});

test("case, spaces, width, punctuation and units in brackets do not matter", async () => {
  expect(await guesses("ACCOUNT_NAME,成交金额（元）,deal-stage")).toEqual({
    ACCOUNT_NAME: "customerName",
    "成交金额（元）": "wonAmount",
    "deal-stage": "stage",
  });
});

test("a column that holds a formula is never filled: 最近跟进日期 goes to the history", async () => {
  expect(await guesses("最近跟进日期")).toEqual({ 最近跟进日期: "earlierFollowUp" });
});

test("each of our columns is claimed once; unknown headings are left out", async () => {
  const result = await guesses("客户名称,公司名称,完全不相干");
  expect(result).toEqual({ 客户名称: "customerName", 公司名称: undefined, 完全不相干: undefined });
});

test("every table recognises its own sheet", async () => {
  for (const key of tableOrder) {
    const table = importTable(key, "en-US");
    const headings = table.targets.map(({ headings: [heading] }) => `"${heading}"`).join(",");
    const { columns } = await sourceOf(`${headings}\n1\n`);
    expect(guessMapping(columns, table.targets).map(({ targets }) => targets[0])).toEqual(
      table.targets.map((target) => target.key),
    );
    expect(countGuesses(columns, table.targets)).toBe(table.targets.length);
  }
});

test("a key is proposed where an ID column is filled and never repeats", async () => {
  expect(guessKey(await sourceOf("name,deal_id\n甲,1\n乙,2\n"))).toBe(1);
  expect(guessKey(await sourceOf("订单编号,客户\n1,甲\n1,乙\n"))).toBeNull();
  expect(guessKey(await sourceOf("paid,客户\n1,甲\n,乙\n"))).toBeNull();
});

test("a mapping file is read, applied, and written again the same", async () => {
  const map = mapOf(
    {
      deal: { targets: [], keepAs: "deal" },
      stage: { targets: ["stage"], values: { W: "won" } },
      date: { targets: ["createdAt", "intentDate"], dateOrder: "dmy" },
      close: { targets: ["wonDate"], onlyWhere: { source: "stage", is: ["W"] } },
      rest: { targets: [] },
    },
    { key: "deal", effectPeriods: "quarter", encoding: "gb18030", delimiter: ";" },
  );
  const { columns } = await sourceOf("deal,stage,date,close,rest\n1,W,1-2-24,2-3-24,x\n");
  const { settings, problems } = applyImportMap(map, columns, customers.targets);
  expect(problems).toEqual([]);
  const written = writeImportMap(importMapOf(settings, columns, { encoding: "gb18030", delimiter: ";" }));
  const again = readImportMap(written);
  expect(again).toEqual({ ok: true, value: map });
});

test("headings of a mapping are found without regard to case and spaces", async () => {
  const { columns } = await sourceOf("Deal  Stage,B\nx,y\n");
  expect(applyImportMap(mapOf({ "deal stage": "stage" }), columns, customers.targets).problems).toEqual([]);
});

test("a mapping that names columns which are not there says which, and the rest is applied", async () => {
  const { columns } = await sourceOf("A,B,C,D\n1,2,3,4\n");
  const map = mapOf(
    {
      A: "customerName",
      X: "stage",
      B: ["nonsense", "lastFollowUp"],
      C: "customerName",
      D: { targets: ["wonDate"], onlyWhere: { source: "Y", is: ["1"] } },
    },
    { key: "Z" },
  );
  const { settings, problems } = applyImportMap(map, columns, customers.targets);
  expect(problems).toEqual([
    { code: "mapNoSuchSource", data: { heading: "X" } },
    { code: "mapNoSuchTarget", data: { heading: "B", target: "nonsense" } },
    { code: "mapNoSuchTarget", data: { heading: "B", target: "lastFollowUp" } },
    { code: "mapTargetTwice", data: { heading: "C", target: "customerName" } },
    { code: "mapNoSuchSource", data: { heading: "Y" } },
    { code: "mapNoSuchKey", data: { heading: "Z" } },
  ]);
  expect(settings.columns.map(({ targets }) => targets)).toEqual([["customerName"], [], [], []]);
});

test.each([
  ["{", "mapNotJson"],
  ["[1]", "mapNotAMap"],
  ["null", "mapNotAMap"],
  ['{"format":"sales-promotion-import-map","version":2}', "mapNewer"],
])("%s is refused with %s", (text, code) => {
  const outcome = readImportMap(text);
  expect(outcome.ok ? null : outcome.problems[0]?.code).toBe(code);
});

test("mistakes in a mapping file are named with their place", () => {
  const text = JSON.stringify({ ...mapOf({ A: "stage" }), tabel: 1, columns: [{ source: "", targets: "stage" }] });
  const outcome = readImportMap(text);
  const places = outcome.ok ? [] : outcome.problems.map(({ code, at, data }) => [code, at?.column, data?.["keys"]]);
  expect(places).toEqual([
    ["mapInvalid", "columns[0].source", ""],
    ["mapInvalid", "columns[0].targets", ""],
    ["mapInvalid", "", "tabel"],
  ]);
});

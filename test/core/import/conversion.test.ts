import fc from "fast-check";
import { isoDateOf } from "../../../src/core/dates";
import { cellTextLimit } from "../../../src/core/import/convertCell";
import { factorOfHeading, readNumber } from "../../../src/core/import/numberText";
import { dateParts, serialOfParts } from "../../../src/core/import/dateText";
import { mapOf, plan } from "./planSource";

const kinds = (flags: readonly { readonly code: string; readonly at?: { readonly column?: string } }[]): string[] =>
  flags.map(({ code, at }) => `${at?.column ?? ""}:${code}`);

const customers = mapOf({ 客户: "customerName", 日期: "wonDate", 金额: "wonAmount", 电话: "contact", 备注: "notes" });
const row = (cells: string) => plan(`客户,日期,金额,电话,备注\n${cells}\n`, customers);

test("[IM-3] a day that the calendar lacks is told from what is no date", async () => {
  const result = await row("甲,2024-02-31,,,\n乙,下周,,,\n丙,2024-04-31 09:00,,,");
  expect(result.rows.map(({ values }) => values["wonDate"])).toEqual(["2024-02-31", "下周", "2024-04-31 09:00"]);
  expect(kinds(result.flags).filter((kind) => kind.startsWith("wonDate"))).toEqual([
    "wonDate:impossibleDate",
    "wonDate:unreadableDate",
    "wonDate:impossibleDate",
  ]);
});

test.each([
  "2024年7月1日上午9:30",
  "2024年7月1日9时30分",
  "2024-07-01(周一) 09:30",
  "Monday, July 1, 2024 9:30 AM",
  "\u200e2024\u200e-07\u200e-01 09:30",
])("[IM-3] “%s” is half past nine on 1 July 2024", (text) => {
  const parts = dateParts(text);
  const serial = (parts && serialOfParts(parts, "ymd")) ?? 0;
  expect([isoDateOf(serial), Math.round((serial % 1) * 1440)]).toEqual(["2024-07-01", 570]);
});

test("[BA-1] error values come in as blanks, each named with its cell", async () => {
  const { rows, flags } = await row("#N/A,#VALUE!,#DIV/0!,#NAME?,#REF!");
  expect(rows[0]?.values["wonAmount"]).toBeUndefined();
  expect(flags.filter(({ code }) => code === "errorValue").map(({ at, data }) => [at?.column, data?.["text"]])).toEqual(
    [
      ["customerName", "#N/A"],
      ["wonDate", "#VALUE!"],
      ["wonAmount", "#DIV/0!"],
      ["contact", "#NAME?"],
      ["notes", "#REF!"],
    ],
  );
});

test("what is odd about a column that stays out is not said", async () => {
  const { flags } = await plan("客户,传真\n甲,\ufffd\n\ufffd,1\n", mapOf({ 客户: "customerName" }));
  expect(flags.filter(({ code }) => code === "damagedCharacters")).toEqual([
    { code: "damagedCharacters", at: { rowNumber: 3, column: "客户" } },
  ]);
});

test("what a narrow column showed as number signs is flagged wherever it stands", async () => {
  const { flags } = await row("甲,########,,,####");
  expect(kinds(flags)).toEqual(expect.arrayContaining(["wonDate:columnTooNarrow", "notes:columnTooNarrow"]));
});

test("[IM-4] a number that a program shortened is flagged, because its last figures are gone", async () => {
  const { flags } = await row("甲,,,1.38E+10,");
  expect(kinds(flags)).toContain("contact:numberInScientificForm");
});

test("[IM-4] contacts are tidied on their way into the sheet", async () => {
  const { rows } = await row("甲,,,+86 138-0013-8000,");
  expect(rows[0]?.values["contact"]).toBe("13800138000");
});

test("[BA-2] a text of 32,767 characters comes in whole; a longer one is cut between characters and flagged", async () => {
  const whole = "长".repeat(cellTextLimit);
  const long = `${"长".repeat(cellTextLimit - 1)}👩`;
  const { rows, flags } = await row(`甲,,,,${whole}\n乙,,,,${long}`);
  expect(rows[0]?.values["notes"]).toBe(whole);
  expect(rows[1]?.values["notes"]).toBe("长".repeat(cellTextLimit - 1));
  expect(flags.filter(({ code }) => code === "cutAtCellLimit").map(({ at }) => at?.rowNumber)).toEqual([3]);
});

test("[BA-2] emoji, joiners and direction marks inside names stay", async () => {
  const names = ["👩‍👩‍👧 家庭店", "شركة \u200fالنور\u200f للتجارة", "חברת אור", "A\u200bB"];
  const { rows } = await row(names.map((name) => `${name},,,,`).join("\n"));
  expect(rows.map(({ values }) => values["customerName"])).toEqual(names);
});

test("[BA-4] headings and names with brackets, number signs, quotation marks and at signs are matched and kept", async () => {
  const map = mapOf({ "客户[名称]#1": "customerName", "'备注@": "notes", "[#]'@": { keepAs: "[#]'@" } });
  const { rows, extraHeadings } = await plan("客户[名称]#1,'备注@,[#]'@\n[甲]#'@,'=1,@x\n", map);
  expect(rows[0]).toMatchObject({ values: { customerName: "[甲]#'@", notes: "=1" }, extras: { "[#]'@": "@x" } });
  expect(extraHeadings).toEqual(["[#]'@"]);
});

test.each([
  ["成交金额（万元）", 10_000],
  ["预算(千元)", 1000],
  ["金额【亿】", 100_000_000],
  ["Amount (k)", 1000],
  ["成交金额", 1],
  ["万科项目", 1],
])("[IM-4] below “%s” a number without a unit counts %d", (heading, factor) => {
  expect(factorOfHeading(heading)).toBe(factor);
});

test("[IM-4] a unit of its own outweighs the heading's", async () => {
  expect([readNumber("1.5", 10_000), readNumber("15000元", 10_000), readNumber("2万", 10_000)]).toEqual([
    15_000, 15_000, 20_000,
  ]);
  const map = mapOf({ 客户: "customerName", "金额（万元）": "wonAmount" });
  const { rows } = await plan("客户,金额（万元）\n甲,12.5\n乙,8000元\n", map);
  expect(rows.map(({ values }) => values["wonAmount"])).toEqual([125_000, 8000]);
});

test("[IM-4] a unit that a person chose outweighs the heading's", async () => {
  const map = mapOf({ 客户: "customerName", "金额（万元）": { targets: ["wonAmount"], amountFactor: 1 } });
  expect((await plan("客户,金额（万元）\n甲,12.5\n", map)).rows[0]?.values["wonAmount"]).toBe(12.5);
});

test.each([
  ["500-", -500],
  ["1,234.50-", -1234.5],
  ["（1,200）", -1200],
  ["3.5 万元人民币", 35_000],
  ["\u200e１２，０００", 12_000],
])("[IM-4] “%s” is %d", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test("[IM-9] extra columns of plain numbers stay numbers; codes, long numbers and mixed columns stay text", async () => {
  const keep = (heading: string) => ({ keepAs: heading });
  const map = mapOf({
    客户: "customerName",
    人数: keep("人数"),
    门牌: keep("门牌"),
    手机: keep("手机"),
    混合: keep("混合"),
    单号: keep("单号"),
  });
  const { rows } = await plan(
    "客户,人数,门牌,手机,混合,单号\n甲,120,007,13800138000,5,1\n乙,-3.5,12,13900139000,五,2\n丙,,,,,3\n",
    { ...map, key: "单号" },
  );
  expect(rows.map(({ extras }) => extras)).toEqual([
    { 人数: 120, 门牌: "007", 手机: "13800138000", 混合: "5", 单号: "1" },
    { 人数: -3.5, 门牌: "12", 手机: "13900139000", 混合: "五", 单号: "2" },
    { 单号: "3" },
  ]);
});

test("[IM-3] both orders of one file give identical rows", async () => {
  const day = fc.record({
    year: fc.integer({ min: 2016, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  });
  const shape = fc.record({
    days: fc.array(day, { minLength: 1, maxLength: 30 }),
    separator: fc.constantFrom("-", "/", "."),
    isShort: fc.boolean(),
    isPadded: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(shape, async ({ days, separator, isShort, isPadded }) => {
      // One day above twelve, as every longer column has, decides the order of all.
      const all = [...days, { year: 2024, month: 3, date: 25 }];
      const two = (figure: number): string => String(figure).padStart(isPadded ? 2 : 1, "0");
      const file = (order: "dmy" | "mdy"): string => {
        const lines = all.map(({ year, month, date }, index) => {
          const shown = isShort ? String(year).slice(2) : String(year);
          const parts = order === "dmy" ? [two(date), two(month), shown] : [two(month), two(date), shown];
          return `客户${index},${parts.join(separator)}`;
        });
        return `客户,日期\n${lines.join("\n")}\n`;
      };
      const [one, other] = await Promise.all([
        plan(file("dmy"), customersAnd("dmy", isShort)),
        plan(file("mdy"), customersAnd("mdy", isShort)),
      ]);
      expect(one.rows).toEqual(other.rows);
      expect(one.flags).toEqual(other.flags);
      expect(one.rows.map(({ values }) => isoDateOf(Number(values["createdAt"])))).toEqual(
        all.map(
          ({ year, month, date }) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
        ),
      );
    }),
    { seed: 20_240_701, numRuns: 100 },
  );
});

/** Years of two figures may read as days: there the person's answer is given, as the pane asks for it. */
function customersAnd(order: "dmy" | "mdy", isAnswered: boolean) {
  return mapOf({
    客户: "customerName",
    日期: { targets: ["createdAt"], ...(isAnswered && { dateOrder: order }) },
  });
}

import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { listXlsxSheets, readXlsxSource } from "../../../src/core/import/readXlsx";
import type { SourceTable } from "../../../src/core/import/SourceTable";
import type { GridReading } from "../../../src/core/import/tableOfGrid";
import { makeXlsx, type MadeCell, type MadeSheet } from "./makeXlsx";

const noPause = async (): Promise<void> => {};

async function read(sheet: Partial<MadeSheet>, reading?: GridReading, date1904 = false): Promise<SourceTable> {
  const bytes = makeXlsx([{ name: "Sheet1", rows: [], ...sheet }], { date1904 });
  const outcome = await readXlsxSource(bytes, "Sheet1", noPause, reading);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Cells of the rows under twelve headings. */
async function cells(...row: readonly MadeCell[]): Promise<readonly string[]> {
  const { rows } = await read({ rows: [row.map((_, index) => `列${index}`), row] });
  return rows[0]?.cells ?? [];
}

async function refusal(bytes: Uint8Array, sheet = "Sheet1"): Promise<string | undefined> {
  const outcome = await readXlsxSource(bytes, sheet, noPause);
  return outcome.ok ? undefined : outcome.problems[0]?.code;
}

test("[IM-1] the sheets of an Excel file are named, hidden ones marked, those only a program can show left out", async () => {
  const bytes = makeXlsx([
    { name: "客户", rows: [["a"]] },
    { name: "旧 & '#1'", rows: [], state: "hidden" },
    { name: "内部", rows: [], state: "veryHidden" },
  ]);
  expect(await listXlsxSheets(bytes)).toEqual({
    ok: true,
    value: [
      { name: "客户", hidden: false },
      { name: "旧 & '#1'", hidden: true },
    ],
  });
});

test("[IM-1] shared, inline and rich text, figures, truth values and results of formulas are read as they are", async () => {
  expect(
    await cells(
      { shared: "上海云启" },
      "inline",
      { rich: ["富", "文本"] },
      12.5,
      13_800_138_000,
      true,
      { formula: 'A1&"x"', result: "算出" },
      { formula: "1/3", result: 1 / 3 },
    ),
  ).toEqual(["上海云启", "inline", "富文本", "12.5", "13800138000", "TRUE", "算出", String(1 / 3)]);
});

test("[BA-1] days, moments and times are told by their number formats, Chinese and built-in ones too", async () => {
  const at = (format: number | string): MadeCell => ({ serial: 45_474.395_833_333_336, format });
  expect(
    await cells(
      { serial: 45_474, format: 14 },
      { serial: 45_474, format: 31 },
      { serial: 45_474, format: 'yyyy"年"m"月"d"日"' },
      { serial: 45_474, format: "[$-804]yyyy/m/d;@" },
      at("yyyy-mm-dd hh:mm"),
      at(22),
      { serial: 0.375, format: "h:mm" },
      { serial: 45_474, format: '#,##0"元"' },
      { serial: 45_474, format: '0"日"' },
      45_474,
    ),
  ).toEqual([
    "2024-07-01",
    "2024-07-01",
    "2024-07-01",
    "2024-07-01",
    "2024-07-01 09:30:00",
    "2024-07-01 09:30:00",
    "09:00:00",
    "45474",
    "45474",
    "45474",
  ]);
});

test("[BA-1] a workbook that counts from 1904 gives the same days", async () => {
  const rows = [
    ["日期", "金额"],
    [{ serial: 45_474 - 1462, format: 14 }, 44_012],
  ];
  expect((await read({ rows }, {}, true)).rows[0]?.cells).toEqual(["2024-07-01", "44012"]);
});

test("[BA-1] a formula whose result was never saved is blank and flagged; an error keeps its name for conversion", async () => {
  const { rows } = await read({
    rows: [
      ["客户", "金额", "比率"],
      ["甲", { formula: "SUM(B1)" }, { error: "#DIV/0!" }],
    ],
  });
  expect(rows[0]).toEqual({
    rowNumber: 2,
    cells: ["甲", "", "#DIV/0!"],
    surplus: [],
    flags: [{ code: "formulaWithoutResult", at: { rowNumber: 2, column: "金额" } }],
  });
});

test("[BA-1] of merged cells the first holds the text; the others are blank and flagged", async () => {
  const { rows } = await read({
    rows: [
      ["客户", "联系人", "电话"],
      ["甲公司", "李娜", "1"],
      [null, "王强", "2"],
      ["乙公司", "共用", null],
    ],
    merges: ["A2:A3", "B4:C4"],
  });
  expect(rows.map(({ cells: texts }) => texts)).toEqual([
    ["甲公司", "李娜", "1"],
    ["", "王强", "2"],
    ["乙公司", "共用", ""],
  ]);
  expect(rows.map(({ flags }) => flags.map(({ at, data }) => [at?.column, data?.["area"]]))).toEqual([
    [],
    [["客户", "A2:A3"]],
    [["电话", "B4:C4"]],
  ]);
});

test("[BA-3] headings below a title are found, blank rows inside are counted, and a person may say otherwise", async () => {
  const rows = [
    ["2024年客户清单", null, null, null],
    null,
    ["制表：李明", null, "2024-07-01", null],
    ["客户名称", "联系人", "电话", "金额"],
    ["甲公司", "李娜", "13800000000", 5],
    null,
    ["乙公司", "王强", "13900000000", 6],
  ];
  const source = await read({ rows, merges: ["A1:D1"] });
  expect(source).toMatchObject({ headingRowNumber: 4, titleRowCount: 2, blankLineCount: 2 });
  expect(source.rows.map(({ rowNumber }) => rowNumber)).toEqual([5, 7]);
  const told = await read({ rows }, { headingRowNumber: 5 });
  expect(told.columns.map(({ name }) => name)).toEqual(["甲公司", "李娜", "13800000000", "5"]);
});

test("blank rows below the last one, such as formats leave behind, are not counted", async () => {
  const blank = Array.from({ length: 50 }, () => [""]);
  expect((await read({ rows: [["客户"], ["甲"], ...blank] })).blankLineCount).toBe(0);
});

test("rows that the sheet hides are counted, and come in or stay out as the person likes", async () => {
  const rows = [["客户"], ["甲"], ["乙"], ["丙"]];
  expect(await read({ rows, hiddenRows: [3] })).toMatchObject({ hiddenRowCount: 1, rows: [{}, {}, {}] });
  const without = await read({ rows, hiddenRows: [3] }, { leaveOutHidden: true });
  expect(without.rows.map(({ cells: texts }) => texts[0])).toEqual(["甲", "丙"]);
});

test("a number of more than fifteen figures is flagged, because Excel has lost its end", async () => {
  const { rows } = await read({ rows: [["账号"], [6_222_021_234_567_890_000]] });
  expect(rows[0]?.flags).toMatchObject([{ code: "figuresLost", at: { column: "账号" } }]);
});

test("[BA-2] emoji, right-to-left names and cells of 32,767 characters arrive unchanged", async () => {
  const long = "长".repeat(32_767);
  const names = ["👩‍👩‍👧 家庭店", "شركة \u200fالنور", "חברת אור", long];
  expect(await cells(...names)).toEqual(names);
  expect(await cells(...names.map((shared) => ({ shared })))).toEqual(names);
});

test("files that are no workbook, damaged ones and missing sheets are refused in words", async () => {
  const whole = makeXlsx([{ name: "Sheet1", rows: [["a"], ["b"]] }]);
  expect(await refusal(whole.slice(0, -100))).toBe("damagedExcelFile");
  expect(await refusal(zipSync({ "a.csv": strToU8("a,b") }))).toBe("damagedExcelFile");
  expect(await refusal(whole, "Sheet2")).toBe("noSuchSheet");
  expect(await refusal(makeXlsx([{ name: "Sheet1", rows: [] }]))).toBe("emptyFile");
  expect(await refusal(makeXlsx([{ name: "Sheet1", rows: [["只有标题"]] }]))).toBe("noDataRows");
});

test("[BA-1] no bytes, however damaged, make reading fail otherwise than in words", async () => {
  const whole = makeXlsx([
    {
      name: "Sheet1",
      rows: [
        ["a", { shared: "b" }],
        [1, { serial: 45_474, format: 14 }],
      ],
      merges: ["A1:B1"],
    },
  ]);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(damage, fc.integer({ min: 1, max: whole.length }), async (changes, length) => {
      const bytes = whole.slice(0, length);
      for (const [index, byte] of changes) if (index < length) bytes[index] = byte;
      const outcome = await readXlsxSource(bytes, "Sheet1", noPause);
      expect(outcome.ok || typeof outcome.problems[0]?.code === "string").toBe(true);
    }),
    { seed: 20_240_701, numRuns: 150 },
  );
});

import fc from "fast-check";
import { decodeText } from "../../../src/core/import/decodeText";
import { recogniseDelimiter } from "../../../src/core/import/delimiter";
import { readSource } from "../../../src/core/import/readSource";
import { readXlsxSource } from "../../../src/core/import/readXlsx";
import type { SourceTable } from "../../../src/core/import/SourceTable";
import { makeXlsx } from "./makeXlsx";

const noPause = async (): Promise<void> => {};

async function text(csv: string, delimiter = recogniseDelimiter(csv), headingRowNumber?: number): Promise<SourceTable> {
  const reading = headingRowNumber === undefined ? {} : { headingRowNumber };
  const outcome = await readSource(csv, delimiter, noPause, reading);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code);
  return outcome.value;
}

test("[IM-1] no bytes make reading fail otherwise than in words, in whichever encoding and delimiter", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 200 }).map((content) => new TextEncoder().encode(content)),
  );
  const encoding = fc.constantFrom(undefined, "utf-8", "gb18030", "utf-16le", "utf-16be", "big5", "windows-1252");
  await fc.assert(
    fc.asyncProperty(bytes, encoding, fc.constantFrom(",", ";", "\t", "|"), async (content, chosen, delimiter) => {
      const decoded = decodeText(content, chosen);
      if (!decoded.ok) {
        expect(typeof decoded.problems[0]?.code).toBe("string");
        return;
      }
      const read = await readSource(decoded.value.text, delimiter, noPause);
      const named = read.ok ? read.value.columns.map(({ name }) => name) : [];
      expect(new Set(named).size).toBe(named.length);
    }),
    { seed: 20_240_701, numRuns: 1500 },
  );
});

test("[IM-1] a table is the same whether it comes as CSV, as TSV or in an Excel file", async () => {
  const cell = fc.oneof(
    fc.constant(""),
    fc
      .stringMatching(/^[甲乙丙a-z\u0600-\u0610👩'"\n #@[\]=]{1,12}$/u)
      .filter((word) => word.trim() === word && !word.startsWith("'")),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    fc.integer({ min: 40_000, max: 46_000 }).map((serial) => ({ serial, format: 14 })),
    fc.boolean(),
  );
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, async (made) => {
      const filled = made.filter((cells) => cells.some((each) => each !== ""));
      fc.pre(filled.length > 0);
      const headings = ["客户名称", "电话[#1]", "日期'@", "备注"];
      const xlsx = makeXlsx([
        {
          name: "Sheet1",
          rows: [headings, ...filled.map((cells) => cells.map((each) => (each === "" ? null : each)))],
        },
      ]);
      const written = [headings, ...filled.map((cells) => cells.map(asText))];
      const delimited = (delimiter: string): string =>
        written.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter)).join("\n");
      // The heading row is given: with odd cells the first row of data may look more like headings than they do.
      const [one, other, book] = await Promise.all([
        text(delimited(","), ",", 1),
        text(delimited("\t"), "\t", 1),
        readXlsxSource(xlsx, "Sheet1", noPause, { headingRowNumber: 1 }),
      ]);
      if (!book.ok) throw new Error(JSON.stringify(book.problems));
      expect({ ...one, delimiter: "" }).toEqual({ ...other, delimiter: "" });
      expect({ ...one, delimiter: "" }).toEqual(book.value);
    }),
    { seed: 20_240_701, numRuns: 150 },
  );
});

function asText(cell: string | number | boolean | { readonly serial: number }): string {
  if (typeof cell === "object") return new Date(Date.UTC(1899, 11, 30 + cell.serial)).toISOString().slice(0, 10);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

test("[BA-3] a title, a remark and a blank line above the headings are passed over in a CSV, too", async () => {
  const source = await text(
    "客户清单\n\n导出时间：2024-07-01,操作人：李明\n客户名称,联系人,电话,备注\n甲公司,李娜,1,x\n乙公司,王强,2,y\n",
  );
  expect(source).toMatchObject({ headingRowNumber: 4, titleRowCount: 2, blankLineCount: 1 });
  expect(source.columns.map(({ name }) => name)).toEqual(["客户名称", "联系人", "电话", "备注"]);
});

test("[BA-3] a first row that fills the width is the heading row, whatever it looks like", async () => {
  expect((await text("2023,2024,2025\n1,2,3\n")).headingRowNumber).toBe(1);
  expect((await text("客户名称\n甲公司\n乙公司\n")).headingRowNumber).toBe(1);
});

test("[BA-3] a group row above the headings is passed over", async () => {
  const source = await text(
    "基本信息,,,跟进,\n客户名称,联系人,电话,日期,方式\n甲,李娜,1,2024-07-01,电话\n乙,王强,2,2024-07-02,邮件\n",
  );
  expect(source.columns.map(({ name }) => name)).toEqual(["客户名称", "联系人", "电话", "日期", "方式"]);
});

test("headings repeated on every page are left out and counted; a total is flagged and comes in", async () => {
  const source = await text("客户,金额\n甲,1\n客户,金额\n乙,2\n合 计,3\n合计科技,4\n");
  expect(source.repeatedHeadingCount).toBe(1);
  expect(source.rows.map(({ cells, flags }) => [cells[0], flags.map(({ code }) => code)])).toEqual([
    ["甲", []],
    ["乙", []],
    ["合 计", ["totalRow"]],
    ["合计科技", []],
  ]);
});

test("a source without headings names its columns by their place and loses no row", async () => {
  const source = await text("甲公司,13800000000\n乙公司,13900000000\n", ",", 0);
  expect(source.columns.map(({ name }) => name)).toEqual(["#1", "#2"]);
  expect(source.rows.map(({ cells }) => cells[0])).toEqual(["甲公司", "乙公司"]);
});

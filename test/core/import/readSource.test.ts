import { recogniseDelimiter } from "../../../src/core/import/delimiter";
import { readSource } from "../../../src/core/import/readSource";
import type { SourceTable } from "../../../src/core/import/SourceTable";

const noPause = async () => {};

async function read(text: string, delimiter = recogniseDelimiter(text)): Promise<SourceTable> {
  const outcome = await readSource(text, delimiter, noPause);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code);
  return outcome.value;
}

test.each([",", ";", "\t", "|"])("[IM-1] the delimiter “%s” is recognised", (delimiter) => {
  const text = `客户,电话,备注\n甲,1,"x${delimiter}y"\n乙,2,z\n`.replaceAll(",", delimiter);
  expect(recogniseDelimiter(text)).toBe(delimiter);
});

test("Excel's own line sep=; names the delimiter and is no row", async () => {
  const source = await read("sep=;\na;b\n1,5;2\n");
  expect(source.delimiter).toBe(";");
  expect(source.columns.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(source.rows[0]?.cells).toEqual(["1,5", "2"]);
});

test("a file with one column is read with commas", async () => {
  expect((await read("客户名称\n甲公司\n")).rows[0]?.cells).toEqual(["甲公司"]);
});

test("quoted cells keep delimiters, line breaks and doubled quotation marks", async () => {
  const source = await read('a,b\r\n"x, y","line 1\r\nline ""2"""\r\n');
  expect(source.rows).toEqual([{ rowNumber: 2, cells: ["x, y", 'line 1\nline "2"'], flags: [], surplus: [] }]);
});

test("[BA-3] row numbers are those a spreadsheet would show, blank lines counted", async () => {
  const source = await read('\na,b\n1,2\n\n,\n"3\n3",4\n5,6\n');
  expect(source.rows.map(({ rowNumber }) => rowNumber)).toEqual([3, 6, 7]);
  expect(source.blankLineCount).toBe(3);
});

test("a short row is filled with blanks and flagged", async () => {
  const [row] = (await read("a,b,c\n1,2\n")).rows;
  expect(row?.cells).toEqual(["1", "2", ""]);
  expect(row?.flags).toEqual([{ code: "shortRow", at: { rowNumber: 2 }, data: { found: 2, expected: 3 } }]);
});

test("a long row is flagged and its surplus cells are kept", async () => {
  const [row, blank] = (await read("a,b\n1,2,3,,4\n5,6,,\n")).rows;
  expect(row?.surplus).toEqual(["3", "4"]);
  expect(row?.flags).toMatchObject([{ code: "longRow", data: { text: "3 | 4" } }]);
  expect(blank?.flags).toEqual([]);
});

test("a quotation mark that nothing closes costs its own line only", async () => {
  const source = await read('a,b\n1,"x\n2,y\n3,"z"\n4,w\n');
  expect(source.heldBack).toEqual([{ rowNumber: 2, code: "unclosedQuote", text: '1,"x' }]);
  expect(source.rows.map(({ cells }) => cells)).toEqual([
    ["2", "y"],
    ["3", "z"],
    ["4", "w"],
  ]);
  expect(source.rows.map(({ rowNumber }) => rowNumber)).toEqual([3, 4, 5]);
});

test("an unclosed quotation mark in the last row holds that row back", async () => {
  const source = await read('a,b\n1,x\n2,"y');
  expect(source.rows).toHaveLength(1);
  expect(source.heldBack).toEqual([{ rowNumber: 3, code: "unclosedQuote", text: '2,"y' }]);
});

test("a quotation mark inside a quoted cell is read as text and flagged", async () => {
  const [row] = (await read('a,b\n1,"5" screen"\n')).rows;
  expect(row?.cells).toEqual(["1", '5" screen']);
  expect(row?.flags).toMatchObject([{ code: "strayQuote" }]);
});

test("rows are the same however the text is cut into portions", async () => {
  const lines = Array.from(
    { length: 30_000 },
    (_, index) => `${index},"name ${index}, ""x""\nsecond line",${"y".repeat(index % 7)}`,
  );
  const source = await read(`id,name,note\n${lines.join("\n")}\n`);
  expect(source.rows).toHaveLength(30_000);
  expect(
    source.rows.every(({ cells, rowNumber }, index) => cells[0] === String(index) && rowNumber === index + 2),
  ).toBe(true);
  expect(source.rows[29_999]?.cells[1]).toBe('name 29999, "x"\nsecond line');
});

test("a cell longer than a portion is read whole", async () => {
  const long = "长".repeat(600_000);
  const [row] = (await read(`a,b\n"${long}",1\n`)).rows;
  expect(row?.cells[0]).toHaveLength(600_000);
});

test("repeated and blank headings get names of their own; blank ones at the end are dropped", async () => {
  const source = await read("电话,,电话,电话 ,,\n1,2,3,4,,\n");
  expect(source.columns.map(({ name }) => name)).toEqual(["电话", "#2", "电话 (2)", "电话 (3)"]);
});

test("two hundred columns are read", async () => {
  const row = (value: (index: number) => string) => Array.from({ length: 200 }, (_, index) => value(index)).join(",");
  const source = await read(`${row((index) => `列${index}`)}\n${row(String)}\n`);
  expect(source.columns).toHaveLength(200);
  expect(source.rows[0]?.cells[199]).toBe("199");
});

test("characters that could not be decoded are flagged with their column", async () => {
  const [row] = (await read("客户,备注\n上\ufffd,x\n")).rows;
  expect(row?.flags).toEqual([{ code: "damagedCharacters", at: { rowNumber: 2, column: "客户" } }]);
});

test("headings without rows, and nothing but blank lines, are named", async () => {
  expect(await readSource("a,b\n", ",", noPause)).toEqual({ ok: false, problems: [{ code: "noDataRows" }] });
  expect(await readSource("\n\n", ",", noPause)).toEqual({ ok: false, problems: [{ code: "emptyFile" }] });
});

test("more rows than a sheet can hold are refused before anything is imported", async () => {
  const outcome = await readSource(`a\n${"1\n".repeat(1_048_576)}`, ",", noPause);
  expect(outcome).toEqual({
    ok: false,
    problems: [{ code: "tooManyRows", data: { count: 1_048_576, limit: 1_048_575 } }],
  });
});

test("reading gives way between portions and can be stopped there", async () => {
  const text = `a,b\n${"1,2\n".repeat(200_000)}`;
  await expect(readSource(text, ",", () => Promise.reject(new Error("stopped")))).rejects.toThrow("stopped");
});

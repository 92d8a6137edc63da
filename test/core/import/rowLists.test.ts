import { noDecisions, leaveRowsOut } from "../../../src/core/import/ImportDecisions";
import { notImportedCells } from "../../../src/core/import/notImported";
import { cellsCsv, flaggedCsv } from "../../../src/core/import/rowLists";
import { mapOf, plan, sourceOf } from "./planSource";

const words = {
  rowNumber: "来源行号",
  reason: "原因",
  flag: ({ code }: { readonly code: string }) => `<${code}>`,
};

const notImported = {
  rowNumber: "来源行号",
  reason: "原因",
  originalText: "原文",
  heldBack: () => "引号没有结束",
  leftOut: "不导入",
  refused: (columns: readonly string[]) => `没有更新：${columns.join()}`,
};

test("[IM-8] rows that are not imported are listed with their number, reason and text, for Excel to open", async () => {
  const text = '客户,b\n1,"x\n=2,y\n3,z,多\n';
  const map = mapOf({ 客户: "customerName" });
  const result = await plan(text, map, {}, {}, leaveRowsOut(noDecisions, [3], true));
  const lines = notImportedCells(await sourceOf(text), result, new Map([[4, ["stage"]]]), notImported);
  expect(lines).toEqual([
    ["来源行号", "原因", "原文", "客户", "b", ""],
    [2, "引号没有结束", '1,"x', "", "", ""],
    [3, "不导入", "", "=2", "y", ""],
    [4, "没有更新：stage", "", "3", "z", "多"],
  ]);
  expect(cellsCsv(lines)).toContain('\r\n2,引号没有结束,"1,""x",,,\r\n3,不导入,,\'=2,y,\r\n');
});

test("flagged rows are saved whole, with all their reasons and their surplus cells", async () => {
  const source = await sourceOf("a,b\n1,2,3\n4,5\n");
  const flags = [
    { code: "longRow", at: { rowNumber: 2 } },
    { code: "notInList", at: { rowNumber: 2, column: "stage" } },
  ] as const;
  expect(flaggedCsv(source, flags, words)).toBe("\ufeff来源行号,原因,a,b\r\n2,<longRow>; <notInList>,1,2,3\r\n");
});

test("a cell that would run as a formula is marked as text, and importing the list takes the mark away", async () => {
  const source = await sourceOf("a,b\n=1+1,@x\n");
  const saved = flaggedCsv(source, [{ code: "formulaAsText", at: { rowNumber: 2 } }], words);
  expect(saved).toContain("2,<formulaAsText>,'=1+1,'@x");
  const again = await sourceOf(saved.slice(1));
  expect(again.rows[0]?.cells.slice(2)).toEqual(["=1+1", "@x"]);
});

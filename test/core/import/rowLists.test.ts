import { flaggedCsv, heldBackCsv } from "../../../src/core/import/rowLists";
import { sourceOf } from "./planSource";

const words = {
  rowNumber: "来源行号",
  reason: "原因",
  originalText: "原文",
  unclosedQuote: "引号没有结束",
  flag: ({ code }: { readonly code: string }) => `<${code}>`,
};

test("rows held back are saved with their number, reason and text, for Excel to open", async () => {
  const source = await sourceOf('a,b\n1,"x\n2,y\n');
  expect(heldBackCsv(source, words)).toBe('\ufeff来源行号,原因,原文\r\n2,引号没有结束,"1,""x"\r\n');
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

import { offsetReferences, shiftReferences } from "../../../../workbench/engine/formulas/shift";
import type { GridChange } from "../../../../workbench/engine/GridChange";

const rows = (kind: GridChange["kind"], index: number, count: number): GridChange => ({
  sheetId: "s",
  kind,
  axis: "rows",
  index,
  count,
});

test.each([
  ["=A5+$B$5", rows("insert", 2, 2), "=A7+$B$7"],
  ["=SUM(A1:A5)", rows("insert", 2, 1), "=SUM(A1:A6)"],
  ["=SUM(A1:A5)", rows("insert", 5, 1), "=SUM(A1:A5)"],
  ["=SUM(A1:A5)", rows("delete", 1, 2), "=SUM(A1:A3)"],
  ["=A3", rows("delete", 2, 1), "=#REF!"],
  ["=SUM(A:A)+SUM(3:4)", rows("insert", 0, 1), "=SUM(A:A)+SUM(4:5)"],
  ["=Other!A5+S!A5", rows("insert", 0, 1), "=Other!A5+S!A6"],
  ['="A5"&A5', rows("insert", 0, 1), '="A5"&A6'],
])("%s after %j reads %s", (formula, change, wanted) => {
  expect(shiftReferences(formula, "S", "S", change)).toBe(wanted);
});

test("cells that move beside a range leave it alone", () => {
  const change: GridChange = { ...rows("insert", 0, 1), span: { index: 0, count: 1 } };
  expect(shiftReferences("=A2+B2+SUM(A2:B3)", "S", "S", change)).toBe("=A3+B2+SUM(A2:B3)");
});

test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ["=SUM(A:A)", "=SUM(B:B)"],
])("%s copied two down and one right is %s", (formula, wanted) => {
  expect(offsetReferences(formula, 2, 1)).toBe(wanted);
});

test("copying off the sheet gives #REF!", () => {
  expect(offsetReferences("=A1", -1, 0)).toBe("=#REF!");
});

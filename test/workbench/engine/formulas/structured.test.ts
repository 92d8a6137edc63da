import { formatStructured, parseStructured } from "../../../../workbench/engine/formulas/structured";
import { formulaOf, isWellFormed, tokensOf } from "../../../../workbench/engine/formulas/tokens";
import { translateFormula, translateOrRef, UnknownReference } from "../../../../workbench/engine/formulas/translate";
import { renameColumnsIn, renameSheetIn, renameTableIn } from "../../../../workbench/engine/formulas/rename";
import { area } from "../../../../workbench/engine/Area";

const customers = {
  name: "Customers",
  sheetId: "c",
  sheetName: "客户 表",
  area: area(0, 0, 4, 3),
  showHeaders: true,
  columnNames: ["编号", "金额 (元)", "a]b'c#"],
};
const lookup = {
  byName: (name: string) => (name.toLowerCase() === "customers" ? customers : undefined),
  at: (sheetId: string, row: number, column: number) =>
    sheetId === "c" && row < 4 && column < 3 ? customers : undefined,
  formulaOf: (name: string) =>
    name === "Rate"
      ? { formula: "='Set up'!$B$2" }
      : name === "Total"
        ? { formula: "=SUM(Customers[编号])*Rate" }
        : undefined,
};
const inside = { sheetId: "c", rowIndex: 2, columnIndex: 1 };
const outside = { sheetId: "o", rowIndex: 9, columnIndex: 9 };

test.each([
  ["=SUM(Customers[编号])", outside, "=SUM('客户 表'!$A$2:$A$4)"],
  ["=SUM(Customers[编号])", inside, "=SUM($A$2:$A$4)"],
  ["=[@编号]*2", inside, "=$A3*2"],
  ["=[@[金额 (元)]]", inside, "=$B3"],
  ["=Customers[[#This Row],[金额 (元)]]", inside, "=$B3"],
  ["=Customers[@编号]", inside, "=$A3"],
  ["=[@[a']b''c'#]]", inside, "=$C3"],
  ["=Customers[#Headers]", inside, "=$A$1:$C$1"],
  ["=Customers[#All]", inside, "=$A$1:$C$4"],
  ["=Customers[]", inside, "=$A$2:$C$4"],
  ["=Customers[[#All],[编号]:[金额 (元)]]", inside, "=$A$1:$B$4"],
  ["=Customers[[#Headers],[编号]]", inside, "=$A$1"],
  ["=Customers[[编号]:[金额 (元)]]", outside, "='客户 表'!$A$2:$B$4"],
  ['="Customers[编号]"&[@编号]', inside, '="Customers[编号]"&$A3'],
  ["=Rate*2", outside, "='Set up'!$B$2*2"],
  ["=Total+1", outside, "=(SUM('客户 表'!$A$2:$A$4)*'Set up'!$B$2)+1"],
  ["=A1+SUM(B:B)", outside, "=A1+SUM(B:B)"],
] as const)("%s becomes %3$s", (formula, place, wanted) => {
  expect(translateFormula(formula, place, lookup)).toBe(wanted);
});

test("the own row of a table means nothing outside it", () => {
  expect(translateFormula("=Customers[@编号]", { ...inside, rowIndex: 0 }, lookup)).toBe("=#VALUE!");
});

test("unknown tables and columns are refused on entry and #REF! later", () => {
  expect(() => translateFormula("=SUM(Nobody[x])", outside, lookup)).toThrow(UnknownReference);
  expect(() => translateFormula("=Customers[nothing]", outside, lookup)).toThrow(UnknownReference);
  expect(translateOrRef("=SUM(Nobody[x])+Customers[编号]", inside, lookup)).toBe("=SUM(#REF!)+$A$2:$A$4");
});

test.each([
  "T[x]",
  "T[@x]",
  "T[@[a b]]",
  "T[[#All],[x]]",
  "T[#Headers]",
  "T[[a]:[b]]",
  "T[@[a]:[b]]",
  "T[[#Headers],[a]:[b]]",
  "T[a'[b']c]",
])("%s is written as it was read", (text) => {
  const token = tokensOf(text)[0];
  const reference = token?.kind === "structured" ? parseStructured(token.table, token.inner) : undefined;
  expect(reference && formatStructured(reference)).toBe(text);
});

test.each([
  '=IF(\'My sheet\'!A1="a ""b""",T[[#This Row],[x]]%,{1,2;3,4})',
  "=a.b+Sheet1!$A$1:B$2-1.5e3",
  "=SUM((A1,B2))#",
])("joining the tokens of %s gives it back", (formula) => {
  expect(formulaOf(tokensOf(formula))).toBe(formula);
});

test.each([
  ["=1+", false],
  ["=(1", false],
  ["=SUM(A1,)", true],
  ["=+-1", true],
  ["=A1:B2", true],
  ["=5%", true],
  ["=SUM()", true],
  ["=T[x", false],
  ["=86 138", false],
])("%s can be a formula: %s", (formula, wanted) => {
  expect(isWellFormed(formula)).toBe(wanted);
});

test("renaming changes references and nothing in quotes", () => {
  expect(renameTableIn('=SUM(Old[x])&"Old[x]"', "Old", "New")).toBe('=SUM(New[x])&"Old[x]"');
  expect(renameColumnsIn("=[@x]+T[X]+U[x]", "T", new Map([["x", "y z"]]), "T")).toBe("=[@[y z]]+T[y z]+U[x]");
  const swapped = new Map([
    ["x", "y"],
    ["y", "x"],
  ]);
  expect(renameColumnsIn("=T[x]-T[[y]:[z]]", "T", swapped, undefined)).toBe("=T[y]-T[[x]:[z]]");
  expect(renameSheetIn("=Old!A1+'Old'!Name+Older!A1", "Old", "New one")).toBe("='New one'!A1+'New one'!Name+Older!A1");
});

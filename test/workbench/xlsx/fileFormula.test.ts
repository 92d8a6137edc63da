import { renderFormula } from "../../../src/templates/renderFormula";
import { tableOrder, tables } from "../../../src/templates/tables";
import { languages } from "../../../src/templates/Text";
import { fromFileFormula, toFileFormula } from "../../../workbench/xlsx/formulas/fileFormula";

/** Shown in Excel, held in the file, and the table in whose rows the formula stands. */
const spellings = (
  [
    ["=[@成交金额]*2", "Customers[[#This Row],[成交金额]]*2", "Customers"],
    ["=[@[获客成本(CAC)]]", "Effects[[#This Row],[获客成本(CAC)]]", "Effects"],
    ["=Customers[@客户名称]", "Customers[[#This Row],[客户名称]]", "FollowUps"],
    ["=SUM(Customers[成交金额])", "SUM(Customers[成交金额])"],
    ["=COUNTA(Customers[#Headers])", "COUNTA(Customers[#Headers])"],
    ["=Customers[[#Headers],[成交金额]]", "Customers[[#Headers],[成交金额]]"],
    ["=SUM([@[一月]:[三月]])", "SUM(Sales[[#This Row],[一月]:[三月]])", "Sales"],
    ["=[@['[旧']'#1]]", "T[[#This Row],['[旧']'#1]]", "T"],
    ['=MAXIFS(a!B:B,a!A:A,"[@x] MINIFS(")', '_xlfn.MAXIFS(a!B:B,a!A:A,"[@x] MINIFS(")'],
    ["=IFNA(minifs(A1:A2,B1:B2,1),0)", "_xlfn.IFNA(_xlfn.minifs(A1:A2,B1:B2,1),0)"],
    ["=COUNT(FILTER(A1:A9,B1:B9))", "COUNT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["=LAMBDA(a,b,a/b)(6,SP_Limit)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a/_xlpm.b)(6,SP_Limit)"],
    ["='参数 设置'!$B$3+SP_Today", "'参数 设置'!$B$3+SP_Today"],
  ] as const
).map(([shown, stored, table = ""]) => ({ shown, stored, table }));

describe("the two spellings of a formula", () => {
  it.each(spellings)("$shown is held as $stored", ({ shown, stored, table }) => {
    expect(toFileFormula(shown, table)).toBe(stored);
  });

  it.each(spellings)("$shown comes back from $stored", ({ shown, stored, table }) => {
    expect(fromFileFormula(stored, table)).toBe(shown);
  });

  it("shows an add-in's function without the mark under which Excel keeps it", () => {
    expect(fromFileFormula("_xldudf_CAC(33000,200)")).toBe("=CAC(33000,200)");
  });

  it("keep every formula of our own tables what it was, in both languages", () => {
    for (const language of languages) {
      for (const table of tableOrder) {
        const { tableName, columns } = tables[table];
        for (const { formula } of columns) {
          if (formula === undefined) continue;
          const stored = toFileFormula(renderFormula(formula, { table, language }), tableName);
          expect(stored).not.toMatch(/^=|\[@/);
          expect(toFileFormula(fromFileFormula(stored, tableName), tableName)).toBe(stored);
        }
      }
    }
  });
});

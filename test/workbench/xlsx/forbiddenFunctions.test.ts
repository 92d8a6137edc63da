import { forbiddenFunctions } from "../../support/forbiddenFunctions";
import { blankSheet } from "./everyFeature";

const found = (formula: string): string[] =>
  forbiddenFunctions({
    sheets: [{ ...blankSheet, cells: [{ rowIndex: 0, columnIndex: 0, formula }] }],
    names: [],
    activeSheetIndex: 0,
  }).map((fault) => fault.found);

describe("the scan for functions that colleagues' Excel may lack", () => {
  it("finds newer functions wherever they stand in a formula", () => {
    expect(found('=IF(A1="LET(",1,xlookup(A1,B:B,C:C))')).toEqual(["XLOOKUP"]);
    expect(found("=SUM(FILTER(A1:A2,B1:B2))+COUNTA(UNIQUE(A1:A2))")).toEqual(["FILTER", "UNIQUE"]);
  });

  it("finds TEXT with date codes, and lets other formats pass", () => {
    expect(found('=TEXT(A1,"yyyy-mm-dd")')).toEqual(['TEXT "yyyy-mm-dd"']);
    expect(found('=TEXT(IF(A1="",0,A1),"0.0%")&"days"')).toEqual([]);
  });

  it("looks into names, calculated columns, validations and conditional formats", () => {
    const formula = "=XLOOKUP(1,A:A,B:B)";
    const faults = forbiddenFunctions({
      sheets: [
        {
          ...blankSheet,
          tables: [
            {
              name: "T",
              address: "A1:A2",
              style: "",
              showBandedRows: false,
              showFilterButton: false,
              columns: [{ name: "a", calculatedColumnFormula: formula }],
            },
          ],
          validations: [{ address: "B1", type: "custom", formula1: formula, ignoreBlanks: true }],
          conditionalFormats: [{ address: "C1", formula, priority: 0, stopIfTrue: false, style: {} }],
        },
      ],
      names: [{ name: "N", formula, visible: true }],
      activeSheetIndex: 0,
    });
    expect(faults.map(({ where }) => where)).toEqual(["N", "T[a]", "Sheet1!B1", "Sheet1!C1"]);
  });
});

import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";

interface UniverCase {
  readonly name: string;
  /** Cell texts to type, in order. */
  readonly typed: readonly (readonly [address: string, text: string])[];
  /** Values that must stand in the cells afterwards. */
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Each was wrong in Univer 0.25.1 before workbench/engine/univerFixes.ts, iteratorHelpers.ts and FunctionBridge.ts. */
export const univerCases: readonly UniverCase[] = [
  {
    name: "SORT leaves the range it sorts alone, for other formulas too",
    typed: [
      ["J1", "3"],
      ["J2", "1"],
      ["J3", "2"],
      ["L1", "=SORT(J1:J3)"],
      ["K1", "=INDEX(J1:J3,1)+0*SUM(L1:L3)"],
      ["K2", "=MATCH(3,J1:J3,0)"],
    ],
    expected: { K1: 3, K2: 1 },
  },
  {
    name: "a formula that is broken off inside a table reference does not spoil later ones",
    typed: [
      ["M1", "=SUM(NoTable["],
      ["M2", "=SUM(1,2)"],
    ],
    expected: { M2: 3 },
  },
  {
    name: "a throwing custom function gives #VALUE! and nothing worse",
    typed: [
      ["N1", "=THROWS(1)"],
      ["N2", "=IFERROR(N1,5)"],
    ],
    expected: { N1: { error: "#VALUE!" }, N2: 5 },
  },
];

/** Reads the values of single cells out of a file's first sheet. */
export function valuesAt(file: WorkbookFile, addresses: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    addresses.map((address) => {
      const [, letters = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      const cell = file.sheets[0]?.cells.find(
        ({ rowIndex, columnIndex }) => rowIndex === Number(digits) - 1 && columnIndex === letters.charCodeAt(0) - 65,
      );
      return [address, cell?.value];
    }),
  );
}

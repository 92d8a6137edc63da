import fc from "fast-check";
import { columnLettersAt } from "../../../src/templates/cellAddress";
import { CellSet } from "../../../src/excel/check/CellSet";

test("cells of several rectangles are found, whatever the sheet is called", () => {
  const set = new CellSet("'甲, 乙!'!B2:C4,'甲, 乙!'!C6,Sheet1!B5");
  const has = [
    [1, 1],
    [3, 2],
    [4, 1],
    [4, 2],
    [5, 2],
    [0, 1],
    [5, 1],
  ].map(([row = 0, column = 0]) => set.has(row, column));
  expect(has).toEqual([true, true, true, false, true, false, false]);
});

test("an empty address covers nothing, and every row is lacking", () => {
  const set = new CellSet("");
  expect(set.has(0, 0)).toBe(false);
  expect(set.gaps(3, 5, 4)).toEqual([{ rowIndex: 5, rowCount: 4 }]);
});

test("for any rectangles, cells and lacking rows are as counting one by one gives them", () => {
  const rectangle = fc.record({
    row: fc.nat(12),
    rows: fc.integer({ min: 1, max: 6 }),
    column: fc.nat(3),
    columns: fc.integer({ min: 1, max: 2 }),
  });
  fc.assert(
    fc.property(
      fc.array(rectangle, { maxLength: 8 }),
      fc.nat(10),
      fc.integer({ min: 1, max: 12 }),
      (rectangles, first, count) => {
        const address = rectangles.map(
          ({ row, rows, column, columns }) =>
            `S!${columnLettersAt(column)}${row + 1}:${columnLettersAt(column + columns - 1)}${row + rows}`,
        );
        const set = new CellSet(address.join(","));
        const covers = (row: number, column: number): boolean =>
          rectangles.some(
            (r) => row >= r.row && row < r.row + r.rows && column >= r.column && column < r.column + r.columns,
          );
        for (let column = 0; column < 5; column++) {
          const rows = Array.from({ length: count }, (_, index) => first + index);
          const lacking = rows.filter((row) => !covers(row, column));
          expect(rows.map((row) => set.has(row, column))).toEqual(rows.map((row) => covers(row, column)));
          const gaps = set.gaps(column, first, count);
          expect(gaps.flatMap((gap) => Array.from({ length: gap.rowCount }, (_, row) => gap.rowIndex + row))).toEqual(
            lacking,
          );
          expect(
            gaps.every(
              (gap, index) => gap.rowIndex > (gaps[index - 1]?.rowIndex ?? -1) + (gaps[index - 1]?.rowCount ?? 0),
            ),
          ).toBe(true);
        }
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

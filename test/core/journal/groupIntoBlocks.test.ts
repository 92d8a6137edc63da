import fc from "fast-check";
import { findRow, indexRows } from "../../../src/core/journal/findRow";
import { groupIntoBlocks, runsFromBelow } from "../../../src/core/journal/groupIntoBlocks";

const seed = 20_261_122;

test("cells of one column that are near each other share a block, with nulls between", () => {
  const cells = [
    { rowIndex: 5, columnIndex: 1, value: "c" },
    { rowIndex: 2, columnIndex: 1, value: "a" },
    { rowIndex: 20, columnIndex: 1, value: "d" },
    { rowIndex: 3, columnIndex: 0, value: "b" },
  ];
  expect(groupIntoBlocks(cells, 4)).toEqual([
    { rowIndex: 3, columnIndex: 0, values: ["b"] },
    { rowIndex: 2, columnIndex: 1, values: ["a", null, null, "c"] },
    { rowIndex: 20, columnIndex: 1, values: ["d"] },
  ]);
});

test("blocks hold every cell once, in its place, and nothing else", () => {
  const cell = fc.record({ rowIndex: fc.nat(200), columnIndex: fc.nat(3), value: fc.nat() });
  fc.assert(
    fc.property(fc.array(cell), fc.nat(50), (cells, gap) => {
      const wanted = new Map(cells.map(({ rowIndex, columnIndex, value }) => [`${rowIndex} ${columnIndex}`, value]));
      const got = groupIntoBlocks(cells, gap).flatMap(({ rowIndex, columnIndex, values }) =>
        values.flatMap((value, index) =>
          value === null ? [] : [[`${rowIndex + index} ${columnIndex}`, value] as const],
        ),
      );
      expect(got).toHaveLength(wanted.size);
      expect(new Map(got)).toEqual(wanted);
    }),
    { seed },
  );
});

test("without a gap every cell is a block of its own", () => {
  const cells = [0, 1, 2].map((rowIndex) => ({ rowIndex, columnIndex: 0, value: rowIndex }));
  expect(groupIntoBlocks(cells, 0).map(({ values }) => values)).toEqual([[0], [1], [2]]);
  expect(groupIntoBlocks(cells, 1).map(({ values }) => values)).toEqual([[0, 1, 2]]);
});

test("rows go from below in runs of neighbours, so that those still to go do not move", () => {
  expect(runsFromBelow([3, 9, 4, 2, 10, 7])).toEqual([
    { rowIndex: 9, count: 2 },
    { rowIndex: 7, count: 1 },
    { rowIndex: 2, count: 3 },
  ]);
  fc.assert(
    fc.property(fc.array(fc.nat(30)), (gone) => {
      const left = Array.from({ length: 31 }, (_, index) => index);
      for (const { rowIndex, count } of runsFromBelow(gone)) left.splice(rowIndex, count);
      expect(left).toEqual(Array.from({ length: 31 }, (_, index) => index).filter((row) => !gone.includes(row)));
    }),
    { seed },
  );
});

test("a row is the one in its place, else the only one that bears its identifier", () => {
  const rows = indexRows(["A", "B", null, "A", "C"]);
  expect(findRow(rows, "A", 3)).toBe(3);
  expect(findRow(rows, "B", 4)).toBe(1);
  expect(findRow(rows, "A", 1)).toBe("rowDoubled");
  expect(findRow(rows, "D", 0)).toBe("rowGone");
});

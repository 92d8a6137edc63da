import { parseAddress } from "../../src/excel/parseAddress";

const area = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number) => ({
  rowIndex,
  rowCount,
  columnIndex,
  columnCount,
});

test.each([
  ["B5", [area(4, 1, 1, 1)]],
  ["B5:D7", [area(4, 1, 3, 3)]],
  ["$AA$10:$AB$11", [area(9, 26, 2, 2)]],
  ["客户信息管理表!C2", [area(1, 2, 1, 1)]],
  ["'A!B'!C2:C3", [area(1, 2, 2, 1)]],
  ["5:7", [area(4, 0, 3, 16_384)]],
  ["B:C", [area(0, 1, 1_048_576, 2)]],
  ["A1,C3:C4", [area(0, 0, 1, 1), area(2, 2, 2, 1)]],
  ["#REF!", []],
  ["", []],
])("%s is read", (address, expected) => {
  expect(parseAddress(address)).toEqual(expected);
});

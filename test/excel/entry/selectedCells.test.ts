import { selectedCells, type TablePlace } from "../../../src/excel/entry/selectedCells";

const place: TablePlace = {
  table: "followUps",
  tableName: "FollowUps",
  worksheetId: "{1}",
  worksheetName: "销售跟进记录表",
  firstRowIndex: 4,
  rowCount: 10,
  firstColumnIndex: 2,
  actualColumns: [
    { id: 1, name: "跟进记录ID", index: 0 },
    { id: 2, name: "客户编号", index: 1 },
    { id: 9, name: "车牌", index: 2 },
  ],
  resolved: {
    columns: {
      followUpId: { id: 1, name: "跟进记录ID", index: 0 },
      customerId: { id: 2, name: "客户编号", index: 1 },
    },
    unresolved: [],
  },
};
const select = (address: string, worksheetId = "{1}") => selectedCells({ worksheetId, address }, [place]);

test.each([
  ["D6", [{ rowIndex: 1, rowCount: 1 }], 1],
  ["'销售 跟进'!$D$6:$D$8", [{ rowIndex: 1, rowCount: 3 }], 3],
  ["D6:D7,D10,D8:D9", [{ rowIndex: 1, rowCount: 5 }], 5],
  [
    "D7,D5",
    [
      { rowIndex: 0, rowCount: 1 },
      { rowIndex: 2, rowCount: 1 },
    ],
    2,
  ],
  ["D:D", [{ rowIndex: 0, rowCount: 10 }], 10],
  ["D1:D6", [{ rowIndex: 0, rowCount: 2 }], 2],
  ["D10:D99", [{ rowIndex: 5, rowCount: 5 }], 5],
])("[LI-4] %s is cells of one column", (address, stretches, rowCount) => {
  expect(select(address)).toMatchObject({ kind: "column", columnIndex: 1, heading: "客户编号", stretches, rowCount });
});

test("[LI-4] the heading alone is its column without cells", () => {
  expect(select("D4")).toMatchObject({ kind: "column", rowCount: 0, declaration: { key: "customerId" } });
});

test("[ST-1] a column of the team's own is known by its heading", () => {
  expect(select("E7")).toMatchObject({ kind: "column", heading: "车牌", declaration: null });
});

test.each([
  ["C6:D6", "columns"],
  ["6:6", "columns"],
  ["C6,D8", "columns"],
  ["D15", "below"],
  ["D16", "elsewhere"],
  ["B6", "elsewhere"],
  ["F6:G9", "elsewhere"],
  ["D2", "elsewhere"],
  ["nonsense!", "elsewhere"],
])("%s is %s", (address, kind) => {
  expect(select(address).kind).toBe(kind);
});

test("the same address on another sheet is elsewhere", () => {
  expect(select("D6", "{2}").kind).toBe("elsewhere");
});

import type { SheetEvent } from "../../../src/excel/mirror/SheetEvent";
import { WrittenCells } from "../../../src/excel/mirror/WrittenCells";
import type { WrittenArea } from "../../../src/excel/upkeep/writeUpkeep";

let written: WrittenCells;
beforeEach(() => {
  written = new WrittenCells();
});
afterEach(() => jest.useRealTimers());

const worksheetId = "{1}";

/** Cells of one column from row 4 on. */
function area(...values: readonly (string | number)[]): WrittenArea {
  return { worksheetId, rowIndex: 4, rowCount: values.length, columnIndex: 2, values };
}

function edited(
  rowCount: number,
  { origin = "addin", ...others }: Partial<Extract<SheetEvent, { readonly kind: "edited" }>> = {},
): SheetEvent {
  const place = { rowIndex: 4, rowCount, columnIndex: 2, columnCount: 1 };
  return { kind: "edited", worksheetId, area: place, origin, ...others };
}

test("the event of what was written is passed over once", () => {
  written.add([area("C1", "C2")]);
  expect(written.news([edited(2)])).toEqual([]);
  expect(written.news([edited(2)])).toHaveLength(1);
});

test("cells that were written twice are told twice", () => {
  written.add([area(45000, 45000), area(45000), { ...area(45000), rowIndex: 5 }]);
  expect(written.news([edited(2), edited(2)])).toEqual([]);
  expect(written.news([edited(2)])).toHaveLength(1);
});

test("blocks beside each other may be told as one", () => {
  written.add([area("a", "b"), { ...area("c", "d"), columnIndex: 3 }]);
  const place = { rowIndex: 4, rowCount: 2, columnIndex: 2, columnCount: 2 };
  expect(written.news([edited(2, { area: place })])).toEqual([]);
});

test("an event that tells of more than was written, or of another sheet, is news", () => {
  written.add([area("a")]);
  expect(written.news([edited(1, { worksheetId: "{2}" })])).toHaveLength(1);
  expect(written.news([edited(2)])).toHaveLength(1);
});

test("an event that tells of another content is news, as when the writing was taken back", () => {
  written.add([area("a")]);
  expect(written.news([edited(1, { value: "" })])).toHaveLength(1);
  expect(written.news([edited(1, { value: "a" })])).toHaveLength(1);
});

test("[TO-1] what others changed in a cell makes the event of the writing news, whether both are told together or not", () => {
  written.add([area("a")]);
  expect(written.news([edited(1, { origin: "others", value: "b" }), edited(1, { value: "a" })])).toHaveLength(2);
  written.add([area("a")]);
  expect(written.news([edited(1, { origin: "person" })])).toHaveLength(1);
  expect(written.news([edited(1, { value: "a" })])).toHaveLength(1);
});

test("what others changed in other cells does not", () => {
  written.add([area("a")]);
  const beside = { rowIndex: 4, rowCount: 1, columnIndex: 3, columnCount: 1 };
  const below = { rowIndex: 5, rowCount: 3, columnIndex: 2, columnCount: 1 };
  for (const place of [beside, below])
    expect(written.news([edited(1, { origin: "others", area: place })])).toHaveLength(1);
  expect(written.news([edited(1, { origin: "others", worksheetId: "{2}" })])).toHaveLength(1);
  expect(written.news([edited(1)])).toEqual([]);
});

test.each<SheetEvent>([
  { kind: "moved", worksheetId, area: { rowIndex: 0, rowCount: 9, columnIndex: 0, columnCount: 9 }, origin: "others" },
  {
    kind: "deleted",
    worksheetId,
    area: { rowIndex: 1, rowCount: 1, columnIndex: 0, columnCount: 9 },
    origin: "person",
  },
  { kind: "structure", worksheetId: null },
])("[TO-1] after rows or columns moved, nothing is passed over by its address ($kind)", (event) => {
  written.add([area("a")]);
  expect(written.news([event])).toHaveLength(1);
  expect(written.news([edited(1, { value: "a" })])).toHaveLength(1);
});

test("what is not told within ten seconds is not waited for any longer", () => {
  jest.useFakeTimers();
  written.add([area("a")]);
  jest.advanceTimersByTime(10_001);
  expect(written.news([edited(1, { value: "a" })])).toHaveLength(1);
});

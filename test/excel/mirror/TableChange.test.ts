import fc from "fast-check";
import type { MirrorTable } from "../../../src/excel/mirror/MirrorContents";
import type { SheetEvent } from "../../../src/excel/mirror/SheetEvent";
import { tableChange } from "../../../src/excel/mirror/TableChange";

const firstRowIndex = 4;
const width = 3;

function table(identifiers: readonly string[]): MirrorTable {
  return {
    table: "customers",
    tableName: "Customers",
    tableId: "1",
    worksheetId: "sheet",
    worksheetName: "客户",
    firstRowIndex,
    firstColumnIndex: 1,
    rowCount: identifiers.length,
    actualColumns: Array.from({ length: width }, (_, index) => ({ id: index, name: `列${index}`, index })),
    resolved: { columns: { customerId: { id: 0, name: "列0", index: 0 } }, unresolved: [] },
    columns: { customerId: identifiers },
    columnIndexes: { customerId: 1 },
    missing: [],
  };
}

const wholeRows = { columnIndex: 0, columnCount: 16_384 };
const start = table(["a", "b", "c", "d", "e", "f"]);

type Act = { readonly kind: "inserted" | "deleted" | "edited"; readonly at: number; readonly count: number };
const acts = fc.array(
  fc.record<Act>({
    kind: fc.constantFrom("inserted", "deleted", "edited"),
    at: fc.nat({ max: 40 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 12 },
);

test("[ST-4] rows go where a list goes that has the same put in and taken out", () => {
  fc.assert(
    fc.property(acts, (all) => {
      const list: { readonly name: string; edited: boolean }[] =
        start.columns["customerId"]?.map((cell) => ({
          name: String(cell),
          edited: false,
        })) ?? [];
      const events = all.flatMap(({ kind, at, count }): SheetEvent[] => {
        const row = list.length === 0 ? 0 : at % list.length;
        const rowCount = kind === "inserted" ? count : Math.min(count, list.length - row);
        // Excel keeps a row in a table that loses its last one; the mirror reads such a table again.
        if (kind === "deleted" && rowCount === list.length) return [];
        if (kind === "inserted") {
          list.splice(row, 0, ...Array.from({ length: count }, () => ({ name: "", edited: true })));
        } else if (kind === "deleted") list.splice(row, rowCount);
        else for (const changed of list.slice(row, row + rowCount)) changed.edited = true;
        const area = { rowIndex: firstRowIndex + row, rowCount, ...wholeRows };
        if (kind === "edited") {
          return [{ kind, worksheetId: "sheet", area: { ...area, columnIndex: 1, columnCount: 1 }, origin: "person" }];
        }
        return [{ kind, worksheetId: "sheet", area, origin: "person" }];
      });
      const change = tableChange(start, events);
      if (events.length === 0) return expect(change).toBeNull();
      expect(change?.unclear).toBe(false);
      expect(change?.table.columns["customerId"]).toEqual(list.map(({ name }) => name));
      const edited = list.flatMap(({ edited }, row) => (edited ? [row] : []));
      expect([...(change?.rows.keys() ?? [])].sort((a, b) => a - b)).toEqual(edited);
      start.columns["customerId"]?.forEach((name, row) => {
        const now = list.findIndex((other) => other.name === name);
        expect(change?.rowNow(row)).toBe(now < 0 ? null : now);
      });
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});

const edited = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): SheetEvent => ({
  kind: "edited",
  worksheetId: "sheet",
  area: { rowIndex, rowCount, columnIndex, columnCount },
  origin: "person",
});

test("what touches neither the table nor the row below it nor the column beside it is nothing", () => {
  expect(tableChange(start, [edited(4, 0), edited(4, 5), edited(11, 1), edited(2, 1)])).toBeNull();
  expect(tableChange(start, [{ ...edited(4, 1), worksheetId: "other" }])).toBeNull();
});

test("a heading, and what is typed beside the headings, may change the columns", () => {
  expect(tableChange(start, [edited(3, 2)])?.structural).toBe(true);
  expect(tableChange(start, [edited(3, 4)])?.structural).toBe(true);
  expect(tableChange(start, [edited(5, 4)])).toBeNull();
});

test("the row below may have joined the table; a whole column ends with the table", () => {
  expect([...(tableChange(start, [edited(10, 1)])?.rows.keys() ?? [])]).toEqual([6]);
  expect([...(tableChange(start, [edited(0, 1, 1_048_576)])?.rows.keys() ?? [])]).toEqual([0, 1, 2, 3, 4, 5]);
});

test("rows typed below each other in one burst have all joined the table, and go with it", () => {
  const change = tableChange(start, [edited(10, 1), edited(11, 1)]);
  expect([...(change?.rows.keys() ?? [])]).toEqual([6, 7]);
  expect(change).toMatchObject({ grownRows: 2, table: { rowCount: 8 } });
  const deleted: SheetEvent = {
    kind: "deleted",
    worksheetId: "sheet",
    area: { rowIndex: 10, rowCount: 1, ...wholeRows },
    origin: "others",
  };
  const shrunk = tableChange(start, [edited(10, 1), edited(11, 1), deleted]);
  expect([...(shrunk?.rows.keys() ?? [])]).toEqual([6]);
  expect(shrunk).toMatchObject({ grownRows: 1, table: { rowCount: 7 } });
});

test("rows put in above move the table; cells put into some of its columns make it unclear", () => {
  const inserted = (rowIndex: number, columnIndex: number, columnCount: number): SheetEvent => ({
    kind: "inserted",
    worksheetId: "sheet",
    area: { rowIndex, rowCount: 2, columnIndex, columnCount },
    origin: "others",
  });
  expect(tableChange(start, [inserted(1, 0, 16_384)])?.table.firstRowIndex).toBe(firstRowIndex + 2);
  expect(tableChange(start, [inserted(5, 1, 1)])?.unclear).toBe(true);
  expect(tableChange(start, [inserted(5, 1, width)])?.table.rowCount).toBe(8);
});

test("what the person did to a row stays the person's, whoever else touched it", () => {
  const others: SheetEvent = { ...edited(5, 2, 1, 2), kind: "edited", origin: "others" } as SheetEvent;
  const change = tableChange(start, [edited(5, 1), others]);
  expect(change?.rows.get(1)).toEqual({ origin: "person", pasted: true, renamed: true });
});

test("[ID-6] an identifier that was given and taken away in one burst is known from the change that took it away", () => {
  const typedOver = (row: number, valueBefore: string): SheetEvent => ({
    kind: "edited",
    worksheetId: "sheet",
    area: { rowIndex: firstRowIndex + row, rowCount: 1, columnIndex: 1, columnCount: 1 },
    origin: "person",
    value: "弄错了",
    valueBefore,
  });
  const change = tableChange(start, [typedOver(1, "new"), typedOver(1, "弄错了"), typedOver(2, "")]);
  expect(change?.table.columns["customerId"]).toEqual(["a", "new", "c", "d", "e", "f"]);
});

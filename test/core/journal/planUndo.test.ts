import fc from "fast-check";
import type { CellContent, CellEdit } from "../../../src/core/journal/JournalEntry";
import { identifierNow, isAsWritten, planUndo, type CellNow } from "../../../src/core/journal/planUndo";

const seed = 20_261_122;

const edit = (before: CellContent, after: CellContent, rest: Partial<CellEdit> = {}): CellEdit => ({
  ...{ tableName: "T", rowIdentifier: "R1", rowIndex: 0, column: "a", before, after },
  ...rest,
});
const holding =
  (content: CellContent, rest: Partial<Extract<CellNow, object>> = {}) =>
  (): CellNow => ({ key: "a1", content, numberFormat: "General", isProtected: false, ...rest });

test("a cell that holds what was written goes back", () => {
  const plan = planUndo([edit("old", "new")], holding("new"));
  expect(plan.restores.get("a1")).toMatchObject({ content: "old" });
  expect(plan.kept).toEqual([]);
});

test("[UN-3] a cell that holds something else stays and is listed with it", () => {
  const plan = planUndo([edit("old", "new")], holding("other"));
  expect(plan.restores.size).toBe(0);
  expect(plan.kept).toMatchObject([{ reason: "changed", found: "other" }]);
});

test("a number and a text of the same digits are different", () => {
  expect(planUndo([edit("", 7)], holding("7")).kept).toHaveLength(1);
  expect(planUndo([edit("", 0.1 + 0.2)], holding(0.3)).kept).toHaveLength(0);
});

test("a cell that holds what it held before is neither restored nor kept", () => {
  const plan = planUndo([edit("old", "new")], holding("old"));
  expect([plan.restores.size, plan.kept.length]).toEqual([0, 0]);
});

test("a cell on a protected sheet stays, unless it is back already", () => {
  const isProtected = { isProtected: true };
  expect(planUndo([edit("old", "new")], holding("new", isProtected)).kept).toMatchObject([{ reason: "protected" }]);
  expect(planUndo([edit("old", "new")], holding("old", isProtected)).kept).toEqual([]);
});

test("a change of the format alone goes back too", () => {
  const formats = { before: "@", after: "General" };
  const plan = planUndo([edit(5, 5, { formats })], holding(5));
  expect(plan.restores.get("a1")).toMatchObject({ content: 5, numberFormat: "@" });
});

test("a cell written twice goes back as far as people's changes allow", () => {
  const edits = [edit("two", "three"), edit("one", "two")];
  expect(planUndo(edits, holding("three")).restores.get("a1")).toMatchObject({ content: "one" });
  const partly = planUndo(edits, holding("two"));
  expect(partly.restores.get("a1")).toMatchObject({ content: "one" });
  expect(partly.kept).toEqual([]);
});

test("identifiers that the same action changed are followed through several changes", () => {
  const renames = [
    edit("C2", "C3", { column: "id", rowIdentifier: "C3" }),
    edit("C1", "C2", { column: "id", rowIdentifier: "C2" }),
  ];
  const nowOf = identifierNow(renames, ({ column }) => column === "id");
  expect([nowOf("T", "C1"), nowOf("T", "C2"), nowOf("T", "C9"), nowOf("T", null)]).toEqual(["C3", "C3", "C9", null]);
});

test("added cells count as written when Excel made texts of numbers, not when they differ", () => {
  expect(isAsWritten("13800000000", 13_800_000_000)).toBe(true);
  expect(isAsWritten("'=1+1", "=1+1")).toBe(true);
  expect(isAsWritten("=1+1", "=1+1")).toBe(true);
  expect(isAsWritten("2", "=1+1")).toBe(false);
});

interface Row {
  readonly id: string;
  readonly cells: Record<string, CellContent>;
}

/** What happens to a table of five rows: the add-in's writes first, then what people do. */
const content = fc.constantFrom<CellContent>("", "甲", "乙", 1, 2, true, "=1+1", "'=1+1");
const columns = ["a", "b", "c"] as const;
const place = fc.record({ row: fc.nat(4), column: fc.constantFrom(...columns) });
const happening = fc.record({
  start: fc.array(fc.record({ a: content, b: content, c: content }), { minLength: 5, maxLength: 5 }),
  writes: fc.array(fc.tuple(place, content), { maxLength: 12 }),
  typed: fc.array(fc.tuple(place, content), { maxLength: 4 }),
  deleted: fc.option(fc.nat(4)),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
});

test("[UN-2] after any sorting, typing and deleting, undo restores what nobody touched and touches nothing else", () => {
  fc.assert(
    fc.property(happening, ({ start, writes, typed, deleted, order }) => {
      const rows: Row[] = start.map((cells, index) => ({ id: `R${index}`, cells: { ...cells } }));
      const edits = writes.map(([{ row, column }, after]): CellEdit => {
        const cells = rows[row]?.cells ?? {};
        const before = cells[column] ?? "";
        cells[column] = after;
        return { tableName: "T", rowIdentifier: `R${row}`, rowIndex: row, column, before, after };
      });
      const written = rows.map(({ cells }) => ({ ...cells }));
      for (const [{ row, column }, text] of typed) (rows[row] as Row).cells[column] = text;
      const sorted = order.filter((row) => row !== deleted).map((row) => rows[row] as Row);
      const beforeUndo = sorted.map(({ cells }) => ({ ...cells }));

      const look = ({ rowIdentifier, column }: CellEdit): CellNow => {
        const row = sorted.findIndex(({ id }) => id === rowIdentifier);
        const found = sorted[row]?.cells[column];
        if (found === undefined) return "rowGone";
        return { key: `${row} ${column}`, content: found, numberFormat: null, isProtected: false };
      };
      const plan = planUndo([...edits].reverse(), look);
      for (const [key, restore] of plan.restores) {
        const [row, column] = key.split(" ") as [string, string];
        (sorted[Number(row)] as Row).cells[column] = restore.content;
      }

      sorted.forEach(({ id, cells }, index) => {
        const row = Number(id.slice(1));
        for (const column of columns) {
          const now = beforeUndo[index]?.[column];
          const isUntouched = now === written[row]?.[column];
          const own = edits.filter((each) => each.rowIdentifier === id && each.column === column);
          const mayHold = own.flatMap((each) => [each.before, each.after]);
          if (isUntouched) expect(cells[column]).toBe(start[row]?.[column]);
          else if (!mayHold.includes(now as CellContent)) expect(cells[column]).toBe(now);
        }
      });
      const again = planUndo([...edits].reverse(), look);
      expect(again.kept.filter(({ reason }) => reason === "rowGone").length).toBe(
        edits.filter(({ rowIdentifier }) => rowIdentifier === `R${deleted}`).length,
      );
    }),
    { seed, numRuns: 500 },
  );
});

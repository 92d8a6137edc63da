import fc from "fast-check";
import {
  actionFor,
  chooseMeant,
  decideKinds,
  decideRow,
  leaveRowsOut,
  matchActions,
  noDecisions,
  type ImportDecisions,
} from "../../../src/core/import/ImportDecisions";
import type { ImportPlan, WorkbookSnapshot } from "../../../src/core/import/ImportPlan";
import { samePlan } from "../../../src/core/import/samePlan";
import type { CellContent } from "../../../src/core/journal/JournalEntry";
import { mapOf, plan } from "./planSource";

const columns = {
  编号: "customerId",
  客户: "customerName",
  电话: "contact",
  负责人: "owner",
  建档: "createdAt",
} as const;
const map = mapOf(columns);

/** A workbook that holds these rows, by column key. */
function holding(...rows: readonly Readonly<Record<string, CellContent>>[]): Partial<WorkbookSnapshot> {
  const texts = (column: string): string[] => rows.map((row) => String(row[column] ?? ""));
  const keys = [...Object.values(columns), "单号"];
  return {
    identifiers: texts("customerId"),
    names: texts("customerName"),
    contacts: texts("contact"),
    keys: texts("单号"),
    lists: { team: ["李明"] },
    contents: Object.fromEntries(
      keys.map((column) => [column, new Map(rows.map((row, index) => [index, row[column] ?? ""]))]),
    ),
  };
}

const known = holding(
  { customerId: "C20240601001", customerName: "甲科技", contact: "13800000001", owner: "李明", createdAt: 45_444 },
  { customerId: "C20240601002", customerName: "乙", contact: "", owner: "", createdAt: "" },
);

const kindsOf = (result: ImportPlan) =>
  result.matches.map(({ rowNumber, kind, action }) => `${rowNumber} ${kind} ${action}`);
const cellsOf = (result: ImportPlan) =>
  result.updates.map(({ rowIndex, cells }) => [rowIndex, ...cells.map(({ column, after }) => `${column}=${after}`)]);
const reasons = ["identifier", "key", "email", "phone", "name"] as const;
const kinds = reasons.flatMap((reason) => [`workbook:${reason}`, `file:${reason}`] as const);
const decided = (action: (typeof matchActions)[number]): ImportDecisions => decideKinds(noDecisions, [], kinds, action);

test("[IM-5] an identifier that is in the sheet is certain and kept; name and phone wait for a decision", async () => {
  const text = "编号,客户,电话\nC20240601001,别的名字,\n,乙,\n,丙,138-0000-0001\n,丁,\n";
  const result = await plan(text, map, known);
  expect(kindsOf(result)).toEqual(["2 workbook:identifier keep", "3 workbook:name null", "4 workbook:phone null"]);
  expect(result.keptRowNumbers).toEqual([2]);
  expect(result.undecidedCount).toBe(2);
  expect(result.rows.map(({ rowNumber }) => rowNumber)).toEqual([3, 4, 5]);
  expect(result.flags.filter(({ code }) => code === "possibleDuplicate")).toHaveLength(2);
});

test("[IM-5] rows with a key are compared by it alone, and may update the row that bears it", async () => {
  const keyed = mapOf({ ...columns, 单号: { targets: [], keepAs: "单号" } }, { key: "单号" });
  const snapshot = holding({ customerId: "C20240601001", customerName: "甲", contact: "", owner: "李明", 单号: "7" });
  const text = "编号,客户,电话,负责人,建档,单号\n,甲,13800000001,王芳,,7\n,甲,,,,8\n";
  const kept = await plan(text, keyed, snapshot);
  expect(kindsOf(kept)).toEqual(["2 workbook:key keep"]);
  expect(kept.rows.map(({ rowNumber }) => rowNumber)).toEqual([3]);
  expect(kept.listAdditions).toEqual({});
  const filled = await plan(text, keyed, snapshot, {}, decided("fill"));
  expect(cellsOf(filled)).toEqual([[0, "contact=13800000001"]]);
  expect(filled.listAdditions).toEqual({});
  const overwritten = await plan(text, keyed, snapshot, {}, decided("overwrite"));
  expect(cellsOf(overwritten)).toEqual([[0, "contact=13800000001", "owner=王芳"]]);
  expect(overwritten.listAdditions).toEqual({ team: ["王芳"] });
});

test("[IM-5] what the add-in recorded, formulas and identifiers are never overwritten, and blanks clear nothing", async () => {
  const snapshot = holding({
    customerId: "C20240601001",
    customerName: "甲",
    contact: '=""&"x"',
    owner: "李明",
    createdAt: 45_444,
  });
  const text = "编号,客户,电话,负责人,建档\nC20240601001,甲,13900000000,,2024-06-30\n";
  const result = await plan(text, map, snapshot, {}, decided("overwrite"));
  expect(result.updates).toEqual([]);
  expect(result.keptRowNumbers).toEqual([2]);
});

test("[IM-5] the same number stored as text, the same choices in another order and another spacing are no change", async () => {
  const snapshot = holding({
    customerId: "C20240601001",
    customerName: "甲",
    contact: 13_800_000_001,
    owner: " 李明 ",
  });
  const text = "编号,客户,电话,负责人\nC20240601001,甲,138 0000 0001,李明\n";
  expect((await plan(text, map, snapshot, {}, decided("overwrite"))).updates).toEqual([]);
});

test("[IM-5] doubles within the source go into one row, each new fact once", async () => {
  const text = "编号,客户,电话,负责人\n,丁,13900000009,\n,丁,,李明\n,丁,,王芳\n";
  const filled = await plan(text, map, known, {}, decided("fill"));
  expect(filled.rows.map(({ values }) => values)).toMatchObject([
    { customerName: "丁", contact: "13900000009", owner: "李明" },
  ]);
  expect(filled.mergedRowNumbers).toEqual([3]);
  expect(filled.keptRowNumbers).toEqual([4]);
  expect(filled.listAdditions).toEqual({});
  const overwritten = await plan(text, map, known, {}, decided("overwrite"));
  expect(overwritten.rows[0]?.values["owner"]).toBe("王芳");
});

test("[IM-5] two rows of the source that mean one row of the sheet change it once, the later one last", async () => {
  const text = "编号,客户,电话,负责人\n,乙,13900000009,李明\n,乙,13900000010,王芳\n";
  const result = await plan(text, map, known, {}, decided("overwrite"));
  expect(result.updates).toEqual([
    {
      rowIndex: 1,
      identifier: "C20240601002",
      rowNumbers: [2, 3],
      cells: [
        { column: "contact", before: "", after: "13900000010" },
        { column: "owner", before: "", after: "王芳" },
      ],
    },
  ]);
});

test("a single decision goes before one for its kind, and a later one for the kind before both", () => {
  const matches = [
    { rowNumber: 2, kind: "workbook:name" },
    { rowNumber: 3, kind: "workbook:name" },
  ] as const;
  const single = decideRow(decideKinds(noDecisions, matches, ["workbook:name"], "fill"), 2, "add");
  expect(matches.map(({ rowNumber, kind }) => actionFor(single, rowNumber, kind))).toEqual(["add", "fill"]);
  const all = decideKinds(single, matches, ["workbook:name"], "keep");
  expect(matches.map(({ rowNumber, kind }) => actionFor(all, rowNumber, kind))).toEqual(["keep", "keep"]);
});

test("[IM-5] of several likely rows the likeliest is proposed, and a person can say which one is meant", async () => {
  const snapshot = holding(
    { customerId: "C20240601001", customerName: "甲", contact: "", owner: "" },
    { customerId: "C20240601002", customerName: "乙", contact: "13800000001", owner: "" },
  );
  const text = "编号,客户,电话,负责人\n,甲,13800000001,李明\n";
  const [match] = (await plan(text, map, snapshot)).matches;
  expect(match).toMatchObject({ existing: 1, candidates: [{ existing: 1 }, { existing: 0 }] });
  const meant = chooseMeant(decided("fill"), 2, { place: "workbook", existing: 0 });
  const result = await plan(text, map, snapshot, {}, meant);
  expect(cellsOf(result)).toEqual([[0, "contact=13800000001", "owner=李明"]]);
});

test("[IM-8] rows that are left out are planned nowhere and can be taken in again", async () => {
  const text = "编号,客户\n,丁\n,戊\n";
  const out = leaveRowsOut(noDecisions, [2], true);
  const result = await plan(text, map, known, {}, out);
  expect(result.leftOutRowNumbers).toEqual([2]);
  expect(result.rows.map(({ rowNumber }) => rowNumber)).toEqual([3]);
  expect((await plan(text, map, known, {}, leaveRowsOut(out, [2], false))).rows).toHaveLength(2);
});

test("[IM-6] plans are the same whatever numbers new rows get, and another as soon as a cell differs", async () => {
  const text = "编号,客户,负责人\n,丁,李明\n";
  const first = await plan(text, map, known);
  const later = await plan(text, map, { ...known, identifiers: [...(known.identifiers ?? []), "C20240701009"] });
  expect(later.rows[0]?.values["customerId"]).not.toBe(first.rows[0]?.values["customerId"]);
  expect(samePlan(first, later)).toBe(true);
  expect(samePlan(first, await plan("编号,客户,负责人\n,丁,王芳\n", map, known))).toBe(false);
});

const name = fc.constantFrom("甲科技", "甲科技有限公司", "乙", "丁", "戊", "");
const sourceRow = fc.record({
  identifier: fc.constantFrom("", "C20240601001", "C20240601002", "C20240605001", "88"),
  name,
  contact: fc.constantFrom("", "13800000001", "13900000009", "b@yi.cn"),
  owner: fc.constantFrom("", "李明", "王芳"),
});
const csvOf = (rows: readonly { identifier: string; name: string; contact: string; owner: string }[]): string =>
  ["编号,客户,电话,负责人", ...rows.map((row) => `${row.identifier},${row.name},${row.contact},${row.owner}`)].join(
    "\n",
  );

test("[IM-6] whatever is decided, every row of the source is accounted for exactly once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sourceRow, { minLength: 1, maxLength: 10 }),
      fc.array(fc.constantFrom(...matchActions), { minLength: 12, maxLength: 12 }),
      fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
      async (rows, actions, leftOut) => {
        const filled = rows.filter((row) => Object.values(row).some((cell) => cell !== ""));
        fc.pre(filled.length > 0);
        let made = leaveRowsOut(
          noDecisions,
          leftOut.map((index) => index + 2),
          true,
        );
        actions.forEach((action, index) => (made = decideRow(made, index + 2, action)));
        const result = await plan(csvOf(filled), map, known, {}, made);
        const all = [
          ...result.rows.map(({ rowNumber }) => rowNumber),
          ...result.updatingRowNumbers,
          ...result.mergedRowNumbers,
          ...result.keptRowNumbers,
          ...result.leftOutRowNumbers,
        ];
        expect(all.sort((one, other) => one - other)).toEqual(filled.map((_, index) => index + 2));
        expect(result.undecidedCount).toBe(0);
        const identifiers = result.rows.map(({ values }) => values["customerId"]);
        expect(new Set([...identifiers, ...(known.identifiers ?? [])]).size).toBe(identifiers.length + 2);
        const { updates } = result;
        expect(updates.flatMap(({ cells }) => cells).filter(({ before, after }) => before === after)).toEqual([]);
      },
    ),
    { seed: 6, numRuns: 200 },
  );
});

test("[IM-5] importing a file again adds nothing where rows have a key", async () => {
  const keyed = mapOf({ ...columns, 单号: { targets: [], keepAs: "单号" } }, { key: "单号" });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ row: sourceRow, key: fc.constantFrom("1", "2", "3", "4") }), {
        minLength: 1,
        maxLength: 10,
      }),
      async (rows) => {
        const lines = rows.map(({ row, key }) => `${row.identifier},${row.name},${row.contact},${row.owner},${key}`);
        const text = ["编号,客户,电话,负责人,单号", ...lines].join("\n");
        const first = await plan(text, keyed, known);
        const after = holding(...first.rows.map(({ values, extras }) => ({ ...values, ...extras })));
        const again = await plan(text, keyed, after);
        expect(again.rows).toEqual([]);
        expect(again.updates).toEqual([]);
        expect(again.keptRowNumbers).toHaveLength(rows.length);
      },
    ),
    { seed: 7, numRuns: 150 },
  );
});

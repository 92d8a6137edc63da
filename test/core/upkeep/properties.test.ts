import fc from "fast-check";
import { parseIdentifier } from "../../../src/core/identifiers";
import type { RecordRow } from "../../../src/core/records";
import { RowKeeper } from "../../../src/core/upkeep/RowKeeper";
import type { UpkeepTableKey } from "../../../src/core/upkeep/upkeepFacts";
import { upkeepColumns, upkeepTables } from "../../../src/templates/upkeep";
import { factsOf, now, rowOf, Sheet } from "./upkeepCases";

const seed = { seed: 20_261_122, numRuns: 300 };
const numberedTables = ["customers", "campaigns", "followUps"] as const;
const identifierColumn = (table: UpkeepTableKey): string => upkeepTables[table].identifier?.column ?? "";
const prefix = (table: UpkeepTableKey): string => upkeepTables[table].identifier?.prefix ?? "";

/** What people and other programs leave in cells, with words that mean something here. */
const cell = fc.oneof(
  fc.constantFrom("", " ", "意向", "成交", "流失", "已完成", "已延期", "待处理", "已批准", "待审批", "2024Q3", "#N/A"),
  fc.constantFrom(
    "物料费5000元、主播费用8000元",
    "展会;转介绍/展会",
    "C20261122001",
    "HD20261122002",
    "G20261122001",
    "C202611",
  ),
  fc.integer({ min: -5, max: 3_000_000 }),
  fc.double({ min: 0, max: 60_000, noNaN: true }),
  fc.boolean(),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

const cellsOf = (table: UpkeepTableKey) =>
  fc.dictionary(fc.constantFrom(...upkeepColumns[table]), cell, { minKeys: 1, maxKeys: 5 });

type Step =
  | { readonly kind: "edit"; readonly at: number; readonly cells: RecordRow; readonly pasted: boolean }
  | { readonly kind: "remove" | "copy" | "clearIdentifier"; readonly at: number };

const stepsFor = (table: UpkeepTableKey) =>
  fc.array(
    fc.oneof<fc.Arbitrary<Step>[]>(
      fc.record({ kind: fc.constant("edit" as const), at: fc.nat(7), cells: cellsOf(table), pasted: fc.boolean() }),
      fc.record({
        kind: fc.constantFrom("remove" as const, "copy" as const, "clearIdentifier" as const),
        at: fc.nat(7),
      }),
    ),
    { maxLength: 25 },
  );

const story = fc.constantFrom(...numberedTables).chain((table) => fc.tuple(fc.constant(table), stepsFor(table)));

/** Does a step as a person would; gives false where there is no such row. */
function take(sheet: Sheet, step: Step): boolean {
  const at = Math.min(step.at, sheet.rows.length);
  if (step.kind === "edit") {
    sheet.edit({ [at]: step.cells }, { pasted: step.pasted });
    return true;
  }
  const row = sheet.rows[at];
  if (row === undefined) return false;
  if (step.kind === "remove") sheet.remove(at);
  else if (step.kind === "copy") sheet.edit({ [sheet.rows.length]: row }, { pasted: true });
  else sheet.edit({ [at]: { [identifierColumn(sheet.table)]: "" } });
  return true;
}

test("[ID-4] marks cover every identifier that stood on the sheet and are never lowered, whatever people do", () => {
  fc.assert(
    fc.property(story, ([table, steps]) => {
      const sheet = new Sheet(table);
      for (const step of steps) {
        const marks = sheet.marks;
        take(sheet, step);
        for (const identifier of sheet.bearers().keys()) {
          const parsed = parseIdentifier(identifier);
          const isMarked = parsed !== null && parsed.number <= (sheet.marks[parsed.prefix]?.[parsed.day] ?? 0);
          if (parsed?.prefix === prefix(table)) expect(isMarked).toBe(true);
        }
        for (const [day, number] of Object.entries(marks[prefix(table)] ?? {})) {
          expect(sheet.marks[prefix(table)]?.[Number(day)]).toBeGreaterThanOrEqual(number);
        }
      }
    }),
    seed,
  );
});

test("[ID-1] [ID-9] rows that were only typed, copied and deleted all bear an identifier, each its own", () => {
  const typed = fc.constantFrom(...numberedTables).chain((table) => {
    const columns = upkeepTables[table].dataColumns;
    const cells = fc.dictionary(fc.constantFrom(...columns), fc.constantFrom("甲", "乙", "丙", 7), {
      minKeys: 1,
      maxKeys: 4,
    });
    const edit = fc.record({ kind: fc.constant("edit" as const), at: fc.nat(9), cells, pasted: fc.boolean() });
    const other = fc.record({ kind: fc.constantFrom("remove" as const, "copy" as const), at: fc.nat(9) });
    return fc.tuple(fc.constant(table), fc.array(fc.oneof<fc.Arbitrary<Step>[]>(edit, other), { maxLength: 40 }));
  });
  fc.assert(
    fc.property(typed, ([table, steps]) => {
      const sheet = new Sheet(table);
      const ever = new Set<string>();
      for (const step of steps) {
        const before = sheet.bearers();
        take(sheet, step);
        const identifiers = sheet.column(identifierColumn(table));
        expect(new Set(identifiers).size).toBe(sheet.rows.length);
        for (const identifier of identifiers.map(String)) {
          expect(parseIdentifier(identifier)?.prefix).toBe(prefix(table));
          if (!before.has(identifier)) expect(ever.has(identifier)).toBe(false);
          ever.add(identifier);
        }
      }
    }),
    seed,
  );
});

test("planning again after a plan was written writes nothing, whether the add-in has seen its own writing or not", () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom("customers", "campaigns", "followUps", "effects" as const)
        .chain((table) => fc.tuple(fc.constant(table), fc.option(cellsOf(table)), cellsOf(table), fc.boolean())),
      ([table, known, cells, pasted]) => {
        const before = known === null ? null : rowOf(table, known);
        const after = { ...(before ?? rowOf(table, {})), ...cells };
        const keeper = new RowKeeper(upkeepTables);
        const facts = (row: RecordRow, from: RecordRow | null, marks = {}) => {
          const bearers = new Sheet(table, [row]).bearers();
          return factsOf(table, { now, marks, bearers, rows: [{ rowIndex: 0, before: from, after: row, pasted }] });
        };
        const plan = keeper.plan(facts(after, before));
        const written = { ...after, ...Object.fromEntries(plan.writes.map(({ column, value }) => [column, value])) };
        expect(keeper.plan(facts(written, written, plan.marks)).writes).toEqual([]);
        expect(keeper.plan(facts(written, before, plan.marks)).writes).toEqual([]);
      },
    ),
    { ...seed, numRuns: 1_000 },
  );
});

test("the order in which rows are told decides nothing", () => {
  const rows = fc
    .constantFrom(...numberedTables)
    .chain((table) =>
      fc.tuple(fc.constant(table), fc.array(fc.tuple(cellsOf(table), cellsOf(table)), { maxLength: 8 })),
    );
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), ([table, pairs], random) => {
      const seen = pairs.map(([known, cells], rowIndex) => {
        const before = rowOf(table, known);
        return { rowIndex, before, after: { ...before, ...cells } };
      });
      const bearers = new Sheet(
        table,
        seen.map(({ after }) => after),
      ).bearers();
      const shuffled = seen.map((row) => ({ row, key: random.next().value as number })).sort((a, b) => a.key - b.key);
      const plan = (of: typeof seen) => new RowKeeper(upkeepTables).plan(factsOf(table, { rows: of, bearers }));
      expect(plan(shuffled.map(({ row }) => row))).toEqual(plan(seen));
    }),
    seed,
  );
});

test("nothing that a person entered is overwritten but by rule: identifiers, choices, a total of ours, an approval", () => {
  const ours = [
    "identifierPutBack",
    "identifierOfCopy",
    "choicesNormalised",
    "budgetProposed",
    "approvalReset",
    "approvalDecided",
  ];
  fc.assert(
    fc.property(story, ([table, steps]) => {
      const sheet = new Sheet(table);
      for (const step of steps) {
        if (step.kind !== "edit") continue;
        const at = Math.min(step.at, sheet.rows.length);
        for (const { before, reason } of sheet.edit({ [at]: step.cells }, { pasted: step.pasted }).writes) {
          if (String(before).trim() !== "") expect(ours).toContain(reason);
        }
      }
    }),
    seed,
  );
});

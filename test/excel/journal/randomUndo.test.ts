import fc from "fast-check";
import type { CellContent } from "../../../src/core/journal/JournalEntry";
import { applyEdits, type PlannedEdit } from "../../../src/excel/journal/applyEdits";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import type { Workbench } from "../../support/startWorkbench";
import { startWithRows } from "../startWithSample";
import { changeSheet, customerSheet, entryOf, valuesAt } from "./journalWorkbook";

jest.setTimeout(120_000);

const seed = 20_261_122;
const rowCount = 8;
const identifiers = Array.from({ length: rowCount }, (_, index) => `C2025010100${index + 1}`);
const columns = { notes: "备注", competitor: "竞品", expectedAmount: "预计成交金额" } as const;
type Column = keyof typeof columns;

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithRows({
    customers: identifiers.map((customerId, index) => ({ customerId, customerName: `客户${index}` })),
  });
});
afterEach(() => workbench.stop());

const columnOf = (column: Column) => fc.constant(column);
const text = fc.constantFrom<CellContent>("", "甲", "'=1+1", "=1+1", "007", "1-2", "'引号", "emoji 🙂");
const number = fc.constantFrom<CellContent>("", 0, 12.5, -3, 1_000_000);
const place = { row: fc.nat(rowCount - 1) };
const cellEdit = fc.oneof(
  fc.record({ ...place, column: fc.oneof(columnOf("notes"), columnOf("competitor")), content: text }),
  fc.record({ ...place, column: columnOf("expectedAmount"), content: number }),
);
const deed = fc.oneof(
  fc.record({ kind: fc.constant("sort" as const), column: fc.constantFrom("客户编号", "客户名称", "备注") }),
  fc.record({ kind: fc.constant("insert" as const), row: fc.nat(rowCount - 1) }),
  fc.record({ kind: fc.constant("type" as const), row: fc.nat(rowCount - 1), column: fc.constantFrom("备注", "竞品") }),
);

interface Snapshot {
  readonly formulas: ReadonlyMap<string, readonly CellContent[]>;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Reads the edited columns by identifier, as formulas and values together. */
async function snapshot(): Promise<Snapshot> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Customers");
    const read = (heading: string) => table.columns.getItem(heading).getDataBodyRange().load("formulas,values");
    const ids = read("客户编号");
    const cells = Object.values(columns).map(read);
    await context.sync();
    const formulas = new Map<string, readonly CellContent[]>();
    const rowOf = new Map<string, number>();
    (ids.values as CellContent[][]).forEach(([id], row) => {
      if (id === "") return;
      const own = cells.flatMap((range) => [range.formulas[row]?.[0], range.values[row]?.[0]] as CellContent[]);
      formulas.set(String(id), own);
      rowOf.set(String(id), row);
    });
    return { formulas, rowOf };
  });
}

test("[UN-2] whatever is sorted, inserted and typed meanwhile, undo brings back every cell that nobody touched", async () => {
  const action = fc.tuple(
    fc.array(cellEdit, { minLength: 1, maxLength: 10 }),
    fc.array(cellEdit, { minLength: 1, maxLength: 10 }),
    fc.array(deed, { maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(action, async ([earlier, edits, deeds]) => {
      const present = await snapshot();
      const plan = (wanted: typeof edits): readonly PlannedEdit[] =>
        wanted.map(({ row, column, content }) => {
          const rowIdentifier = identifiers[row] ?? "";
          const rowIndex = present.rowOf.get(rowIdentifier) ?? 0;
          return { tableName: "Customers", rowIndex, rowIdentifier, column, after: content };
        });
      await applyEdits(plan(earlier));
      const before = await snapshot();
      const { step, refused } = await applyEdits(plan(edits));
      expect(refused).toEqual([]);

      const typed = new Set<string>();
      for (const each of deeds) {
        if (each.kind === "sort") await workbench.person.sort("Customers", each.column);
        else if (each.kind === "insert") await workbench.person.insertRows(customerSheet, each.row + 2, 1);
        else {
          const identifier = identifiers[each.row] ?? "";
          const { rowOf } = await snapshot();
          const letter = await letterOf(each.column);
          await workbench.person.type(customerSheet, `${letter}${(rowOf.get(identifier) ?? 0) + 2}`, "人写的");
          typed.add(`${identifier} ${each.column}`);
        }
      }

      const result = await undoEntry(entryOf(step));
      expect(result.status).toBe("complete");
      expect(result.kept.every(({ found }) => found === "人写的")).toBe(true);
      const after = await snapshot();
      for (const identifier of identifiers) {
        Object.values(columns).forEach((heading, index) => {
          const cell = (from: Snapshot) => from.formulas.get(identifier)?.slice(2 * index, 2 * index + 2);
          const expected = typed.has(`${identifier} ${heading}`) ? ["人写的", "人写的"] : cell(before);
          expect([identifier, heading, cell(after)]).toEqual([identifier, heading, expected]);
        });
      }
    }),
    { seed, numRuns: 25 },
  );
});

async function letterOf(heading: string): Promise<string> {
  const [headings] = await valuesAt(customerSheet, "A1:Z1");
  return String.fromCharCode(65 + (headings?.indexOf(heading) ?? 0));
}

test("a formula that Excel no longer accepts does not keep the other cells from going back", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.add(undefined, undefined, "折扣");
    await context.sync();
  });
  const letter = await letterOf("备注");
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange(`${letter}2`).formulas = [["=SUM(Customers[折扣])"]];
    sheet.getRange(`${letter}3`).values = [["旧备注"]];
  });
  await changeSheet(customerSheet, (sheet) => {
    sheet.getRange(`${letter}4:${letter}9`).values = Array.from({ length: 6 }, () => ["别的"]);
  });
  const edits = [0, 1].map((rowIndex): PlannedEdit => ({
    ...{ tableName: "Customers", rowIndex, rowIdentifier: identifiers[rowIndex] ?? "", column: "notes", after: "新" },
  }));
  const { step } = await applyEdits(edits);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.getItem("折扣").delete();
    await context.sync();
  });
  const result = await undoEntry(entryOf(step));
  expect(result).toMatchObject({ status: "failed", restored: 1, failure: { code: "rejected" } });
  expect(await valuesAt(customerSheet, `${letter}2:${letter}3`)).toEqual([["新"], ["旧备注"]]);
});

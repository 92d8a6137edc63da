import { applyEdits } from "../../../src/excel/journal/applyEdits";
import { undoEntry } from "../../../src/excel/journal/undoEntry";
import type { Workbench } from "../../support/startWorkbench";
import { applied, customerEdit, customerSheet, entryOf, startJournalWorkbook, valuesAt } from "./journalWorkbook";

jest.setTimeout(30_000);

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startJournalWorkbook();
});
afterEach(() => workbench.stop());

const notes = () => valuesAt(customerSheet, "K2:K5");
const edits = [1, 2, 3, 4].map((number) => customerEdit(number, "notes", `第${number}行`));
/** Small enough that every cell is a chunk of its own. */
const oneByOne = { chunkBytes: 40 };

test("cancelling is heeded between chunks, and the step says what is written by then", async () => {
  const signal = { aborted: false };
  const told: number[] = [];
  const onProgress = (done: number): void => {
    told.push(done);
    signal.aborted = done === 2;
  };
  const result = await applyEdits(edits, { ...oneByOne, signal, onProgress });
  expect(result.status).toBe("cancelled");
  expect(told).toEqual([0, 1, 2]);
  expect(result.step.edits.map(({ after }) => after)).toEqual(["第1行", "第2行"]);
  expect(await notes()).toEqual([["第1行"], ["第2行"], [""], [""]]);
});

test("a failure half-way says exactly what was written", async () => {
  workbench.seams.failBatch(4, "GeneralException");
  const result = await applyEdits(edits, oneByOne);
  expect(result).toMatchObject({ status: "failed", uncertain: 0, failure: { code: "rejected" } });
  expect(result.step.edits.map(({ after }) => after)).toEqual(["第1行", "第2行"]);
  expect(await notes()).toEqual([["第1行"], ["第2行"], [""], [""]]);
});

test("what arrived of a chunk that failed in its middle is found out", async () => {
  const apart = [customerEdit(1, "notes", "甲"), customerEdit(2, "tier", "A")];
  const counts = new Set<number>();
  for (let afterActions = 4; afterActions < 40; afterActions += 2) {
    workbench.seams.failBatch(2, "GeneralException", { afterActions });
    const { status, step } = await applyEdits(apart);
    const [[note]] = (await valuesAt(customerSheet, "K2:K2")) as [[string]];
    const [[tier]] = (await valuesAt(customerSheet, "L3:L3")) as [[string]];
    expect(status).toBe("failed");
    expect(step.edits.map(({ after }) => after)).toEqual([note, tier].filter((cell) => cell !== ""));
    counts.add(step.edits.length);
    await undoEntry(entryOf(step));
    workbench.seams.reset();
  }
  expect([...counts]).toEqual([0, 1, 2]);
});

test("where Excel does not even say what arrived, the cells count as uncertain and undo restores those that did", async () => {
  workbench.seams.failBatch(2, "GeneralException", { afterActions: 100 });
  workbench.seams.failBatch(3, "InvalidOrTimedOutSession");
  const result = await applyEdits(edits);
  expect(result).toMatchObject({ status: "failed", uncertain: 4 });
  expect(result.step.edits).toHaveLength(4);
  expect(await undoEntry(entryOf(result.step))).toMatchObject({ status: "complete", kept: [] });
  expect(await notes()).toEqual([[""], [""], [""], [""]]);
});

test("an undo that fails half-way says how many cells are back, and can be continued", async () => {
  const { step } = await applied(edits);
  workbench.seams.failBatch(3, "GeneralException");
  const result = await undoEntry(entryOf(step), oneByOne);
  expect(result).toMatchObject({ status: "failed", restored: 1, failure: { code: "rejected" } });
  expect(await undoEntry(entryOf(step))).toEqual({ status: "complete", restored: 3, kept: [] });
  expect(await notes()).toEqual([[""], [""], [""], [""]]);
});

test("an undo can be cancelled between chunks", async () => {
  const { step } = await applied(edits);
  const signal = { aborted: false };
  const onProgress = (done: number): void => {
    signal.aborted = done === 3;
  };
  expect(await undoEntry(entryOf(step), { ...oneByOne, signal, onProgress })).toMatchObject({
    status: "cancelled",
    restored: 3,
  });
});

test("[UN-2] what a colleague wrote meanwhile stays", async () => {
  const { step } = await applied(edits);
  const colleague = await workbench.addUser("王芳");
  await colleague.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(customerSheet).getRange("K4").values = [["同事的备注"]];
    await context.sync();
  });
  const result = await undoEntry(entryOf(step));
  expect(result).toMatchObject({ restored: 3, kept: [{ reason: "changed", found: "同事的备注" }] });
  expect(await notes()).toEqual([[""], [""], ["同事的备注"], [""]]);
});

describe("between the look and the writing", () => {
  /** Makes every batch wait, so that a person can act while one is under way. */
  const meanwhile = (work: () => Promise<unknown>) => {
    let acted: Promise<unknown> | null = null;
    const onProgress = (): void => {
      if (acted !== null) return;
      workbench.seams.delayBatches(150);
      acted = work();
    };
    return { onProgress, settled: () => acted };
  };
  afterEach(() => workbench.seams.delayBatches(0));

  test("[TO-1] somebody sorts: nothing goes into other rows, and the cells are named", async () => {
    const { onProgress, settled } = meanwhile(() => workbench.person.sort("Customers", "客户名称", "descending"));
    const result = await applyEdits(edits.slice(0, 1), { onProgress });
    await settled();
    expect(result).toMatchObject({ status: "complete", step: { edits: [] }, refused: [{ reason: "changed" }] });
    expect(await notes()).toEqual([[""], [""], [""], [""]]);
  });

  test("[TO-1] somebody types into the cell: their text stays", async () => {
    const { onProgress, settled } = meanwhile(() => workbench.person.type(customerSheet, "K3", "同时输入"));
    const result = await applyEdits(edits, { onProgress });
    await settled();
    expect(result.refused).toMatchObject([{ reason: "changed", found: "同时输入" }]);
    expect(result.step.edits).toHaveLength(3);
    expect(await notes()).toEqual([["第1行"], ["同时输入"], ["第3行"], ["第4行"]]);
  });

  test("[TO-1] somebody puts a row in while an action is undone: the cells are listed, and undone the next time", async () => {
    const { step } = await applied(edits);
    const { onProgress, settled } = meanwhile(() => workbench.person.insertRows(customerSheet, 2, 1));
    const result = await undoEntry(entryOf(step), { onProgress });
    await settled();
    expect(result).toMatchObject({ status: "complete", restored: 0 });
    expect(result.kept).toHaveLength(4);
    expect(await valuesAt(customerSheet, "K2:K6")).toEqual([[""], ["第1行"], ["第2行"], ["第3行"], ["第4行"]]);
    workbench.seams.delayBatches(0);
    expect(await undoEntry(entryOf(step))).toMatchObject({ restored: 4, kept: [] });
  });

  test("[TO-1] somebody puts rows in while an import is undone: the rows of the import go and no others", async () => {
    const added = { rowIdentifier: "C20240701004", rowIndex: 3 };
    const [cells] = await valuesAt(customerSheet, "A5:I5");
    const keys = ["customerId", "customerName", "", "source", "", "contact", "", "", "owner"];
    const written = Object.fromEntries(
      keys.flatMap((key, index) => (key === "" ? [] : [[key, cells?.[index] ?? ""] as const])),
    );
    const step = { kind: "rows" as const, tableName: "Customers", rows: [{ ...added, cells: written }] };
    const { onProgress, settled } = meanwhile(() => workbench.person.insertRows(customerSheet, 3, 2));
    const result = await undoEntry(entryOf(step), { onProgress });
    await settled();
    expect(result).toMatchObject({ status: "complete", restored: 1, kept: [] });
    expect((await valuesAt(customerSheet, "A2:A7")).flat()).toEqual([
      ...["C20240701001", "", "", "C20240701002", "C20240701003", ""],
    ]);
  });
});

test("what goes alongside is written with the cells, and not at all when there are none", async () => {
  const alongside = jest.fn((context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(customerSheet).getRange("K5").values = [["一并写入"]];
  });
  await applyEdits([customerEdit(1, "notes", "")], { alongside });
  expect(alongside).not.toHaveBeenCalled();
  await applyEdits([customerEdit(1, "notes", "甲")], { alongside });
  expect(await notes()).toEqual([["甲"], [""], [""], ["一并写入"]]);
});

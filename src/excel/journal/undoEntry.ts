import type {
  CellContent,
  CellEdit,
  JournalEntry,
  JournalStep,
  KeptCell,
  UndoResult,
} from "../../core/journal/JournalEntry";
import { identifierNow, planUndo, type CellNow, type CellRestore } from "../../core/journal/planUndo";
import { describeHostFailure, type HostFailure } from "../hostFailure";
import { addressOf, identifyingKeys, tableKeyOf, type AnyTable } from "./anyTables";
import { readCells, type CellsNow, type ReadOptions } from "./readCells";
import type { CellWrite } from "./queueWrites";
import { undoAdoption } from "./undoAdoption";
import { requestColumnUndo } from "./undoColumns";
import { undoMode } from "./undoMode";
import {
  anchorRows,
  planRowUndo,
  queueRemovals,
  rowIndexAfterRemovals,
  wantedRows,
  type RowAnchor,
  type RowUndoPlan,
} from "./undoRows";
import { planRuleUndo, ruledRows } from "./undoRules";
import { requestSheetUndo } from "./undoSheets";
import type { WantedRow } from "./WantedRow";
import { writeCells, type WriteOptions } from "./writeCells";

export interface UndoOptions extends Pick<WriteOptions, "onProgress" | "signal" | "chunkBytes"> {
  /** Actions done since, oldest first: what they wrote into added rows does not make those count as edited. */
  readonly later?: readonly JournalEntry[];
}

/** What undo did; for `failed` with Excel's reason. */
export interface UndoOutcome extends UndoResult {
  readonly failure?: HostFailure;
}

type StepOf<Kind extends JournalStep["kind"]> = Extract<JournalStep, { readonly kind: Kind }>;

/**
 * Takes an action back, its last step first: cells that still hold what was written get back what they held, wherever
 * their rows are now; rows that were added go where they are as they were written; so do columns that hold nothing, sheets
 * that nobody changed, and rules and colours that stand as they were put back. Everything else stays and is listed. Undoing twice does no harm.
 *
 * One to three round trips to look, one or two more at rules and colours, one for each 4 MB to write, and one where columns
 * or sheets go. Throws where Excel
 * refuses to be looked at, when nothing has been changed.
 */
export async function undoEntry(entry: JournalEntry, options: UndoOptions = {}): Promise<UndoOutcome> {
  // What changed the workbook as a whole is an action of one step.
  const [step] = entry.steps;
  if (step?.kind === "mode") return undoMode(step, options);
  if (step?.kind === "adoption") return undoAdoption(step, options.later ?? []);
  return Excel.run({ delayForCellEdit: true }, (context) => undoInContext(context, entry, options));
}

async function undoInContext(
  context: Excel.RequestContext,
  entry: JournalEntry,
  { later = [], ...options }: UndoOptions,
): Promise<UndoOutcome> {
  const steps = [...entry.steps].reverse();
  let sheets = requestSheetUndo(context, []);
  const plan = await planEntryUndo(context, steps, later, {
    first: () => (sheets = requestSheetUndo(context, stepsOf(steps, "sheet"))),
    besides: () => sheets.reads,
  });
  if (plan.refusal !== null) return { status: "failed", restored: 0, kept: [], failure: plan.refusal };
  const rules = await planRuleUndo(context, stepsOf(steps, "rules"), plan.now);

  const removedRows = plan.rows.removals.reduce((sum, { rowIndexes }) => sum + rowIndexes.size, 0);
  const kept = [...plan.keptCells, ...plan.rows.kept, ...rules.kept];
  let restored = 0;
  try {
    const columnSteps = stepsOf(steps, "columns");
    let columns = requestColumnUndo(context, [], later);
    const writing = await writeCells(context, plan.writes, {
      ...options,
      finish: () => {
        rules.queue();
        queueRemovals(plan.rows.removals);
        columns = requestColumnUndo(context, columnSteps, later);
      },
      rowIndexAfter: rowIndexAfterRemovals(plan.rows.removals),
    });
    if (writing.status === "failed") return await settle(context, steps, later, plan, kept, writing.failure);
    restored = writing.written.length;
    kept.push(...writing.missed.map(({ write, found }) => keptSince(write, found)));
    if (writing.status === "cancelled") return { status: "cancelled", restored, kept };
    restored += removedRows + rules.restored;
    for (const { removed, kept: stays } of [columns.queue(), sheets.queue()]) {
      restored += removed;
      kept.push(...stays);
    }
    if (columnSteps.length > 0 || stepsOf(steps, "sheet").length > 0) await context.sync();
  } catch (error) {
    const failure = describeHostFailure(error);
    return settle(context, steps, later, plan, kept, failure);
  }
  return { status: "complete", restored, kept };
}

/** A cell to restore, with the edit that it takes back. */
interface UndoWrite extends CellWrite {
  readonly edit: CellEdit;
}

interface EntryUndoPlan {
  readonly now: CellsNow;
  readonly refusal: HostFailure | null;
  readonly writes: readonly UndoWrite[];
  readonly keptCells: readonly KeptCell[];
  readonly rows: RowUndoPlan;
}

/** Looks what stands in the workbook now and decides what goes back. */
async function planEntryUndo(
  context: Excel.RequestContext,
  steps: readonly JournalStep[],
  later: readonly JournalEntry[],
  options: Pick<ReadOptions, "first" | "besides"> = {},
): Promise<EntryUndoPlan> {
  const edits = stepsOf(steps, "cells").flatMap((step) => [...step.edits].reverse());
  const nowOf = identifierNow(edits, ({ tableName, column }) => {
    const key = tableKeyOf(tableName);
    return key === null || identifyingKeys(key).includes(column);
  });
  const rowOf = (edit: CellEdit) => ({ ...edit, rowIdentifier: nowOf(edit.tableName, edit.rowIdentifier) });
  const rowSteps = stepsOf(steps, "rows");
  const added = rowSteps.flatMap((step) => wantedRows(step));
  let anchors: readonly RowAnchor[] = [];
  const wanted = [...edits.map((edit) => wantedCell(rowOf(edit))), ...added, ...ruledRows(stepsOf(steps, "rules"))];
  const now = await readCells(context, wanted, {
    ...options,
    ...(added.length > 0 && { alongside: (found) => (anchors = anchorRows(added, found)) }),
  });

  const plan = planUndo(edits, (edit) => lookAt(rowOf(edit), now));
  const rows = planRowUndo(
    rowSteps,
    now,
    (table, rowIndex, columnIndex) => plan.contentAfter(cellKey(table, rowIndex, columnIndex)),
    { later, anchors },
  );
  const goes = (table: AnyTable, rowIndex: number): boolean =>
    rows.removals.some((removal) => removal.table === table && removal.rowIndexes.has(rowIndex));
  const writes = [...plan.restores.values()]
    .map((restore) => restoring(restore, rowOf(restore.edit), now))
    .filter(({ table, rowIndex }) => !goes(table, rowIndex));
  const keptCells = plan.kept.map(({ edit, reason, found }): KeptCell => {
    const { tableName, rowIdentifier, column } = edit;
    return { tableName, rowIdentifier, column, reason, address: placeOf(rowOf(edit), now), found };
  });
  return { now, refusal: now.workbook.refusal, writes, keptCells, rows };
}

function stepsOf<Kind extends JournalStep["kind"]>(steps: readonly JournalStep[], kind: Kind): readonly StepOf<Kind>[] {
  return steps.filter((step): step is StepOf<Kind> => step.kind === kind);
}

function wantedCell(edit: CellEdit): WantedRow {
  const { tableName, rowIndex, rowIdentifier, column, columnId, before, formats } = edit;
  return {
    tableName,
    rowIndex,
    rowIdentifier,
    columnsOf: ({ columnOf }) => {
      const actual = columnOf(column, columnId);
      return actual === null ? [] : [actual.index];
    },
    formats: formats !== undefined || typeof before !== "string" || before.startsWith("="),
  };
}

/** A cell that a colleague changed or moved between the look and the writing. */
function keptSince({ table, rowIndex, columnIndex, edit }: UndoWrite, found: CellContent): KeptCell {
  const { tableName, rowIdentifier, column } = edit;
  const address = addressOf(table, rowIndex, columnIndex);
  return { tableName, rowIdentifier, column, reason: "changed", address, found };
}

interface Located {
  readonly table: AnyTable;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

function locate(edit: CellEdit, now: CellsNow): Located | Exclude<CellNow, object> {
  const table = now.workbook.tables.get(edit.tableName);
  if (table === undefined) return "tableMissing";
  const actual = table.columnOf(edit.column, edit.columnId);
  if (actual === null) return "columnMissing";
  const rowIndex = now.rowIndexOf(edit);
  return typeof rowIndex === "number" ? { table, rowIndex, columnIndex: actual.index } : rowIndex;
}

function lookAt(edit: CellEdit, now: CellsNow): CellNow {
  const located = locate(edit, now);
  if (typeof located === "string") return located;
  const { table, rowIndex, columnIndex } = located;
  const cell = now.cell(edit.tableName, rowIndex, columnIndex);
  if (cell === undefined) return "rowGone";
  return { key: cellKey(table, rowIndex, columnIndex), ...cell, isProtected: table.isProtected };
}

function placeOf(edit: CellEdit, now: CellsNow): string | null {
  const located = locate(edit, now);
  return typeof located === "string" ? null : addressOf(located.table, located.rowIndex, located.columnIndex);
}

function cellKey({ tableName }: AnyTable, rowIndex: number, columnIndex: number): string {
  return `${rowIndex} ${columnIndex} ${tableName}`;
}

function restoring({ content, numberFormat }: CellRestore, edit: CellEdit, now: CellsNow): UndoWrite {
  const located = locate(edit, now);
  const present =
    typeof located === "string" ? undefined : now.cell(edit.tableName, located.rowIndex, located.columnIndex);
  if (typeof located === "string" || present === undefined) throw new Error(`${edit.column} was found and is gone`);
  const { rowIdentifier } = edit;
  return { ...located, rowIdentifier, content, present, edit, ...(numberFormat !== undefined && { numberFormat }) };
}

/**
 * Says after a failure what has been taken back by then: Excel carries out the part of a batch before the one that it
 * refuses, so the workbook is read once more. Where even that fails, only what was certain before counts.
 */
async function settle(
  context: Excel.RequestContext,
  steps: readonly JournalStep[],
  later: readonly JournalEntry[],
  { writes, rows }: EntryUndoPlan,
  kept: readonly KeptCell[],
  failure: HostFailure | undefined,
): Promise<UndoOutcome> {
  const rowCount = (plan: RowUndoPlan): number =>
    plan.removals.reduce((sum, { rowIndexes }) => sum + rowIndexes.size, 0);
  const outcome = { status: "failed", kept, ...(failure && { failure }) } as const;
  try {
    const left = await planEntryUndo(context, steps, later);
    const restored = writes.length - left.writes.length + rowCount(rows) - rowCount(left.rows);
    return { ...outcome, restored: Math.max(0, restored) };
  } catch {
    // The first failure is the one to report; nothing can be said for certain while Excel does not answer.
    return { ...outcome, restored: 0 };
  }
}

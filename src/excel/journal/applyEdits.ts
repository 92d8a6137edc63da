import { sameContent } from "../../core/journal/cellContent";
import type { RowTrouble } from "../../core/journal/findRow";
import type { CellContent, CellEdit, JournalStep } from "../../core/journal/JournalEntry";
import type { HostFailure } from "../hostFailure";
import { identifyingKeys, rowIdentifierOf, tableKeyOf, type AnyTable } from "./anyTables";
import type { ReadCell } from "./CellStore";
import { readCells, type CellsNow, type ReadOptions } from "./readCells";
import type { CellWrite } from "./queueWrites";
import type { WantedRow } from "./WantedRow";
import { writeCells, type WriteOptions } from "./writeCells";

/** A cell of a table to change. */
export interface PlannedEdit {
  /** Name of the Excel table: `Customers`, `Settings_Source`. */
  readonly tableName: string;
  /** Row within the table's body when it was read, from 0. */
  readonly rowIndex: number;
  /** What tells the row from others, see `rowIdentifierOf`; null for a row that is known by its place alone. */
  readonly rowIdentifier: string | null;
  /** Key of a column of ours, heading of another. */
  readonly column: string;
  /** The cell is written only where it still holds this. */
  readonly expected?: CellContent;
  /** A value, or a formula with its `=`; a text that only looks like one has a `'` before it, see `contentOfValue`. */
  readonly after: CellContent;
  /** The number format that the cell gets; without it the present one stays. */
  readonly numberFormat?: string;
}

/** Why a cell was not written. */
export type RefusalReason =
  | RowTrouble
  | "tableMissing"
  /** The column is gone, or cannot be told for certain. */
  | "columnMissing"
  /** The cell holds something else than was expected. */
  | "changed"
  /** The sheet is protected. */
  | "protected";

export interface RefusedEdit {
  readonly edit: PlannedEdit;
  readonly reason: RefusalReason;
  /** What stands in the cell, where it was found. */
  readonly found?: CellContent;
}

export interface AppliedEdits {
  readonly status: "complete" | "cancelled" | "failed";
  /** What was written, for the journal; edits that would have changed nothing are left out. */
  readonly step: Extract<JournalStep, { readonly kind: "cells" }>;
  readonly refused: readonly RefusedEdit[];
  /**
   * After a failure: cells of the step of which Excel could not even be asked whether they were written. Undo restores
   * those that were.
   */
  readonly uncertain: number;
  readonly failure?: HostFailure;
}

/**
 * Changes cells of tables, wherever their rows are by now: one round trip to look, where rows are many or have moved two
 * or three, and one for each 4 MB to write. Cells that no longer hold what was expected, and cells whose row or column
 * cannot be told for certain, are left as they are and named. Nothing is written into a workbook opened for reading.
 * Throws where Excel refuses to be looked at, when nothing has been written.
 */
export async function applyEdits(edits: readonly PlannedEdit[], options: WriteOptions = {}): Promise<AppliedEdits> {
  if (edits.length === 0) return { status: "complete", step: { kind: "cells", edits: [] }, refused: [], uncertain: 0 };
  return Excel.run({ delayForCellEdit: true }, (context) => applyInContext(context, edits, options));
}

/** As {@link applyEdits}, within a run that goes on and in which nothing waits to be sent. */
export async function applyInContext(
  context: Excel.RequestContext,
  edits: readonly PlannedEdit[],
  options: WriteOptions = {},
): Promise<AppliedEdits> {
  return writeEdits(context, await lookUpEdits(context, edits, { first: () => undefined }), options);
}

/** Edits whose cells were found and looked at, ready to be written. */
export interface LookedUpEdits {
  readonly now: CellsNow;
  readonly writes: readonly EditWrite[];
  readonly refused: readonly RefusedEdit[];
}

/**
 * Looks where the cells of edits are and what they hold; whatever the caller has queued before goes with the first round
 * trip, see {@link ReadOptions.first}.
 */
export async function lookUpEdits(
  context: Excel.RequestContext,
  edits: readonly PlannedEdit[],
  options: Pick<ReadOptions, "first"> = {},
): Promise<LookedUpEdits> {
  const now = await readCells(context, edits.map(wantedRow), options);
  return { now, ...planWrites(edits, now) };
}

/** Writes edits that were looked up, see {@link applyEdits}. */
export async function writeEdits(
  context: Excel.RequestContext,
  { now, writes, refused }: LookedUpEdits,
  options: WriteOptions = {},
): Promise<AppliedEdits> {
  const { refusal } = now.workbook;
  if (refusal !== null) {
    const step = { kind: "cells" as const, edits: [] };
    return { status: "failed", step, refused: [], uncertain: 0, failure: refusal };
  }
  const result = await writeCells(context, writes, options);
  const missed = result.missed.map(({ write, found }): RefusedEdit => ({ edit: write.edit, reason: "changed", found }));
  const identifiers = identifiersAfter(writes, now);
  const record = (write: EditWrite): CellEdit => recordOf(write, identifiers, result.formulas);
  return {
    status: result.status,
    step: { kind: "cells", edits: [...result.written, ...result.uncertain].map(record) },
    refused: [...refused, ...missed],
    uncertain: result.uncertain.length,
    ...(result.failure && { failure: result.failure }),
  };
}

/** A cell to write, with the edit that wants it. */
interface EditWrite extends CellWrite {
  readonly edit: PlannedEdit;
}

function wantedRow({ tableName, rowIndex, rowIdentifier, column, after, numberFormat }: PlannedEdit): WantedRow {
  const key = tableKeyOf(tableName);
  const isIdentifying = key === null || identifyingKeys(key).includes(column);
  return {
    tableName,
    rowIndex,
    rowIdentifier,
    columnsOf: ({ columnOf, identifying }) => {
      const actual = columnOf(column);
      // What tells the row from others is recorded as it is after the edit.
      const ids = rowIdentifier === null || isIdentifying ? (identifying ?? []) : [];
      return [...(actual === null ? [] : [actual]), ...ids].map(({ index }) => index);
    },
    formats: numberFormat !== undefined || typeof after !== "string" || after.startsWith("="),
  };
}

/** Decides which cells are written; where a cell is named twice, the later edit counts. */
function planWrites(
  edits: readonly PlannedEdit[],
  now: CellsNow,
): { readonly writes: readonly EditWrite[]; readonly refused: readonly RefusedEdit[] } {
  const writes = new Map<string, EditWrite>();
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const found = findCell(edit, now);
    if (typeof found === "string") {
      refused.push({ edit, reason: found });
      continue;
    }
    const { key, table, rowIndex, columnIndex, present } = found;
    const content = writes.get(key)?.content ?? present.content;
    if (edit.expected !== undefined && !sameContent(content, edit.expected)) {
      refused.push({ edit, reason: "changed", found: content });
    } else if (table.isProtected) refused.push({ edit, reason: "protected", found: content });
    else {
      const format = edit.numberFormat ?? writes.get(key)?.numberFormat;
      const { rowIdentifier } = edit;
      const write = { table, rowIndex, columnIndex, rowIdentifier, content: edit.after, present, edit };
      writes.set(key, format === undefined ? write : { ...write, numberFormat: format });
    }
  }
  return { writes: [...writes.values()].filter(changesSomething), refused };
}

function changesSomething({ content, present, numberFormat }: EditWrite): boolean {
  return !sameContent(content, present.content) || (numberFormat ?? present.numberFormat) !== present.numberFormat;
}

interface FoundCell {
  readonly key: string;
  readonly table: AnyTable;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly present: ReadCell;
}

function findCell(edit: PlannedEdit, now: CellsNow): FoundCell | RefusalReason {
  const { tableName, rowIdentifier, column, expected } = edit;
  const table = now.workbook.tables.get(tableName);
  if (table === undefined) return "tableMissing";
  const actual = table.columnOf(column);
  if (actual === null) return "columnMissing";
  const rowIndex = now.rowIndexOf(edit);
  if (typeof rowIndex !== "number") return rowIndex;
  // A row that had no identifier and now bears one may be another: only its content can tell that it is the same.
  if (rowIdentifier === null && expected === undefined && hasGainedIdentifier(table, rowIndex, now)) return "rowGone";
  const present = now.cell(tableName, rowIndex, actual.index);
  if (present === undefined) return "rowGone";
  return { key: `${rowIndex} ${actual.index} ${tableName}`, table, rowIndex, columnIndex: actual.index, present };
}

function hasGainedIdentifier({ key, tableName, identifying }: AnyTable, rowIndex: number, now: CellsNow): boolean {
  if (key === null || key === "effects" || identifying === null) return false;
  return rowIdentifierOf(identifying.map(({ index }) => now.cell(tableName, rowIndex, index)?.content)) !== null;
}

/** Gives what tells each row of the writes from others once they are done. */
function identifiersAfter(writes: readonly EditWrite[], now: CellsNow): (write: EditWrite) => string | null {
  const written = new Map(writes.map((write) => [keyOf(write, write.columnIndex), write.content]));
  return (write) => {
    const { table, rowIndex, edit } = write;
    if (table.identifying === null) return edit.rowIdentifier;
    const cells = table.identifying.map(
      ({ index }) => written.get(keyOf(write, index)) ?? now.cell(table.tableName, rowIndex, index)?.content,
    );
    return cells.some((cell) => cell === undefined) ? edit.rowIdentifier : rowIdentifierOf(cells);
  };
}

function keyOf({ table, rowIndex }: EditWrite, columnIndex: number): string {
  return `${rowIndex} ${columnIndex} ${table.tableName}`;
}

function recordOf(
  write: EditWrite,
  identifierOf: (write: EditWrite) => string | null,
  formulas: ReadonlyMap<string, string>,
): CellEdit {
  const { table, rowIndex, columnIndex, content, present, numberFormat, edit } = write;
  const actual = table.actualColumns.find(({ index }) => index === columnIndex);
  const isOwn = table.key === null || actual?.name === edit.column;
  return {
    tableName: table.tableName,
    rowIdentifier: identifierOf(write),
    rowIndex,
    column: edit.column,
    ...(isOwn && actual !== undefined && { columnId: actual.id }),
    before: present.content,
    after: typeof content === "string" ? (formulas.get(content) ?? content) : content,
    ...(numberFormat !== undefined &&
      numberFormat !== present.numberFormat && {
        formats: { before: present.numberFormat ?? "General", after: numberFormat },
      }),
  };
}

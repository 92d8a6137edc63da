import type { CellEdit } from "../../core/journal/JournalEntry";
import type { CellValue } from "../../core/records";
import type { IdentifierMarks } from "../../core/upkeep/upkeepFacts";
import { numberFormatOf } from "../../templates/numberFormats";
import { columnOf, tables as declarations } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { upkeepTables } from "../../templates/upkeep";
import { asCellText } from "../cellText";
import { identifyingKeys, rowIdentifierOf } from "../journal/anyTables";
import { queueMarks, type StatePlace } from "../markCells";
import type { MirrorContents, MirrorTable } from "../mirror/MirrorContents";
import { identifierColumn } from "../mirror/mirrorTable";
import { planReads, type ColumnRead } from "../mirror/readColumns";
import { stretchesOf, type Stretch } from "../stretches";
import { setForAll } from "../writeRows";
import {
  blocksOf,
  cellOf,
  cellsOf,
  columnIndexOf,
  type TableWrite,
  type WriteBlock,
  type WrittenCell,
} from "./WriteBlock";

/** A rectangle of one column that was written. */
export interface WrittenArea extends Stretch {
  readonly worksheetId: string;
  /** Sheet row and column, from 0. */
  readonly columnIndex: number;
  /** What the cells hold now, one for each row. */
  readonly values: readonly CellValue[];
}

export interface WrittenUpkeep {
  /** What the cells hold now, as read back; of a cell that is there twice, the later holds. */
  readonly cells: readonly TableWrite[];
  readonly edits: readonly CellEdit[];
  /** What was written to tables whose rows had not moved, in order; a cell that was written twice is there twice. */
  readonly areas: readonly WrittenArea[];
  /** Tables whose rows had moved by the time of writing; what was written to the wrong rows has been taken back. */
  readonly misplaced: ReadonlySet<TableKey>;
}

/**
 * Writes cells, with the marks that go with them, in one round trip that also reads: first what stands in those rows, to
 * be sure that they are the rows that are meant, and at last what the cells hold then. Where rows had moved meanwhile,
 * what was written to wrong ones is taken back, which costs two round trips more; a date in a cell that would show it as a
 * number costs one.
 */
export async function writeUpkeep(
  context: Excel.RequestContext,
  { tables }: MirrorContents,
  writes: readonly TableWrite[],
  {
    statePlace,
    marks,
    alongside,
  }: {
    readonly statePlace: StatePlace | null;
    readonly marks: IdentifierMarks;
    /** Reads to be sent in the same round trip. */
    readonly alongside: readonly ColumnRead[];
  },
): Promise<WrittenUpkeep> {
  const guards = guardReads(context, tables, writes);
  for (const guard of guards) guard.load();
  const blocks = blocksOf(context, tables, writes);
  for (const { before } of blocks) before.load("formulas,numberFormat");
  for (const { range, values } of blocks) range.values = values.map((value) => [asCellText(value)]);
  queueMarks(context, statePlace, marks);
  for (const { after } of blocks) after.load("values");
  for (const read of alongside) read.load();
  await context.sync();

  const wrong = movedRows(tables, guards);
  const amended = amendFormats(blocks, wrong);
  if (amended.length > 0) await context.sync();
  await takeBack(context, blocks, wrong);
  const kept = blocks.flatMap((block) => cellsOf(block).filter(({ rowIndex }) => !isWrong(wrong, block, rowIndex)));
  const identifiers = identifiersAfter(tables, kept);
  const misplaced = new Set([...wrong].filter(([, rows]) => rows.size > 0).map(([table]) => table));
  const stands = ({ table }: WriteBlock): boolean => !misplaced.has(table.table);
  return {
    cells: [...kept, ...amended].map(({ block, rowIndex, found }) => ({
      table: block.table.table,
      rowIndex,
      column: block.column,
      value: found,
    })),
    edits: kept.map(({ block, rowIndex, before, value }) => ({
      tableName: declarations[block.table.table].tableName,
      rowIdentifier: identifiers(block.table, rowIndex),
      rowIndex,
      column: block.column,
      before,
      after: value,
    })),
    areas: [
      ...blocks.filter(stands).map((block) => areaOf(block, block.rowIndex, foundIn(block))),
      ...amended.filter(({ block }) => stands(block)).map((cell) => areaOf(cell.block, cell.rowIndex, [cell.found])),
    ],
    misplaced,
  };
}

type Tables = MirrorContents["tables"];

/** What tells one row from another is read before it is written to. */
function guardReads(context: Excel.RequestContext, tables: Tables, writes: readonly TableWrite[]): ColumnRead[] {
  return Object.values(tables).flatMap((table) => {
    const key = table.table;
    const rows = writes.filter((write) => write.table === key).map(({ rowIndex }) => rowIndex);
    const identifier = identifierColumn(key);
    const wanted = [...(identifier === null ? [] : [identifier]), ...upkeepTables[key].identityColumns];
    const mirrored = wanted.filter((column) => table.columns[column] !== undefined);
    return planReads(context, { table: key, place: table }, mirrored, stretchesOf(rows, 0));
  });
}

function movedRows(tables: Tables, guards: readonly ColumnRead[]): ReadonlyMap<TableKey, ReadonlySet<number>> {
  const wrong = new Map<TableKey, Set<number>>();
  for (const guard of guards) {
    const rows = wrong.get(guard.table) ?? new Set();
    wrong.set(guard.table, rows);
    const known = tables[guard.table]?.columns[guard.column];
    guard.values().forEach((value, offset) => {
      if (known?.[guard.rowIndex + offset] !== value) rows.add(guard.rowIndex + offset);
    });
  }
  return wrong;
}

/** Queues dates again, with their format, in cells that would show them as numbers; gives those cells as they will be. */
function amendFormats(
  blocks: readonly WriteBlock[],
  wrong: ReadonlyMap<TableKey, ReadonlySet<number>>,
): readonly WrittenCell[] {
  return blocks.flatMap((block) => {
    const { table, column, rowIndex: firstRow, before } = block;
    const format = numberFormatOf(columnOf(table.table, column));
    if (format === "General") return [];
    return cellsOf(block).flatMap((cell): WrittenCell[] => {
      const { value, rowIndex } = cell;
      const offset = rowIndex - firstRow;
      if (typeof value !== "number" || isWrong(wrong, block, rowIndex)) return [];
      if (!isPlain(before.numberFormat[offset]?.[0])) return [];
      setForAll(cellOf(block, offset), "numberFormat", format);
      cellOf(block, offset).values = [[value]];
      return [{ ...cell, found: value }];
    });
  });
}

/**
 * Takes back what was written to wrong rows: looks once more, since rows that moved may move again, and restores the
 * cells that still hold it.
 */
async function takeBack(
  context: Excel.RequestContext,
  blocks: readonly WriteBlock[],
  wrong: ReadonlyMap<TableKey, ReadonlySet<number>>,
): Promise<void> {
  const cells = blocks.flatMap((block) =>
    cellsOf(block).flatMap(({ rowIndex, before, found }) =>
      isWrong(wrong, block, rowIndex)
        ? [{ before, found, cell: cellOf(block, rowIndex - block.rowIndex).load("values") }]
        : [],
    ),
  );
  if (cells.length === 0) return;
  await context.sync();
  for (const { cell, before, found } of cells) if (cell.values[0]?.[0] === found) cell.formulas = [[before]];
  await context.sync();
}

/** A date in a cell of such a format would show as a bare number, or become a text. */
function isPlain(format: unknown): boolean {
  return format === "General" || format === "@";
}

function isWrong(wrong: ReadonlyMap<TableKey, ReadonlySet<number>>, { table }: WriteBlock, rowIndex: number): boolean {
  return wrong.get(table.table)?.has(rowIndex) ?? false;
}

function areaOf({ table, column }: WriteBlock, rowIndex: number, values: readonly CellValue[]): WrittenArea {
  return {
    worksheetId: table.worksheetId,
    rowIndex: table.firstRowIndex + rowIndex,
    rowCount: values.length,
    columnIndex: columnIndexOf(table, column),
    values,
  };
}

function foundIn(block: WriteBlock): readonly CellValue[] {
  return cellsOf(block).map(({ found }) => found);
}

/** Gives what stands in a row's identifier column after writing. */
function identifiersAfter(
  tables: Tables,
  cells: readonly WrittenCell[],
): (table: MirrorTable, rowIndex: number) => string | null {
  const given = new Map<string, CellValue>();
  for (const { block, rowIndex, value } of cells) {
    if (identifyingKeys(block.table.table).includes(block.column)) {
      given.set(`${block.table.table}.${block.column}.${rowIndex}`, value);
    }
  }
  return ({ table }, rowIndex) =>
    rowIdentifierOf(
      identifyingKeys(table).map(
        (column) => given.get(`${table}.${column}.${rowIndex}`) ?? tables[table]?.columns[column]?.[rowIndex],
      ),
    );
}

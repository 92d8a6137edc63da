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
import { textOf } from "../cellValues";
import { identifierColumn } from "../mirror/mirrorTable";
import { planReads, type ColumnRead } from "../mirror/readColumns";
import { stretchesOf, type Stretch } from "../stretches";
import { setForAll } from "../writeRows";
import {
  blocksOf,
  cellOf,
  cellsOf,
  columnIndexOf,
  type TableCell,
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
  readonly cells: readonly TableCell[];
  readonly edits: readonly CellEdit[];
  /** What was written to tables whose rows had not moved, in order; a cell that was written twice is there twice. */
  readonly areas: readonly WrittenArea[];
  /**
   * Tables whose rows had moved, or whose cells somebody had changed, by the time of writing; what was written over others'
   * cells has been taken back.
   */
  readonly misplaced: ReadonlySet<TableKey>;
}

/**
 * Writes cells, with the marks that go with them, in one round trip that also reads: first what stands in those rows, to
 * be sure that they are the rows that are meant, and at last what the cells hold then. Where rows had moved meanwhile or a
 * cell had been changed, what was written over it is taken back, which costs two round trips more; a date in a cell that
 * would show it as a number costs one.
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
  const guards = guardsOf(context, tables, writes);
  for (const read of guards.flatMap(({ reads }) => reads)) read.load();
  const blocks = blocksOf(context, tables, writes);
  for (const { before } of blocks) before.load("values,formulas,numberFormat");
  for (const { range, writes: cells } of blocks) range.values = cells.map(({ value }) => [asCellText(value)]);
  queueMarks(context, statePlace, marks);
  for (const { after } of blocks) after.load("values");
  for (const read of alongside) read.load();
  await context.sync();

  const moved = movedRows(guards);
  const cells = blocks.flatMap(cellsOf);
  const isKept = ({ asDecided, block, rowIndex }: WrittenCell): boolean =>
    asDecided && moved.get(block.table.table)?.has(rowIndex) !== true;
  const kept = cells.filter(isKept);
  const wrong = cells.filter((cell) => !isKept(cell));
  const amended = amendFormats(kept);
  if (amended.length > 0) await context.sync();
  await takeBack(context, wrong);
  const identifiers = identifiersAfter(tables, kept);
  const misplaced = new Set(wrong.map(({ block }) => block.table.table));
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

/** Rows next to each other, with what tells whether they are the ones that are meant. */
interface Guard {
  readonly table: MirrorTable;
  readonly rows: ReadonlySet<number>;
  readonly reads: readonly ColumnRead[];
}

/**
 * What tells one row from another is read before it is written to; the identifiers above and below them as well, since new
 * rows may be alike.
 */
function guardsOf(context: Excel.RequestContext, tables: Tables, writes: readonly TableWrite[]): readonly Guard[] {
  return Object.values(tables).flatMap((table) => {
    const key = table.table;
    const identifier = identifierColumn(key);
    const rows = writes.filter((write) => write.table === key).map(({ rowIndex }) => rowIndex);
    const read = (columns: readonly string[], stretch: Stretch) =>
      planReads(
        context,
        { table: key, place: table },
        columns.filter((column) => table.columns[column] !== undefined),
        [stretch],
      );
    return stretchesOf(rows, 0).map(({ rowIndex, rowCount }): Guard => {
      const first = Math.max(0, rowIndex - 1);
      const end = Math.min(table.rowCount, rowIndex + rowCount + 1);
      const around = { rowIndex: first, rowCount: end - first };
      return {
        table,
        rows: new Set(Array.from({ length: rowCount }, (_, offset) => rowIndex + offset)),
        reads: [
          ...(identifier === null ? [] : read([identifier], around)),
          ...read(upkeepTables[key].identityColumns, { rowIndex, rowCount }),
        ],
      };
    });
  });
}

/** Gives the rows of which it is not certain that they are the ones that are meant. */
function movedRows(guards: readonly Guard[]): ReadonlyMap<TableKey, ReadonlySet<number>> {
  const moved = new Map<TableKey, Set<number>>();
  for (const { table, rows, reads } of guards) {
    const stands = reads.every((read) => {
      const known = table.columns[read.column] ?? [];
      // A neighbour that had no identifier may have been given one since.
      const isFree = (row: number): boolean => !rows.has(row) && textOf(known[row]) === "";
      return read.values().every((value, offset) => {
        const row = read.rowIndex + offset;
        return known[row] === value || isFree(row);
      });
    });
    if (!stands) moved.set(table.table, new Set([...(moved.get(table.table) ?? []), ...rows]));
  }
  return moved;
}

/** Queues dates again, with their format, in cells that would show them as numbers; gives those cells as they will be. */
function amendFormats(cells: readonly WrittenCell[]): readonly WrittenCell[] {
  return cells.flatMap((cell): WrittenCell[] => {
    const { block, value, rowIndex } = cell;
    const format = numberFormatOf(columnOf(block.table.table, block.column));
    const offset = rowIndex - block.rowIndex;
    if (typeof value !== "number" || format === "General") return [];
    if (!isPlain(block.before.numberFormat[offset]?.[0])) return [];
    setForAll(cellOf(block, offset), "numberFormat", format);
    cellOf(block, offset).values = [[value]];
    return [{ ...cell, found: value }];
  });
}

/**
 * Takes back what was written over what others entered: looks once more, since rows that moved may move again, and
 * restores the cells that still hold it.
 */
async function takeBack(context: Excel.RequestContext, wrong: readonly WrittenCell[]): Promise<void> {
  const cells = wrong.map(({ block, rowIndex, before, found }) => ({
    before,
    found,
    cell: cellOf(block, rowIndex - block.rowIndex).load("values"),
  }));
  if (cells.length === 0) return;
  await context.sync();
  for (const { cell, before, found } of cells) if (cell.values[0]?.[0] === found) cell.formulas = [[before]];
  await context.sync();
}

/** A date in a cell of such a format would show as a bare number, or become a text. */
function isPlain(format: unknown): boolean {
  return format === "General" || format === "@";
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

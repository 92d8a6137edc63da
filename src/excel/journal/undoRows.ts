import { runsFromBelow } from "../../core/journal/groupIntoBlocks";
import { isAsWritten } from "../../core/journal/planUndo";
import type {
  AddedRow,
  CellContent,
  JournalEntry,
  JournalStep,
  KeptCell,
  KeptReason,
} from "../../core/journal/JournalEntry";
import { isFormula } from "../../core/journal/cellContent";
import { tables as declarations } from "../../templates/tables";
import { addressOf, identifyingKeys, rowIdentifierOf, tableKeyOf, type AnyTable } from "./anyTables";
import type { RowIndexAfter } from "./queueWrites";
import type { CellsNow } from "./readCells";
import type { WantedRow } from "./WantedRow";

type RowsStep = Extract<JournalStep, { readonly kind: "rows" }>;

/** Rows of a table that go; indexes within its body, from 0. */
export interface RowRemoval {
  readonly table: AnyTable;
  readonly rowIndexes: ReadonlySet<number>;
  readonly anchors: readonly RowAnchor[];
}

/** A run of added rows across the whole width of their table, as a range that moves with them. */
export interface RowAnchor {
  readonly tableName: string;
  readonly rowIndex: number;
  readonly count: number;
  readonly range: Excel.Range;
}

export interface RowUndoPlan {
  readonly removals: readonly RowRemoval[];
  readonly kept: readonly KeptCell[];
}

/** Gives what a cell will hold after the cells of the same entry have been restored, where that changes it. */
export type ContentAfter = (table: AnyTable, rowIndex: number, columnIndex: number) => CellContent | undefined;

/** Gives the rows that a step added, as they are to be read: every column that people fill. */
export function wantedRows({ tableName, rows }: RowsStep): readonly WantedRow[] {
  return rows.map((row) => ({
    tableName,
    rowIndex: row.rowIndex,
    rowIdentifier: identifierOf(tableName, row),
    columnsOf: (table) => filledColumns(table).map(({ index }) => index),
    formats: false,
  }));
}

/**
 * Decides which added rows go: those that hold exactly what was written, or what later actions of the add-in wrote, and
 * nothing besides. Every other row stays, with the cells named that show why. A row that is gone is not listed: there is
 * nothing left to undo.
 */
export function planRowUndo(
  steps: readonly RowsStep[],
  now: CellsNow,
  contentAfter: ContentAfter,
  { later, anchors }: { readonly later: readonly JournalEntry[]; readonly anchors: readonly RowAnchor[] },
): RowUndoPlan {
  const removals = new Map<string, RowRemoval & { readonly rowIndexes: Set<number> }>();
  const kept: KeptCell[] = [];
  const writtenLater = laterWrites(later);
  for (const step of steps) {
    const table = now.workbook.tables.get(step.tableName);
    if (table === undefined) continue;
    const removal = removals.get(step.tableName) ?? {
      table,
      rowIndexes: new Set<number>(),
      anchors: anchors.filter(({ tableName }) => tableName === step.tableName),
    };
    removals.set(step.tableName, removal);
    const written = writtenColumns(table, step.rows);
    for (const row of step.rows) {
      const rowIdentifier = identifierOf(step.tableName, row);
      const rowIndex = now.rowIndexOf({ ...row, tableName: step.tableName, rowIdentifier });
      const keep = (reason: KeptReason, column: string, columnIndex: number, found: CellContent | null): void => {
        const address = typeof rowIndex === "number" ? addressOf(table, rowIndex, columnIndex) : null;
        kept.push({ tableName: step.tableName, rowIdentifier, column, reason, address, found });
      };
      if (rowIndex === "rowGone") continue;
      if (rowIndex === "rowDoubled") {
        keep("rowDoubled", "", 0, null);
        continue;
      }
      const edited = filledColumns(table).flatMap((column) => {
        const found =
          contentAfter(table, rowIndex, column.index) ?? now.cell(step.tableName, rowIndex, column.index)?.content;
        if (found === undefined) return [];
        const name = written.get(column.index) ?? table.nameOf(column);
        const isKnown =
          isLeftAsWritten(found, row.cells[name]) ||
          (writtenLater.get(`${step.tableName}\n${rowIdentifier ?? ""}\n${name}`) ?? []).some((after) =>
            isAsWritten(found, after),
          );
        return isKnown ? [] : [{ column, name, found }];
      });
      if (edited.length > 0) for (const { column, name, found } of edited) keep("rowEdited", name, column.index, found);
      else if (table.isProtected) keep("protected", "", 0, null);
      else if (table.hasHiddenRows) keep("rowsHidden", "", 0, null);
      else removal.rowIndexes.add(rowIndex);
    }
  }
  return { removals: [...removals.values()].filter(({ rowIndexes }) => rowIndexes.size > 0), kept };
}

/**
 * Takes hold of added rows where they stand, to be called before the sync that reads them: a range follows its cells when
 * rows are put in or taken out elsewhere, unlike a row's index (learn.microsoft.com, Excel.TableRowCollection), so that
 * what goes is what was read.
 */
export function anchorRows(rows: readonly WantedRow[], now: Pick<CellsNow, "workbook" | "rowIndexOf">): RowAnchor[] {
  return [...now.workbook.tables.values()].flatMap((table) => {
    const { tableName, sheet, firstRowIndex, firstColumnIndex, actualColumns } = table;
    const indexes = rows
      .filter((row) => row.tableName === tableName)
      .map((row) => now.rowIndexOf(row))
      .filter((index) => typeof index === "number");
    return runsFromBelow(indexes).map(({ rowIndex, count }) => {
      const range = sheet
        .getRangeByIndexes(firstRowIndex + rowIndex, firstColumnIndex, count, actualColumns.length)
        .load("rowIndex");
      return { tableName, rowIndex, count, range };
    });
  });
}

/**
 * Queues the removal of rows, from below. A table keeps at least one row, with its formulas and rules: where all rows go,
 * the first is emptied instead. Deleting a range across the whole width of a table removes its rows while no row is
 * hidden (OfficeDev/office-js issue 994).
 */
export function queueRemovals(removals: readonly RowRemoval[]): void {
  for (const { table, rowIndexes, anchors } of removals) {
    const all = rowIndexes.size === table.rowCount;
    const gone = all ? [...rowIndexes].filter((rowIndex) => rowIndex > 0) : rowIndexes;
    for (const { rowIndex, count } of runsFromBelow(gone)) {
      const { range, offset } = anchorOf(anchors, rowIndex);
      range
        .getRow(offset)
        .getResizedRange(count - 1, 0)
        .delete("Up");
    }
    if (!all) continue;
    const { range, offset } = anchorOf(anchors, 0);
    for (const { index } of filledColumns(table)) range.getCell(offset, index).clear("Contents");
  }
}

function anchorOf(
  anchors: readonly RowAnchor[],
  rowIndex: number,
): { readonly range: Excel.Range; readonly offset: number } {
  const anchor = anchors.find(({ rowIndex: first, count }) => rowIndex >= first && rowIndex < first + count);
  if (anchor === undefined) throw new Error(`Row ${rowIndex} goes and was not taken hold of`);
  return { range: anchor.range, offset: rowIndex - anchor.rowIndex };
}

/** Gives where rows stand once the removals are done. */
export function rowIndexAfterRemovals(removals: readonly RowRemoval[]): RowIndexAfter {
  return ({ tableName }, rowIndex) => {
    const removal = removals.find(({ table }) => table.tableName === tableName);
    return rowIndex - [...(removal?.rowIndexes ?? [])].filter((gone) => gone < rowIndex).length;
  };
}

/** What tells an added row from others: as noted, or made from what was written into it. */
function identifierOf(tableName: string, { rowIdentifier, cells }: AddedRow): string | null {
  const key = tableKeyOf(tableName);
  if (rowIdentifier !== null || key === null) return rowIdentifier;
  return rowIdentifierOf(identifyingKeys(key).map((column) => cells[column]));
}

/** Columns that people or the add-in fill: all but the computed ones, of which a person may type over some. */
function filledColumns(table: AnyTable): AnyTable["actualColumns"] {
  const computed = table.key === null ? [] : declarations[table.key].columns.filter(({ kind }) => kind === "native");
  const left = new Set(
    computed.filter(({ mayBeTypedOver }) => !mayBeTypedOver).map(({ key }) => table.columnOf(key)?.index),
  );
  return table.actualColumns.filter(({ index }) => !left.has(index));
}

/** By which name each column is written in the rows' cells. */
function writtenColumns(table: AnyTable, rows: readonly AddedRow[]): ReadonlyMap<number, string> {
  const names = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  return new Map(
    [...names].flatMap((name): [number, string][] => {
      const column = table.columnOf(name);
      return column === null ? [] : [[column.index, name]];
    }),
  );
}

/** A cell that was not written is blank, or holds the formula that the table gave it. */
function isLeftAsWritten(found: CellContent, written: CellContent | undefined): boolean {
  return written === undefined || written === "" ? found === "" || isFormula(found) : isAsWritten(found, written);
}

/** What later actions of the add-in wrote, by table, row and column. */
function laterWrites(later: readonly JournalEntry[]): ReadonlyMap<string, readonly CellContent[]> {
  const writes = new Map<string, CellContent[]>();
  for (const { steps } of later) {
    for (const step of steps) {
      if (step.kind !== "cells") continue;
      for (const { tableName, rowIdentifier, column, after } of step.edits) {
        const key = `${tableName}\n${rowIdentifier ?? ""}\n${column}`;
        writes.set(key, [...(writes.get(key) ?? []), after]);
      }
    }
  }
  return writes;
}

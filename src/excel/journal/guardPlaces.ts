import { contentOf, sameContent } from "../../core/journal/cellContent";
import { groupIntoBlocks } from "../../core/journal/groupIntoBlocks";
import type { CellContent } from "../../core/journal/JournalEntry";
import type { CellValue } from "../types";
import { rangeOf, rowIdentifierOf, type AnyTable } from "./anyTables";
import { CellStore } from "./CellStore";
import { byTable, cellInput, gap, type CellWrite, type RowIndexAfter } from "./queueWrites";

/** A cell that was not what it was taken for by the time of writing. */
export interface MissedCell<Write extends CellWrite> {
  readonly write: Write;
  /** What stood in its place, and stands there again. */
  readonly found: CellContent;
}

interface PlaceGuard<Write extends CellWrite> {
  /** To be called after the sync: cells that were written by mistake. */
  readonly missed: () => readonly MissedCell<Write>[];
  /** Queues the putting back of what those cells held; false when there are none. */
  readonly putBack: (rowIndexAfter: RowIndexAfter) => boolean;
}

/**
 * Makes sure that cells are those that were looked at: between the look and the writing a colleague may have sorted,
 * inserted or typed. Identifiers and contents are read once more in the same round trip, before the writing; where they
 * differ, what stood there is put back.
 *
 * @param isChanged tells rows whose identifier the same action has changed already.
 */
export function guardPlaces<Write extends CellWrite>(
  writes: readonly Write[],
  isChanged: (write: Write) => boolean,
): PlaceGuard<Write> {
  const store = new CellStore();
  const takes = [...byTable(writes)].flatMap(([table, own]) => [
    ...requestContents(store, table, own),
    ...requestIdentifiers(store, table, own),
  ]);
  let missed: readonly MissedCell<Write>[] = [];
  return {
    missed: () => {
      for (const take of takes) take();
      missed = writes.flatMap((write): MissedCell<Write>[] => {
        const { table, rowIndex, columnIndex, present } = write;
        const found = store.get(table.tableName, rowIndex, columnIndex)?.content ?? "";
        const isSame = sameContent(found, present.content) && (isChanged(write) || isSameRow(store, write));
        return isSame ? [] : [{ write, found }];
      });
      return missed;
    },
    putBack: (rowIndexAfter) => {
      for (const { write, found } of missed) {
        const { table, rowIndex, columnIndex, numberFormat } = write;
        const range = rangeOf(table, rowIndexAfter(table, rowIndex), columnIndex, 1);
        const format = store.get(table.tableName, rowIndex, columnIndex)?.numberFormat ?? null;
        if (numberFormat !== undefined && format !== null) range.numberFormat = [[format]];
        range.formulas = [[cellInput(found)]];
      }
      return missed.length > 0;
    },
  };
}

function requestContents(store: CellStore, table: AnyTable, writes: readonly CellWrite[]): readonly (() => unknown)[] {
  const formats = writes.some(({ numberFormat }) => numberFormat !== undefined);
  return groupIntoBlocks(
    writes.map(({ rowIndex, columnIndex }) => ({ rowIndex, columnIndex, value: true })),
    gap,
  ).map(({ rowIndex, columnIndex, values: { length: rowCount } }) =>
    store.request(rangeOf(table, rowIndex, columnIndex, rowCount), {
      ...{ tableName: table.tableName, rowIndex, rowCount, columnIndex, columnCount: 1, formats },
    }),
  );
}

/** Identifiers go under negative columns: a cell of theirs may itself be among those that are written. */
function requestIdentifiers(
  store: CellStore,
  table: AnyTable,
  writes: readonly CellWrite[],
): readonly (() => unknown)[] {
  const known = writes.filter(({ rowIdentifier }) => rowIdentifier !== null);
  return (table.identifying ?? []).flatMap(({ index }) =>
    groupIntoBlocks(
      known.map(({ rowIndex }) => ({ rowIndex, columnIndex: index, value: true })),
      gap,
    ).map(({ rowIndex, values: { length } }) => {
      const range = rangeOf(table, rowIndex, index, length).load("values");
      return () => {
        (range.values as CellValue[][]).forEach(([value = ""], offset) =>
          store.set(table.tableName, rowIndex + offset, identifierPlace(index), {
            content: contentOf(value, value),
            numberFormat: null,
          }),
        );
      };
    }),
  );
}

function isSameRow(store: CellStore, { table, rowIndex, rowIdentifier }: CellWrite): boolean {
  if (rowIdentifier === null || table.identifying === null) return true;
  const cells = table.identifying.map(
    ({ index }) => store.get(table.tableName, rowIndex, identifierPlace(index))?.content,
  );
  return rowIdentifierOf(cells) === rowIdentifier;
}

function identifierPlace(columnIndex: number): number {
  return -1 - columnIndex;
}

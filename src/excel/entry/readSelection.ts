import { identifierColumnOf } from "../../templates/listColumns";
import { textOf } from "../cellValues";
import type { MirrorTable } from "../mirror/MirrorContents";
import type { CellValue } from "../types";
import type { RowStretch, SelectedColumn } from "./selectedCells";

/** A selected cell, to be filled in. */
export interface EntryCell {
  /** Within the table's body, from 0. */
  readonly rowIndex: number;
  /** Null where the row has none yet. */
  readonly rowIdentifier: string | null;
  readonly content: CellValue;
}

/** The selected cells of one column, as they are. */
export interface ReadSelection {
  readonly column: SelectedColumn;
  /** In the order of the rows; of very many only the first {@link entryLimit}. */
  readonly cells: readonly EntryCell[];
}

/** So many cells are filled in at once: enough for any list, little enough for one answer. */
export const entryLimit = 10_000;

/** Reads the selected cells of one column with their rows' identifiers: one round trip. */
export function readSelection(column: SelectedColumn): Promise<ReadSelection> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { place, columnIndex } = column;
    const sheet = context.workbook.worksheets.getItem(place.worksheetId);
    const identifier = identifierColumnOf(place.table);
    const identifierIndex = identifier === null ? undefined : place.resolved.columns[identifier]?.index;
    const load = (index: number, { rowIndex, rowCount }: RowStretch) =>
      sheet
        .getRangeByIndexes(place.firstRowIndex + rowIndex, place.firstColumnIndex + index, rowCount, 1)
        .load("values");
    const requested = limited(column.stretches).map((stretch) => ({
      stretch,
      values: load(columnIndex, stretch),
      identifiers: identifierIndex === undefined ? null : load(identifierIndex, stretch),
    }));
    await context.sync();
    return {
      column,
      cells: requested.flatMap(({ stretch, values, identifiers }) =>
        values.values.map(([content], offset): EntryCell => ({
          rowIndex: stretch.rowIndex + offset,
          rowIdentifier: textOf(identifiers?.values[offset]?.[0] as CellValue | undefined) || null,
          content: content as CellValue,
        })),
      ),
    };
  });
}

function limited(stretches: readonly RowStretch[]): readonly RowStretch[] {
  let left = entryLimit;
  return stretches.flatMap(({ rowIndex, rowCount }) => {
    const count = Math.min(rowCount, left);
    left -= count;
    return count > 0 ? [{ rowIndex, rowCount: count }] : [];
  });
}

/**
 * Gives the selected cells from what is in memory of the workbook, without asking Excel; null where the column is not kept
 * there. What has changed meanwhile is noticed when it is written.
 */
export function knownSelection(column: SelectedColumn, { columns, table }: MirrorTable): ReadSelection | null {
  const key = column.declaration?.key;
  const contents = key === undefined ? undefined : columns[key];
  if (contents === undefined) return null;
  const identifier = identifierColumnOf(table);
  const identifiers = identifier === null ? undefined : columns[identifier];
  const rows = limited(column.stretches).flatMap(({ rowIndex, rowCount }) =>
    Array.from({ length: rowCount }, (_, offset) => rowIndex + offset),
  );
  return {
    column,
    cells: rows.map((rowIndex) => ({
      rowIndex,
      rowIdentifier: textOf(identifiers?.[rowIndex]) || null,
      content: contents[rowIndex] ?? "",
    })),
  };
}

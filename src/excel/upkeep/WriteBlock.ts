import type { CellContent } from "../../core/journal/JournalEntry";
import type { CellValue } from "../../core/records";
import type { TableKey } from "../../templates/types";
import type { MirrorContents, MirrorTable } from "../mirror/MirrorContents";
import { stretchesOf, type Stretch } from "../stretches";

/** A cell and what it holds. */
export interface TableCell {
  readonly table: TableKey;
  readonly rowIndex: number;
  readonly column: string;
  readonly value: CellValue;
}

/** A cell that upkeep fills. */
export interface TableWrite extends TableCell {
  /** What it held when this was decided. */
  readonly before: CellValue;
}

/** Cells of one column in rows below each other, as they are written. */
export interface WriteBlock extends Stretch {
  readonly table: MirrorTable;
  readonly column: string;
  readonly writes: readonly TableWrite[];
  readonly range: Excel.Range;
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/** One cell of a block after the sync. */
export interface WrittenCell {
  readonly block: WriteBlock;
  readonly rowIndex: number;
  /** What was to be written. */
  readonly value: CellValue;
  readonly before: CellContent;
  /** True where the cell held what it was decided by; else somebody has changed it meanwhile. */
  readonly asDecided: boolean;
  /** What it held after writing. */
  readonly found: CellValue;
}

/** Cells of one column in rows below each other are written as one block. */
export function blocksOf(
  context: Excel.RequestContext,
  tables: MirrorContents["tables"],
  writes: readonly TableWrite[],
): readonly WriteBlock[] {
  const byColumn = new Map<string, Map<number, TableWrite>>();
  for (const write of writes) {
    const key = `${write.table}.${write.column}`;
    const rows = byColumn.get(key) ?? new Map<number, TableWrite>();
    byColumn.set(key, rows.set(write.rowIndex, write));
  }
  return [...byColumn.values()].flatMap((rows) => {
    const [{ table: key, column } = { table: "customers" as const, column: "" }] = rows.values();
    const table = tables[key];
    // A column that is not resolved is never written.
    if (table?.resolved.columns[column] === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(table.worksheetId);
    return stretchesOf(rows.keys(), 0).map((stretch): WriteBlock => {
      const range = () =>
        sheet.getRangeByIndexes(
          table.firstRowIndex + stretch.rowIndex,
          columnIndexOf(table, column),
          stretch.rowCount,
          1,
        );
      const own = Array.from({ length: stretch.rowCount }, (_, row) => rows.get(stretch.rowIndex + row));
      return {
        ...stretch,
        table,
        column,
        writes: own.filter((write) => write !== undefined),
        range: range(),
        before: range(),
        after: range(),
      };
    });
  });
}

/** A cell that was read: the range that Excel keeps for it goes along when rows are put in or taken out. */
export function cellOf({ before }: WriteBlock, offset: number): Excel.Range {
  return before.getCell(offset, 0);
}

/** Gives the cells of a block with what they held before and what they hold after writing; after the sync. */
export function cellsOf(block: WriteBlock): readonly WrittenCell[] {
  return block.writes.map(({ before, value }, offset) => ({
    block,
    rowIndex: block.rowIndex + offset,
    value,
    before: (block.before.formulas[offset]?.[0] ?? "") as CellContent,
    asDecided: block.before.values[offset]?.[0] === before,
    found: (block.after.values[offset]?.[0] ?? "") as CellValue,
  }));
}

/** Gives the sheet column of a table's column, from 0. */
export function columnIndexOf(table: MirrorTable, column: string): number {
  return table.firstColumnIndex + (table.resolved.columns[column]?.index ?? 0);
}

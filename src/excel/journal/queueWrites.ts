import { isFormula, valueOfContent } from "../../core/journal/cellContent";
import { groupIntoBlocks, type BlockCell } from "../../core/journal/groupIntoBlocks";
import type { CellContent } from "../../core/journal/JournalEntry";
import { asCellText } from "../cellText";
import { rangeOf, type AnyTable } from "./anyTables";
import type { ReadCell } from "./CellStore";

/** A cell to write; indexes within the table's body, from 0. */
export interface CellWrite {
  readonly table: AnyTable;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** What told the row from others when it was read; null where only its place is known. */
  readonly rowIdentifier: string | null;
  readonly content: CellContent;
  /** What stood there when it was read. */
  readonly present: ReadCell;
  /** The number format that the cell gets; without it the present one stays. */
  readonly numberFormat?: string;
}

/** Where a row of a table stands once rows have been removed, within the table's body. */
export type RowIndexAfter = (table: AnyTable, rowIndex: number) => number;

const textFormat = "@";
/** A blank cell between two costs five bytes, a range of its own some hundreds. */
export const gap = 40;

/** Gathers writes by table. */
export function byTable<Write extends CellWrite>(writes: readonly Write[]): ReadonlyMap<AnyTable, readonly Write[]> {
  const tables = new Map<AnyTable, Write[]>();
  for (const write of writes) {
    const known = tables.get(write.table);
    if (known === undefined) tables.set(write.table, [write]);
    else known.push(write);
  }
  return tables;
}

/**
 * Queues formats and contents. A number or formula that goes into a cell formatted as text would become a text: such a
 * cell is General while it is written.
 */
export function queueWrites(writes: readonly CellWrite[]): void {
  const before: BlockCell<string>[] = [];
  const contents: BlockCell<CellContent>[] = [];
  const after: BlockCell<string>[] = [];
  for (const { rowIndex, columnIndex, content, present, numberFormat } of writes) {
    const at = { rowIndex, columnIndex };
    const isText = typeof content === "string" && !isFormula(content);
    const final = numberFormat ?? present.numberFormat;
    if (final === textFormat && !isText) before.push({ ...at, value: "General" });
    else if (numberFormat !== undefined) before.push({ ...at, value: numberFormat });
    contents.push({ ...at, value: cellInput(content) });
    if (final === textFormat && !isText) after.push({ ...at, value: textFormat });
  }
  const [{ table }] = writes as [CellWrite];
  queueBlocks(table, before, "numberFormat");
  queueBlocks(table, contents, "formulas");
  queueBlocks(table, after, "numberFormat");
}

function queueBlocks<T>(table: AnyTable, cells: readonly BlockCell<T>[], property: "numberFormat" | "formulas"): void {
  // Desktop Excel misplaces the values of a range that spans hidden rows (OfficeDev/office-js issue 224): one by one then.
  for (const block of groupIntoBlocks(cells, table.hasHiddenRows ? 0 : gap)) {
    const range = rangeOf(table, block.rowIndex, block.columnIndex, block.values.length);
    // Null leaves a cell as it is.
    range[property] = block.values.map((value) => [value]);
  }
}

/** Gives what to set `formulas` to for a content. */
export function cellInput(content: CellContent): CellContent {
  return isFormula(content) ? content : asCellText(valueOfContent(content));
}

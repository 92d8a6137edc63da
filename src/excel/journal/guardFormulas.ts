import { isFormula, sameContent } from "../../core/journal/cellContent";
import type { CellContent } from "../../core/journal/JournalEntry";
import { asCellText } from "../cellText";
import { rangeOf, type AnyTable } from "./anyTables";
import type { CellWrite, RowIndexAfter } from "./queueWrites";

/** Above so many rows Excel would have to send too much to compare a column before and after. */
const comparedRows = 6_000;

interface FormulaGuard {
  /** To be called when all writes are queued and before the sync. */
  readonly afterWrites: () => void;
  /** To be called after the sync. */
  readonly outcome: () => {
    /** For formulas given, what Excel made of them. */
    readonly written: ReadonlyMap<string, string>;
    /** Queues the putting back of cells that Excel filled by itself; false when there are none. */
    readonly putBack: (rowIndexAfter: RowIndexAfter) => boolean;
  };
}

/**
 * Watches over formulas that are about to be written into tables: Excel may fill such a formula into the column's other
 * cells, as its AutoCorrect does for people and for add-ins alike (OfficeDev/office-js issues 2093, 5909, 6745). The
 * column is therefore read before and after the writing, in the same round trip, and what changed unasked is put back.
 * Formulas are also read as Excel writes them by then, since undo compares with that.
 */
export function guardFormulas(writes: readonly CellWrite[]): FormulaGuard {
  const columns = columnsWithFormulas(writes);
  const guarded = columns.filter(({ table, rows }) => rows.size < table.rowCount && table.rowCount <= comparedRows);
  const before = guarded.map((column) => ({ ...column, range: wholeColumn(column).load("formulas") }));
  let samples: { readonly given: string; readonly cell: Excel.Range }[] = [];
  let after: readonly Excel.Range[] = [];
  return {
    afterWrites() {
      samples = [...samplesOf(writes)].map(([given, { table, rowIndex, columnIndex }]) => ({
        given,
        cell: rangeOf(table, rowIndex, columnIndex, 1).load("formulas"),
      }));
      after = guarded.map((column) => wholeColumn(column).load("formulas"));
    },
    outcome() {
      const written = new Map(samples.map(({ given, cell }) => [given, String(cell.formulas[0]?.[0])]));
      const putBack = (rowIndexAfter: RowIndexAfter): boolean => {
        let found = false;
        before.forEach(({ table, columnIndex, rows, range }, index) => {
          range.formulas.forEach(([old], rowIndex) => {
            const content = old as CellContent;
            const now = after[index]?.formulas[rowIndex]?.[0] as CellContent;
            if (rows.has(rowIndex) || sameContent(content, now)) return;
            found = true;
            rangeOf(table, rowIndexAfter(table, rowIndex), columnIndex, 1).formulas = [
              [isFormula(content) ? content : asCellText(content)],
            ];
          });
        });
        return found;
      };
      return { written, putBack };
    },
  };
}

interface FormulaColumn {
  readonly table: AnyTable;
  readonly columnIndex: number;
  /** All rows of the column that are written. */
  readonly rows: ReadonlySet<number>;
}

function columnsWithFormulas(writes: readonly CellWrite[]): readonly FormulaColumn[] {
  const columns = new Map<string, { table: AnyTable; columnIndex: number; rows: Set<number>; hasFormula: boolean }>();
  for (const { table, rowIndex, columnIndex, content } of writes) {
    const key = `${columnIndex} ${table.tableName}`;
    const column = columns.get(key) ?? { table, columnIndex, rows: new Set<number>(), hasFormula: false };
    columns.set(key, column);
    column.rows.add(rowIndex);
    column.hasFormula ||= isFormula(content);
  }
  return [...columns.values()].filter(({ hasFormula }) => hasFormula);
}

/** One cell for each formula: those of a column usually read alike in all rows. */
function samplesOf(writes: readonly CellWrite[]): ReadonlyMap<string, CellWrite> {
  const samples = new Map<string, CellWrite>();
  for (const write of writes) if (isFormula(write.content)) samples.set(write.content, write);
  return samples;
}

function wholeColumn({ table, columnIndex }: FormulaColumn): Excel.Range {
  return rangeOf(table, 0, columnIndex, table.rowCount);
}

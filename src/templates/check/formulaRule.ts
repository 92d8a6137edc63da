import { type CheckColumn, type CheckedTable, dayIn, isBlank, type RowRule } from "../../core/check/CheckedTable";
import type { CellFinding } from "../../core/check/Finding";
import { parsePeriod } from "../../core/parsePeriod";

/**
 * Native columns that hold no formula at all: made values of on purpose, or wiped as a whole. A column that people may type
 * over is one of them only where no column is computed any more, as in a table that was frozen.
 */
export function columnsWithoutFormulas(
  { columns, isFormula }: CheckedTable,
  rowsInUse: readonly number[],
): readonly string[] {
  if (rowsInUse.length < 2) return [];
  const native = columns.filter(({ kind }) => kind === "native");
  const without = native.filter(({ key }) => !rowsInUse.some((row) => isFormula(key, row)));
  const isFrozen = without.length === native.length;
  return without.filter(({ mayBeTypedOver }) => isFrozen || !mayBeTypedOver).map(({ key }) => key);
}

/**
 * Makes the rule that finds cells of computed columns without their formula: counts that a person may type over, and
 * results that pasting replaced or wiped. Columns without any formula are named once, not cell by cell.
 */
export function formulaRule(table: CheckedTable, withoutFormulas: readonly string[]): RowRule {
  const computed = table.columns.filter(({ kind, key }) => kind === "native" && !withoutFormulas.includes(key));
  return ({ cells, rowIndex }) =>
    computed.flatMap((column): readonly CellFinding[] => {
      if (table.isFormula(column.key, rowIndex) || isReadPeriod(column, cells)) return [];
      const isTypedOver = column.mayBeTypedOver && !isBlank(cells[column.key]);
      return [
        { code: isTypedOver ? "typedOver" : "formulaReplaced", column: column.key, fix: { kind: "formula" } as const },
      ];
    });
}

/** The add-in itself writes a period's days where the sheet's formula cannot read the period; those stay. */
function isReadPeriod({ key }: CheckColumn, cells: Parameters<RowRule>[0]["cells"]): boolean {
  if (key !== "periodStart" && key !== "periodEnd") return false;
  const period = parsePeriod(String(cells["period"] ?? ""));
  return period !== null && dayIn(cells[key]) === (key === "periodStart" ? period.start : period.end);
}

import type { JournalStep, KeptCell, KeptReason } from "../../core/journal/JournalEntry";
import { addressOf, type AnyTable } from "./anyTables";
import type { CellsNow } from "./readCells";

export type RulesStep = Extract<JournalStep, { readonly kind: "rules" }>;

/** What is known of the tables before rules are looked at. */
export type TablesNow = Pick<CellsNow, "workbook" | "rowIndexOf">;

/** What becomes of the rules or of the colours of one column. */
export interface RuleColumnUndo {
  readonly tableName: string;
  readonly column: string;
  /** Removals to queue; none where nothing of what was written stands any more. */
  readonly removals: readonly (() => void)[];
  /** Why some of it stays; null where nothing does. */
  readonly kept: KeptCell | null;
}

/** Names a column whose rules or colours stay. */
export function keptColumn(
  tableName: string,
  column: string,
  reason: KeptReason,
  at: { readonly table: AnyTable; readonly rowIndex: number; readonly columnIndex: number } | null = null,
): KeptCell {
  const address = at === null ? null : addressOf(at.table, at.rowIndex, at.columnIndex);
  return { tableName, rowIdentifier: null, column, reason, address, found: null };
}

/** A formula that pasting or moving cells changed differs from what was written in its rows only. */
export function withoutRows(formula: string): string {
  return formula.replace(/(\$?[A-Z]{1,3})\$?\d+\b/g, "$1");
}

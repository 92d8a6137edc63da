import type { CellContent, JournalEntry } from "../../../core/journal/JournalEntry";
import type { CellPlace } from "../../../excel/journal/showCell";

/** One thing that an action changed, to be listed. */
export type Change =
  | { readonly kind: "cell"; readonly place: CellPlace; readonly before: CellContent; readonly after: CellContent }
  | { readonly kind: "row"; readonly place: CellPlace; readonly cells: Readonly<Record<string, CellContent>> }
  | { readonly kind: "column"; readonly tableName: string; readonly heading: string }
  /** A column whose rules, or whose colours where there is no number of cells, were put back. */
  | { readonly kind: "rules"; readonly tableName: string; readonly column: string; readonly cells?: number }
  | { readonly kind: "sheet"; readonly sheetName: string };

/** Lists what an action changed, in the order in which it did. */
export function changesOf({ steps }: JournalEntry): readonly Change[] {
  return steps.flatMap((step): readonly Change[] => {
    switch (step.kind) {
      case "cells":
        return step.edits.map(({ before, after, tableName, rowIndex, rowIdentifier, column, columnId }) => ({
          kind: "cell",
          place: { tableName, rowIndex, rowIdentifier, column, ...(columnId !== undefined && { columnId }) },
          before,
          after,
        }));
      case "rows":
        return step.rows.map(({ rowIdentifier, rowIndex, cells }) => ({
          kind: "row",
          place: { tableName: step.tableName, rowIndex, rowIdentifier, column: "" },
          cells,
        }));
      case "columns":
        return step.headings.map((heading) => ({ kind: "column", tableName: step.tableName, heading }));
      case "sheet":
        return [{ kind: "sheet", sheetName: step.sheetName }];
      case "rules":
        return [
          ...step.validations.map(({ column, rows }) => ({ column, cells: rows.length })),
          ...step.colours.map(({ column }) => ({ column })),
        ].map((rules) => ({ kind: "rules", tableName: step.tableName, ...rules }));
      case "adoption":
        return step.headings.map((heading) => ({ kind: "column", tableName: step.tableName, heading }));
      case "mode":
        // The sentence of the entry says it all: it changed the workbook as a whole.
        return [];
    }
  });
}

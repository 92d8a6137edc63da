import type { JournalStep } from "./JournalEntry";

/** How much an action changed. */
export interface StepCounts {
  readonly cells: number;
  readonly rows: number;
  /** Columns added. */
  readonly columns: number;
  /** Columns that are computed in another way now. */
  readonly switched: number;
  readonly sheets: number;
  /** Columns whose rules or colours were put back. */
  readonly ruled: number;
}

/** Counts what steps changed; a cell that was written twice counts twice. */
export function countSteps(steps: readonly JournalStep[]): StepCounts {
  const counts = { cells: 0, rows: 0, columns: 0, switched: 0, sheets: 0, ruled: 0 };
  for (const step of steps) {
    switch (step.kind) {
      case "cells":
        counts.cells += step.edits.length;
        break;
      case "rows":
        counts.rows += step.rows.length;
        break;
      case "columns":
        counts.columns += step.headings.length;
        break;
      case "sheet":
        counts.sheets += 1;
        break;
      case "rules":
        counts.ruled += new Set([...step.validations, ...step.colours].map(({ column }) => column)).size;
        break;
      case "mode":
        counts[step.mode === "computed" ? "switched" : "cells"] += step.count;
        break;
      case "adoption":
        counts.columns += step.headings.length;
        break;
    }
  }
  return counts;
}

/** Counts the cell contents that steps hold in memory. */
export function contentCount(steps: readonly JournalStep[]): number {
  return steps.reduce((sum, step) => {
    switch (step.kind) {
      case "cells":
        return sum + 2 * step.edits.length;
      case "rows":
        return sum + step.rows.reduce((cells, row) => cells + Object.keys(row.cells).length, 0);
      case "columns":
        return sum + step.headings.length;
      case "sheet":
        return sum + step.cells.reduce((cells, row) => cells + row.length, 0);
      case "rules":
        return sum + step.validations.reduce((rows, { rows: own }) => rows + own.length, step.colours.length);
      case "mode":
        return sum + 1;
      case "adoption":
        return sum + step.headings.length;
    }
  }, 0);
}

import type { Finding } from "../../core/check/Finding";
import { contentOfValue } from "../../core/journal/cellContent";
import type { CellContent, JournalStep } from "../../core/journal/JournalEntry";
import { numberFormatOf } from "../../templates/numberFormats";
import { referencesOf, renderFormula } from "../../templates/renderFormula";
import { columnOf, tableOrder } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import type { HostFailure } from "../hostFailure";
import { applyEdits, type PlannedEdit, type RefusalReason } from "../journal/applyEdits";
import type { CancelSignal, ReportProgress } from "../types";
import type { CheckResult } from "./CheckResult";
import { type RestoredRules, restoreRules } from "./restoreRules";

export interface FixOptions {
  readonly onProgress?: ReportProgress;
  readonly signal?: CancelSignal;
}

export interface FixOutcome {
  readonly status: "complete" | "cancelled" | "failed";
  /** Cells that were changed. */
  readonly cells: number;
  /** What was done, for the journal. */
  readonly steps: readonly JournalStep[];
  /** Corrections that no longer fit: the cell holds something else by now, or its row or column is gone. */
  readonly refused: readonly { readonly finding: Finding; readonly reason: RefusalReason }[];
  readonly failure?: HostFailure;
}

/**
 * Applies the corrections of findings: contents and formulas of cells as one action, then rules and colours. A cell is
 * only written where it still holds what the check found. One look and one round trip for each 4 MB for cells, two
 * round trips for rules; what was done before a failure is in the outcome.
 */
export async function applyFixes(
  result: CheckResult,
  findings: readonly Finding[],
  options: FixOptions = {},
): Promise<FixOutcome> {
  const planned = findings.flatMap((finding) => editsOf(result, finding).map((edit) => ({ edit, finding })));
  const byEdit = new Map(planned.map(({ edit, finding }) => [edit, finding]));
  const applied = await applyEdits([...byEdit.keys()], options);
  const unwritable = findings.filter((finding) => isUnwritable(result, finding));
  const refused = [
    ...unwritable.map((finding) => ({ finding, reason: "columnMissing" as const })),
    ...applied.refused.flatMap(({ edit, reason }) => {
      const finding = byEdit.get(edit);
      return finding === undefined ? [] : [{ finding, reason }];
    }),
  ];
  const cells = applied.step.edits.length;
  const outcome = { cells, steps: cells > 0 ? [applied.step] : [], refused };
  if (applied.status !== "complete") {
    return { ...outcome, status: applied.status, ...(applied.failure && { failure: applied.failure }) };
  }
  const ruled = findings.filter(({ fix }) => fix?.kind === "rules");
  if (ruled.length === 0) return { ...outcome, status: "complete" };
  if (options.signal?.aborted) return { ...outcome, status: "cancelled" };
  return withRules(outcome, await restoreRules(ruled, result.language));
}

function withRules(outcome: Omit<FixOutcome, "status">, { steps, refused, failure }: RestoredRules): FixOutcome {
  const done = { ...outcome, steps: [...outcome.steps, ...steps] };
  if (failure !== undefined) return { ...done, status: "failed", failure };
  return { ...done, status: "complete", refused: [...outcome.refused, ...refused] };
}

function isUnwritable(result: CheckResult, { at, fix }: Finding): boolean {
  const key = tableOrder.find((table) => table === at.table);
  return fix?.kind === "formula" && key !== undefined && namesMissing(result, key, at.column);
}

/** A formula of a whole column is one edit for each of its rows; every other correction is one edit. */
function editsOf(result: CheckResult, { at, rowIndex, rowIdentifier, found, fix }: Finding): readonly PlannedEdit[] {
  if (fix === undefined || fix.kind === "rules") return [];
  const key = tableOrder.find((table) => table === at.table);
  if (fix.kind === "cell") {
    if (rowIndex === null) return [];
    const edit: PlannedEdit = {
      tableName: key === undefined ? at.table : (result.tables[key]?.tableName ?? at.table),
      rowIndex,
      rowIdentifier: key === undefined ? String(found).trim() || null : rowIdentifier,
      column: at.column,
      expected: contentOfValue(found),
      after: contentOfValue(fix.after),
    };
    return [fix.numberFormat === undefined ? edit : { ...edit, numberFormat: fix.numberFormat }];
  }
  return key === undefined ? [] : formulaEdits(result, key, at.column, rowIndex, rowIdentifier, contentOfValue(found));
}

function formulaEdits(
  result: CheckResult,
  table: TableKey,
  column: string,
  rowIndex: number | null,
  rowIdentifier: string | null,
  expected: CellContent,
): readonly PlannedEdit[] {
  const { formula, ...declaration } = columnOf(table, column);
  const place = result.tables[table];
  if (formula === undefined || place === undefined || namesMissing(result, table, column)) return [];
  const edit = {
    tableName: place.tableName,
    column,
    after: renderFormula(formula, {
      table,
      language: result.language,
      headingOf: (other, key) => headingIn(result, other, key) ?? "",
    }),
    // A formula in a cell of text format would stay letters.
    numberFormat: numberFormatOf(declaration),
  };
  if (rowIndex !== null) return [{ ...edit, rowIndex, rowIdentifier, expected }];
  return Array.from({ length: place.rowCount }, (_, row) => {
    // A campaign has several effect rows, so it does not tell them apart.
    const identifier = table === "effects" ? "" : String(place.identifiers[row] ?? "").trim();
    return { ...edit, rowIndex: row, rowIdentifier: identifier === "" ? null : identifier };
  });
}

/** Gives the heading that a column of ours has in the workbook; null where the column cannot be told for certain. */
function headingIn({ tables }: CheckResult, table: TableKey, key: string): string | null {
  return tables[table]?.headings[key] ?? null;
}

/** Tells whether a column's formula names a column that cannot be told for certain: Excel would refuse it. */
function namesMissing(result: CheckResult, table: TableKey, column: string): boolean {
  const { formula = "" } = columnOf(table, column);
  return referencesOf(formula, table).some((named) => headingIn(result, named.table, named.key) === null);
}

import { columnLettersAt } from "../templates/cellAddress";
import { referencesOf, renderFormula } from "../templates/renderFormula";
import { tables as declarations } from "../templates/tables";
import type { TableKey } from "../templates/types";
import { validationFor } from "../templates/validation";
import { addColourRules, addValidation } from "./columnRules";
import type { AppendPlan } from "./planAppend";
import { setForAll } from "./writeRows";

/**
 * Asks whether rows that were written below a table have what its other rows have: the formulas of computed columns,
 * which a person may have switched off in Excel's options, and the rules of its columns. To be called before a sync; the
 * function that it gives, after, queues what is lacking and tells whether there was anything; `blocks` then
 * holds the cells that were written, with their rows: they go along when somebody puts rows in or takes rows out.
 */
export function requestRowCheck(
  plans: readonly AppendPlan[],
  blocks: ReadonlyMap<TableKey, readonly Excel.Range[]>,
): () => boolean {
  const checks = plans
    .filter(({ rows }) => rows.length > 0)
    .map((plan) => ({ plan, formulas: requestFormulas(plan), rule: requestRule(plan) }));
  return () => {
    let lacking = false;
    for (const { plan: planned, formulas, rule } of checks) {
      const written = blocks.get(planned.located.key) ?? [];
      const plan = { ...planned, startRowIndex: written[0]?.rowIndex ?? planned.startRowIndex };
      lacking = addLackingFormulas(plan, formulas, written) || lacking;
      if (rule?.type === "None") {
        addRules(plan);
        lacking = true;
      }
    }
    return lacking;
  };
}

/** The last of the new rows, after they were written. */
function lastRowOf({ located, isBelow, startRowIndex, rows }: AppendPlan): Excel.Range {
  const { sheet, table, firstColumnIndex, actualColumns } = located;
  if (isBelow) return table.getDataBodyRange().getLastRow();
  return sheet.getRangeByIndexes(startRowIndex + rows.length - 1, firstColumnIndex, 1, actualColumns.length);
}

function requestFormulas(plan: AppendPlan): Excel.Range {
  return lastRowOf(plan).load("formulas");
}

/** Writes computed columns that are blank, each whole; formulas that someone replaced in earlier rows are left alone. */
function addLackingFormulas(
  { located, language, headingOf }: AppendPlan,
  lastRow: Excel.Range,
  written: readonly Excel.Range[],
): boolean {
  const { key, resolved } = located;
  let lacking = false;
  for (const { key: column, formula } of declarations[key].columns) {
    const actual = resolved.columns[column];
    if (formula === undefined || actual === undefined || lastRow.formulas[0]?.[actual.index] !== "") continue;
    // Excel refuses what names a column that is not there; such a formula is left to the data check.
    if (referencesOf(formula, key).some((named) => headingOf(named.table, named.key) === null)) continue;
    lacking = true;
    const text = renderFormula(formula, {
      table: key,
      language,
      headingOf: (table, other) => headingOf(table, other) ?? "",
    });
    for (const block of written) setForAll(block.getColumn(actual.index), "formulas", text);
  }
  return lacking;
}

/** Looks at the first column of the table that has a rule; if its last row has none, no new row has any. */
function requestRule(plan: AppendPlan): Excel.DataValidation | null {
  const { key, resolved } = plan.located;
  // A rule refers to other columns of its row: it can only be written when all of them are known.
  if (resolved.unresolved.length > 0) return null;
  const ruled = declarations[key].columns.find(
    (column) => validationFor(column, placeOf(plan), plan.language) !== null,
  );
  const actual = ruled && resolved.columns[ruled.key];
  if (actual === undefined) return null;
  return lastRowOf(plan).getCell(0, actual.index).dataValidation.load("type");
}

function placeOf({ located, startRowIndex }: AppendPlan) {
  const { key, firstColumnIndex, resolved } = located;
  return {
    table: key,
    firstRowNumber: startRowIndex + 1,
    columnLettersOf: (column: string) => columnLettersAt(firstColumnIndex + (resolved.columns[column]?.index ?? 0)),
  };
}

function addRules(plan: AppendPlan): void {
  const { located, startRowIndex, rows, language } = plan;
  const place = placeOf(plan);
  for (const column of declarations[located.key].columns) {
    const actual = located.resolved.columns[column.key];
    if (actual === undefined) continue;
    const range = located.sheet.getRangeByIndexes(
      startRowIndex,
      located.firstColumnIndex + actual.index,
      rows.length,
      1,
    );
    addValidation(range, place, column, language);
  }
  addColourRules(located.sheet, place, startRowIndex + rows.length);
}

import type { CellValue } from "../records";
import { type CheckColumn, type CheckedTable, type CheckFacts, isBlank, nothing, type RowRule } from "./CheckedTable";
import { isErrorValue } from "./errorValues";
import type { CellFinding, CheckTable } from "./Finding";
import { identifierRule, referenceRule } from "./identifierCells";
import type { IdentifierIndex } from "./IdentifierIndex";
import { listRule } from "./listCells";
import { type CellRule, dateTextRule, numberTextRule, untidyRule } from "./textCells";

export type Identifiers = Readonly<Partial<Record<CheckTable, IdentifierIndex>>>;

/** Makes the rule that judges every cell of a row by itself: errors, formulas, texts, numbers, dates, words, references. */
export function cellRules(table: CheckedTable, facts: CheckFacts, identifiers: Identifiers): RowRule {
  const rules = table.columns.map((column) => ({ column, rules: rulesOf(column, table, facts, identifiers) }));
  return ({ cells, rowIndex }) => {
    const findings: CellFinding[] = [];
    for (const { column, rules: ofColumn } of rules) {
      const cell = cells[column.key];
      if (cell === undefined || cell === "") continue;
      for (const rule of ofColumn) findings.push(...rule(cell, rowIndex));
    }
    return findings.length === 0 ? nothing : findings;
  };
}

function rulesOf(
  column: CheckColumn,
  table: CheckedTable,
  facts: CheckFacts,
  identifiers: Identifiers,
): readonly CellRule[] {
  const error = errorRule(column, table);
  if (column.kind === "native") {
    const typed = column.mayBeTypedOver ? typedOverRules(column, table) : [];
    return [error, ...typed.map((rule) => unlessError(rule))];
  }
  const content = contentRule(column, table, facts, identifiers);
  return [error, ...(content === null ? [] : [unlessError(content)])];
}

/** What a person typed over a formula's result may be a text as well. */
function typedOverRules(column: CheckColumn, table: CheckedTable): readonly CellRule[] {
  const rule = column.type === "date" ? dateTextRule(column, table) : numberTextRule(column);
  return [(cell, rowIndex) => (table.isFormula(column.key, rowIndex) ? nothing : rule(cell, rowIndex))];
}

function contentRule(
  column: CheckColumn,
  table: CheckedTable,
  facts: CheckFacts,
  identifiers: Identifiers,
): CellRule | null {
  switch (column.type) {
    case "text":
    case "contact":
      return untidyRule(column);
    case "number":
      return numberTextRule(column);
    case "date":
    case "dateTime":
      return dateTextRule(column, table);
    case "choice":
    case "choices":
      return listRule(column, facts);
    case "identifier": {
      const own = identifiers[table.key];
      return own === undefined ? null : identifierRule(column, own);
    }
    case "reference": {
      const other = column.references === undefined ? undefined : identifiers[column.references];
      return other === undefined ? null : referenceRule(column, other);
    }
  }
}

/** Formulas where people enter things are worth a look: they change with what they refer to, and sorting breaks them. */
function errorRule({ key, kind }: CheckColumn, table: CheckedTable): CellRule {
  return (cell: CellValue, rowIndex) => {
    const error: readonly CellFinding[] = isErrorValue(cell)
      ? [{ code: "errorValue", column: key, data: { text: String(cell) } }]
      : nothing;
    const isOdd = (kind === "entered" || kind === "stamped") && !isBlank(cell) && table.isFormula(key, rowIndex);
    return isOdd ? [...error, { code: "formulaInColumn", column: key }] : error;
  };
}

function unlessError(rule: CellRule): CellRule {
  return (cell, rowIndex) => (isErrorValue(cell) ? nothing : rule(cell, rowIndex));
}

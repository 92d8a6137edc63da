import type { TableKey } from "../../templates/types";
import { upkeepTables } from "../../templates/upkeep";

/** Columns whose content makes the add-in fill in another, beside identifiers, references and several-choice columns. */
const causes: Readonly<Record<TableKey, readonly string[]>> = {
  customers: ["stage", "createdAt", "intentDate", "wonDate"],
  campaigns: ["budgetItems", "totalBudget", "approvalStatus", "approvedBy", "approvedOn"],
  followUps: ["dueDate", "status", "firstDue", "doneOn"],
  effects: ["period", "periodStart", "periodEnd"],
};

/**
 * Tells whether something may have to be filled in after a change of this column in a row that bears its identifier; a
 * change of any other column of such a row only has to be taken down.
 */
export function isDecisive(table: TableKey, column: string): boolean {
  const { identifier, choiceColumns, referenceColumns } = upkeepTables[table];
  return (
    identifier?.column === column ||
    causes[table].includes(column) ||
    [...choiceColumns, ...referenceColumns].some((special) => special.column === column)
  );
}

import { parseBudgetItems } from "../../budgetItems";
import type { CellValue } from "../../records";
import { isBlank } from "../cells";
import type { RowRule } from "./RowRule";

/** Amounts are money: what differs by less than half a cent is the same. */
const halfCent = 0.005;

/**
 * 总预算 follows from 预算明细 while it is blank or still the sum of the items before; a total that a person typed stays,
 * and so does one whose items can no longer be read.
 */
export const proposeBudget: RowRule = (row) => {
  if (row.facts.occasion !== "seen" || !row.changed("budgetItems")) return;
  const sum = sumOf(row.after["budgetItems"]);
  if (sum === null) return;
  const total = row.after["totalBudget"];
  const earlier = sumOf(row.before?.["budgetItems"]);
  const isOurs = typeof total === "number" && earlier !== null && Math.abs(total - earlier) < halfCent;
  if (isBlank(total) || (isOurs && !row.changed("totalBudget"))) row.write("totalBudget", sum, "budgetProposed");
};

function sumOf(items: CellValue | undefined): number | null {
  if (isBlank(items)) return null;
  const budget = parseBudgetItems(String(items));
  return budget.ok ? budget.value.total : null;
}

import { parseBudgetItems } from "../../budgetItems";
import type { CellValue } from "../../records";
import { sameCell, trimmedText } from "../cells";
import type { RowChange } from "../RowChange";
import type { RowRule } from "./RowRule";

/** An approved budget that changes goes back to 待审批, and the day of its approval with it. */
export const resetApproval: RowRule = (row) => {
  if (row.facts.occasion !== "seen" || row.before === null || row.isNew || !budgetChanged(row)) return;
  const isApproved = row.keyBefore("approval", "approvalStatus") === "approved";
  if (!isApproved || row.keyAfter("approval", "approvalStatus") !== "approved") return;
  row.write("approvalStatus", row.facts.wordOf("approval", "pending"), "approvalReset");
  row.write("approvedOn", "", "approvalReset");
};

function budgetChanged(row: RowChange): boolean {
  const totalBefore = row.before?.["totalBudget"];
  const totalChanged = totalBefore !== undefined && !sameCell(totalBefore, row.now("totalBudget"));
  return (
    totalChanged || (row.changed("budgetItems") && itemsDiffer(row.before?.["budgetItems"], row.after["budgetItems"]))
  );
}

/** Other signs, widths and spaces between the same items are no change of the budget. */
function itemsDiffer(before: CellValue | undefined, after: CellValue | undefined): boolean {
  return itemsIn(before) !== itemsIn(after);
}

function itemsIn(cell: CellValue | undefined): string {
  const text = trimmedText(cell);
  const budget = parseBudgetItems(text);
  if (!budget.ok) return text.normalize("NFKC").replace(/\s/g, "");
  return JSON.stringify(budget.value.items.map(({ name, amount }) => [name.replace(/\s/g, ""), amount]));
}

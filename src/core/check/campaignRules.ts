import { parseBudgetItems } from "../budgetItems";
import { milestoneParts } from "../milestones";
import { type CheckedTable, dayIn, isBlank, nothing, numberIn, type RowRule, textIn } from "./CheckedTable";
import type { CellFinding } from "./Finding";
import { goalLacks } from "./goals";
import { milestoneFindings } from "./milestoneFindings";

/** Makes the rules of campaigns: measurable goals, budgets that add up, milestones inside the campaign and in order. */
export function campaignRules({ columns, values }: CheckedTable): readonly RowRule[] {
  const has = (...keys: readonly string[]): boolean => keys.every((key) => values[key] !== undefined);
  const budgetFormat = columns.find(({ key }) => key === "totalBudget")?.numberFormat ?? "General";
  return [
    ...(has("goal") ? [goal] : []),
    ...(has("budgetItems", "totalBudget") ? [budget(budgetFormat)] : []),
    ...(has("milestones", "startDate", "endDate") ? [milestones] : []),
  ];
}

const goal: RowRule = ({ cells }) => {
  if (isBlank(cells["goal"])) return nothing;
  const lacks = goalLacks(textIn(cells["goal"]));
  return [
    ...(lacks.number ? [{ code: "goalWithoutNumber", column: "goal" } as const] : []),
    ...(lacks.time ? [{ code: "goalWithoutTime", column: "goal" } as const] : []),
  ];
};

/** The items' sum is proposed only where no total stands: a total that differs may be the one that was approved. */
function budget(numberFormat: string): RowRule {
  return ({ cells }) => {
    const text = textIn(cells["budgetItems"]);
    if (text === "") return nothing;
    const read = parseBudgetItems(text);
    if (!read.ok) {
      return read.problems.map(({ data = {} }): CellFinding => {
        return { code: "budgetUnreadable", column: "budgetItems", data: { item: data["item"] ?? text } };
      });
    }
    const { items, total, statedTotal } = read.value;
    const findings: CellFinding[] = [];
    if (statedTotal !== null && items.length > 0 && differs(statedTotal, total))
      findings.push({ code: "budgetStatedDiffers", column: "budgetItems", data: { sum: total, total: statedTotal } });
    const found = numberIn(cells["totalBudget"]);
    if (isBlank(cells["totalBudget"])) {
      const fix = { kind: "cell", after: total, numberFormat } as const;
      findings.push({ code: "budgetTotalMissing", column: "totalBudget", data: { sum: total }, fix });
    } else if (found !== null && differs(found, total))
      findings.push({ code: "budgetDiffers", column: "totalBudget", data: { sum: total, total: found } });
    return findings;
  };
}

const milestones: RowRule = ({ cells }) => {
  const text = textIn(cells["milestones"]);
  const start = dayIn(cells["startDate"]);
  const end = dayIn(cells["endDate"]);
  if (text === "" || start === null || end === null || end < start) return nothing;
  const parts = milestoneParts(text, { start, end });
  if (parts.length === 0) return milestoneFindings([{ code: "unreadablePhase", data: { phase: text } }]);
  return parts.flatMap(({ problems }) => milestoneFindings(problems));
};

/** No amount is finer than a cent. */
function differs(one: number, other: number): boolean {
  return Math.abs(one - other) >= 0.005;
}

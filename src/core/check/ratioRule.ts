import type { RecordRow } from "../records";
import { type CheckFacts, dayIn, isBlank, numberIn, type RowRule, textIn } from "./CheckedTable";
import type { CellFinding } from "./Finding";

/** Why a ratio has no value; the words for each are in the catalogue of findings. */
export type BlankReason =
  | "noPeriod"
  | "noNewCustomers"
  | "noWonCustomers"
  | "noBudget"
  | "noCost"
  | "zeroCost"
  | "noCycleDates"
  | "noWonAmount";

/** Ratios of the effect analysis, each with what it lacks; null where it lacks nothing that can be told. */
const ratios: Readonly<Record<string, (row: RecordRow, budget: number | null) => BlankReason | null>> = {
  cac: (row, budget) => (budget === null ? "noBudget" : zeroOf(row, "newCustomers", "noNewCustomers")),
  conversionRate: (row) => zeroOf(row, "newCustomers", "noNewCustomers"),
  averageSalesCycle: (row) => zeroOf(row, "wonCustomers", "noWonCustomers") ?? "noCycleDates",
  averageOrderValue: (row) => zeroOf(row, "wonCustomers", "noWonCustomers") ?? blankOf(row, "wonAmount", "noWonAmount"),
  returnRatio: (row) => costLack(row) ?? blankOf(row, "wonAmount", "noWonAmount"),
  roi: (row) => costLack(row) ?? blankOf(row, "wonAmount", "noWonAmount"),
};

/** Says why a ratio of a row is blank, which the sheet shows instead of an error. */
export function ratioRule(facts: CheckFacts): RowRule {
  const budgets = totalBudgets(facts);
  return ({ table, cells }) => {
    const campaign = textIn(cells["campaignId"]);
    // Without a known campaign there is nothing to divide; other findings say so.
    if (!budgets.has(campaign)) return [];
    const noPeriod = dayIn(cells["periodStart"]) === null || dayIn(cells["periodEnd"]) === null;
    return Object.entries(ratios).flatMap(([column, lackOf]): readonly CellFinding[] => {
      if (table.values[column] === undefined || !isBlank(cells[column])) return [];
      const reason = noPeriod ? "noPeriod" : lackOf(cells, budgets.get(campaign) ?? null);
      return reason === null ? [] : [{ code: "ratioBlank", column, data: { reason } }];
    });
  };
}

function zeroOf(row: RecordRow, key: string, reason: BlankReason): BlankReason | null {
  return (numberIn(row[key]) ?? 0) === 0 ? reason : null;
}

function blankOf(row: RecordRow, key: string, reason: BlankReason): BlankReason | null {
  return numberIn(row[key]) === null ? reason : null;
}

function costLack(row: RecordRow): BlankReason | null {
  const cost = numberIn(row["cost"]);
  return cost === null ? "noCost" : cost === 0 ? "zeroCost" : null;
}

/** Total budget by campaign; null where none is filled in. */
function totalBudgets({ tables }: CheckFacts): ReadonlyMap<string, number | null> {
  const { campaignId = [], totalBudget = [] } = tables.campaigns?.values ?? {};
  return new Map(campaignId.map((cell, row) => [textIn(cell), numberIn(totalBudget[row])] as const));
}

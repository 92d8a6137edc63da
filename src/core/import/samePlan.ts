import type { ImportPlan } from "./ImportPlan";

/** By table: the column whose numbers the import itself gives. */
const numbered: Readonly<Record<string, string>> = {
  customers: "customerId",
  campaigns: "campaignId",
  followUps: "followUpId",
};

/**
 * Says whether two plans of one source do the same to the workbook. Which numbers new rows get does not count: a colleague
 * who adds a row meanwhile changes those, and nobody has to look at the preview again for it.
 */
export function samePlan(one: ImportPlan, other: ImportPlan): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

function essence(plan: ImportPlan): unknown {
  const names = new Map(plan.newCampaigns.map(({ identifier, name }) => [identifier, name]));
  return {
    rows: plan.rows.map(({ rowNumber, values, extras }) => [
      rowNumber,
      Object.entries(values)
        .filter(([column]) => column !== numbered[plan.table])
        .map(([column, value]) => [column, names.get(String(value)) ?? value]),
      extras,
    ]),
    updates: plan.updates.map(({ identifier, rowIndex, cells }) => [
      identifier ?? rowIndex,
      cells.map(({ column, before, after }) => [column, before, names.get(String(after)) ?? after]),
    ]),
    matches: plan.matches.map(({ rowNumber, kind, action }) => [rowNumber, kind, action]),
    kept: plan.keptRowNumbers,
    leftOut: plan.leftOutRowNumbers,
    campaigns: plan.newCampaigns.map(({ name }) => name),
    lists: plan.listAdditions,
    effects: plan.newEffects.map(({ campaign, firstDay, lastDay }) => [
      names.get(campaign) ?? campaign,
      firstDay,
      lastDay,
    ]),
  };
}

import { type Metric, quotient } from "./metric";

/**
 * Computes the cost of acquiring one customer, in the currency of the budget: total budget / new customers, as the
 * toolset guide's effect sheet defines 获客成本(CAC). No new customers: #DIV/0!.
 */
export function customerAcquisitionCost(budget: number, newCustomers: number): Metric {
  return quotient(budget, newCustomers, "noNewCustomers");
}

/**
 * Computes the cost of one won customer: actual cost / won customers, the field's usual reading of CAC. It stands beside
 * {@link customerAcquisitionCost}, never in its place. No won customers: #DIV/0!.
 */
export function costPerWonCustomer(cost: number, wonCustomers: number): Metric {
  return quotient(cost, wonCustomers, "noWonCustomers");
}

/** Computes CPA, cost / conversions (the process guide's daily tracking table). No conversions: #DIV/0!. */
export function costPerAction(cost: number, conversions: number): Metric {
  return quotient(cost, conversions, "noConversions");
}

/** Computes CPL, cost / leads (the process guide's daily tracking table). No leads: #DIV/0!. */
export function costPerLead(cost: number, leads: number): Metric {
  return quotient(cost, leads, "noLeads");
}

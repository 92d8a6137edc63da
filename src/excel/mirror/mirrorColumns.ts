import { tables } from "../../templates/tables";
import type { TableKey } from "../../templates/types";

/**
 * The columns kept in memory: keys, dates and states, and what tells one row from another. Campaigns and effects are
 * few and kept whole. Of follow-ups only what fits: 50,000 rows of them have to come in less than 5 MB.
 */
export const mirrorColumns: Readonly<Record<TableKey, readonly string[]>> = {
  customers: [
    "customerId",
    "customerName",
    "source",
    "contactName",
    "contact",
    "stage",
    "owner",
    "tier",
    "sourceCampaign",
    "createdAt",
    "intentDate",
    "wonDate",
    "earlierFollowUp",
  ],
  campaigns: tables.campaigns.columns.map(({ key }) => key),
  // The first three decide what the pane shows first, so they come in the earlier of two trips.
  followUps: ["dueDate", "status", "rep", "customerId", "followUpId", "followUpDate"],
  effects: tables.effects.columns.map(({ key }) => key),
};

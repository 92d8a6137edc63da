import { periodText } from "../../core/periods";
import type { TableKey } from "../../templates/types";
import { formatOfDates } from "../../templates/numberFormats";
import { tables } from "../../templates/tables";
import type { PlannedEdit } from "../journal/applyEdits";
import type { NewRow } from "../types";
import type { PlannedImport } from "./planWorkbookImport";

export type RowsByTable = Readonly<Partial<Record<TableKey, readonly NewRow[]>>>;

/** Gives the rows to add. Campaigns come first and effect rows last: nothing refers to a row that is not there yet. */
export function newRowsOf({ plan, language }: PlannedImport): RowsByTable {
  const campaigns = plan.newCampaigns.map(({ identifier, name }): NewRow => ({
    campaignId: identifier,
    campaignName: name,
  }));
  const rows = plan.rows.map(({ values, extras }): NewRow => ({ ...values, ...extras }));
  const effects = plan.newEffects.map(({ campaign, firstDay, lastDay }): NewRow => ({
    campaignId: campaign,
    period: periodText({ start: firstDay, end: lastDay }, language),
  }));
  const ordered = [
    ["campaigns", campaigns],
    [plan.table, rows],
    ["effects", effects],
  ] as const;
  return Object.fromEntries(ordered.filter(([, newRows]) => newRows.length > 0));
}

/** Gives the cells to change; each is written only while it holds what the preview showed. */
export function editsOf({ plan, tableName }: PlannedImport): readonly PlannedEdit[] {
  const declared = new Map(tables[plan.table as TableKey].columns.map((column) => [column.key, column]));
  return plan.updates.flatMap(({ rowIndex, identifier, cells }) =>
    cells.map(({ column, before, after }): PlannedEdit => {
      const edit = { tableName, rowIndex, rowIdentifier: identifier, column, expected: before, after };
      const type = plan.extraDates[column] ?? declared.get(column)?.value.type;
      const isDate = (type === "date" || type === "dateTime") && typeof after === "number";
      return isDate ? { ...edit, numberFormat: formatOfDates(type) } : edit;
    }),
  );
}

import { contentOfValue } from "../../core/journal/cellContent";
import {
  planHandOver,
  type HandOverChoice,
  type HandOverFacts,
  type HandOverPlan,
} from "../../core/lists/planHandOver";
import { tables as declarations } from "../../templates/tables";
import type { TableKey } from "../../templates/types";
import { textOf } from "../cellValues";
import { applyEdits, type AppliedEdits, type PlannedEdit } from "../journal/applyEdits";
import type { WriteOptions } from "../journal/writeCells";
import { type MissingColumn, missingColumns } from "../missingColumns";
import { requestRules } from "../readRules";
import { readTables } from "../readTables";

export interface HandOverReading {
  readonly facts: HandOverFacts;
  /** Columns that could not be told for certain: what stands there is not handed over. */
  readonly missing: readonly MissingColumn[];
}

const wanted = {
  customers: ["customerId", "customerName", "owner", "stage"],
  followUps: ["followUpId", "customerId", "rep", "status", "nextAction", "dueDate"],
  campaigns: ["campaignId", "campaignName", "owner"],
} as const;

/** Where a person's name stands in each table. */
const personColumns = { customers: "owner", followUps: "rep", campaigns: "owner" } as const satisfies Partial<
  Record<TableKey, string>
>;

/** Reads who owns what: two round trips, and one more for each 4 MB. */
export function readHandOver(): Promise<HandOverReading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const rules = requestRules(context);
    const { customers, followUps, campaigns } = await readTables(context, wanted);
    const { keyOf } = rules();
    const rows = (count: number | undefined) => Array.from({ length: count ?? 0 }, (_, rowIndex) => rowIndex);
    const facts: HandOverFacts = {
      customers: rows(customers?.rowCount).map((rowIndex) => ({
        rowIndex,
        identifier: textOf(customers?.columns["customerId"]?.[rowIndex]),
        name: textOf(customers?.columns["customerName"]?.[rowIndex]),
        owner: String(customers?.columns["owner"]?.[rowIndex] ?? ""),
        stage: keyOf("stage", customers?.columns["stage"]?.[rowIndex]),
      })),
      followUps: rows(followUps?.rowCount).map((rowIndex) => ({
        rowIndex,
        identifier: textOf(followUps?.columns["followUpId"]?.[rowIndex]),
        customerId: textOf(followUps?.columns["customerId"]?.[rowIndex]),
        rep: String(followUps?.columns["rep"]?.[rowIndex] ?? ""),
        status: keyOf("followUpStatus", followUps?.columns["status"]?.[rowIndex]),
        hasAction:
          textOf(followUps?.columns["nextAction"]?.[rowIndex]) !== "" ||
          textOf(followUps?.columns["dueDate"]?.[rowIndex]) !== "",
      })),
      campaigns: rows(campaigns?.rowCount).map((rowIndex) => ({
        rowIndex,
        identifier: textOf(campaigns?.columns["campaignId"]?.[rowIndex]),
        name: textOf(campaigns?.columns["campaignName"]?.[rowIndex]),
        owner: String(campaigns?.columns["owner"]?.[rowIndex] ?? ""),
      })),
    };
    const read = [customers, followUps, campaigns].filter((table) => table !== undefined);
    return { facts, missing: missingColumns(read) };
  });
}

/**
 * Hands over what was planned, as one action: one round trip to look (two or three where rows are many or have moved) and
 * one for each 4 MB. A cell that no longer names the leaver is left and named.
 */
export function applyHandOver(
  facts: HandOverFacts,
  choice: HandOverChoice,
  options: WriteOptions = {},
): Promise<AppliedEdits> {
  return applyEdits(handOverEdits(planHandOver(facts, choice)), options);
}

function handOverEdits({ customers, followUps, campaigns }: HandOverPlan): readonly PlannedEdit[] {
  return [
    ...customers.map(({ item, to }) => editOf("customers", item, item.owner, to)),
    ...followUps.map(({ item, to }) => editOf("followUps", item, item.rep, to)),
    ...campaigns.map(({ item, to }) => editOf("campaigns", item, item.owner, to)),
  ];
}

function editOf(
  table: keyof typeof personColumns,
  { rowIndex, identifier }: { readonly rowIndex: number; readonly identifier: string },
  before: string,
  after: string,
): PlannedEdit {
  return {
    tableName: declarations[table].tableName,
    rowIndex,
    rowIdentifier: identifier === "" ? null : identifier,
    column: personColumns[table],
    expected: contentOfValue(before),
    after: contentOfValue(after),
  };
}

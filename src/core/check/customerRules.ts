import {
  type CheckedTable,
  type CheckFacts,
  dayIn,
  isBlank,
  nothing,
  type RowRule,
  textIn,
  valueKey,
} from "./CheckedTable";
import type { CellFinding } from "./Finding";

/** Makes the rules of customers: stages and their dates, cycles, and what was recorded before the customer was. */
export function customerRules(table: CheckedTable, facts: CheckFacts): readonly RowRule[] {
  const has = (...keys: readonly string[]): boolean => keys.every((key) => table.values[key] !== undefined);
  const firstFollowUps = firstFollowUpDays(facts);
  return [
    ...(has("createdAt") ? [createdAtMissing] : []),
    ...(has("stage") ? [stageDates(facts, has)] : []),
    ...(has("intentDate", "wonDate") ? [negativeCycle] : []),
    stampsAhead(facts.today),
    ...(has("customerId", "createdAt") ? [createdLate(firstFollowUps)] : []),
  ];
}

/** A customer without its date falls in no period; when it was recorded nobody can tell later. */
const createdAtMissing: RowRule = ({ cells }) =>
  isBlank(cells["createdAt"]) ? [{ code: "createdAtMissing", column: "createdAt" }] : nothing;

/** Dates that a stage brings with it. What is not known is never proposed. */
function stageDates(facts: CheckFacts, has: (key: string) => boolean): RowRule {
  return ({ cells }) => {
    const stage = valueKey(facts, "stage", cells["stage"]);
    if (stage === null) return nothing;
    const findings: CellFinding[] = [];
    const missing = (key: string): boolean => has(key) && isBlank(cells[key]);
    const data = { stage: textIn(cells["stage"]) };
    const reachedIntent = stage === "intent" || stage === "negotiation" || stage === "won";
    if (reachedIntent && missing("intentDate"))
      findings.push({ code: "intentDateMissing", column: "intentDate", data });
    if (stage === "won" && missing("wonDate")) findings.push({ code: "wonDateMissing", column: "wonDate", data });
    if (stage === "won" && missing("wonAmount")) findings.push({ code: "wonAmountMissing", column: "wonAmount", data });
    if (stage !== "won" && has("wonDate") && !isBlank(cells["wonDate"]))
      findings.push({ code: "wonDateWithoutStage", column: "wonDate", data });
    return findings;
  };
}

/** A deal before its intent makes a negative cycle, which the average leaves out. */
function negativeCycle({ cells }: Parameters<RowRule>[0]): readonly CellFinding[] {
  const intent = dayIn(cells["intentDate"]);
  const won = dayIn(cells["wonDate"]);
  if (intent === null || won === null || won >= intent) return nothing;
  return [{ code: "negativeCycle", column: "wonDate", data: { days: intent - won, intentDay: intent } }];
}

function stampsAhead(today: number): RowRule {
  return ({ cells }) =>
    ["createdAt", "intentDate", "wonDate"].flatMap((column): readonly CellFinding[] => {
      const day = dayIn(cells[column]);
      return day !== null && day > today && day < 2_958_466 ? [{ code: "stampAhead", column, data: { day } }] : nothing;
    });
}

function createdLate(firstFollowUps: ReadonlyMap<string, number>): RowRule {
  return ({ cells }) => {
    const created = dayIn(cells["createdAt"]);
    const first = firstFollowUps.get(textIn(cells["customerId"]));
    if (created === null || first === undefined || created <= first) return nothing;
    return [{ code: "createdAfterFollowUp", column: "createdAt", data: { day: first } }];
  };
}

/** Day of each customer's first follow-up record. */
function firstFollowUpDays({ tables }: CheckFacts): ReadonlyMap<string, number> {
  const { customerId = [], followUpDate = [] } = tables.followUps?.values ?? {};
  const days = new Map<string, number>();
  customerId.forEach((cell, row) => {
    const day = dayIn(followUpDate[row]);
    const customer = textIn(cell);
    if (day !== null) days.set(customer, Math.min(day, days.get(customer) ?? day));
  });
  return days;
}

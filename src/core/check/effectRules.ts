import { parsePeriod } from "../parsePeriod";
import {
  type CheckedTable,
  type CheckFacts,
  dayIn,
  nothing,
  numberIn,
  type RowRule,
  textIn,
  valueKey,
} from "./CheckedTable";
import type { CellFinding } from "./Finding";
import { ratioRule } from "./ratioRule";

/** Makes the rules of the effect analysis: periods that can be read and do not overlap, counts, ratios that stay blank. */
export function effectRules(table: CheckedTable, facts: CheckFacts): readonly RowRule[] {
  const has = (...keys: readonly string[]): boolean => keys.every((key) => table.values[key] !== undefined);
  return [
    ...(has("period", "periodStart", "periodEnd") ? [readablePeriod(facts), overlap(table)] : []),
    ...(has("newCustomers", "intentCustomers") ? [intentExceedsNew] : []),
    ratioRule(facts),
    ...(has("campaignId", "periodStart", "periodEnd") ? [cyclesLeftOut(facts)] : []),
  ];
}

/** A period that the sheet's own formula cannot read is rewritten where its meaning is certain. */
function readablePeriod({ periodText }: CheckFacts): RowRule {
  return ({ cells }) => {
    const text = textIn(cells["period"]);
    if (text === "" || (dayIn(cells["periodStart"]) !== null && dayIn(cells["periodEnd"]) !== null)) return nothing;
    const period = parsePeriod(text);
    const after = period === null ? text : periodText(period);
    const isCertain = after !== text && parsePeriod(after)?.start === period?.start;
    return [
      {
        code: "periodUnreadable",
        column: "period",
        data: { text },
        ...(isCertain && { fix: { kind: "cell", after } as const }),
      },
    ];
  };
}

/** Two rows of one campaign whose periods share days count the same customers twice. */
function overlap({ values, rowCount, firstRowNumber }: CheckedTable): RowRule {
  const { campaignId = [], periodStart = [], periodEnd = [] } = values;
  const byCampaign = new Map<string, { row: number; start: number; end: number }[]>();
  for (let row = 0; row < rowCount; row++) {
    const campaign = textIn(campaignId[row]);
    const start = dayIn(periodStart[row]);
    const end = dayIn(periodEnd[row]);
    if (campaign === "" || start === null || end === null) continue;
    const spans = byCampaign.get(campaign) ?? [];
    spans.push({ row, start, end });
    byCampaign.set(campaign, spans);
  }
  const overlaps = new Map<number, number>();
  for (const spans of byCampaign.values()) {
    spans.sort((one, other) => one.start - other.start || one.row - other.row);
    let longest = spans[0];
    for (const span of spans.slice(1)) {
      if (longest === undefined) break;
      if (span.start <= longest.end) overlaps.set(span.row, longest.row);
      if (span.end > longest.end) longest = span;
    }
  }
  return ({ rowIndex }) => {
    const other = overlaps.get(rowIndex);
    if (other === undefined) return nothing;
    return [{ code: "periodsOverlap", column: "period", data: { otherRow: firstRowNumber + other }, others: [other] }];
  };
}

const intentExceedsNew: RowRule = ({ cells }) => {
  const newCustomers = numberIn(cells["newCustomers"]);
  const intent = numberIn(cells["intentCustomers"]);
  if (newCustomers === null || intent === null || intent <= newCustomers) return nothing;
  return [{ code: "intentExceedsNew", column: "intentCustomers", data: { intent, count: newCustomers } }];
};

/** The average cycle leaves out customers whose deal precedes their intent; the row says how many those are. */
function cyclesLeftOut(facts: CheckFacts): RowRule {
  const negative = negativeWinsByCampaign(facts);
  return ({ cells }) => {
    const start = dayIn(cells["periodStart"]);
    const end = dayIn(cells["periodEnd"]);
    const days = negative.get(textIn(cells["campaignId"]).toLowerCase());
    if (days === undefined || start === null || end === null) return nothing;
    const count = days.filter((day) => day >= start && day <= end).length;
    const finding: CellFinding = { code: "cyclesLeftOut", column: "averageSalesCycle", data: { count } };
    return count === 0 ? nothing : [finding];
  };
}

/** Days on which customers of each campaign were won before their intent. */
function negativeWinsByCampaign(facts: CheckFacts): ReadonlyMap<string, readonly number[]> {
  const { sourceCampaign = [], stage = [], intentDate = [], wonDate = [] } = facts.tables.customers?.values ?? {};
  const days = new Map<string, number[]>();
  wonDate.forEach((cell, row) => {
    const won = dayIn(cell);
    const intent = dayIn(intentDate[row]);
    if (won === null || intent === null || intent <= won) return;
    if (valueKey(facts, "stage", stage[row]) !== "won") return;
    const campaign = textIn(sourceCampaign[row]).toLowerCase();
    days.set(campaign, [...(days.get(campaign) ?? []), won]);
  });
  return days;
}

import { customerAcquisitionCost } from "../../src/core/metrics/acquisition";
import { conversionRate } from "../../src/core/metrics/conversion";
import { type Metric, valueOrNull } from "../../src/core/metrics/metric";
import { averageOrderValue, returnOnInvestment, returnRatio } from "../../src/core/metrics/returns";
import { mean, median, salesCycles } from "../../src/core/metrics/salesCycle";
import { systemLists } from "../../src/templates/lists";
import type { Language } from "../../src/templates/Text";
import type { WorkbookFile } from "../../workbench/xlsx/WorkbookFile";
import { tableRows, type PrintedRow } from "./tableRows";

/** Sums over rows of the effect table, and ratios taken from the sums; null where a ratio has no denominator. */
interface EffectTotals {
  readonly newCustomers: number;
  readonly intentCustomers: number;
  readonly wonCustomers: number;
  readonly wonAmount: number;
  readonly conversionRate: number | null;
  readonly averageOrderValue: number | null;
  /** Of the campaigns whose budget is known, each counted once. */
  readonly cac: number | null;
  readonly cost: number | null;
  readonly returnRatio: number | null;
  readonly roi: number | null;
}

export interface EffectsPrint {
  readonly rows: readonly PrintedRow[];
  readonly totals: EffectTotals & {
    /** By period as the rows name it, in the order of their first day. */
    readonly byPeriod: Readonly<Record<string, EffectTotals>>;
  };
  /** Of the customer table as a whole, whatever the periods of the rows. */
  readonly customers: {
    readonly rows: number;
    readonly dated: number;
    readonly byStage: Readonly<Record<string, number>>;
    readonly meanSalesCycle: number | null;
    readonly medianSalesCycle: number | null;
  };
}

/** Gathers what `--print effects` prints from a workbook's stored values. */
export function effectsPrint(file: WorkbookFile, language: Language): EffectsPrint {
  const rows = tableRows(file, "effects", language);
  const budgets = new Map(
    tableRows(file, "campaigns", language).map((row) => [row["campaignId"], numberOf(row["totalBudget"])]),
  );
  const inOrder = [...rows].sort((a, b) =>
    String(a["periodStart"] ?? "").localeCompare(String(b["periodStart"] ?? "")),
  );
  const periods = [...new Set(inOrder.map((row) => String(row["period"] ?? "")))];
  return {
    rows,
    totals: {
      ...totalsOf(rows, budgets),
      byPeriod: Object.fromEntries(
        periods.map((period) => [
          period,
          totalsOf(
            rows.filter((row) => row["period"] === period),
            budgets,
          ),
        ]),
      ),
    },
    customers: customersPrint(tableRows(file, "customers", language), file.date1904 === true, language),
  };
}

function totalsOf(
  rows: readonly PrintedRow[],
  budgets: ReadonlyMap<PrintedRow[string] | undefined, number | null>,
): EffectTotals {
  const sum = (key: string, of = rows): number => of.reduce((total, row) => total + (numberOf(row[key]) ?? 0), 0);
  const [newCustomers, intentCustomers, wonCustomers, wonAmount] = [
    "newCustomers",
    "intentCustomers",
    "wonCustomers",
    "wonAmount",
  ].map((key) => sum(key)) as [number, number, number, number];
  const costed = rows.filter((row) => numberOf(row["cost"]) !== null);
  const cost = oncePerCampaign(costed, (row) => numberOf(row["cost"]));
  const budgeted = rows.filter((row) => (budgets.get(row["campaignId"]) ?? null) !== null);
  const budget = oncePerCampaign(budgeted, (row) => budgets.get(row["campaignId"]) ?? null);
  const overCost = (metric: (cost: number) => Metric): number | null =>
    cost === null ? null : valueOrNull(metric(cost));
  return {
    newCustomers,
    intentCustomers,
    wonCustomers,
    wonAmount,
    conversionRate: valueOrNull(conversionRate(intentCustomers, newCustomers)),
    averageOrderValue: valueOrNull(averageOrderValue(wonAmount, wonCustomers)),
    cac: budget === null ? null : valueOrNull(customerAcquisitionCost(budget, sum("newCustomers", budgeted))),
    cost,
    returnRatio: overCost((known) => returnRatio(sum("wonAmount", costed), known)),
    roi: overCost((known) => returnOnInvestment(sum("wonAmount", costed), known)),
  };
}

/** A campaign's money counts once, however many of its periods have a row; null when no row has any. */
function oncePerCampaign(rows: readonly PrintedRow[], amountOf: (row: PrintedRow) => number | null): number | null {
  const amounts = new Map(rows.map((row) => [row["campaignId"], amountOf(row) ?? 0]));
  return amounts.size === 0 ? null : [...amounts.values()].reduce((total, amount) => total + amount, 0);
}

function customersPrint(rows: readonly PrintedRow[], date1904: boolean, language: Language): EffectsPrint["customers"] {
  if (date1904) throw new Error("A workbook made here counts its days from 1900");
  const stageKeys = new Map<string, string>(systemLists.stage.values.map(({ key, text }) => [text[language], key]));
  const stageOf = (row: PrintedRow): string => stageKeys.get(String(row["stage"] ?? "")) ?? "";
  const won = rows.filter((row) => stageOf(row) === "won");
  const { days } = salesCycles(
    won.map((row) => ({ intentDate: dayOf(row["intentDate"]), wonDate: dayOf(row["wonDate"]) })),
  );
  return {
    rows: rows.length,
    dated: rows.filter((row) => row["createdAt"] !== null).length,
    byStage: Object.fromEntries(
      [...stageKeys.values()].map((key) => [key, rows.filter((row) => stageOf(row) === key).length]),
    ),
    meanSalesCycle: valueOrNull(mean(days)),
    medianSalesCycle: valueOrNull(median(days)),
  };
}

function numberOf(value: PrintedRow[string] | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** Rows hold days written out; only their differences count here. */
function dayOf(value: PrintedRow[string] | undefined): number | null {
  if (typeof value === "number") return value;
  const milliseconds = typeof value === "string" ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000;
}

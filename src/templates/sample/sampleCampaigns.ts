import { calendarDayOf, type DateSerial } from "../../core/dates";
import { monthNames } from "../../core/periods";
import { identifierText } from "../../core/identifiers";
import { openLists, wordOf } from "../lists";
import type { Language, Text } from "../Text";
import { campaignPlans, type CampaignPlan } from "./campaignPlans";
import type { SampleRow } from "./SampleData";

/** A campaign's row, with what the customers that it brings depend on. */
export interface SampleCampaign {
  readonly plan: CampaignPlan;
  readonly id: string;
  readonly start: DateSerial;
  readonly end: DateSerial;
  readonly row: SampleRow;
}

const phases: readonly Text[] = [
  { "zh-CN": "筹备期", "en-US": "Prepare" },
  { "zh-CN": "预热期", "en-US": "Warm-up" },
  { "zh-CN": "执行期", "en-US": "Run" },
];
const reviewPhase: Text = { "zh-CN": "复盘期", "en-US": "Review" };

/** Makes the campaigns: some over, some running, one waiting for approval and one turned down. */
export function sampleCampaigns(
  language: Language,
  today: DateSerial,
  owners: readonly string[],
): readonly SampleCampaign[] {
  return campaignPlans.map((plan, index) => {
    const start = today + plan.startsIn;
    const end = start + plan.lasts;
    const id = identifierText({ prefix: "HD", day: start, number: 1 });
    const total = plan.budget.reduce((sum, { amount }) => sum + amount, 0);
    const decided = plan.approval !== "pending";
    return {
      plan,
      id,
      start,
      end,
      row: {
        campaignId: id,
        campaignName: plan.name[language],
        type: wordOf("campaignType", plan.type, language),
        goal: goalOf(plan, end, language),
        audience: plan.audience[language],
        channels: plan.channels
          .map((place) => openLists.channel.values[place]?.[language] ?? "")
          .join(joiner(language)),
        budgetItems: plan.budget
          .map(({ item, amount }) => budgetItemText(item, amount, language))
          .join(language === "zh-CN" ? "、" : "; "),
        milestones: milestonesOf(start, end, language),
        owner: owners[index % owners.length] ?? "",
        departments: plan.departments[language],
        startDate: start,
        endDate: end,
        totalBudget: total,
        approvalStatus: wordOf("approval", plan.approval, language),
        ...(decided ? { approvedBy: owners[0] ?? "", approvedOn: Math.min(start - 6, today - 2) } : {}),
        targetLeads: plan.targetLeads,
        targetRevenue: plan.targetRevenue,
        ...(plan.spent === null ? {} : { actualCost: Math.round((total * plan.spent) / 10) * 10 }),
      },
    };
  });
}

/** Gives what parts several values in one cell: `展会、转介绍`, `Exhibition, Referral`. */
export function joiner(language: Language): string {
  return language === "zh-CN" ? "、" : ", ";
}

function goalOf({ targetLeads, targetRevenue }: CampaignPlan, end: DateSerial, language: Language): string {
  const { month, day } = calendarDayOf(end);
  return language === "zh-CN"
    ? `${month}月${day}日前新增客户${targetLeads}家，成交金额${targetRevenue / 10_000}万元`
    : `${targetLeads} new customers and ${targetRevenue.toLocaleString("en-US")} in sales by ${day} ${monthNames[month - 1] ?? ""}`;
}

function budgetItemText(item: Text, amount: number, language: Language): string {
  return language === "zh-CN" ? `${item["zh-CN"]}${amount}元` : `${item["en-US"]} ${amount.toLocaleString("en-US")}`;
}

/** Three phases of about a quarter, a quarter and the rest, and a review within the last days. */
function milestonesOf(start: DateSerial, end: DateSerial, language: Language): string {
  const quarter = Math.floor((end - start) / 4);
  const spans = [
    [start, start + quarter - 1],
    [start + quarter, start + quarter * 2 - 1],
    [start + quarter * 2, end - 2],
  ] as const;
  const days = spans.map(
    ([from, to], index) =>
      `${phases[index]?.[language] ?? ""}${bracket(`${monthDay(from)}-${monthDay(to)}`, language)}`,
  );
  const review = language === "zh-CN" ? `${monthDay(end)}前` : `by ${monthDay(end)}`;
  return [...days, reviewPhase[language] + bracket(review, language)].join(joiner(language));
}

function bracket(text: string, language: Language): string {
  return language === "zh-CN" ? `(${text})` : ` (${text})`;
}

function monthDay(serial: DateSerial): string {
  const { month, day } = calendarDayOf(serial);
  return `${month}.${day}`;
}

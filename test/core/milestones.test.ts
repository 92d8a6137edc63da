import { dateSerialOf, isoDateOf } from "../../src/core/dates";
import { milestoneParts, type Milestone } from "../../src/core/milestones";
import type { Period } from "../../src/core/periods";
import { sampleData } from "../../src/templates/sample";

const day = (year: number, month: number, dayOfMonth: number): number =>
  dateSerialOf({ year, month, day: dayOfMonth }) ?? Number.NaN;
const july: Period = { start: day(2024, 7, 1), end: day(2024, 7, 31) };

function milestones(text: string, campaign = july): readonly (Milestone | null)[] {
  return milestoneParts(text, campaign).map(({ milestone }) => milestone);
}

const problemsIn = (text: string, campaign = july) =>
  milestoneParts(text, campaign).flatMap(({ problems }) => problems);

const guide = "筹备期(7.1-7.5)、预热期(7.6-7.15)、执行期(7.20直播)、复盘期(7.31前)";

test("the guide's example has four phases, one of a day and one with an end only", () => {
  const shown = milestones(guide).map((milestone) => {
    if (milestone === null) return null;
    const { name, start, end, note } = milestone;
    return [name, start && isoDateOf(start), isoDateOf(end), note];
  });
  expect(shown).toEqual([
    ["筹备期", "2024-07-01", "2024-07-05", ""],
    ["预热期", "2024-07-06", "2024-07-15", ""],
    ["执行期", "2024-07-20", "2024-07-20", "直播"],
    ["复盘期", null, "2024-07-31", ""],
  ]);
});

test("the guide's example leaves a gap from 7.16 to 7.19 and nothing else", () => {
  expect(problemsIn(guide)).toEqual([
    { code: "gap", data: { phase: "执行期", from: day(2024, 7, 16), to: day(2024, 7, 19) } },
  ]);
});

test("phases outside the campaign and out of order are told", () => {
  const text = "预热期(6.20-7.5)、筹备期(7.1-7.5)、复盘期(8.3前)";
  expect(problemsIn(text).map(({ code, data }) => `${data?.phase}: ${code}`)).toEqual([
    "预热期: outsideCampaign",
    "筹备期: outOfOrder",
    "复盘期: outsideCampaign",
  ]);
});

test("a campaign over the turn of the year keeps its order", () => {
  const winter = { start: day(2024, 12, 10), end: day(2025, 1, 20) };
  const text = "筹备期（12.10–12.20）、执行期(12月21日至1月15日)、复盘期(1.20前)";
  expect(problemsIn(text, winter)).toEqual([]);
});

test.each(["zh-CN", "en-US"] as const)("the sample's campaigns have phases in order, in %s", (language) => {
  for (const row of sampleData({ language, today: day(2026, 11, 22) }).rows.campaigns) {
    const campaign = { start: Number(row.startDate), end: Number(row.endDate) };
    expect(problemsIn(String(row.milestones), campaign)).toEqual([]);
  }
});

test("[CH-4] phase by phase, those that can be read stand beside those that cannot, each with what is said of it", () => {
  const text = "预热期(6.20-7.5)、筹备期(7.1-7.5)、直播、执行期(7.20直播)、总结(2.30前)、复盘期(8.3前)";
  expect(milestoneParts(text, july).map(({ phase, problems }) => [phase, problems.map(({ code }) => code)])).toEqual([
    ["预热期(6.20-7.5)", ["outsideCampaign"]],
    ["筹备期(7.1-7.5)", ["outOfOrder"]],
    ["直播", ["unreadablePhase"]],
    // What stands before it cannot be read, so that nothing is known of a gap.
    ["执行期(7.20直播)", []],
    ["总结(2.30前)", ["unreadablePhase"]],
    ["复盘期(8.3前)", ["outsideCampaign"]],
  ]);
  expect(milestoneParts(" ", july)).toEqual([]);
});

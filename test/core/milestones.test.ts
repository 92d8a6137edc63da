import { dateSerialOf, isoDateOf } from "../../src/core/dates";
import { milestoneWarnings, parseMilestones, type Milestone } from "../../src/core/milestones";
import type { Period } from "../../src/core/periods";
import { sampleData } from "../../src/templates/sample";

const day = (year: number, month: number, dayOfMonth: number): number =>
  dateSerialOf({ year, month, day: dayOfMonth }) ?? Number.NaN;
const july: Period = { start: day(2024, 7, 1), end: day(2024, 7, 31) };

function milestones(text: string, campaign = july): readonly Milestone[] {
  const parsed = parseMilestones(text, campaign);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const guide = "筹备期(7.1-7.5)、预热期(7.6-7.15)、执行期(7.20直播)、复盘期(7.31前)";

test("the guide's example has four phases, one of a day and one with an end only", () => {
  const shown = milestones(guide).map(({ name, start, end, note }) => [
    name,
    start && isoDateOf(start),
    isoDateOf(end),
    note,
  ]);
  expect(shown).toEqual([
    ["筹备期", "2024-07-01", "2024-07-05", ""],
    ["预热期", "2024-07-06", "2024-07-15", ""],
    ["执行期", "2024-07-20", "2024-07-20", "直播"],
    ["复盘期", null, "2024-07-31", ""],
  ]);
});

test("the guide's example leaves a gap from 7.16 to 7.19 and nothing else", () => {
  expect(milestoneWarnings(milestones(guide), july)).toEqual([
    { code: "gap", data: { phase: "执行期", from: day(2024, 7, 16), to: day(2024, 7, 19) } },
  ]);
});

test("phases outside the campaign and out of order are told", () => {
  const text = "预热期(6.20-7.5)、筹备期(7.1-7.5)、复盘期(8.3前)";
  expect(milestoneWarnings(milestones(text), july).map(({ code, data }) => `${data?.phase}: ${code}`)).toEqual([
    "预热期: outsideCampaign",
    "筹备期: outOfOrder",
    "复盘期: outsideCampaign",
  ]);
});

test("a campaign over the turn of the year keeps its order", () => {
  const winter = { start: day(2024, 12, 10), end: day(2025, 1, 20) };
  const text = "筹备期（12.10–12.20）、执行期(12月21日至1月15日)、复盘期(1.20前)";
  expect(milestoneWarnings(milestones(text, winter), winter)).toEqual([]);
});

test("a phase that cannot be read is named, and a blank text has none", () => {
  expect(parseMilestones("筹备期(7.1-7.5)、执行期、复盘期(2.30前)", july)).toEqual({
    ok: false,
    problems: [
      { code: "unreadablePhase", data: { phase: "执行期" } },
      { code: "unreadablePhase", data: { phase: "复盘期(2.30前)" } },
    ],
  });
  expect(parseMilestones(" ", july)).toEqual({ ok: false, problems: [{ code: "noPhases" }] });
});

test.each(["zh-CN", "en-US"] as const)("the sample's campaigns have phases in order, in %s", (language) => {
  for (const row of sampleData({ language, today: day(2026, 11, 22) }).rows.campaigns) {
    const campaign = { start: Number(row.startDate), end: Number(row.endDate) };
    expect(milestoneWarnings(milestones(String(row.milestones), campaign), campaign)).toEqual([]);
  }
});

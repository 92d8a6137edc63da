import type { DateSerial } from "../../core/dates";
import { identifierText } from "../../core/identifiers";
import { reachedIntent, type Stage } from "../../core/stages";
import { openLists, wordOf, type SystemValueKey } from "../lists";
import { thresholds } from "../settings";
import type { Language } from "../Text";
import { businesses, cities, coinedNames, lossReasons } from "./businesses";
import { familyNames, givenNames } from "./people";
import type { Random } from "./random";
import { joiner, type SampleCampaign } from "./sampleCampaigns";
import type { SampleRow } from "./SampleData";

/** How a customer in work shall stand today; closed ones have nothing open. */
type SampleState = "overdue" | "today" | "later" | "quiet" | "idle" | "closed";

/** A customer's row, with what its follow-ups depend on. */
export interface SampleCustomer {
  readonly id: string;
  readonly stage: Stage;
  readonly owner: string;
  readonly createdDay: DateSerial;
  /** The day on which the deal was won or lost. */
  readonly closedDay: DateSerial | null;
  readonly state: SampleState;
  /** How many days its tier may go without a follow-up. */
  readonly quietDays: number;
  readonly row: SampleRow;
}

interface Origin {
  readonly campaign: SampleCampaign | null;
  readonly stages: readonly Stage[];
  readonly firstDay: DateSerial;
  readonly lastDay: DateSerial;
}

/** The older a campaign, the more of its deals are decided. */
const stagesByCampaign: readonly (readonly Stage[])[] = [
  [
    "won",
    "negotiation",
    "won",
    "lost",
    "intent",
    "won",
    "potential",
    "negotiation",
    "won",
    "lost",
    "intent",
    "potential",
  ],
  ["won", "intent", "lost", "negotiation", "won", "potential", "intent", "won", "negotiation", "lost", "potential"],
  ["negotiation", "won", "intent", "lost", "potential", "won", "negotiation", "intent", "lost"],
  ["intent", "negotiation", "potential", "won", "intent", "negotiation", "potential"],
  ["intent", "potential", "negotiation", "intent", "potential", "intent"],
  ["potential", "intent", "potential", "intent", "potential"],
];
const stagesWithoutCampaign: readonly Stage[] = [
  "intent",
  "potential",
  "negotiation",
  "potential",
  "won",
  "intent",
  "potential",
  "negotiation",
  "intent",
  "potential",
];
const states: readonly SampleState[] = [
  "overdue",
  "later",
  "quiet",
  "today",
  "idle",
  "overdue",
  "later",
  "quiet",
  "later",
  "overdue",
  "idle",
];
const tiers: readonly (SystemValueKey<"tier"> | null)[] = ["a", "b", "b", "c", null, "c"];

/** Makes the customers of all campaigns that have begun, and some who came by themselves. */
export function sampleCustomers(
  language: Language,
  today: DateSerial,
  owners: readonly string[],
  campaigns: readonly SampleCampaign[],
  random: Random,
): readonly SampleCustomer[] {
  const origins: Origin[] = [
    ...stagesByCampaign.map((stages, index) => ({
      campaign: campaigns[index] ?? null,
      stages,
      firstDay: campaigns[index]?.start ?? today - 1,
      lastDay: Math.min(campaigns[index]?.end ?? today, today - 1),
    })),
    { campaign: null, stages: stagesWithoutCampaign, firstDay: today - 170, lastDay: today - 20 },
  ];
  const comings = origins
    .flatMap(({ campaign, stages, firstDay, lastDay }) =>
      stages.map((stage) => ({ campaign, stage, day: random.whole(firstDay, lastDay) })),
    )
    .sort((a, b) => a.day - b.day);

  const names = random.shuffled(coinedNames);
  const numberOfDay = new Map<DateSerial, number>();
  return comings.map(({ campaign, stage, day }, index) => {
    const number = (numberOfDay.get(day) ?? 0) + 1;
    numberOfDay.set(day, number);
    const tier = tiers[index % tiers.length] ?? null;
    const intentDay = intentDayOf(stage, day, today, random);
    const closedDay =
      stage === "won" || stage === "lost" ? Math.min((intentDay ?? day) + random.whole(12, 45), today - 2) : null;
    const owner = owners[index % owners.length] ?? "";
    const id = identifierText({ prefix: "C", day, number });
    return {
      id,
      stage,
      owner,
      createdDay: day,
      closedDay,
      state: closedDay === null ? (states[index % states.length] ?? "later") : "closed",
      quietDays: quietDaysOf(tier),
      row: {
        customerId: id,
        ...whoItIs(index, names[index % names.length]?.[language] ?? "", language, random),
        source: sourceOf(campaign, index, language),
        stage: wordOf("stage", stage, language),
        owner,
        ...(tier === null ? {} : { tier: wordOf("tier", tier, language) }),
        ...(campaign === null ? {} : { sourceCampaign: campaign.id }),
        createdAt: day + (9 * 60 + random.whole(0, 8 * 60 - 1)) / 1440,
        ...(intentDay === null ? {} : { intentDate: intentDay }),
        ...deal(stage, closedDay, index, language, random),
      },
    };
  });
}

/** Lost customers had shown intent or not, in turn; those at 意向 and beyond always have. */
function intentDayOf(stage: Stage, created: DateSerial, today: DateSerial, random: Random): DateSerial | null {
  const shown = reachedIntent(stage) || (stage === "lost" && random.fraction() < 0.7);
  return shown ? Math.min(created + random.whole(1, 14), today - 1) : null;
}

function quietDaysOf(tier: SystemValueKey<"tier"> | null): number {
  const key = `quietDays${(tier ?? "c").toUpperCase()}`;
  const threshold = thresholds.find((candidate) => candidate.key === key);
  if (!threshold) throw new Error(`No threshold “${key}”`);
  return threshold.initial;
}

/** Every ninth customer is a person, the others are firms. Telephone numbers begin with 164, which no operator has been given. */
function whoItIs(index: number, coined: string, language: Language, random: Random): SampleRow {
  const business = random.pick(businesses);
  const city = random.pick(cities);
  const family = random.pick(familyNames);
  const given = random.pick(givenNames);
  const person = language === "zh-CN" ? family["zh-CN"] + given["zh-CN"] : `${family["en-US"]} ${given["en-US"]}`;
  const company =
    language === "zh-CN"
      ? city.name["zh-CN"] + coined + business.suffix["zh-CN"]
      : `${coined} ${business.suffix["en-US"]} (${city.name["en-US"]})`;
  const handle = `${given["en-US"]}.${family["en-US"]}`.toLowerCase();
  const contacts = [
    `164${String(random.whole(0, 9999_9999)).padStart(8, "0")}`,
    `${handle}${index}@example.com`,
    `wx_${given["en-US"].toLowerCase()}_${index}`,
  ];
  return {
    customerName: index % 9 === 4 ? person : company,
    industry: openLists.industry.values[business.industry]?.[language] ?? "",
    contactName: person,
    contact: contacts[index % 5 < 3 ? 0 : (index % 5) - 2] ?? "",
    needs: random.pick(business.needs)[language],
    region: openLists.region.values[city.region]?.[language] ?? "",
  };
}

function sourceOf(campaign: SampleCampaign | null, index: number, language: Language): string {
  // Those who came by themselves were referred, called, or found the website.
  const places = campaign?.plan.sources ?? [[1], [5], [3], [1, 5]][index % 4] ?? [9];
  const shown = index % 3 === 0 ? places : places.slice(0, 1);
  return shown.map((place) => openLists.source.values[place]?.[language] ?? "").join(joiner(language));
}

function deal(
  stage: Stage,
  closedDay: DateSerial | null,
  index: number,
  language: Language,
  random: Random,
): SampleRow {
  const amount = random.whole(16, 190) * 500;
  if (stage === "won" && closedDay !== null) return { wonDate: closedDay, wonAmount: amount };
  if (stage === "lost") {
    const loss = lossReasons[index % lossReasons.length];
    return loss === undefined ? {} : { lossReason: loss.reason[language], competitor: loss.competitor[language] };
  }
  return stage === "potential" ? {} : { expectedAmount: amount };
}

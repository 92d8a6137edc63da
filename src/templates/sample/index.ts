import type { DateSerial } from "../../core/dates";
import type { TeamMember } from "../settingsSheet";
import type { Language } from "../Text";
import { sampleTeam } from "./people";
import { randomFrom } from "./random";
import { sampleCampaigns } from "./sampleCampaigns";
import { sampleCustomers } from "./sampleCustomers";
import type { SampleData } from "./SampleData";
import { sampleEffects } from "./sampleEffects";
import { sampleFollowUps } from "./sampleFollowUps";

export interface SampleOptions {
  readonly language: Language;
  /** The day around which everything happens. */
  readonly today: DateSerial;
  /** Who owns the sample's rows, the manager first; by default a made-up team. */
  readonly team?: readonly TeamMember[];
}

const seed = 20240701;
const followUpCount = 150;

/**
 * Makes sample data of our own invention: 60 customers, 8 campaigns, 150 follow-ups with some overdue, due today and later,
 * quiet customers, won and lost deals, and the rows of the effect analysis. The same day gives the same data, every row
 * respects the rules of its table, and the rows hold no native columns.
 */
export function sampleData({ language, today, team }: SampleOptions): SampleData {
  const members = team !== undefined && team.length > 0 ? team : sampleTeam(language);
  const names = members.map(({ name }) => name);
  const reps = names.length > 2 ? names.slice(1, 5) : names;
  const random = randomFrom(seed);
  const campaigns = sampleCampaigns(language, today, names);
  const customers = sampleCustomers(language, today, reps, campaigns, random);
  const followUps = sampleFollowUps(language, today, customers, followUpCount, random);
  return {
    team: members,
    rows: {
      customers: customers.map(({ row }) => row),
      campaigns: campaigns.map(({ row }) => row),
      followUps,
      effects: sampleEffects(language, today, campaigns),
    },
  };
}

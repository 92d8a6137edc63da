import type { FollowUpFacts } from "../reminders/reminderFacts";
import { isOpen, type Stage } from "../stages";

/** What handing over must know of a customer. */
export interface OwnedCustomer {
  /** Within the table's body, from 0. */
  readonly rowIndex: number;
  readonly identifier: string;
  readonly name: string;
  /** As in the cell; spaces around it do not matter. */
  readonly owner: string;
  /** Null where the cell is blank or holds no word of the list: such a customer is not known to be closed. */
  readonly stage: Stage | null;
}

/** What handing over must know of a follow-up record. */
export interface OwnedFollowUp {
  readonly rowIndex: number;
  readonly identifier: string;
  readonly customerId: string;
  /** As in the cell. */
  readonly rep: string;
  readonly status: FollowUpFacts["status"];
  /** Whether a next action or a due date is filled in. */
  readonly hasAction: boolean;
}

/** What handing over must know of a campaign. */
export interface OwnedCampaign {
  readonly rowIndex: number;
  readonly identifier: string;
  readonly name: string;
  /** As in the cell. */
  readonly owner: string;
}

export interface HandOverFacts {
  readonly customers: readonly OwnedCustomer[];
  readonly followUps: readonly OwnedFollowUp[];
  readonly campaigns: readonly OwnedCampaign[];
}

export interface HandOverChoice {
  readonly leaver: string;
  /** Who takes over what nobody else is named for. */
  readonly successor: string;
  /** By customer identifier, who takes over that one. */
  readonly successors?: Readonly<Record<string, string>>;
  /** Only customers that are neither won nor lost; all of them otherwise. */
  readonly openCustomersOnly?: boolean;
  readonly campaigns?: boolean;
}

/** One cell that gets another person. */
export interface HandedOver<Item> {
  readonly item: Item;
  readonly to: string;
}

export interface HandOverPlan {
  readonly customers: readonly HandedOver<OwnedCustomer>[];
  readonly followUps: readonly HandedOver<OwnedFollowUp>[];
  readonly campaigns: readonly HandedOver<OwnedCampaign>[];
}

/**
 * Plans who takes over what a leaver has: customers, open follow-ups, and campaigns where asked for. A follow-up goes to
 * whoever takes over its customer, and to the general successor where the customer is another's or stays. Finished
 * records keep their author, as does a record of a contact from which nothing followed.
 */
export function planHandOver(
  { customers, followUps, campaigns }: HandOverFacts,
  { leaver, successor, successors = {}, openCustomersOnly = false, campaigns: withCampaigns = false }: HandOverChoice,
): HandOverPlan {
  const handed = customers
    .filter(({ owner, stage }) => owner.trim() === leaver && !(openCustomersOnly && stage !== null && !isOpen(stage)))
    .map((item) => ({ item, to: successors[item.identifier] ?? successor }));
  const takers = new Map(handed.map(({ item, to }) => [item.identifier, to]));
  return {
    customers: handed,
    followUps: followUps
      .filter((followUp) => followUp.rep.trim() === leaver && isOpenRecord(followUp))
      .map((item) => ({ item, to: takers.get(item.customerId) ?? successor })),
    campaigns: withCampaigns
      ? campaigns.filter(({ owner }) => owner.trim() === leaver).map((item) => ({ item, to: successor }))
      : [],
  };
}

/** Something is still to be done: not finished, and an action, a date or a state says so. */
function isOpenRecord({ status, hasAction }: OwnedFollowUp): boolean {
  return status !== "done" && (hasAction || status !== null);
}

import { offersAfter, type ListOffer } from "../excel/lists/listOffer";
import { watchLists } from "../excel/lists/watchLists";

/** An offer that nobody has decided yet. */
export interface PendingOffer extends ListOffer {
  readonly id: string;
}

/**
 * What changes on the settings sheet left to be done in the sheets, for the person to decide. It stands outside React
 * because lists are changed while no view is drawn.
 */
let offers: readonly PendingOffer[] = [];
let madeIds = 0;
let stop: Promise<() => Promise<void>> | null = null;
const listeners = new Set<() => void>();

/** Gives what waits for a decision, oldest first; the same array until something changes. */
export function listOffers(): readonly PendingOffer[] {
  return offers;
}

/** Hears of every change; returns the way to stop. */
export function onListOffersChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes an offer away, be it done or declined. */
export function settleListOffer(id: string): void {
  set(offers.filter((offer) => offer.id !== id));
}

/** Follows the lists for as long as the page lives; does nothing where it does already. `report` hears of failures. */
export async function startListOffers(report: (error: unknown) => void): Promise<void> {
  if (stop !== null) return;
  stop = watchLists({
    onChange: (changes) => {
      for (const { list, renamed, added } of changes) followChanges(list, renamed, added);
      offersAfter(changes).then(addOffers, report);
    },
    onFailure: report,
  });
  try {
    await stop;
  } catch (error) {
    // Tried again when it is asked for again, by the view for example.
    stop = null;
    report(error);
  }
}

/** Adds offers: one that goes on from an earlier one takes its place, one that takes an earlier one back undoes it. */
export function addOffers(added: readonly ListOffer[]): void {
  let next = offers;
  for (const offer of added) {
    madeIds += 1;
    const pending = { ...offer, id: `offer-${madeIds}` };
    next = [...next.filter((other) => other.list !== offer.list || other.from !== offer.from), pending];
  }
  set(next);
}

/**
 * Keeps offers in step with the list: where `甲` became `乙` and then `丙`, cells still hold `甲`; where it became `甲`
 * again, or was put back, nothing is left to do.
 */
function followChanges(
  list: ListOffer["list"],
  renamed: readonly { readonly from: string; readonly to: string }[],
  added: readonly string[],
): void {
  const back = new Set([...added, ...renamed.map(({ to }) => to)]);
  set(
    offers
      .map((offer) => {
        const further = renamed.find(({ from }) => offer.list === list && offer.to === from);
        return further === undefined ? offer : { ...offer, to: further.to };
      })
      .filter((offer) => offer.list !== list || !back.has(offer.from)),
  );
}

function set(next: readonly PendingOffer[]): void {
  offers = next;
  for (const listener of listeners) listener();
}

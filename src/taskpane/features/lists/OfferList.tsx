import { useSyncExternalStore, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { planRename } from "../../../excel/lists/renameWord";
import { readLists, wordsOf, type WorkbookLists } from "../../../excel/lists/readLists";
import { listMessages } from "../../../templates/messages/lists";
import { isSystemList, systemListKeys, valuesOf } from "../../../templates/lists";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { Section } from "../../components/Section";
import { useTexts } from "../../hooks/LanguageContext";
import { useExcelOperation } from "../../hooks/useExcelOperation";
import { addOffers, listOffers, onListOffersChange, settleListOffer, type PendingOffer } from "../../listOffers";
import { useListWords } from "./listWords";
import type { ListActions } from "./useListActions";

interface Props {
  readonly lists: WorkbookLists;
  readonly actions: ListActions;
  readonly readOnly: boolean;
  /** Id of an offer that is being carried out already, which is not shown; null for none. */
  readonly besides: string | null;
  readonly onHandOver: (offer: PendingOffer) => void;
}

/** What changes on the settings sheet left to be decided: cells that still hold an old word, and system values that are lost. */
export function OfferList({ lists, actions, readOnly, besides, onHandOver }: Props): ReactElement | null {
  const text = useTexts(listMessages);
  const { listName } = useListWords();
  const offers = useSyncExternalStore(onListOffersChange, listOffers).filter(({ id }) => id !== besides);
  const updating = useExcelOperation(async (_, offer: PendingOffer) => {
    const { list, from, to } = offer;
    await actions.rename.run(await planRename({ list, from, to }));
    // What could not be written stays on offer.
    const { cellCount } = await planRename({ list, from, to });
    if (cellCount === 0) settleListOffer(offer.id);
    else addOffers([{ ...offer, cellCount }]);
  });
  const puttingBack = useExcelOperation(async (_, { id, list, from }: PendingOffer) => {
    // System values are put back by their key, see below; only open lists take any word.
    if (isSystemList(list)) return;
    await actions.add.run(list, { name: from });
    if (wordsOf(await readLists(), list).includes(from)) settleListOffer(id);
  });
  const lost = lostValues(lists);
  const disabled = readOnly || actions.isBusy || updating.status === "running" || puttingBack.status === "running";
  if (offers.length + lost.length === 0) return null;

  const sentence = ({ kind, list, from, to, cellCount: count }: PendingOffer): string => {
    if (kind === "renamed") return text("offerRenamed", { from, to, count });
    return kind === "replaced"
      ? text("offerReplaced", { from, to, count })
      : text("offerRemoved", { from, list: listName(list), count });
  };
  return (
    <Section title={text("offersTitle")}>
      {updating.failure !== undefined && <FailureMessage failure={updating.failure} onDismiss={updating.reset} />}
      {puttingBack.failure !== undefined && (
        <FailureMessage failure={puttingBack.failure} onDismiss={puttingBack.reset} />
      )}
      {lost.map(({ list, key, word, isDoubled }) => (
        <Notice
          key={`${list} ${key}`}
          intent="warning"
          actions={
            <Button disabledFocusable={disabled} onClick={() => void actions.restore.run(list, key, word)}>
              {text("putBack")}
            </Button>
          }
        >
          {text(isDoubled ? "offerDoubled" : "offerLost", { list: listName(list), word })}
        </Notice>
      ))}
      {offers.map((offer) => (
        <Notice
          key={offer.id}
          intent="info"
          actions={
            <>
              {offer.kind === "renamed" && (
                <Button appearance="primary" disabledFocusable={disabled} onClick={() => void updating.run(offer)}>
                  {text("updateCells")}
                </Button>
              )}
              {offer.kind !== "renamed" && offer.list === "team" && (
                <Button appearance="primary" onClick={() => onHandOver(offer)}>
                  {text("handOver")}
                </Button>
              )}
              {offer.kind === "removed" && !isSystemList(offer.list) && (
                <Button disabledFocusable={disabled} onClick={() => void puttingBack.run(offer)}>
                  {text("putBack")}
                </Button>
              )}
              <Button appearance="transparent" onClick={() => settleListOffer(offer.id)}>
                {text("leaveAsIs")}
              </Button>
            </>
          }
        >
          {sentence(offer)}
        </Notice>
      ))}
    </Section>
  );
}

/** Values of system lists that are gone, or bear another value's word, in the words of the workbook's language. */
function lostValues({ lists, language }: WorkbookLists) {
  return systemListKeys.flatMap((list) =>
    valuesOf(list).flatMap(({ key, text: words }) => {
      const isDoubled = lists[list]?.doubledKeys.includes(key) ?? false;
      const isLost = lists[list]?.lostKeys.includes(key) ?? false;
      return isDoubled || isLost ? [{ list, key, word: words[language], isDoubled }] : [];
    }),
  );
}

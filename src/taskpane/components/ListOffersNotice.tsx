import { useSyncExternalStore, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { listMessages } from "../../templates/messages/lists";
import { useTexts } from "../hooks/LanguageContext";
import { useNavigation } from "../hooks/useNavigation";
import { listOffers, onListOffersChange } from "../listOffers";
import { Notice } from "./Notice";

/** Says, wherever it is put, that names changed on the settings sheet wait for a decision; nothing where none do. */
export function ListOffersNotice(): ReactElement | null {
  const text = useTexts(listMessages);
  const { show } = useNavigation();
  const offers = useSyncExternalStore(onListOffersChange, listOffers);
  if (offers.length === 0) return null;
  return (
    <Notice intent="info" actions={<Button onClick={() => show("lists")}>{text("later")}</Button>}>
      {text("offersWaiting")}
    </Notice>
  );
}

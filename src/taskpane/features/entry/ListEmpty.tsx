import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { entryMessages } from "../../../templates/messages/entry";
import { Notice } from "../../components/Notice";
import { useTexts } from "../../hooks/LanguageContext";
import { useNavigation } from "../../hooks/useNavigation";

/** Says that there is nothing to choose from yet, and leads to where words are added. */
export function ListEmpty(): ReactElement {
  const text = useTexts(entryMessages);
  const { show } = useNavigation();
  return (
    <Notice intent="info" actions={<Button onClick={() => show("lists")}>{text("openLists")}</Button>}>
      {text("listEmpty")}
    </Notice>
  );
}

import { paneMessages } from "../../templates/messages/pane";
import { useTexts } from "../hooks/LanguageContext";
import { Notice } from "./Notice";
import { ViewPage } from "./ViewPage";

/** Says which Excel the add-in needs, where this one is too old. */
export function UnsupportedExcel() {
  const text = useTexts(paneMessages);
  return (
    <ViewPage title={text("productName")}>
      <Notice intent="warning" title={text("unsupportedTitle")}>
        {text("unsupportedText")}
      </Notice>
    </ViewPage>
  );
}

import { paneMessages } from "../../../templates/messages/pane";
import { SheetsNeeded } from "../../components/SheetsNeeded";
import { ViewPage } from "../../components/ViewPage";
import { useTexts } from "../../hooks/LanguageContext";

export function CheckView() {
  const text = useTexts(paneMessages);
  return (
    <ViewPage title={text("check")}>
      <SheetsNeeded />
    </ViewPage>
  );
}
